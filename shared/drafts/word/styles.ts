/** What the styles of a Word document mean: headings, quotations, captions, and how a text looks. */
import { child, childrenOf, isSet, settingOf, type XmlElement } from "./xml-tree.ts";

/** What a paragraph is by its style; `contents` is a line of a table of contents. */
export type ParagraphKind =
  | "title"
  | "subtitle"
  | `heading${1 | 2 | 3 | 4 | 5 | 6}`
  | "quote"
  | "caption"
  | "author"
  | "contents"
  | "text";

export interface ListPlace {
  readonly numId: string;
  /** From 0; in its numbering. */
  readonly level: number;
  /** From 0; as readers see it. The further styles for lists have numberings of their own, each of one level. */
  readonly depth: number;
}

interface Style {
  readonly name: string;
  /** What a style of that name is for; null where the name says nothing. */
  readonly kind: ParagraphKind | null;
  readonly basedOn: string | null;
  readonly paragraph: XmlElement | null;
  readonly run: XmlElement | null;
}

/** The numbering that is none. */
export const NO_LIST = "0";

/** Styles are based on one another; longer chains are circles. */
const CHAIN_MAX = 16;

export class WordStyles {
  readonly #styles = new Map<string, Style>();
  readonly #chains = new Map<string, readonly Style[]>();
  readonly #defaultParagraph: string | null = null;

  constructor(root: XmlElement | null) {
    for (const element of childrenOf(root, "w:style")) {
      const id = element.attributes["w:styleId"] ?? "";
      const type = element.attributes["w:type"] ?? "paragraph";
      const name = settingOf(element, "w:name") ?? id;
      const style: Style = {
        name,
        kind: type === "paragraph" ? kindByName(name) : null,
        basedOn: settingOf(element, "w:basedOn"),
        paragraph: child(element, "w:pPr"),
        run: child(element, "w:rPr"),
      };
      // Of two styles with one id, the first counts.
      if (!this.#styles.has(`${type}:${id}`)) this.#styles.set(`${type}:${id}`, style);
      if (type === "paragraph" && /^(?:1|true|on)$/.test(element.attributes["w:default"] ?? ""))
        this.#defaultParagraph ??= id;
    }
  }

  kindOf(paragraphProperties: XmlElement | null): ParagraphKind {
    const id = settingOf(paragraphProperties, "w:pStyle");
    const styles = this.#chain("paragraph", id);
    // Documents without styles still name them.
    const named = styles.length === 0 && id !== null ? kindByName(id) : null;
    const kind = named ?? styles.find((style) => style.kind !== null)?.kind;
    if (kind !== null && kind !== undefined) return kind;
    return kindByOutline(this.#paragraphValue(paragraphProperties, id, "w:outlineLvl")) ?? "text";
  }

  /**
   * Whether a list is stated; numbering 0 takes a paragraph out of the list of its style. LibreOffice also writes it,
   * indented, for the further paragraphs of an item.
   */
  listPlaceOf(paragraphProperties: XmlElement | null): ListPlace | null {
    const id = settingOf(paragraphProperties, "w:pStyle");
    const own = child(paragraphProperties, "w:numPr");
    const chain = this.#chain("paragraph", id);
    const styled = depthByName(chain[0]?.name ?? "");
    const inherited = chain.map(({ paragraph }) => child(paragraph, "w:numPr"));
    const stated = [own, ...inherited].filter((one) => one !== null);
    const numId = stated.map((one) => settingOf(one, "w:numId")).find((value) => value !== null) ?? null;
    if (numId === null && styled?.isMarked === false)
      return { numId: NO_LIST, level: styled.depth, depth: styled.depth };
    if (numId === null) return null;
    if (numId === NO_LIST && !(settingOf(own, "w:numId") === NO_LIST && isIndented(paragraphProperties))) return null;
    const level = levelOf(stated.map((one) => settingOf(one, "w:ilvl")).find((value) => value !== null) ?? "0");
    return { numId, level, depth: own === null && level === 0 ? (styled?.depth ?? 0) : level };
  }

  /** The numbering that a style of type `numbering` stands for. */
  numIdOfNumberingStyle(id: string): string | null {
    const style = this.#styles.get(`numbering:${id}`);
    return settingOf(child(style?.paragraph, "w:numPr"), "w:numId");
  }

  /** Whether a property of a text such as `w:b` is set, by itself or by its character style. */
  isSetOnText(runProperties: XmlElement | null, name: string): boolean {
    return this.#ofText(runProperties, (properties) => isSet(properties, name)) ?? false;
  }

  textValue(runProperties: XmlElement | null, name: string): string | null {
    return this.#ofText(runProperties, (properties) => settingOf(properties, name) ?? undefined) ?? null;
  }

  /** A link is underlined by nature; text in its style that leads nowhere on a page is text. */
  isLinkStyle(runProperties: XmlElement | null): boolean {
    const id = settingOf(runProperties, "w:rStyle");
    const name = this.#styles.get(`character:${id}`)?.name ?? id ?? "";
    return /^(?:followed|visited)?(?:hyper|internet)link$/i.test(name.replace(/\s+/g, ""));
  }

  /** Text that Word does not show, because it or the style of its paragraph says so. */
  isHidden(paragraphProperties: XmlElement | null, runProperties: XmlElement | null): boolean {
    const own = this.#ofText(runProperties, (properties) => isSet(properties, "w:vanish"));
    return own ?? this.#runOfParagraph(paragraphProperties, (run) => isSet(run, "w:vanish")) ?? false;
  }

  /** Half points; null when nothing is said. */
  sizeOf(paragraphProperties: XmlElement | null, runProperties: XmlElement | null): number | null {
    const stated =
      this.textValue(runProperties, "w:sz") ??
      this.#runOfParagraph(paragraphProperties, (run) => settingOf(run, "w:sz") ?? undefined);
    const size = Number.parseInt(stated ?? "", 10);
    return Number.isFinite(size) ? size : null;
  }

  #ofText<Value>(
    properties: XmlElement | null,
    read: (properties: XmlElement) => Value | undefined,
  ): Value | undefined {
    if (properties === null) return undefined;
    const own = read(properties);
    if (own !== undefined) return own;
    for (const { run } of this.#chain("character", settingOf(properties, "w:rStyle"))) {
      const inherited = run === null ? undefined : read(run);
      if (inherited !== undefined) return inherited;
    }
    return undefined;
  }

  #runOfParagraph<Value>(
    properties: XmlElement | null,
    read: (run: XmlElement) => Value | undefined,
  ): Value | undefined {
    for (const { run } of this.#chain("paragraph", settingOf(properties, "w:pStyle") ?? this.#defaultParagraph)) {
      const value = run === null ? undefined : read(run);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #paragraphValue(properties: XmlElement | null, id: string | null, name: string): string | null {
    const own = settingOf(properties, name);
    if (own !== null) return own;
    for (const { paragraph } of this.#chain("paragraph", id)) {
      const value = settingOf(paragraph, name);
      if (value !== null) return value;
    }
    return null;
  }

  /** The style of that id and those that it is based on. */
  #chain(type: string, id: string | null): readonly Style[] {
    if (id === null) return [];
    const key = `${type}:${id}`;
    const known = this.#chains.get(key);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    let style = this.#styles.get(key);
    while (style !== undefined && chain.length < CHAIN_MAX) {
      chain.push(style);
      style = style.basedOn === null ? undefined : this.#styles.get(`${type}:${style.basedOn}`);
    }
    this.#chains.set(key, chain);
    return chain;
  }
}

