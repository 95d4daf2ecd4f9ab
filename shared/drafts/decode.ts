/** From uploaded bytes to text: one encoding decided, line ends unified, characters composed (NFC). */
import { composed, countControls, HEADER_END, lineAt, stripUnseen } from "./characters.ts";
import { foreignFileProblem } from "./foreign-files.ts";
import { DRAFT_BYTES_MAX, DRAFT_LINES_MAX } from "./limits.ts";
import type { LeftOut, Problem, Warning } from "./report.ts";

interface DecodedDraft {
  readonly ok: true;
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

export type Decoding = DecodedDraft | { readonly ok: false; readonly problems: readonly Problem[] };

interface RawText {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** Above this share of control characters the bytes are not text that somebody typed; a few are old systems' marks. */
const CONTROL_SHARE_MAX = 0.1;
const CONTROLS_ALWAYS_TOLERATED = 8;

/** Teleprinters send two carriage returns before the line feed. */
const LINE_ENDS = /\r{1,3}\n|[\r\v\f\u0085\u2028\u2029]/g;
const [SYN, SOH, STX] = ["\u0016", "\u0001", "\u0002"];
/** A header from SOH to STX, with the story right behind it on the same line. */
const WIRE_HEADER = new RegExp(`^(${SYN}{0,8}${SOH}[^${STX}\\n]{1,200}${STX})(?=[^\\n])`, "gm");

export function decodeDraft(bytes: Uint8Array): Decoding {
  if (bytes.length === 0) return refuse("The file is empty.", "Upload the file again: it may have been cut off.");
  const foreign = foreignFileProblem(bytes);
  if (foreign !== null) return { ok: false, problems: [foreign] };
  if (bytes.length > DRAFT_BYTES_MAX) return tooLong(bytes.length);

  const raw = decodeMarked(bytes) ?? decodeUtf8(bytes) ?? decodeUnmarkedUtf16(bytes) ?? decodeDamaged(bytes);
  // Carriage returns end lines, of which a draft may have many short ones.
  const controls = countControls(raw.text.replaceAll("\r", ""));
  if (controls > Math.max(CONTROLS_ALWAYS_TOLERATED, raw.text.length * CONTROL_SHARE_MAX))
    return notText("The file is not readable text.");
  const lines = withLineEnds(raw.text).replace(WIRE_HEADER, `$1${HEADER_END}`);
  const { text, leftOut } = stripUnseen(lines);
  if (text.trim() === "")
    return refuse("The file holds nothing but white space.", "Upload the draft again with its text.");
  const filledLines = text.match(/^.*\S.*$/gm)?.length ?? 0;
  if (filledLines > DRAFT_LINES_MAX) return tooManyLines(filledLines);
  return { ok: true, text: composed(text), leftOut, warnings: [...raw.warnings, ...controlWarnings(leftOut)] };
}

/** Line separators stand inside the texts of JSON, and a line that ends there would break it. */
const JSON_OPENING = /^\s{0,1000}[{[]\s{0,1000}["{[]/;
const SEPARATORS = /[\u0085\u2028\u2029]/g;

function withLineEnds(text: string): string {
  const isJson = JSON_OPENING.test(text.slice(0, 3_000));
  return (isJson ? text.replace(SEPARATORS, " ") : text).replace(LINE_ENDS, "\n");
}

/** An encoding that the file itself declares with a byte order mark. */
function decodeMarked(bytes: Uint8Array): RawText | null {
  if (startsWith(bytes, "fffe")) return withDamage(decode(bytes, "utf-16le"), "UTF-16");
  if (startsWith(bytes, "feff")) return withDamage(decode(bytes, "utf-16be"), "UTF-16");
  if (startsWith(bytes, "efbbbf")) return withDamage(decode(bytes, "utf-8"), "UTF-8");
  return null;
}

function decodeUtf8(bytes: Uint8Array): RawText | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") && decodeUnmarkedUtf16(bytes) !== null ? null : { text, warnings: [] };
  } catch {
    return null;
  }
}

/** Zeros among the high bytes, and the few low ones that a character like `Ā` (U+0100) has. */
const UTF16_ZERO_SHARE_MIN = 0.35;
const UTF16_OTHER_ZERO_SHARE_MAX = 0.01;

/** Text of European languages in UTF-16 has a zero in nearly every second byte. */
function decodeUnmarkedUtf16(bytes: Uint8Array): RawText | null {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = bytes.length * UTF16_ZERO_SHARE_MIN;
  const few = bytes.length * UTF16_OTHER_ZERO_SHARE_MAX;
  const encoding = odd > most && even <= few ? "utf-16le" : even > most && odd <= few ? "utf-16be" : null;
  if (encoding === null) return null;
  return { text: decode(bytes, encoding), warnings: [guessed("UTF-16 without a byte order mark")] };
}

/** Bytes that are not UTF-8: damaged UTF-8 when most of its sequences are whole, otherwise Windows-1252. */
function decodeDamaged(bytes: Uint8Array): RawText {
  const text = decode(bytes, "utf-8");
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (whole > broken) return withDamage(text, "UTF-8");
  return { text: decode(bytes, "windows-1252"), warnings: [guessed("Windows-1252")] };
}

function withDamage(text: string, encoding: string): RawText {
  const at = text.indexOf("\ufffd");
  if (at === -1) return { text, warnings: [] };
  const warning: Warning = {
    line: lineAt(text.replace(/\r\n?/g, "\n"), at),
    field: "encoding",
    message: `Some bytes are not valid ${encoding}; each such place shows “\ufffd”.`,
    fix: `Look for “\ufffd” in the text, correct it in the draft, save as UTF-8 and upload again.`,
  };
  return { text, warnings: [warning] };
}

function guessed(encoding: string): Warning {
  return {
    line: null,
    field: "encoding",
    message: `The file is not UTF-8; it was read as ${encoding}.`,
    fix: "Check accents and quotation marks; if any is wrong, save the draft as UTF-8 and upload it again.",
  };
}

function controlWarnings(leftOut: readonly LeftOut[]): Warning[] {
  return leftOut
    .filter(({ rule }) => rule === "control-characters")
    .map(({ line, text }) => ({
      line,
      field: "file",
      message: `Control characters were removed (${text}).`,
      fix: "Nothing to do if the text reads well; otherwise export the draft again as plain text.",
    }));
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function startsWith(bytes: Uint8Array, hex: string): boolean {
  return Buffer.from(bytes.subarray(0, hex.length / 2)).toString("hex") === hex;
}

function tooLong(size: number): Decoding {
  const megabytes = (size / DRAFT_BYTES_MAX).toFixed(1);
  return refuse(
    `The file has ${megabytes} MB; a draft may have 1 MB of text.`,
    "Split it into several articles, or take out what is not text.",
  );
}

function tooManyLines(count: number): Decoding {
  return refuse(
    `The file has ${count} lines of text; a draft may have ${DRAFT_LINES_MAX}.`,
    "Split it into several articles, or take out what is not text.",
  );
}

function notText(message: string): Decoding {
  return refuse(message, "Save the draft as a Word document (.docx) or plain text (.txt, UTF-8) and upload that file.");
}

function refuse(message: string, fix: string): Decoding {
  return { ok: false, problems: [{ line: null, field: "file", message, fix }] };
}
