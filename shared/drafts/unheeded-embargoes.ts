/**
 * The last look for embargoes: a day ahead that a draft names where no reader takes embargoes from (a caption, a comment, a
 * mail above the story, a note inside a paragraph). To overlook one cannot be undone, so it holds, and the approver is told.
 */
import type { Root } from "hast";
import type { Media } from "../news/article.ts";
import type { Publication } from "../news/publication-settings.ts";
import { isRestOfSentence, linesOfBlocks } from "./body/block-lines.ts";
import { lineOf, nodesIn, textOf } from "./body/hast-tree.ts";
import { singleSpaced } from "./characters.ts";
import { readDate } from "./dates.ts";
import type { Stated } from "./draft-content.ts";
import { embargoStatedIn } from "./plain-copy/embargo-phrases.ts";
import type { DraftFormat, LeftOut, Warning } from "./report.ts";

interface Said {
  readonly title: Stated | null;
  readonly standfirst: Stated | null;
  readonly body: Root;
  readonly media: readonly Media[];
  readonly leftOut: readonly LeftOut[];
}

export interface UnheededEmbargo {
  readonly embargo: Stated;
  readonly warning: Warning;
}

const PROBE = /embargo|e\s?m\s?b\s?a\s?r\s?g\s?o|release|publi|use[ds]? |run |siar|tayang|muat|terbit|hold|tahan/i;
const LINE_CHARACTERS_MAX = 600;
/** What somebody wrote to colleagues: an embargo may stand anywhere in it. */
const FOR_COLLEAGUES = /^(?:not-for-publication|comment|mail-note|quoted-mail|mail-header|note)$/;
/** Words that somebody has taken back; a Word document's comments and headers, of which its own reader knows what still stands. */
const TAKEN_BACK = /^(?:tracked-deletion|second-embargo)$/;
const READ_IN_WORD = /^(?:comment|header-footer|unreferenced-note)$/;

/** The latest day ahead that is said, or null. */
export function unheededEmbargo(
  said: Said,
  { format, publication: { timeZone }, now }: { format: DraftFormat; publication: Publication; now: Date },
): UnheededEmbargo | null {
  let latest: { readonly at: number; readonly stated: Stated; readonly line: string } | null = null;
  for (const { text, line, isNote } of linesOf(said, format === "docx")) {
    const mayBe = text.length <= LINE_CHARACTERS_MAX && /\d/.test(text) && PROBE.test(text);
    const day = mayBe ? embargoStatedIn(singleSpaced(text), isNote) : null;
    const reading = day === null ? null : readDate(day, timeZone, now);
    const at = reading?.kind === "date" ? Date.parse(reading.iso) : 0;
    if (day !== null && at > now.getTime() && at > (latest?.at ?? 0))
      latest = { at, stated: { text: day, line }, line: text };
  }
  if (latest === null) return null;
  const message = `The embargo was taken from “${latest.line.slice(0, 120)}”.`;
  const fix =
    "If that is none, take these words out; if it is, write it on a line of its own: EMBARGO: 31 January 2025 12:09.";
  return { embargo: latest.stated, warning: { line: latest.stated.line, field: "embargo", message, fix } };
}

interface SaidLine extends Stated {
  readonly isNote: boolean;
}

function* linesOf({ title, standfirst, body, media, leftOut }: Said, isWord: boolean): Generator<SaidLine> {
  for (const stated of [title, standfirst]) if (stated !== null) yield { ...stated, isNote: false };
  for (const { alt, caption, credit } of media)
    for (const text of [alt, caption, credit]) yield { text, line: 1, isNote: false };
  for (const node of nodesIn(body)) {
    const isTyped = node.type === "element" && node.tagName === "pre";
    if (node.type !== "comment" && !isTyped) continue;
    const words = node.type === "comment" ? node.value : textOf(node);
    for (const text of words.split("\n")) yield { text, line: lineOf(node, 1), isNote: node.type === "comment" };
  }
  const all = textOf(body);
  const lines = /\d/.test(all) && PROBE.test(all) ? linesOfBlocks(body, 1) : [];
  for (const [at, stated] of lines.entries())
    if (!isRestOfSentence(lines[at - 1], stated)) yield { ...stated, isNote: false };
  for (const { text, line, rule } of leftOut)
    if (!TAKEN_BACK.test(rule) && !(isWord && READ_IN_WORD.test(rule)))
      for (const one of text.split("\n")) yield { text: one, line, isNote: FOR_COLLEAGUES.test(rule) };
}
