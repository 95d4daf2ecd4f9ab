/** Pictures of a page as figures of one kind: the best address, the caption, the credit; without those that nobody looks at. */

import type { Element, ElementContent } from "hast";
import {
  changeEach,
  element,
  elementsIn,
  holdsText,
  imagesIn,
  lineOf,
  textOf,
  withChildren,
} from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import { readLabelledCaption } from "../plain-copy/caption-lines.ts";
import { leftOutIn, textAs } from "../plain-copy/copy-pieces.ts";
import { attributeOf, hasClassLike, hasWord, styleOf } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";

export interface HtmlPictures {
  readonly nodes: readonly ElementContent[];
  /** Credits by the pictures' `src`. */
  readonly credits: ReadonlyMap<string, string>;
}

interface Taking {
  readonly findings: HtmlFindings;
  readonly credits: Map<string, string>;
  readonly line: number;
  /** Figures and boxes around that may be one. */
  readonly figures: number;
}

/** Figures inside one another that are looked into for their words: no page has as many around one picture. */
const FIGURES_NESTED_MAX = 8;

/** What pages show until the picture itself is loaded. */
const PLACEHOLDER =
  /^(?:about:|javascript:|#|$)|^data:image\/(?:gif|svg\+xml|png)[;,].{0,600}$|(?:^|[/_-])(?:spacer|blank|pixel|placeholder|transparent|lazy|loading|grey|gray|1x1)\.(?:gif|png|svg|webp|jpe?g)(?:\?|$)/i;
const LATE_SOURCES = [
  "dataSrc",
  "dataLazySrc",
  "dataOriginal",
  "dataFullUrl",
  "dataLargeFile",
  "dataOrigFile",
  "dataUrl",
  "dataImage",
];
const SOURCE_SETS = ["dataSrcset", "dataLazySrcset", "srcset", "srcSet"];
const CAPTION_CLASS =
  /^(?:wp-caption-text|wp-element-caption|caption|figcaption|image-caption|photo-caption|img-caption|tr-caption|gallery-caption|caption-text|MsoCaption|sdfootnote-caption|foto-caption|keterangan-foto)$/i;
const CREDIT_CLASS =
  /^(?:(?:image|photo|picture|media|wp-media|caption|foto)?-?_?(?:credits?|copyright|byline|source|photographer|kredit|attribution))$/i;
const BOX_CLASS =
  /^(?:wp-caption|image-caption-container|caption-box|tr-caption-container|photo|image|img-box|figure|media-image|article-image)$/i;

export function withFigures(nodes: readonly ElementContent[], findings: HtmlFindings): HtmlPictures {
  const credits = new Map<string, string>();
  return { nodes: take(nodes, { findings, credits, line: 1, figures: 0 }), credits };
}

function take(nodes: readonly ElementContent[], taking: Taking): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    const mayBeFigure = taking.figures < FIGURES_NESTED_MAX && (node.tagName === "figure" || isBox(node));
    const figures = taking.figures + (mayBeFigure ? 1 : 0);
    const inside = { ...taking, line: lineOf(node, taking.line), figures };
    if (node.tagName === "img" || node.tagName === "v:imagedata" || node.tagName === "amp-img")
      return picture(node, inside);
    if (node.tagName === "picture") return take(pictureOf(node), inside);
    if (mayBeFigure && isFigure(node)) return figure(node, inside);
    const named = captioned(withChildren(node, take(node.children, inside)));
    return node.tagName === "a" ? linked(named, inside) : named;
  });
}

/** A paragraph that programs mark as a caption, in the word that all stations know. */
function captioned(node: Element): Element {
  if (!/^(?:p|div|span|dd)$/.test(node.tagName)) return node;
  if (!hasClassLike(node, CAPTION_CLASS)) return node;
  const [only, ...others] = node.children.filter((child) => child.type === "element" || holdsText(child));
  const children =
    only?.type === "element" && only.tagName === "p" && others.length === 0 ? only.children : node.children;
  return { ...node, tagName: "p", children, properties: { ...node.properties, className: ["caption"] } };
}

