/**
 * Newsroom plain copy: no markup, only the conventions of desks. Read top to bottom as a sub-editor would mark it up:
 * first what is recognised anywhere, then the head, the foot, and what remains is the story.
 */
import type { Publication } from "../../news/publication-settings.ts";
import type { DraftContent } from "../draft-content.ts";
import { SHORT_LINE_CHARACTERS_MAX } from "../limits.ts";
import { markBody } from "./body-lines.ts";
import { markBoilerplate } from "./boilerplate.ts";
import { readLabelledCredits, readSigned } from "./byline-lines.ts";
import { readLabelledCaption } from "./caption-lines.ts";
import { markCaptionPairs } from "./caption-pairs.ts";
import { markFoot } from "./closing-credits.ts";
import { type CopyLine, copyLines } from "./copy-lines.ts";
import { as, type LineReader, label, type MarkedLine, type Markup } from "./copy-pieces.ts";
import { damageWarnings } from "./damaged-text.ts";
import { readDatelineAlone } from "./dateline.ts";
import { markDeskNotes } from "./desk-notes.ts";
import { markEmbargoes, markEmbargoesInNotes } from "./embargo-lines.ts";
import { markUnknownFields, unmarkFacts } from "./fact-lines.ts";
import { foldCopy } from "./fold-copy.ts";
import { markHead } from "./head-lines.ts";
import { killNoticeIn } from "./kill-notices.ts";
import { markLabelled, readLabelled } from "./label-lines.ts";
import { readReadingTime } from "./reading-times.ts";
import { markRelated, readRelated } from "./related-lines.ts";
import { markTagLists, readTags } from "./tag-lines.ts";
import { markWireHeaders, readEndMark } from "./wire-headers.ts";

export function parseWireCopy(text: string, publication: Publication): DraftContent {
  const lines = markUpCopy(text, publication);
  const content = foldCopy(lines, publication);
  const kill = killNoticeIn(lines.map(({ line }) => line));
  return {
    ...content,
    warnings: [...content.warnings, ...damageWarnings(text)],
    problems: kill === null ? content.problems : [kill],
  };
}

/** Every line that holds something, divided into pieces that together hold all of its text. */
export function markUpCopy(text: string, publication: Publication): MarkedLine[] {
  return markUpLines(copyLines(text), publication);
}

/** A marked line for each. */
export function markUpLines(lines: readonly CopyLine[], publication: Publication): MarkedLine[] {
  const house = publication.name;
  const markup: Markup = { lines, pieces: lines.map(() => undefined) };
  const readers: readonly LineReader[] = [
    (line) => readLabelledCredits(line, house, false),
    readTags,
    readLabelledCaption,
    readEndMark,
    readReadingTime,
  ];
  const fields: readonly LineReader[] = [
    ...readers,
    (line) => readLabelled(line, publication),
    (line) => readSigned(line, house),
    readRelated,
  ];
  // What is not for readers comes first: no other reader may take a part of it for the story.
  markEmbargoes(markup);
  markDeskNotes(
    markup,
    (line) => line.length <= SHORT_LINE_CHARACTERS_MAX && fields.some((read) => read(line) !== null),
  );
  markEmbargoesInNotes(markup);
  markWireHeaders(markup);
  markBoilerplate(markup, publication.boilerplate);
  markRelated(markup);
  markLabelled(markup, publication);
  for (const read of readers) markWhere(markup, read);
  markTagLists(markup);
  unmarkFacts(markup);
  markLabelsAbove(markup, [(line) => readLabelled(line, publication), ...readers, (line) => readSigned(line, house)]);
  markUnknownFields(markup, house);
  markDatelineAlone(markup);
  markAlts(markup);
  markCaptionPairs(markup);
  const storyFrom = markHead(markup, house);
  markFoot(markup, house);
  markBody(markup, storyFrom, house);
  return lines.map((line, index) => ({
    line,
    pieces: [...(line.marks === "" ? [] : [as("mark", line.marks)]), ...(markup.pieces[index] ?? [])],
  }));
}

const LABEL_ALONE = /^(?:\p{L}[\p{L} ]{1,30}[:：]|by|oleh)$/iu;

/** A label alone on its line, and its value on the next: `Editor:`, then `Sekar Ayu`. */
function markLabelsAbove({ lines, pieces }: Markup, readers: readonly LineReader[]): void {
  lines.forEach(({ text }, index) => {
    const below = lines[index + 1];
    if (!LABEL_ALONE.test(text) || below === undefined || below.afterBlank || pieces[index] !== undefined) return;
    if (pieces[index + 1] !== undefined || below.text.length > SHORT_LINE_CHARACTERS_MAX) return;
    const whole = `${text} ${below.text}`;
    const [words, ...value] = readers.map((read) => read(whole)).find((read) => read !== null) ?? [];
    if (words?.text !== text) return;
    pieces[index] = [words];
    pieces[index + 1] = value;
  });
}

const ALT = /^((?:alt(?:[ -]text)?|teks alt(?:ernatif)?)\s?[:：])\s*(\S.*)$/i;
const ABOVE_ALT_MAX = 3;

/** `Alt: …` soon below a picture's caption, credit or file. */
function markAlts({ lines, pieces }: Markup): void {
  lines.forEach(({ text }, index) => {
    const [, words = "", alt = ""] = pieces[index] === undefined ? (ALT.exec(text) ?? []) : [];
    const above = pieces.slice(Math.max(0, index - ABOVE_ALT_MAX), index).flatMap((line) => line ?? []);
    const isBelowPicture = above.some(({ as: role }) => role === "caption" || role === "credit" || role === "picture");
    if (words !== "" && isBelowPicture) pieces[index] = [label(words), as("alt", alt)];
  });
}

const DATELINE_LINES_MAX = 8;

/** A dateline above the first paragraph instead of in it. */
function markDatelineAlone({ lines, pieces }: Markup): void {
  const head = lines.slice(0, DATELINE_LINES_MAX);
  const index = head.findIndex(({ text }, at) => pieces[at] === undefined && readDatelineAlone(text) !== null);
  if (index !== -1 && index < lines.length - 1)
    pieces[index] = readDatelineAlone(lines[index]?.text ?? "") ?? undefined;
}

/** Lines that one reader recognises wherever they stand. */
function markWhere({ lines, pieces }: Markup, read: LineReader): void {
  lines.forEach(({ text }, index) => {
    if (pieces[index] === undefined && text.length <= SHORT_LINE_CHARACTERS_MAX)
      pieces[index] = read(text) ?? undefined;
  });
}
