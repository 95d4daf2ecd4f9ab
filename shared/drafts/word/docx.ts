/**
 * Word documents: the story without what is not for readers (blocks.ts), pictures with their captions, and byline,
 * date and credits as the readers of plain copy find them (rich-copy).
 */
import type { Root } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import type { Archive } from "../archive/archive.ts";
import { liftImages } from "../body/body-images.ts";
import { footnoteWords } from "../body/footnote-words.ts";
import { textOf } from "../body/hast-tree.ts";
import type { DraftContent } from "../draft-content.ts";
import { DOCX_BYTES_MAX, DRAFT_BYTES_MAX } from "../limits.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import { captionPictures } from "../rich-copy/picture-captions.ts";
import { placeNotes } from "../rich-copy/placed-notes.ts";
import { readRichCopy } from "../rich-copy/rich-copy.ts";
import { takeAuthors } from "./authors.ts";
import { readWordStory, type WordStory } from "./blocks.ts";
import { findHeadline, takeStated } from "./headline.ts";
import { contentTypeOf, readWordParts, type WordParts } from "./parts.ts";
import { child, childrenOf } from "./xml-tree.ts";

export type DocxReading =
  | { readonly ok: true; readonly content: DraftContent }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface WordFile {
  readonly archive: Archive;
  readonly sizeBytes: number;
  /** Name of the file in the archive in which the text is. */
  readonly main: string;
}

export function parseDocx({ archive, sizeBytes, main }: WordFile, publication: Publication): DocxReading {
  if (sizeBytes > DOCX_BYTES_MAX) return refuse(tooLarge(sizeBytes));
  const parts = readWordParts(archive, main);
  if (!parts.ok) return refuse(parts.problem);
  const story = readWordStory(parts, new Set(archive.entries.map(({ name }) => name)));
  if (story === "too much text") return refuse(tooMuchText());
  if (story === "too intricate") return refuse(tooIntricate());
  if (story.blocks.length === 0 && holdsOtherDocuments(parts)) return refuse(documentInside());
  if (holdsMacros(archive, main)) story.findings.count("macro", null);
  return { ok: true, content: contentOf(story, publication) };
}

/** Some programs put a page of HTML or a mail into an empty document, and leave it to Word to read that. */
function holdsOtherDocuments({ document }: WordParts): boolean {
  return childrenOf(child(document.root, "w:body"), "w:altChunk").length > 0;
}

/** A document that is renamed keeps its macros. */
function holdsMacros(archive: Archive, main: string): boolean {
  const isThere = archive.entries.some(({ name }) => /(?:^|\/)vbaProject\.bin$/i.test(name));
  return isThere || /macroEnabled/i.test(contentTypeOf(archive, main));
}

function contentOf(story: WordStory, publication: Publication): DraftContent {
  const { facts, findings, notes, pictures } = story;
  const { blocks: unsigned, byline, leftOut: beside } = takeAuthors(story.blocks, publication.name);
  const { blocks, standfirst } = takeStated(unsigned);
  const captioned = captionPictures(blocks, facts);
  const headline = findHeadline(captioned.blocks, facts, publication);
  const asides = [...story.asides, ...(standfirst === null ? [] : [standfirst]), ...unreadIn(findings.leftOut)];
  const copy = readRichCopy({ blocks: captioned.blocks, headline, facts, asides, authors: [] }, publication);
  const { fields } = copy;
  const text = textOf({ type: "root", children: [...copy.blocks] });
  const noted = placeNotes(copy.blocks, notes, footnoteWords(text));
  const body: Root = { type: "root", children: [...noted.blocks] };
  const lifted = liftImages(body, [], 1);
  const media = lifted.media.map((one) => ({ ...one, credit: one.credit || (captioned.credits.get(one.src) ?? "") }));
  const shown = new Set(media.map(({ src }) => src));
  const second: LeftOut[] =
    standfirst !== null && fields.standfirst !== null ? [{ ...fields.standfirst, rule: "second-standfirst" }] : [];
  return {
    ...fields,
    standfirst: standfirst ?? fields.standfirst,
    byline: [...byline, ...fields.byline],
    body: lifted.body,
    // Figures refer to their pictures by number.
    media: [...media, ...fields.media],
    enclosed: pictures.filter(({ src }) => shown.has(src)),
    leftOut: [
      ...findings.leftOut,
      ...beside,
      ...captioned.leftOut,
      ...copy.leftOut,
      ...noted.leftOut,
      ...lifted.leftOut,
      ...fields.leftOut,
      ...second,
    ],
    warnings: [...findings.warnings(), ...lifted.warnings, ...fields.warnings] satisfies Warning[],
  };
}

/** Texts that are no part of the story, and were written into the document all the same. */
const UNREAD = new Set(["hidden-text", "drawing-text", "placeholder", "alternate-content"]);

function unreadIn(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  return leftOut.filter(({ rule }) => UNREAD.has(rule));
}

function refuse(problem: Problem): DocxReading {
  return { ok: false, problems: [problem] };
}

const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(1);

function tooLarge(sizeBytes: number): Problem {
  return {
    line: null,
    field: "file",
    message: `The Word document has ${megabytes(sizeBytes)} MB; at most ${megabytes(DOCX_BYTES_MAX)} MB are possible.`,
    fix: "Make its pictures smaller (in Word: Picture Format, Compress Pictures), or upload them as files beside it.",
  };
}

function tooMuchText(): Problem {
  return {
    line: null,
    field: "file",
    message: `The document has more than ${megabytes(DRAFT_BYTES_MAX)} MB of text, deleted text and comments included.`,
    fix: "Split it into several articles, or take out what is not text.",
  };
}

function documentInside(): Problem {
  return {
    line: null,
    field: "file",
    message: "The Word document holds its text as a document of another kind, which only Word can read.",
    fix: "Open it in Word, save it as a Word document (.docx) again, and upload that file.",
  };
}

function tooIntricate(): Problem {
  return {
    line: null,
    field: "body",
    message:
      "The document changes its look so often, or holds so many tables, links or deleted parts, that it cannot be an article.",
    fix: "Copy the text into a new document, as text only, and upload that.",
  };
}
