/** Mail programs put signatures and the mails that were answered into the HTML of a mail. */
import type { Element, ElementContent } from "hast";
import { changeEach, element, lineOf, withChildren } from "../body/hast-tree.ts";
import { readHeadCredits } from "../plain-copy/byline-lines.ts";
import { isDeskNote } from "../plain-copy/desk-note-words.ts";
import type { HtmlFindings } from "./findings.ts";
import { markMailHeader } from "./mail-header-lines.ts";
import { fieldOf, isMark } from "./mail-headers.ts";
import { type MailLine, type MailLines, readMailLines } from "./mail-lines.ts";
import { proseOf } from "./prose.ts";

/** A mail with less text of its own than this, and than twice what it quotes, passes a story on: then what it quotes is the draft. */
const OWN_CHARACTERS_MIN = 400;
const OWN_SHARE_MIN = 2;
/** Above the story that a mail passes on: a word to the desk. */
const NOTE_CHARACTERS_MAX = 200;

export interface MailStory {
  readonly nodes: readonly ElementContent[];
  /** What the mail that is passed on says it is about. */
  readonly subject: string;
}

export function withoutMailParts(nodes: readonly ElementContent[], findings: HtmlFindings, house: string): MailStory {
  const mail = readMailLines(nodes);
  const subject = mark(mail.lines, house);
  const isPassedOn = mail.lines.some(
    ({ rule, text }) => rule === "mail-header" && (isMark(text) || fieldOf(text) !== null),
  );
  for (let at = mail.lines.length - 2; at >= 0; at -= 1) markRule(mail.lines[at], mail.lines[at + 1]);
  const left = new Map(
    mail.lines.flatMap((line) => (line.rule === null ? [] : line.nodes.map((node) => [node, line]))),
  );
  return { nodes: left.size === 0 ? nodes : leave(nodes, { findings, mail, left, isPassedOn }, 1), subject };
}

/** Gives the lines that are left out their rule. */
function mark(lines: readonly MailLine[], house: string): string {
  const unsigned = lines.filter(({ isFilled, rule }) => isFilled && rule === null);
  const quoted = lengthOf(unsigned.filter(({ isQuoted }) => isQuoted));
  if (quoted === 0) return "";
  const own = lengthOf(unsigned.filter(({ isQuoted }) => !isQuoted));
  if (own >= OWN_CHARACTERS_MIN || own >= quoted * OWN_SHARE_MIN) {
    for (const line of unsigned) if (line.isQuoted) line.rule = "quoted-mail";
    return "";
  }
  const above = unsigned.slice(
    0,
    unsigned.findIndex(({ isQuoted }) => isQuoted),
  );
  const isNote = own <= NOTE_CHARACTERS_MAX && own < quoted && above.every(({ isPlain }) => isPlain);
  if (isNote && !isSigned(above, house)) for (const line of above) line.rule = "mail-note";
  return markMailHeader(lines);
}

function lengthOf(lines: readonly MailLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Whoever writes a headline and right below it a byline above what was sent writes a story. */
function isSigned([headline, byline]: readonly MailLine[], house: string): boolean {
  if (headline === undefined || byline === undefined || isDeskNote(headline.text)) return false;
  const isByline = readHeadCredits(byline.text, house)?.some((piece) => piece.as === "byline") === true;
  return isByline && !/[.!?]["”’)]?$/.test(headline.text);
}

/** The rule that programs draw above a mail goes with it. */
function markRule(line: MailLine | undefined, next: MailLine | undefined): void {
  const [only] = line?.nodes ?? [];
  if (line === undefined || only?.type !== "element" || only.tagName !== "hr") return;
  if (next?.rule === "quoted-mail" || next?.rule === "mail-header") line.rule = next.rule;
}

interface Leaving {
  readonly findings: HtmlFindings;
  readonly mail: MailLines;
  /** The lines that are left out, by each of their nodes. */
  readonly left: ReadonlyMap<ElementContent, MailLine>;
  readonly isPassedOn: boolean;
}

function leave(nodes: readonly ElementContent[], leaving: Leaving, around: number): readonly ElementContent[] {
  const { findings, mail, left } = leaving;
  return changeEach(nodes, (node) => {
    const at = lineOf(node, around);
    const whole = node.type === "element" ? ruleOfAll(mail, node) : null;
    const line = left.get(node);
    if (whole !== null) findings.leave(at, proseOf(node), whole);
    else if (line?.rule != null && node === line.nodes[0])
      findings.leave(at, proseOf(element("p", line.nodes)), line.rule);
    if (whole !== null || line !== undefined) return [];
    if (node.type !== "element") return node;
    const kept = leave(node.children, leaving, at);
    if (kept.length === 0 && node.children.length > 0) return [];
    // The story of a mail that is passed on is no quotation of it.
    const isMail = leaving.isPassedOn && mail.quotations.get(node)?.isMail === true;
    return withChildren(isMail ? { ...node, tagName: "div" } : node, kept);
  });
}

/** Of an element whose lines all go by the same rule. */
function ruleOfAll({ lines, spans }: MailLines, node: Element): string | null {
  const [from, until] = spans.get(node) ?? [0, 0];
  let found: string | null = null;
  for (let at = from; at < until; at += 1) {
    const { rule = null, isFilled = false } = lines[at] ?? {};
    if (rule === null ? isFilled : found !== null && rule !== found) return null;
    found ??= rule;
  }
  return found;
}
