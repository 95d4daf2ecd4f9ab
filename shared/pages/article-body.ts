/**
 * Puts together the running text of an article: the approved body, its dateline and its figures. The body is sanitised
 * and serialised HTML (shared/drafts/body/sanitise.ts); nothing here adds markup that does not come from our components.
 */

export interface ComposedBody {
  readonly html: string;
  /** Numbers of the figures that the text has no place for. */
  readonly unplaced: readonly number[];
}

/** A placeholder, or a tag with its quoted attributes (which may hold `>`). */
const MARKUP =
  /<figure data-media="(?<media>\d+)">\s*<\/figure>|<(?<close>\/?)(?<name>[a-zA-Z][^\s/>]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

const VOID = new Set(["br", "hr", "img", "wbr", "col", "input", "source"]);

/** Cells of a row that have room beside each other on a phone (390 pixels), words broken where need be. */
const COLUMNS_MAX = 4;

/** What an article adds to its text, as HTML of our own components. */
export interface BodyParts {
  /** Opens the first paragraph; empty: none. */
  readonly dateline: string;
  /** By their numbers in the body. */
  readonly figures: readonly string[];
  /** Start tag of the box in which a wide table scrolls by itself; its end tag is `</div>`. */
  readonly wideTable: string;
}

/**
 * The dateline opens the first paragraph of the running text; a text without one gets it as a line of its own. A placeholder whose figure is missing, or was used, leaves nothing.
 */
export function composeBody(body: string, { dateline, figures, wideTable }: BodyParts): ComposedBody {
  const placed = new Set<number>();
  const headings = headingLevels();
  const tables = scrollingTables(wideTable);
  let depth = 0;
  let datelined = dateline === "";
  const html = body.replace(MARKUP, (tag: string, ...rest: unknown[]) => {
    const { media, close, name = "", attributes } = rest.at(-1) as Record<string, string | undefined>;
    const offset = rest.at(-3) as number;
    if (media !== undefined) {
      const number = Number(media);
      if (placed.has(number)) return "";
      placed.add(number);
      return figures[number] ?? "";
    }
    const element = name.toLowerCase();
    const isHeading = /^h[1-6]$/.test(element);
    if (close === "/") {
      depth -= 1;
      if (element === "table") return tables.close(tag);
      return isHeading ? `</${headings.close(element)}>` : tag;
    }
    if (!VOID.has(element)) depth += 1;
    if (element === "table") return tables.open(tag, body, offset);
    if (element === "li" && isTask(body, offset + tag.length)) return `<li class="task"${attributes}>`;
    if (isHeading) return `<${headings.open(element)}${attributes}>`;
    if (element !== "p" || depth !== 1 || datelined) return tag;
    datelined = true;
    return tag + dateline;
  });
  return {
    html: datelined ? html : `<p>${dateline.trimEnd()}</p>${html}`,
    unplaced: figures.map((_, number) => number).filter((number) => !placed.has(number)),
  };
}

/** A task has its box, so it needs no bullet. */
function isTask(body: string, start: number): boolean {
  return /^(?:<p>)?[☑☐]/.test(body.slice(start, start + "<p>☑".length));
}

/** A table with more columns than a phone has room for would stick out of the page. */
function scrollingTables(box: string) {
  const boxed: boolean[] = [];
  return {
    open(tag: string, body: string, offset: number): string {
      const end = body.indexOf("</tr>", offset);
      const row = body.slice(offset, end === -1 ? undefined : end);
      const isWide = boxed.length === 0 && (row.match(/<t[dh][\s>]/g)?.length ?? 0) > COLUMNS_MAX;
      boxed.push(isWide);
      return isWide ? box + tag : tag;
    },
    close: (tag: string): string => (boxed.pop() === true ? `${tag}</div>` : tag),
  };
}

/** The headline is the page's only `h1`; headings in the text begin at `h2` and never skip a level downwards. */
function headingLevels() {
  let previous = 1;
  const open: string[] = [];
  return {
    open(element: string): string {
      previous = Math.min(Math.max(Number(element.slice(1)), 2), previous + 1);
      open.push(`h${previous}`);
      return `h${previous}`;
    },
    close: (element: string): string => open.pop() ?? element,
  };
}
