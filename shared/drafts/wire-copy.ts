/**
 * Newsroom plain copy: no markup, only the conventions of desks. Read top to bottom as a sub-editor would mark it up:
 * first what is recognised anywhere, then the head, the foot, and what remains is the story.
 */
import type { Publication } from "../news/publication-settings.ts";
import { markBody } from "./body-lines.ts";
import { markBoilerplate } from "./boilerplate.ts";
import { readLabelledCredits } from "./byline-lines.ts";
import { readLabelledCaption } from "./caption-lines.ts";
import { readClosingCredit } from "./closing-credits.ts";
import { copyLines } from "./copy-lines.ts";
import type { MarkedLine, Markup, Piece } from "./copy-pieces.ts";
import { readDeskNote } from "./desk-notes.ts";
import type { DraftContent } from "./draft-content.ts";
import { foldCopy } from "./fold-copy.ts";
import { markHead } from "./head-lines.ts";
import { SHORT_LINE_CHARACTERS_MAX } from "./limits.ts";
import { markRelated } from "./related-lines.ts";
import { readTags } from "./tag-lines.ts";

export function parseWireCopy(text: string, publication: Publication): DraftContent {
  return foldCopy(markUpCopy(text, publication));
}

/** Every line that holds something, divided into pieces that together hold all of its text. */
export function markUpCopy(text: string, publication: Publication): MarkedLine[] {
  const lines = copyLines(text);
  const markup: Markup = { lines, pieces: lines.map(() => undefined) };
  markBoilerplate(markup, publication.boilerplate);
  markWhere(markup, readDeskNote);
  markRelated(markup);
  markWhere(markup, (line) => readLabelledCredits(line, publication.name));
  markWhere(markup, readTags);
  markWhere(markup, readLabelledCaption);
  markHead(markup, publication.name);
  markFoot(markup, publication.name);
  markBody(markup, publication.name);
  return lines.map((line, index) => ({ line, pieces: markup.pieces[index] ?? [] }));
}

/** Lines that one reader recognises wherever they stand. */
function markWhere({ lines, pieces }: Markup, read: (text: string) => Piece[] | null): void {
  lines.forEach(({ text }, index) => {
    if (pieces[index] === undefined && text.length <= SHORT_LINE_CHARACTERS_MAX)
      pieces[index] = read(text) ?? undefined;
  });
}

/** Credits in brackets, from the last line upwards until something else. */
function markFoot({ lines, pieces }: Markup, publicationName: string): void {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    if (pieces[index] !== undefined) continue;
    const credit = readClosingCredit(lines[index]?.text ?? "", publicationName);
    if (credit === null) return;
    pieces[index] = credit;
  }
}
