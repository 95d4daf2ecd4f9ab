/** The headline of a page: what its text says is the headline, or what the page says of itself; else the first line, as in plain copy. */
import type { Element, ElementContent } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { withPosition } from "../body/flow-writer.ts";
import { changeEach, element, elementsIn, holdsText, lineOf, textOf, withChildren } from "../body/hast-tree.ts";
import { positionOf } from "../body/html-tree.ts";
import { comparable, tidy } from "../characters.ts";
import type { Stated } from "../draft-content.ts";
import { attributeOf, hasClassLike, hasWord } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";
import type { PageMetadata } from "./metadata.ts";

export interface PageHeadline {
  /** The headline among them as `h1`. */
  readonly blocks: readonly Element[];
  /** Its place, or null when the first line is it. */
  readonly place: number | null;
}

/** The style that word processors have for it. */
const TITLE_STYLE = /^(?:MsoTitle|title)$/;
/** Names that pages have for it, whatever the element. */
const TITLE_CLASS =
  /^(?:(?:entry|post|article|story|news|single|detail|page|content|graf-)-?-?title|headline|p-name|judul)$/i;
const NO_TITLE =
  /^(?:untitled.{0,20}|document ?\d*|dokumen ?\d*|dokumen tanpa judul|microsoft word.*|new document|home|beranda|.{1,80}\.(?:docx?|html?|odt|pages|rtf|txt))$/i;
/** A longer first line is a paragraph. */
const FIRST_LINE_CHARACTERS_MAX = 200;
/** Blocks among which the title of the page may stand once more, in an element that says nothing. */
const BLOCKS_READ = 4;

export function headlineOf(
  blocks: readonly Element[],
  metadata: PageMetadata,
  { name }: Publication,
  findings: HtmlFindings,
): PageHeadline {
  const titles = metadata.titles.map((title) => withoutSite(title, [...metadata.siteNames, name])).filter(isTitle);
  const found = placeOf(blocks, titles, metadata);
  if (found !== null)
    return { blocks: blocks.map((block, at) => (at === found ? asHeadline(block, findings) : block)), place: found };
  const [stated] = metadata.isDocument && opensWithLine(blocks) ? [] : titles;
  if (stated === undefined) return { blocks, place: null };
  const line = withPosition(element("h1", [{ type: "text", value: stated.text }]), positionOf(stated.line));
  return { blocks: [line, ...blocks], place: 0 };
}

function isTitle({ text }: Stated): boolean {
  return text !== "" && !NO_TITLE.test(text);
}

function placeOf(blocks: readonly Element[], titles: readonly Stated[], { isDocument }: PageMetadata): number | null {
  const first = (matches: (block: Element) => boolean) => {
    const place = blocks.findIndex(
      (block) => /^(?:p|h[1-6])$/.test(block.tagName) && holdsText(block) && matches(block),
    );
    return place === -1 ? null : place;
  };
  const says = (block: Element) => titles.some(({ text }) => comparable(text) === comparable(textOf(block)));
  const styled =
    first((block) => hasClassLike(block, TITLE_STYLE)) ?? first((block) => hasWord(block, "itemprop", "headline"));
  if (styled !== null) return styled;
  const highest = first((block) => block.tagName === "h1" && says(block)) ?? first((block) => block.tagName === "h1");
  if (highest !== null && !(isDocument && isSection(blocks, highest))) return highest;
  const named = first((block) => hasClassLike(block, TITLE_CLASS) && block.tagName !== "p");
  if (named !== null) return named;
  const opening = blocks.findIndex(holdsText);
  const repeated = blocks
    .slice(0, opening + BLOCKS_READ)
    .findIndex((block) => /^(?:p|h[1-6])$/.test(block.tagName) && says(block));
  if (repeated !== -1) return repeated;
  const isHeading = /^h[2-6]$/.test(blocks[opening]?.tagName ?? "");
  return isHeading && titles.length === 0 ? opening : null;
}

/** Writers of documents use the first level for their sections, too: then several stand below a first line. */
function isSection(blocks: readonly Element[], place: number): boolean {
  const above = blocks.slice(0, place).filter(holdsText);
  return above.length > 0 && blocks.filter(({ tagName }) => tagName === "h1").length > 1;
}

function opensWithLine(blocks: readonly Element[]): boolean {
  const opening = blocks.find(holdsText);
  return opening?.tagName === "p" && textOf(opening).trim().length <= FIRST_LINE_CHARACTERS_MAX;
}

/** A headline is words: pictures and marks of footnotes in it are left out. */
function asHeadline(block: Element, findings: HtmlFindings): Element {
  for (const node of elementsIn(block))
    if (node.tagName === "img")
      findings.leave(
        lineOf(node, lineOf(block, 1)),
        `${attributeOf(node, "alt")} ${attributeOf(node, "src")}`,
        "headline-picture",
      );
  const words = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
    changeEach(nodes, (node) => {
      if (node.type !== "element") return node;
      const isWord = node.tagName !== "img" && node.properties.dataNote === undefined;
      return isWord ? withChildren(node, words(node.children)) : [];
    });
  return { ...withChildren(block, words(block.children)), tagName: "h1", properties: {} };
}

/** `Headline - Site`, where the site says its name elsewhere. */
function withoutSite(title: Stated, names: readonly string[]): Stated {
  const text = tidy(title.text);
  const name = names.find((one) => one !== "" && text.toLowerCase().endsWith(one.toLowerCase()));
  if (name === undefined) return title;
  const rest = text.slice(0, text.length - name.length).trimEnd();
  const headline = rest.replace(/[\s\-–—|·:»]+$/, "");
  return /[-–—|·:»]$/.test(rest) && headline !== "" ? { ...title, text: headline } : title;
}
