/** HTML as word processors, content systems, mail programs and browsers write it: litter out, structure kept. */
import type { Element, ElementContent, Root } from "hast";
import type { Media } from "../news/article.ts";
import type { Publication } from "../news/publication-settings.ts";
import { liftImages } from "./body-images.ts";
import { readCaption } from "./caption-lines.ts";
import { tidy } from "./characters.ts";
import { type DraftContent, EMPTY_CONTENT, type Stated } from "./draft-content.ts";
import { element, elementsIn, lineOf, textOf } from "./hast-tree.ts";
import { blocksIn } from "./html-blocks.ts";
import { withEmbedsLinked } from "./html-embeds.ts";
import { withEmphasis } from "./html-emphasis.ts";
import { HtmlFindings } from "./html-findings.ts";
import { withoutLitter } from "./html-litter.ts";
import { readClassLooks } from "./html-looks.ts";
import { type PageMetadata, readPageMetadata } from "./html-metadata.ts";
import { withoutShortcodes } from "./html-shortcodes.ts";
import { findStory, leaveSurroundings, withoutFurniture } from "./html-story.ts";
import { type HtmlExcess, readHtmlPage } from "./html-tree.ts";
import { withWordLists } from "./html-word-lists.ts";
import { HTML_DEPTH_MAX, HTML_ELEMENTS_MAX } from "./limits.ts";
import type { Problem } from "./report.ts";
import { captionPictures } from "./word-captions.ts";
import { readWordCopy } from "./word-copy.ts";

export function parseHtml(text: string, publication: Publication): DraftContent {
  const html = withoutShortcodes(text);
  const page = readHtmlPage(html, lineCounter(html));
  if (typeof page === "string") return { ...EMPTY_CONTENT, problems: [excessProblem(page)] };
  const findings = new HtmlFindings();
  const metadata = readPageMetadata(page);
  const { head, body } = partsOf(page);
  if (head !== null) withoutLitter(head.children, { findings, classes: new Map(), line: 1 });
  const blocks = storyBlocks(body, page, findings);
  return contentOf(blocks, metadata, findings, publication);
}

function partsOf(page: Root): { head: Element | null; body: Element } {
  const named = (name: string) => [...elementsIn(page)].find(({ tagName }) => tagName === name) ?? null;
  return { head: named("head"), body: named("body") ?? element("body", []) };
}

function storyBlocks(body: Element, page: Root, findings: HtmlFindings): Element[] {
  const { root, isPage } = findStory(body);
  leaveSurroundings(body, root, findings);
  leaveCodeAround(body, root, findings);
  const story = isPage ? withoutFurniture(root, findings) : root;
  const classes = readClassLooks(page);
  const clean = withoutLitter(story.children, { findings, classes, line: 1 });
  const blocks = withWordLists(blocksIn(withEmbedsLinked(withFigures(clean), findings)));
  for (const block of blocks) if (block.tagName !== "pre") squeeze(block);
  return withEmphasis(blocks, classes).filter((node) => node.type === "element");
}

/** Scripts and styles around the story: the words around it are told already. */
function leaveCodeAround(body: Element, root: Element, findings: HtmlFindings): void {
  for (const node of elementsIn(body, (one) => one !== root))
    if (node !== root && /^(?:script|style)$/.test(node.tagName))
      withoutLitter([node], { findings, classes: new Map(), line: lineOf(node, 1) });
}

/** Content systems of old wrote figures as boxes: `wp-caption`, `image-caption`. */
function withFigures(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node): ElementContent => {
    if (node.type !== "element") return node;
    const names = [node.properties.className].flat().join(" ");
    const isBox = /\bwp-caption\b(?!-)/.test(names) && node.tagName === "div";
    const isCaption = /\bwp-caption-text\b|\bwp-element-caption\b/.test(names);
    const embedded = /\bwp-block-embed\b/.test(names)
      ? /^https?:\/\/\S{1,1000}$/.exec(textOf(node).trim())?.[0]
      : undefined;
    if (embedded !== undefined)
      return element("p", [element("a", [{ type: "text", value: embedded }], { href: embedded })]);
    const tagName = isBox ? "figure" : isCaption ? "figcaption" : node.tagName;
    return { ...node, tagName, properties: lateSource(node), children: withFigures(node.children) };
  });
}

/** Pages that load pictures late keep the address elsewhere. */
function lateSource({ tagName, properties }: Element): Element["properties"] {
  if (tagName !== "img") return properties;
  const { src, dataSrc, dataLazySrc, dataOriginal } = properties;
  const late = [dataSrc, dataLazySrc, dataOriginal].find((value) => typeof value === "string" && value !== "");
  const isLate = typeof late === "string" && (src === undefined || /^data:/i.test(String(src)));
  return isLate ? { ...properties, src: late } : properties;
}

/** White space of the file means one space in a text. */
function squeeze(node: Element): void {
  for (const child of node.children) {
    if (child.type === "text") child.value = child.value.replace(/[ \t\n\f\r\u00a0]+/g, " ");
    else if (child.type === "element" && child.tagName !== "pre") squeeze(child);
  }
}