/** `List Bullet 2`, `List Number 3`: Word's own styles for lists further in; `List Continue` goes on with an item. */
function depthByName(name: string): { readonly depth: number; readonly isMarked: boolean } | null {
  const [, kind, level = "1"] = /^list ?(bullet|number|continue) ?([2-5])?$/i.exec(name) ?? [];
  return kind === undefined ? null : { depth: Number(level) - 1, isMarked: kind.toLowerCase() !== "continue" };
}

const KINDS: readonly (readonly [pattern: RegExp, kind: ParagraphKind])[] = [
  [/^(?:title|judul(?:berita|naskah|utama)?|titre|titel|titolo|t[ií]?tulo)$/, "title"],
  [/^(?:subtitle|standfirst|leadin|(?:sub|anak)judul)$/, "subtitle"],
  [/^(?:quote|intensequote|blocktext|quotations|kutipan(?:intens)?)$/, "quote"],
  [/^(?:caption|keterangan(?:foto|gambar)?)$/, "caption"],
  [/^tablecaption$/, "text"],
  [/^(?:authors?|byline|penulis)$/, "author"],
  [/^(?:toc(?:\d|heading)|contents(?:\d|heading)|tableofcontents|tableoffigures)$/, "contents"],
];

/** As they are called in other languages; identifiers of styles go without letters beyond ASCII. */
const NUMBERED_HEADING =
  /^(?:heading|judul|tajuk|[üu]?berschrift|titre|titolo|t[ií]?tulo|encabezado|kop|rubrik|overskrift|nag[lł]?[oó]?wek)(\d)$/;

/**
 * Without spaces and hyphens. Word writes the names of its own styles in English, whatever language it speaks; programs
 * differ in spaces and capitals, newsrooms have styles of their own, and documents without styles have identifiers alone.
 */
function kindByName(name: string): ParagraphKind | null {
  const plain = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
  const level = plain === "heading" ? "1" : NUMBERED_HEADING.exec(plain)?.[1];
  if (level !== undefined) return headingOf(Number(level));
  return KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Levels of outlines count from 0; 9 is body text. */
function kindByOutline(level: string | null): ParagraphKind | null {
  return level !== null && /^[0-8]$/.test(level) ? headingOf(Number(level) + 1) : null;
}

function headingOf(level: number): ParagraphKind {
  return `heading${Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6}`;
}

function isIndented(paragraphProperties: XmlElement | null): boolean {
  const { "w:left": left, "w:start": start } = child(paragraphProperties, "w:ind")?.attributes ?? {};
  return Number.parseInt(start ?? left ?? "0", 10) > 0;
}

function levelOf(value: string): number {
  const level = Number.parseInt(value, 10);
  return Number.isFinite(level) ? Math.min(8, Math.max(0, level)) : 0;
}
