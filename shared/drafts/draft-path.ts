/** From a draft's path below `drafts/` to the article's id, or to a better name. */
import { HAS_BIDI_CONTROLS } from "./characters.ts";
import { DRAFT_PATH_BYTES_MAX } from "./limits.ts";
import type { Problem } from "./report.ts";

export type DraftPath =
  | { readonly ok: true; readonly id: string; readonly sectionSegment: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Letters, marks and digits of any script, spaces, and punctuation that no address, shell or log trips over. */
const ACCEPTED = /^[\p{L}\p{M}\p{N}\p{Pd} _.,'’‘“”()&+!@=~;[\]]+$/u;
const NOT_ACCEPTED = /[^\p{L}\p{M}\p{N}\p{Pd} _.,'’‘“”()&+!@=~;[\]]+/gu;

/** Starts with a letter, so that `versi 1.2` has no extension. */
const EXTENSION = /\.\p{ASCII_Hex_Digit}*[A-Za-z][A-Za-z0-9]{0,7}$/u;

/**
 * `internasional/pasukan.txt` is the article `internasional/pasukan`, for ever. Ids are composed (NFC), so that a name
 * typed on a Mac and the same name typed elsewhere are one article.
 */
export function articleIdOf(path: string): DraftPath {
  const composed = path.normalize("NFC");
  const reason = reasonAgainst(composed);
  if (reason !== null) return refuse(reason, `Rename the file to “${suggestedPath(composed)}” and upload it again.`);
  const sectionSegment = composed.slice(0, composed.indexOf("/"));
  return { ok: true, id: withoutExtension(composed), sectionSegment };
}

function reasonAgainst(path: string): string | null {
  if (!path.isWellFormed()) return "The file name is not valid Unicode.";
  if (Buffer.byteLength(path) > DRAFT_PATH_BYTES_MAX) {
    return `The file name has ${Buffer.byteLength(path)} bytes; at most ${DRAFT_PATH_BYTES_MAX} are possible.`;
  }
  if (!path.includes("/")) return "The file lies in no section folder.";
  const segments = [...path.split("/").slice(0, -1), withoutExtension(path.slice(path.lastIndexOf("/") + 1))];
  for (const segment of segments) {
    const reason = reasonAgainstSegment(segment);
    if (reason !== null) return reason;
  }
  return ACCEPTED.test(path.slice(path.lastIndexOf("/") + 1)) ? null : unaccepted(path);
}

function reasonAgainstSegment(segment: string): string | null {
  if (segment === "") return "The file name, or a folder in its path, is empty.";
  if (/^\.+$/.test(segment)) return `“${segment}” cannot be a file or folder name here.`;
  if (segment !== segment.trim()) return `“${segment}” begins or ends with a space.`;
  return ACCEPTED.test(segment) ? null : unaccepted(segment);
}

function unaccepted(text: string): string {
  if (HAS_BIDI_CONTROLS.test(text))
    return "The file name holds invisible characters that change its reading direction.";
  if (/\p{Cc}/u.test(text)) return "The file name holds control characters.";
  const characters = [...new Set(text.match(NOT_ACCEPTED)?.join("").replaceAll("/", "") ?? "")].slice(0, 5).join(" ");
  return `The file name holds characters that cannot be used: ${characters}`;
}

/** The nearest path that would be accepted. */
function suggestedPath(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const extension = file.match(EXTENSION)?.[0] ?? "";
  const segments = withoutExtension(path.toWellFormed())
    .split("/")
    .map(suggestedSegment)
    .filter((segment) => segment !== "");
  if (segments.length === 0) segments.push("section", "draft");
  if (segments.length === 1) segments.unshift("section");
  return `${shorten(segments).join("/")}${extension || ".txt"}`;
}

function suggestedSegment(segment: string): string {
  const clean = segment
    .replace(NOT_ACCEPTED, "-")
    .replace(/\ufffd/g, "-")
    .replace(/-{2,}/g, "-");
  return clean.replace(/^[-\s]+|[-\s]+$/g, "").replace(/^\.+$/, "");
}

/** First folder and file name, each cut so that the whole stays far below the limit in any script. */
function shorten(segments: readonly string[]): readonly string[] {
  if (Buffer.byteLength(segments.join("/")) < DRAFT_PATH_BYTES_MAX - 20) return segments;
  return [segments[0] ?? "", segments.at(-1) ?? ""].map((segment) => [...segment].slice(0, 50).join("").trim());
}

function withoutExtension(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const extension = file.match(EXTENSION)?.[0] ?? "";
  return path.slice(0, path.length - extension.length);
}

function refuse(message: string, fix: string): DraftPath {
  return { ok: false, problems: [{ line: null, field: "file", message, fix }] };
}
