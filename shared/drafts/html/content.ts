/** From the blocks of a page, and what it says of itself, to the content of a draft. Newsroom lines are what they are in plain copy. */
import type { Element } from "hast";
import type { Media } from "../../news/article.ts";
import type { Publication } from "../../news/publication-settings.ts";
import { liftImages } from "../body/body-images.ts";
import { footnoteWords } from "../body/footnote-words.ts";
import { lineOf, textOf } from "../body/hast-tree.ts";
import { readPictureSource } from "../body/picture-source.ts";
import { comparable, tidy } from "../characters.ts";
import type { DraftContent, Stated } from "../draft-content.ts";
import { captionPictures } from "../rich-copy/picture-captions.ts";
import { withCredit } from "../rich-copy/picture-credits.ts";
import { placeNotes } from "../rich-copy/placed-notes.ts";
import { type RichCopy, readRichCopy } from "../rich-copy/rich-copy.ts";
import { hasClassLike } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";
import { headlineOf, type PageHeadline } from "./headline.ts";
import type { PageMetadata } from "./metadata.ts";
import { fieldsFromPage } from "./page-fields.ts";
import { proseOf } from "./prose.ts";
import { findStandfirst } from "./standfirst.ts";

export interface HtmlStory {
  readonly blocks: readonly Element[];
  /** Credits by the pictures' `src`. */
  readonly credits: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<number, readonly Element[]>;
  readonly isPage: boolean;
  /** Lines that are none of its blocks, in which an embargo may stand all the same. */
  readonly asides: readonly Stated[];
}

export function contentOfStory(
  story: HtmlStory,
  metadata: PageMetadata,
  findings: HtmlFindings,
  publication: Publication,
): DraftContent {
  const standfirst = findStandfirst(story.blocks);
  const headline = headlineOf(
    story.blocks.filter((block) => block !== standfirst),
    metadata,
    publication,
    findings,
  );
  const { blocks, place } = withoutRepetition(
    story.isPage ? withoutLinesAbove(headline, findings) : headline,
    findings,
  );
  const plain = blocks.map(withoutNames);
  const captioned = captionPictures(plain, new Map());
  const title = place === null ? -1 : captioned.blocks.indexOf(plain[place] as Element);
  const asides = [...story.asides, ...asidesOf(findings, standfirst)];
  const source = {
    blocks: captioned.blocks,
    headline: title === -1 ? null : title,
    facts: new Map(),
    asides,
    authors: metadata.authors,
  };
  const copy = withEmbedsBack(readRichCopy(source, publication));
  const credits = new Map([...captioned.credits, ...story.credits]);
  const { content, text } = storyContent(copy, credits, story.notes, findings);
  const stated = standfirst === null ? content.standfirst : statedIn(standfirst);
  const second =
    standfirst !== null && content.standfirst !== null ? [{ ...content.standfirst, rule: "second-standfirst" }] : [];
  const whole = fieldsFromPage({ ...content, standfirst: stated }, text, metadata, findings, publication);
  return {
    ...whole,
    leftOut: [...findings.leftOut, ...captioned.leftOut, ...content.leftOut, ...second],
    warnings: [...findings.warnings, ...content.warnings],
  };
}

/** Body, footnotes and pictures. */
function storyContent(
  { fields, blocks, leftOut }: RichCopy,
  credits: ReadonlyMap<string, string>,
  notes: HtmlStory["notes"],
  findings: HtmlFindings,
): { content: DraftContent; text: string } {
  const text = tidy(blocks.map(textOf).join(" "));
  const noted = placeNotes(blocks, notes, footnoteWords(text));
  const lifted = liftImages({ type: "root", children: [...noted.blocks] }, [], 1);
  const bySource = creditsBySource(credits, lifted.media, findings);
  const media = lifted.media.map((one) => credited(one, bySource.get(one.src) ?? "", findings));
  const content = {
    ...fields,
    body: lifted.body,
    media: [...media, ...fields.media],
    leftOut: [...leftOut, ...noted.leftOut, ...lifted.leftOut, ...fields.leftOut],
    warnings: [...lifted.warnings, ...fields.warnings],
  };
  return { content, text };
}