function contentOf(
  all: readonly Element[],
  metadata: PageMetadata,
  findings: HtmlFindings,
  publication: Publication,
): DraftContent {
  const headline = headlineOf(all, metadata, publication);
  const captioned = captionPictures(headline.blocks, new Map());
  const place = headline.block === null ? null : captioned.blocks.indexOf(headline.block);
  const source = { blocks: captioned.blocks, headline: place === -1 ? null : place, facts: new Map(), asides: [] };
  const copy = readWordCopy(source, publication);
  const { fields } = copy;
  const lifted = liftImages({ type: "root", children: [...copy.blocks] }, [], 1);
  const media = lifted.media.map((one) => credited(one, captioned.credits.get(one.src) ?? ""));
  const bodyText = tidy(copy.blocks.map(textOf).join(" "));
  const either = <Value>(written: readonly Value[], said: readonly Value[]) => (written.length > 0 ? written : said);
  return {
    ...fields,
    title: headline.block === null ? (headline.stated ?? fields.title) : fields.title,
    standfirst: fields.standfirst ?? standfirstOf(metadata.description, bodyText),
    language: metadata.language,
    date: fields.date ?? metadata.date,
    byline: either(fields.byline, metadata.authors),
    tags: either(fields.tags, metadata.tags),
    body: lifted.body,
    media: [...media, ...fields.media],
    leftOut: [...findings.leftOut, ...captioned.leftOut, ...copy.leftOut, ...lifted.leftOut, ...fields.leftOut],
    warnings: [...findings.warnings, ...lifted.warnings, ...fields.warnings],
  };
}

/** A caption may end with its credit, as in plain copy. */
function credited(media: Media, known: string): Media {
  if (media.credit !== "" || known !== "") return { ...media, credit: media.credit || known };
  const pieces = readCaption(media.caption, false);
  if (pieces === null) return media;
  const of = (role: string) =>
    pieces
      .filter((piece) => piece.as === role)
      .map(({ text }) => text)
      .join(" ");
  const isWhole = pieces.every((piece) => piece.as !== "left-out");
  return isWhole && of("credit") !== "" ? { ...media, caption: of("caption"), credit: of("credit") } : media;
}

interface Headline {
  readonly blocks: readonly Element[];
  /** The block that is the headline. */
  readonly block: Element | null;
  readonly stated: Stated | null;
}

/** The heading of the story, or what the page says of itself; otherwise the first line, as in plain copy. */
function headlineOf(
  blocks: readonly Element[],
  { titles, siteName }: PageMetadata,
  publication: Publication,
): Headline {
  const isTitle = ({ tagName, properties }: Element) =>
    tagName === "h1" ||
    [properties.className].flat().some((name) => /^(?:MsoTitle|title|entry-title)$/i.test(String(name ?? "")));
  const block = blocks.find((one) => isTitle(one) && tidy(textOf(one)) !== "") ?? null;
  if (block !== null) return { blocks, block, stated: null };
  const [first] = titles.filter(
    ({ text }) => text !== "" && text !== siteName && !/^(?:untitled|document\d*|microsoft word.*)$/i.test(text),
  );
  const [opening] = blocks;
  if (first === undefined) return { blocks, block: null, stated: null };
  const stated = { ...first, text: withoutSite(first.text, [siteName, publication.name]) };
  const isOpening = opening !== undefined && comparable(textOf(opening)) === comparable(stated.text);
  if (isOpening) return { blocks, block: opening, stated: null };
  // A line of its own, so that what follows is read as what follows a headline.
  const line = element("h1", [{ type: "text", value: stated.text }]);
  return { blocks: [line, ...blocks], block: line, stated: null };
}

/** `Headline - Site`, where the site says its name elsewhere. */
function withoutSite(title: string, names: readonly string[]): string {
  const name = names.find((one) => one !== "" && title.toLowerCase().endsWith(one.toLowerCase()));
  if (name === undefined) return title;
  const rest = title.slice(0, title.length - name.length).trimEnd();
  return /[-–—|·:]$/.test(rest) ? rest.replace(/[\s\-–—|·:]+$/, "") : title;
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Many pages describe themselves with their first sentence: that is no standfirst. */
function standfirstOf(description: Stated | null, body: string): Stated | null {
  if (description === null) return null;
  const start = comparable(description.text.replace(/(?:\.{3}|…)$/, "")).slice(0, 60);
  return start === "" || comparable(body).includes(start) ? null : description;
}

function excessProblem(excess: HtmlExcess): Problem {
  const message =
    excess === "too deep"
      ? `Elements of the page lie more than ${HTML_DEPTH_MAX} deep inside one another.`
      : `The page has more than ${HTML_ELEMENTS_MAX} elements.`;
  return {
    line: null,
    field: "body",
    message,
    fix: "Copy the text into a Word document or a plain text file, and upload that.",
  };
}

/** Which line an offset belongs to; asked in ascending order or not. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let from = 0;
    let until = starts.length;
    while (until - from > 1) {
      const middle = (from + until) >> 1;
      if ((starts[middle] ?? 0) <= offset) from = middle;
      else until = middle;
    }
    return from + 1;
  };
}
