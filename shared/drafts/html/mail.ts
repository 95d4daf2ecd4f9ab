/** Mail programs put signatures and the mails that were answered into the HTML of a mail. */
import type { Element, ElementContent } from "hast";
import { changeEach, holdsText, lineOf, nodesIn, withChildren } from "../body/hast-tree.ts";
import { readHeadCredits } from "../plain-copy/byline-lines.ts";
import { isDeskNote } from "../plain-copy/desk-note-words.ts";
import { attributeOf, hasClassLike, styleOf } from "./classes.ts";
import type { HtmlFindings } from "./findings.ts";
import { isShort, openingProse, proseLines, proseOf } from "./prose.ts";

/** A mail with less text of its own than this, and than twice what it quotes, passes a story on: then what it quotes is the draft. */
const OWN_CHARACTERS_MIN = 400;
const OWN_SHARE_MIN = 2;
/** Above the story that a mail passes on: a word to the desk. */
const NOTE_CHARACTERS_MAX = 200;
/** Longer lines are no signature and no disclaimer. */
const LINE_CHARACTERS_MAX = 1_500;
const HEADER_CHARACTERS_MAX = 1_000;

const SIGNATURE_LINE =
  /^(?:(?:sent|dikirim|terkirim) (?:from|via|with|dari|melalui|lewat) (?:my |ponsel )?[\p{L}\d. -]{1,40}|(?:get|unduh|dapatkan) outlook (?:for|untuk) [\p{L}\d ]{1,20})\.?$/iu;
const DISCLAIMER =
  /^(?:disclaimer:?\s*)?(?:this (?:e-?mail|message|communication)|(?:surel|e-?mail|pesan) ini)\b.{0,200}\b(?:confidential|privileged|intended (?:solely|only)|rahasia|hanya (?:ditujukan|untuk))\b/i;
const TO_WHOM = /\b(?:attachments?|addressees?|recipients?|lampiran\w*|penerima\w*)\b/i;
/** Outlook draws a line above the mail that it quotes, and says whose it is; everything behind it is that mail. */
const QUOTED_HEADER = /^\s*(?:From|Dari|Van|Von|De)\s?:.{1,400}?\b(?:Sent|Date|Dikirim|Tanggal)\s?:/s;

export interface MailStory {
  readonly nodes: readonly ElementContent[];
  /** What the mail that is passed on says it is about. */
  readonly subject: string;
}

export function withoutMailParts(nodes: readonly ElementContent[], findings: HtmlFindings, house: string): MailStory {
  const parting: Parting = { own: 0, quoted: 0, isBehind: false };
  measure(nodes, parting);
  const { own, quoted } = parting;
  const leavesQuoted = quoted > 0 && (own >= OWN_CHARACTERS_MIN || own >= quoted * OWN_SHARE_MIN);
  const passesOn = quoted > 0 && !leavesQuoted;
  const mayBeNote = passesOn && own <= NOTE_CHARACTERS_MAX && own < quoted;
  const found = mayBeNote ? (pathToQuoted(nodes) ?? []) : [];
  const path = new Set(isPassedOn(found, nodes) && !isSigned(nodes, found, house) ? found : []);
  const leaving: Leaving = { findings, leavesQuoted, passesOn, path, isBehind: false, isBegun: false, subject: "" };
  const kept = without(nodes, leaving, 1);
  return { nodes: kept, subject: leaving.subject };
}

/** Nothing stands below it, or its header says so: letters are quoted in the middle of stories, too. */
function isPassedOn(path: readonly Element[], nodes: readonly ElementContent[]): boolean {
  const quoted = path.at(-1);
  if (quoted === undefined) return false;
  if (quoted.tagName !== "blockquote" || !holdsTextBelow(nodes, path)) return true;
  return proseLines(quoted).slice(0, HEADER_LINES_READ).some(isHeaderLine);
}

const HEADER_LINES_READ = 8;

function holdsTextBelow(nodes: readonly ElementContent[], path: readonly Element[]): boolean {
  const at = nodes.findIndex((node) => node.type === "element" && path.includes(node));
  const on = nodes[at];
  if (nodes.slice(at + 1).some(holdsText)) return true;
  return on?.type === "element" && on !== path.at(-1) && holdsTextBelow(on.children, path);
}