/** A saved page writes `./halaman_files/kapal.jpg`; the picture's file is named without that. */
function creditsBySource(
  credits: ReadonlyMap<string, string>,
  media: readonly Media[],
  findings: HtmlFindings,
): ReadonlyMap<string, string> {
  const sources = new Set(media.map(({ src }) => src));
  const found = new Map<string, string>();
  for (const [address, credit] of credits) {
    const { src } = readPictureSource(tidy(address), 1);
    if (src !== null && sources.has(src) && !found.has(src)) found.set(src, credit);
    else if (src === null || found.get(src) !== credit) findings.leave(1, credit, "picture-without-file");
  }
  return found;
}

function statedIn(block: Element): Stated {
  return { text: tidy(textOf(block)), line: lineOf(block, 1) };
}

const LINE_CHARACTERS_MAX = 100;

/** Above the headline of a page stand its section, a date, a way back. */
function withoutLinesAbove({ blocks, place }: PageHeadline, findings: HtmlFindings): PageHeadline {
  if (place === null) return { blocks, place };
  const isLine = (block: Element) =>
    block.tagName !== "figure" && block.tagName !== "blockquote" && textOf(block).length <= LINE_CHARACTERS_MAX;
  const above = blocks.slice(0, place);
  for (const block of above) if (isLine(block)) findings.leave(lineOf(block, 1), proseOf(block), "page-furniture");
  const kept = above.filter((block) => !isLine(block));
  return { blocks: [...kept, ...blocks.slice(place)], place: kept.length };
}

const BLOCKS_READ = 4;

/** Some pages say their headline once more, as a heading above the story; a rule above the story parts it from nothing. */
function withoutRepetition({ blocks, place }: PageHeadline, findings: HtmlFindings): PageHeadline {
  const headline = place === null ? undefined : blocks[place];
  if (place === null || headline === undefined) return { blocks, place };
  const said = comparable(textOf(headline));
  const opening = blocks.findIndex((block, at) => at > place && block.tagName !== "hr");
  const kept = blocks.filter((block, at) => {
    if (at <= place || at > place + BLOCKS_READ) return true;
    if (block.tagName === "hr") return at > opening;
    if (!/^h[1-6]$/.test(block.tagName) || comparable(textOf(block)) !== said) return true;
    findings.leave(lineOf(block, 1), proseOf(block), "repeated-headline");
    return false;
  });
  return { blocks: kept, place };
}

/** The readers of lines pass figures over. */
function withEmbedsBack(copy: RichCopy): RichCopy {
  const blocks = copy.blocks.map((block) => {
    const { dataEmbed, ...properties } = block.properties;
    return dataEmbed === undefined ? block : { ...block, tagName: "p", properties };
  });
  return { ...copy, blocks };
}

/** The readers of lines and captions know one name only. */
function withoutNames(block: Element): Element {
  if (block.properties.dataEmbed !== undefined) return { ...block, tagName: "figure" };
  const { className: _, ...properties } = block.properties;
  return {
    ...block,
    properties: hasClassLike(block, /^caption$/) ? { ...properties, className: ["caption"] } : properties,
  };
}

/** Where an embargo may stand that is in no line of the story. */
function asidesOf({ leftOut }: HtmlFindings, standfirst: Element | null): Stated[] {
  const hidden = leftOut.filter(({ rule }) =>
    /^(?:comment|hidden-text|header-footer|page-header|page-furniture|mail-note|page-property)$/.test(rule),
  );
  return [...hidden, ...(standfirst === null ? [] : [statedIn(standfirst)])];
}

/** `known`: the credit that the page marks as one. */
function credited(media: Media, known: string, findings: HtmlFindings): Media {
  const read = withCredit({ ...media, credit: media.credit || known }, false, 1);
  for (const { line, text, rule } of read.leftOut) findings.leave(line, text, rule);
  return read.media;
}
