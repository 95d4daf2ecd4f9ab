/** What is found while a Word document is read: texts that are not for readers, and what an approver should know. */
import { singleSpaced, stripUnseen } from "../characters.ts";
import { WORD_LEFT_OUT_CHARACTERS_MAX, WORD_LEFT_OUT_MAX } from "../limits.ts";
import type { LeftOut, Warning } from "../report.ts";
import { TooIntricate } from "./too-intricate.ts";

/** Rules of text that is left out. */
export type WordRule =
  | "tracked-deletion"
  | "comment"
  | "hidden-text"
  | "header-footer"
  | "table-of-contents"
  | "placeholder"
  | "field-code"
  | "ruby"
  | "alternate-content"
  | "unreferenced-note"
  | "note-mark"
  | "drawing-text"
  | "embedded-object"
  | "external-picture"
  | "missing-picture"
  | "unsupported-picture"
  | "picture-title"
  | "picture-name"
  | "link"
  | "unknown-symbol";

/** What is counted, and told in one warning each. */
export type WordMatter =
  | "insertion"
  | "deletion"
  | "comment"
  | "hidden"
  | "object"
  | "external-picture"
  | "missing-picture"
  | "unsupported-picture"
  | "cropped"
  | "formula"
  | "field"
  | "unknown"
  | "symbol"
  | "macro";

interface Count {
  readonly line: number | null;
  readonly names: Set<string>;
  times: number;
}

const NAMES_SHOWN_MAX = 5;
const NAME_CHARACTERS_MAX = 60;

export class WordFindings {
  readonly #leftOut: LeftOut[] = [];
  #characters = 0;
  readonly #counts = new Map<WordMatter, Count>();
  readonly #unseen: string[] = [];
  #unseenLine: number | null = null;
  /** The entry that text of the same rule in the same paragraph goes on with, until readers get text again. */
  #open: { readonly line: number; readonly rule: WordRule; readonly parts: string[] } | null = null;

