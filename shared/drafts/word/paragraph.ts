/** One paragraph of a Word document while it is read: its text with its look, links, line breaks, pictures, references. */

import type { Element, ElementContent } from "hast";
import { element } from "../body/hast-tree.ts";
import { withoutSpace } from "../characters.ts";
import type { ParagraphFacts } from "../rich-copy/paragraph-facts.ts";
import type { ListItem } from "./numbering.ts";
import type { ParagraphKind } from "./styles.ts";
import { spaceTabs } from "./tabs.ts";

export interface Look {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruckOut: boolean;
  readonly script: "sup" | "sub" | null;
  /** Half points, where it is known. */
  readonly size: number | null;
  /** The font, where its letters mean signs. */
  readonly symbolFont: string | null;
}

export const PLAIN: Look = {
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruckOut: false,
  script: null,
  size: null,
  symbolFont: null,
};

/** A stretch of text with one look. */
interface Run {
  readonly href: string | null;
  /** Elements around it, from the outside in. */
  readonly around: readonly string[];
  readonly nodes: ElementContent[];
}

const HEADLINE_LIKE = /^(?:title|subtitle|heading\d)$/;

export class WordParagraph {
  readonly line: number;
  kind: ParagraphKind = "text";
  item: ListItem | null = null;
  /** While its large first letter is read, which says nothing of the size of its text. */
  isInitial = false;
  readonly #runs: Run[] = [];
  #characters = 0;
  #bold = 0;
  #italic = 0;
  #size: number | null = null;

  constructor(line: number) {
    this.line = line;
  }

  /** Stretches of text with one look, line breaks, pictures. */
  get parts(): number {
    return this.#runs.reduce((count, { nodes }) => count + nodes.length, 0);
  }

  /** Characters of the addresses of its links, each as often as a link leads there. */
  get addressCharacters(): number {
    return this.#runs.reduce((count, { href }) => count + (href?.length ?? 0), 0);
  }

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  get facts(): ParagraphFacts {
    const isWholly = (count: number) => this.#characters > 0 && count === this.#characters;
    return { isBold: isWholly(this.#bold), isItalic: isWholly(this.#italic), size: this.#size };
  }

  text(text: string, look: Look, href: string | null): void {
    const visible = withoutSpace(text).length;
    this.#characters += visible;
    if (look.isBold) this.#bold += visible;
    if (look.isItalic) this.#italic += visible;
    if (visible > 0 && look.size !== null && !this.isInitial) this.#size = Math.max(this.#size ?? 0, look.size);
    const run = this.#run(href, elementsOf(look, href !== null, this.kind));
    const last = run.nodes.at(-1);
    if (last?.type === "text") last.value += text;
    else run.nodes.push({ type: "text", value: text });
  }

  /** A line break, a picture, a reference: what has no look of its own. */
  add(node: Element): void {
    this.#run(null, []).nodes.push(node);
  }

  content(): ElementContent[] {
    spaceTabs(this.#runs.flatMap(({ nodes }) => nodes));
    return linked(this.#runs);
  }

  #run(href: string | null, around: readonly string[]): Run {
    const last = this.#runs.at(-1);
    if (last !== undefined && last.href === href && last.around.join() === around.join()) return last;
    const run = { href, around, nodes: [] };
    this.#runs.push(run);
    return run;
  }
}

/** A headline is bold and a link underlined by nature. */
function elementsOf(look: Look, isLink: boolean, kind: ParagraphKind): string[] {
  return [
    look.isBold && !HEADLINE_LIKE.test(kind) ? "strong" : "",
    look.isItalic ? "em" : "",
    look.isUnderlined && !isLink ? "u" : "",
    look.isStruckOut ? "s" : "",
    look.script ?? "",
  ].filter((name) => name !== "");
}

function linked(runs: readonly Run[]): ElementContent[] {
  return stretches(runs, ({ href }) => href).flatMap(([href, stretch]) => {
    const nodes = nested(stretch, 0);
    return href === null ? nodes : [element("a", nodes, { href })];
  });
}

/** Neighbours with the same look outside share one element. */
function nested(runs: readonly Run[], level: number): ElementContent[] {
  return stretches(runs, ({ around }) => around[level] ?? null).flatMap(([name, stretch]) =>
    name === null ? stretch.flatMap(({ nodes }) => nodes) : [element(name, nested(stretch, level + 1))],
  );
}

/** Runs that have something in common, as long as they follow one another. */
function stretches<Key>(runs: readonly Run[], keyOf: (run: Run) => Key): [key: Key, runs: Run[]][] {
  const all: [Key, Run[]][] = [];
  for (const run of runs) {
    const key = keyOf(run);
    const last = all.at(-1);
    if (last !== undefined && last[0] === key) last[1].push(run);
    else all.push([key, [run]]);
  }
  return all;
}
