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

/**
 * `dateline` and `figures` are HTML of our own components. The dateline opens the first paragraph of the running text;
 * a text without one gets it as a line of its own. A placeholder whose figure is missing, or was used, leaves nothing.
 */
export function composeBody(body: string, dateline: string, figures: readonly string[]): ComposedBody {
  const placed = new Set<number>();
  const headings = headingLevels();
  let depth = 0;
  let datelined = dateline === "";
  const html = body.replace(MARKUP, (tag: string, ...rest: unknown[]) => {
    const { media, close, name = "", attributes } = rest.at(-1) as Record<string, string | undefined>;
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
      return isHeading ? `</${headings.close(element)}>` : tag;
    }
    if (!VOID.has(element)) depth += 1;
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