/** A link around nothing but pictures leads to the picture itself, or nowhere once the picture is a block of its own. */
function linked(node: Element, { findings, line }: Taking): ElementContent | readonly ElementContent[] {
  const isPicture = !holdsText(node) && imagesIn(node).length > 0;
  if (!isPicture) return node;
  findings.leave(line, attributeOf(node, "href"), "picture-link");
  return node.children;
}

/** Browsers choose among the sources of a `picture`; its `img` stands for all of them. */
function pictureOf(node: Element): ElementContent[] {
  const sources = [...elementsIn(node)].filter(({ tagName }) => tagName === "source");
  const best = sources.map((source) => bestAddress(source)).find((address) => address !== "");
  return node.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element" || child.tagName !== "img") return child.type === "text" ? [child] : [];
    const isLate = best !== undefined && bestAddress(child) === "";
    return [isLate ? { ...child, properties: { ...child.properties, src: best } } : child];
  });
}

function picture(node: Element, { findings, line }: Taking): ElementContent[] {
  const alt = attributeOf(node, "alt").trim();
  if (isEmoji(node)) return [{ type: "text", value: alt }];
  const src = bestAddress(node);
  if (isPixel(node)) {
    findings.litter(line, "img", `<img src="${src || attributeOf(node, "src")}">`, "tracking-pixel");
    findings.leave(line, alt, "tracking-pixel");
    return [];
  }
  if (/^data:/i.test(src)) return leaveEnclosed(alt, src, { findings, line });
  if (src === "") {
    findings.leave(line, `${alt} ${attributeOf(node, "title")}`, "picture-without-file");
    return [];
  }
  // No caption: readers see it only when they point at the picture, and programs write the file's name there.
  const title = attributeOf(node, "title").trim();
  if (title !== alt) findings.leave(line, title, "picture-title");
  return [{ ...node, tagName: "img", properties: { src, alt }, children: [] }];
}

function leaveEnclosed(alt: string, src: string, { findings, line }: Pick<Taking, "findings" | "line">): [] {
  const kind = /^data:([\w/+.-]{1,60})/i.exec(src)?.[1] ?? "data";
  findings.leave(line, `${alt} data:${kind} (${src.length} characters)`, "enclosed-picture");
  findings.warn(
    line,
    "media",
    `A picture stands in the page itself (${kind}), where Galley cannot take it from${alt === "" ? "" : `: ${alt.slice(0, 80)}`}.`,
    "Upload the picture as a file beside the draft, or send the document as .docx.",
  );
  return [];
}

function isEmoji(node: Element): boolean {
  const alt = attributeOf(node, "alt");
  return (
    hasClassLike(node, /^(?:emoji|wp-smiley|an1)$/) ||
    (/^\p{Emoji_Presentation}{1,4}$/u.test(alt) && /emoji/i.test(attributeOf(node, "src")))
  );
}

/** One pixel by one: there to count readers. */
function isPixel(node: Element): boolean {
  const sides = ["width", "height"].map((side) => attributeOf(node, side).replace(/px$/, "").trim());
  const isTiny = sides.every((side) => /^[01]$/.test(side)) || /(?:^|;)\s*width:\s*[01]px/i.test(styleOf(node));
  return isTiny || /(?:facebook\.com\/tr|\/pixel\?|scorecardresearch|doubleclick\.net)/i.test(attributeOf(node, "src"));
}