/** Whoever writes a headline and right below it a byline above what was sent writes a story. */
function isSigned(nodes: readonly ElementContent[], path: readonly Element[], house: string): boolean {
  const [headline = "", byline = ""] = linesAbove(nodes, path);
  return isByline(byline, house) && !/[.!?]["”’)]?$/.test(headline) && !isDeskNote(headline);
}

function linesAbove(nodes: readonly ElementContent[], path: readonly Element[]): string[] {
  const at = nodes.findIndex((node) => node.type === "element" && path.includes(node));
  const on = nodes[at];
  const above = nodes.slice(0, Math.max(0, at)).flatMap(proseLines);
  return on?.type === "element" && on !== path.at(-1) ? [...above, ...linesAbove(on.children, path)] : above;
}

function isByline(line: string, house: string): boolean {
  return readHeadCredits(line, house)?.some((piece) => piece.as === "byline") === true;
}

/** The elements around the mail that is passed on, and the first of it; null where more than a word to the desk stands above. */
function pathToQuoted(nodes: readonly ElementContent[]): readonly Element[] | null {
  for (const node of nodes) {
    if (node.type !== "element") continue;
    if (isQuoted(node) || isHeader(node)) return [node];
    const path = pathToQuoted(node.children);
    if (path === null) return null;
    if (path.length > 0) return [node, ...path];
    // A heading, a picture, a link.
    if (!OF_NOTES.has(node.tagName)) return null;
  }
  return [];
}

const OF_NOTES = new Set("p div span font b strong i em u br o:p".split(" "));

const FIELD =
  "from|sent|date|to|b?cc|subject|importance|priority|attachments?|reply-to|dari|dikirim|tanggal|kepada|tembusan|subjek|perihal|lampiran|prioritas";
const FIELD_LINE = new RegExp(`^(?:${FIELD})\\s?:`, "i");
/** `---------- Forwarded message ---------`, `Begin forwarded message:`, `On 31 Jan 2025, at 12.09, Dian Laut wrote:` */
const MARK_LINE =
  /^-{3,}[^-]{3,60}-{3,}$|^(?:begin forwarded message|awal pesan terusan)\s?:$|^(?:on|pada)\s.{3,200}\s(?:wrote|menulis)\s?:$/i;
/** A label in whatever language, or addresses that go on. */
const ANY_FIELD_LINE = /^[\p{L} -]{1,25}\s?:|^\S+@\S+|[;,]$|>$/u;
const SUBJECT = new RegExp(
  `(?:^|\\s)(?:subject|subjek|perihal)\\s?:\\s*(?:(?:fwd?|re|fw)\\s?:\\s*){0,3}(\\S.{0,300}?)(?=\\s+(?:${FIELD})\\s?:|$)`,
  "is",
);

/** Whose the mail is that is passed on, and when it was sent. Outlook's box may hold the story, too: then only a part of it. */
function isPassedOnHeader(node: Element): boolean {
  const isNamed = hasClassLike(node, /^(?:gmail_attr|moz-email-headers-table)$/);
  if (!isNamed && !OPENING_HEADER.test(openingOf(node))) return false;
  if (!isShort(node, HEADER_CHARACTERS_MAX)) return false;
  if (isNamed || /^(?:x_)?appendonsend$/.test(attributeOf(node, "id"))) return true;
  const lines = proseLines(node);
  if (isHeader(node)) return lines.every((line) => ANY_FIELD_LINE.test(line) || MARK_LINE.test(line));
  return QUOTED_HEADER.test(lines.join(" ")) && lines.every(isHeaderLine);
}

function isHeaderLine(line: string): boolean {
  return FIELD_LINE.test(line) || MARK_LINE.test(line);
}

/** Apple's program writes a block for each line of its header; the first line of the story ends it. */
function isLineOfHeader(node: Element, leaving: Leaving): boolean {
  if (leaving.isBegun || !leaving.isBehind || !/^(?:p|div|span)$/.test(node.tagName)) return false;
  if (!isShort(node, HEADER_CHARACTERS_MAX)) return false;
  const lines = proseLines(node);
  const isOfHeader = lines.length > 0 && lines.every(isHeaderLine);
  leaving.isBegun ||= lines.length > 0 && !isHeaderLine(lines[0] ?? "");
  return isOfHeader;
}

const OPENING_HEADER = /^\s*(?:\p{L}{2,12}\s?:?\s*$|from|dari|daripada|van|von|de|begin|awal|on|pada|-{3})(?![a-z])/iu;

/** What it says it is about, line by line where it has lines. */
function subjectOf(header: Element): string {
  const line = proseLines(header).find((one) => FIELD_LINE.test(one) && SUBJECT.test(one));
  return SUBJECT.exec(line ?? proseOf(header))?.[1] ?? "";
}

/** The rule by which an element of a mail is left out, if by any. */
function ruleOf(node: Element): "mail-signature" | "mail-disclaimer" | null {
  if (hasClassLike(node, /^(?:gmail_signature|gmail_signature_prefix|moz-signature)$/)) return "mail-signature";
  if (/^(?:x_)?(?:Signature|AppleMailSignature|ms-outlook-mobile-signature)$/i.test(attributeOf(node, "id")))
    return "mail-signature";
  if (!isBoxOfLine(node) || !OPENING.test(openingOf(node)) || !isShort(node, LINE_CHARACTERS_MAX)) return null;
  const text = proseOf(node);
  if (SIGNATURE_LINE.test(text)) return "mail-signature";
  return DISCLAIMER.test(text) && TO_WHOM.test(text) ? "mail-disclaimer" : null;
}

/** Whatever line is left out begins so: most do not, and need not be read. */
const OPENING = /^\s*(?:sent|dikirim|terkirim|get|unduh|dapatkan|disclaimer|this|surel|e-?mail|pesan)\b/i;

/** The first text in an element that is more than space. */
function openingOf(node: Element): string {
  for (const inner of nodesIn(node)) if (inner.type === "text" && holdsText(inner)) return inner.value;
  return "";
}

/** Whether an element holds a line itself, and is no box around others. */
function isBoxOfLine(node: Element): boolean {
  return /^(?:p|div|span|font|small)$/.test(node.tagName) && node.children.some(isLine);
}

function isLine(node: ElementContent): boolean {
  return node.type === "text" && holdsText(node);
}

function isQuoted(node: Element): boolean {
  if (hasClassLike(node, /^(?:gmail_quote|gmail_extra|moz-cite-prefix|yahoo_quoted)$/)) return true;
  if (node.tagName === "blockquote" && attributeOf(node, "type") === "cite") return true;
  return attributeOf(node, "id") === "mail-editor-reference-message-container";
}

function isHeader(node: Element): boolean {
  if (hasClassLike(node, /^OutlookMessageHeader$/)) return true;
  if (/^(?:x_)?(?:divRplyFwdMsg|appendonsend)$/.test(attributeOf(node, "id"))) return true;
  if (node.tagName !== "div" || !/border-top:\s*solid/i.test(styleOf(node))) return false;
  return QUOTED_HEADER.test(openingProse(node, HEADER_CHARACTERS_MAX));
}

/** Characters of a mail's own text, and of what it quotes. */
interface Parting {
  own: number;
  quoted: number;
  isBehind: boolean;
}

function measure(nodes: readonly ElementContent[], parting: Parting): void {
  for (const node of nodes) {
    if (node.type === "text") parting[parting.isBehind ? "quoted" : "own"] += node.value.trim().length;
    if (node.type !== "element" || ruleOf(node) !== null) continue;
    if (isHeader(node)) parting.isBehind = true;
    if (parting.isBehind || isQuoted(node)) parting.quoted += proseOf(node).length;
    else measure(node.children, parting);
  }
}

interface Leaving {
  readonly findings: HtmlFindings;
  readonly leavesQuoted: boolean;
  readonly passesOn: boolean;
  /** What stands above these is a word to the desk. */
  readonly path: ReadonlySet<Element>;
  isBehind: boolean;
  /** The first line of the story that is passed on has been seen. */
  isBegun: boolean;
  subject: string;
}

/** The rule for what a mail that passes a story on says itself. */
function ruleOfPassing(node: ElementContent, leaving: Leaving): string | null {
  const isOnPath = node.type === "element" && leaving.path.has(node);
  if (isOnPath && (isQuoted(node) || isHeader(node))) leaving.isBehind = true;
  if (node.type === "element" && (isPassedOnHeader(node) || isLineOfHeader(node, leaving))) {
    leaving.isBehind = true;
    leaving.subject ||= subjectOf(node);
    return "mail-header";
  }
  const isAbove = leaving.path.size > 0 && !leaving.isBehind && !isOnPath;
  return isAbove && holdsText(node) ? "mail-note" : null;
}

function without(nodes: readonly ElementContent[], leaving: Leaving, around: number): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    const line = lineOf(node, around);
    const rule =
      (node.type === "element" ? ruleOf(node) : null) ?? (leaving.passesOn ? ruleOfPassing(node, leaving) : null);
    if (node.type === "element" && leaving.leavesQuoted && isHeader(node)) leaving.isBehind = true;
    const isLeft = leaving.leavesQuoted && (leaving.isBehind || (node.type === "element" && isQuoted(node)));
    if (!isLeft && rule === null)
      return node.type === "element" ? withChildren(node, without(node.children, leaving, line)) : node;
    leaving.findings.leave(line, proseOf(node), rule ?? "quoted-mail");
    return [];
  });
}