  /** Names of files and addresses stand in the document once, and are left out as often as something refers to them. */
  leave(line: number, text: string, rule: WordRule): void {
    this.#characters += text.length;
    if (this.#characters > WORD_LEFT_OUT_CHARACTERS_MAX) throw new TooIntricate();
    if (this.#open?.line !== line || this.#open.rule !== rule) {
      this.close();
      this.#open = { line, rule, parts: [] };
    }
    this.#open.parts.push(text);
  }

  /** Text without the characters that nobody can see. */
  seen(line: number, text: string): string {
    const { text: visible, leftOut } = stripUnseen(text);
    if (leftOut.length === 0) return visible;
    this.#unseenLine ??= line;
    this.#unseen.push(text);
    return visible;
  }

  /** What is left out next is another entry. */
  close(): void {
    if (this.#open === null) return;
    const { line, rule, parts } = this.#open;
    this.#open = null;
    const text = singleSpaced(parts.join(""));
    if (text !== "") this.#leftOut.push({ line, text, rule });
    if (this.#leftOut.length > WORD_LEFT_OUT_MAX) throw new TooIntricate();
  }

  count(matter: WordMatter, line: number | null, name = ""): void {
    const count = this.#counts.get(matter) ?? { line, names: new Set<string>(), times: 0 };
    this.#counts.set(matter, count);
    count.times += 1;
    if (name !== "" && count.names.size < NAMES_SHOWN_MAX) count.names.add(name.slice(0, NAME_CHARACTERS_MAX));
  }

  get leftOut(): readonly LeftOut[] {
    this.close();
    const unseen = stripUnseen(this.#unseen.join("")).leftOut;
    return [...this.#leftOut, ...unseen.map((entry) => ({ ...entry, line: this.#unseenLine ?? 1 }))];
  }

  warnings(): Warning[] {
    return [this.#changes(), ...[...this.#counts].map(([matter, count]) => warningOf(matter, count))].filter(
      (warning) => warning !== null,
    );
  }

  #changes(): Warning | null {
    const [insertions, deletions] = [this.#counts.get("insertion"), this.#counts.get("deletion")];
    const all = (insertions?.times ?? 0) + (deletions?.times ?? 0);
    if (all === 0) return null;
    const lines = [insertions?.line, deletions?.line].filter((line) => typeof line === "number");
    const done = [
      insertions === undefined ? "" : `${counted(insertions.times, "insertion")} taken over`,
      deletions === undefined ? "" : `${counted(deletions.times, "deletion")} left out`,
    ];
    return {
      line: Math.min(...lines),
      field: "body",
      message: `The document holds ${counted(all, "tracked change")}: ${done.filter((part) => part !== "").join(", ")}.`,
      fix: "If that is not what you mean, accept or reject the changes in Word (Review) and upload the document again.",
    };
  }
}

function counted(times: number, thing: string): string {
  return `${times} ${thing}${times === 1 ? "" : "s"}`;
}

function warningOf(matter: WordMatter, count: Count): Warning | null {
  const sentence = SENTENCES[matter];
  if (sentence === undefined) return null;
  const names = [...count.names].map((name) => `“${name}”`).join(", ");
  const [field, message, fix] = sentence(count.times, names);
  return { line: count.line, field, message, fix };
}

type Sentence = (times: number, names: string) => readonly [field: string, message: string, fix: string];

const SENTENCES: Readonly<Partial<Record<WordMatter, Sentence>>> = {
  comment: (times) => [
    "body",
    `The document holds ${counted(times, "comment")}; no reader sees ${times === 1 ? "it" : "them"}.`,
    "Nothing to do, unless a comment asks for a change: the list of what was left out shows each.",
  ],
  hidden: () => [
    "body",
    "The document holds hidden text; it was left out.",
    "If readers should see it, make it visible in Word (Font, Hidden) and upload the document again.",
  ],
  object: (_, names) => [
    "body",
    `Objects inside the document were left out: ${names}.`,
    "Insert a chart or drawing as a picture (PNG or JPEG), and upload files of other kinds by themselves.",
  ],
  "external-picture": (_, names) => [
    "media",
    `The document only links to pictures elsewhere (${names}); Galley does not fetch them.`,
    "Insert the picture itself, or upload it as a file beside the draft.",
  ],
  "missing-picture": (_, names) => [
    "media",
    `Pictures that the document shows are not in it: ${names}.`,
    "Insert the picture again, save the document and upload it.",
  ],
  "unsupported-picture": (_, names) => [
    "media",
    `Pictures of a kind that browsers cannot show were left out: ${names}.`,
    "Insert the picture as PNG or JPEG.",
  ],
  cropped: (_, names) => [
    "media",
    `The document crops pictures (${names}); Word keeps what it does not show, and readers would see it all.`,
    "If they must not, delete the cropped areas (in Word: Compress Pictures), save the document and upload it again.",
  ],
  formula: (times) => [
    "body",
    `The document holds ${counted(times, "formula")}; only the characters were taken over.`,
    "Read it in the preview. If it is wrong, insert the formula as a picture.",
  ],
  field: (_, names) => [
    "body",
    `Word computes fields of the document whenever it draws the page; what they show was left out: ${names}.`,
    "Type what they show, or turn them into text in Word (Ctrl+Shift+F9), and upload the document again.",
  ],
  unknown: (_, names) => [
    "body",
    `The document holds things that Galley does not know (${names}); text in them was read as plain text.`,
    "Read the preview from beginning to end.",
  ],
  symbol: (_, names) => [
    "body",
    `Symbols without an equivalent in Unicode were left out: ${names}.`,
    "Replace the symbol by a letter or a sign from an ordinary font.",
  ],
  macro: () => [
    "file",
    "The document holds macros; they were left out.",
    "Nothing to do: only text and pictures are taken from a document.",
  ],
};