/** The address in the page, unless it only holds the place: then the one that is loaded late, the largest. */
function bestAddress(node: Element): string {
  const written = attributeOf(node, "src").trim();
  const late = LATE_SOURCES.map((name) => attributeOf(node, name).trim()).find(
    (address) => address !== "" && !PLACEHOLDER.test(address),
  );
  if (late !== undefined && (PLACEHOLDER.test(written) || /^https?:|^\/\//i.test(late))) return late;
  if (!PLACEHOLDER.test(written)) return written;
  const largest = SOURCE_SETS.map((name) => largestOf(attributeOf(node, name))).find((address) => address !== "");
  return largest ?? "";
}

const CANDIDATES_MAX = 50;

/** `kecil.jpg 300w, besar.jpg 1200w`: the one of the largest width or density. */
function largestOf(set: string): string {
  const candidates = set.split(/,\s+/, CANDIDATES_MAX).map((candidate) => {
    const [address = "", size = "1x"] = candidate.trim().split(/\s+/, 2);
    return { address: address.replace(/,$/, ""), size: Number.parseFloat(size) || 0 };
  });
  const usable = candidates.filter(({ address }) => !PLACEHOLDER.test(address) && !/^data:/i.test(address));
  return usable.reduce((best, one) => (one.size > best.size ? one : best), { address: "", size: -1 }).address;
}

function isBox(node: Element): boolean {
  return /^(?:div|dl|table|span)$/.test(node.tagName) && hasClassLike(node, BOX_CLASS);
}

/** A figure, or a box that content systems use as one: a picture and its words, nothing else. */
function isFigure(node: Element): boolean {
  if (node.tagName === "figure") return true;
  const images = imagesIn(node);
  return images.length === 1 && words(node).every((part) => part.isCaption || part.isCredit);
}

interface Words {
  readonly text: string;
  readonly isCaption: boolean;
  readonly isCredit: boolean;
}

/** The texts of a figure, each with what its element says of it. */
function words(node: Element): Words[] {
  const found: Words[] = [];
  const collect = (one: ElementContent, isCaption: boolean, isCredit: boolean) => {
    // Between two words of a caption, each in an element of its own, the space is all that parts them.
    if (one.type === "text" && (isCaption || isCredit || /\S/.test(one.value)))
      found.push({ text: one.value, isCaption, isCredit });
    if (one.type !== "element") return;
    const caption =
      isCaption || one.tagName === "figcaption" || one.tagName === "dd" || hasClassLike(one, CAPTION_CLASS);
    const credit =
      isCredit ||
      (isCaption && /^(?:cite|small)$/.test(one.tagName)) ||
      (hasClassLike(one, CREDIT_CLASS) && !hasClassLike(one, /^bookmark$/)) ||
      hasWord(one, "itemprop", "copyrightHolder") ||
      hasWord(one, "itemprop", "creditText");
    if (one.tagName === "br") found.push({ text: " ", isCaption, isCredit });
    for (const child of one.children) collect(child, caption, credit);
  };
  for (const child of node.children) collect(child, false, false);
  return found;
}

/** Of one picture and its words; a gallery, or a figure around something else, stays what it is. */
function figure(node: Element, taking: Taking): ElementContent {
  const whole = withChildren(node, take(node.children, taking));
  const [image, ...others] = imagesIn(whole);
  const parts = image === undefined || others.length > 0 ? [] : words(whole);
  if (image === undefined || others.length > 0 || parts.some((part) => !part.isCaption && !part.isCredit))
    return node.tagName === "figure" ? whole : { ...whole, tagName: "div" };
  leaveCaptionLinks(whole, taking);
  const join = (some: readonly Words[]) => singleSpaced(some.map(({ text }) => text).join(""));
  const caption = join(parts.filter(({ isCredit }) => !isCredit));
  const credit = creditOf(join(parts.filter(({ isCredit }) => isCredit)), taking);
  const src = attributeOf(image, "src");
  if (credit !== "" && taking.credits.has(src)) taking.findings.leave(taking.line, credit, "second-credit");
  else if (credit !== "") taking.credits.set(src, credit);
  const figcaption = caption === "" ? [] : [element("figcaption", [{ type: "text", value: caption }])];
  const made = element(caption === "" ? "p" : "figure", [image, ...figcaption]);
  made.position = image.position ?? node.position;
  return made;
}

/** `(Foto: Laras Wening)`: the label says what its element says already. */
function creditOf(text: string, { findings, line }: Taking): string {
  const stated = text.replace(/^[([]\s*|\s*[)\]]$/g, "");
  const pieces = readLabelledCaption(stated) ?? [];
  const isCredit = pieces.length > 0 && pieces.every((piece) => piece.as === "credit" || piece.as === "left-out");
  if (!isCredit) return stated;
  for (const { text: label, rule } of leftOutIn(pieces, line)) findings.leave(line, label, rule);
  return textAs(pieces, "credit");
}

/** A caption is text: where its links lead is told. */
function leaveCaptionLinks(node: Element, { findings, line }: Taking): void {
  for (const inner of elementsIn(node))
    if (inner.tagName === "a" && textOf(inner).trim() !== "")
      findings.leave(line, attributeOf(inner, "href"), "caption-link");
}
