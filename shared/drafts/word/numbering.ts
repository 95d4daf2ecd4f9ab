/** Lists of a Word document: which marks their items have, and which numbers. */
import { type ListPlace, NO_LIST, type WordStyles } from "./styles.ts";
import { child, childrenOf, settingOf, type XmlElement } from "./xml-tree.ts";

export interface ListItem {
  readonly isOrdered: boolean;
  /** Programs give the second paragraph of an item the place of one: Pandoc a bullet of white space, LibreOffice no numbering. */
  readonly isMarked: boolean;
  /** From 0. */
  readonly level: number;
  /** What it counts as; only items of ordered lists have one that readers see. */
  readonly number: number;
}

type Levels = ReadonlyMap<string | undefined, XmlElement>;

interface Numbering {
  readonly abstractId: string;
  /** By level. */
  readonly overrides: Levels;
}

/** Numberings refer to one another through styles; longer chains are circles. */
const CHAIN_MAX = 8;
const UNMARKED = "none";

export class WordNumbering {
  readonly #styles: WordStyles;
  readonly #numberings = new Map<string, Numbering>();
  readonly #abstracts = new Map<string, XmlElement>();
  /** The levels of each abstract numbering, by their number; some programs define one level and do not say which. */
  readonly #levels = new Map<string, Levels>();
  /** How far each list has counted, by level; lists of one kind go on counting. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | null, styles: WordStyles) {
    this.#styles = styles;
    for (const element of childrenOf(root, "w:abstractNum")) {
      const id = element.attributes["w:abstractNumId"] ?? "";
      this.#abstracts.set(id, element);
      this.#levels.set(id, byLevel(childrenOf(element, "w:lvl")));
    }
    for (const element of childrenOf(root, "w:num")) {
      const abstractId = settingOf(element, "w:abstractNumId") ?? "";
      this.#numberings.set(element.attributes["w:numId"] ?? "", {
        abstractId,
        overrides: byLevel(childrenOf(element, "w:lvlOverride")),
      });
    }
  }

  /** To be asked once for each item, in the order of the document; null for what only looks like an item. */
  next({ numId, level, depth }: ListPlace): ListItem | null {
    if (numId === NO_LIST) return unmarked(depth);
    const numbering = this.#resolve(numId);
    const override = numbering?.overrides.get(String(level)) ?? null;
    const definition = child(override, "w:lvl") ?? this.#level(numbering?.abstractId, level);
    const format = settingOf(definition, "w:numFmt") ?? (definition === null ? "bullet" : "decimal");
    if (format === UNMARKED) return null;
    if (format === "bullet" && isBlank(definition)) return unmarked(depth);
    const restart = this.#begins(numId, level) ? settingOf(override, "w:startOverride") : null;
    const number = this.#count(numbering?.abstractId ?? numId, level, settingOf(definition, "w:start"), restart);
    return { isOrdered: format !== "bullet", isMarked: true, level: depth, number };
  }

  #begins(numId: string, level: number): boolean {
    const key = `${numId}/${level}`;
    const isFirst = !this.#begun.has(key);
    this.#begun.add(key);
    return isFirst;
  }

  #count(listId: string, level: number, start: string | null, restart: string | null): number {
    const counts = this.#counts.get(listId) ?? [];
    this.#counts.set(listId, counts);
    const last = restart === null ? counts[level] : undefined;
    const number = last === undefined ? wholeNumber(restart ?? start ?? "1") : last + 1;
    counts[level] = number;
    counts.length = level + 1;
    return number;
  }

  #resolve(numId: string): Numbering | undefined {
    let numbering = this.#numberings.get(numId);
    for (let length = 0; numbering !== undefined && length < CHAIN_MAX; length += 1) {
      const link = settingOf(this.#abstracts.get(numbering.abstractId), "w:numStyleLink");
      const linked = link === null ? null : this.#styles.numIdOfNumberingStyle(link);
      const next = linked === null ? undefined : this.#numberings.get(linked);
      if (next === undefined) return numbering;
      numbering = next;
    }
    return numbering;
  }

  #level(abstractId: string | undefined, level: number): XmlElement | null {
    const levels = this.#levels.get(abstractId ?? "");
    return levels?.get(String(level)) ?? levels?.get(undefined) ?? null;
  }
}

/** Of two for one level, the first counts. */
function byLevel(elements: readonly XmlElement[]): Levels {
  return new Map(elements.map((element) => [element.attributes["w:ilvl"], element] as const).reverse());
}

function unmarked(level: number): ListItem {
  return { isOrdered: false, isMarked: false, level, number: 0 };
}

function isBlank(level: XmlElement | null): boolean {
  return settingOf(level, "w:lvlText")?.trim() === "" && child(level, "w:lvlPicBulletId") === null;
}

function wholeNumber(text: string): number {
  const number = Number.parseInt(text, 10);
  return Number.isFinite(number) ? Math.min(999_999, Math.max(0, number)) : 1;
}
