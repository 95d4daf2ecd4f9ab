/** Which file a draft means by a picture's address. */
import { stripBidi, tidy } from "../characters.ts";
import type { LeftOut, Warning } from "../report.ts";

export interface PictureSource {
  /** A file name relative to the draft, or a web address; null when it can be neither. */
  readonly src: string | null;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
}

/** Pictures come as files beside the draft: the pipeline fetches nothing from the web. */
export function readPictureSource(address: string, line: number): PictureSource {
  // A name that reads as another would be asked for under that one.
  const { text, leftOut } = stripBidi(withSlashes(decoded(address)), line);
  const src = text.replace(/^(?:\.\/)+/, "");
  if (src === "") return refused("", line, "The picture names no file.");
  if (/^https?:\/\//i.test(src)) return { src, leftOut, warnings: [onTheWeb(src, line)] };
  if (/^[a-z][a-z0-9+.-]*:/i.test(src))
    return refused(address, line, "The picture's address is neither a file name nor a web address.");
  if (/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)/.test(src))
    return refused(address, line, "The picture lies outside the draft's folder.");
  return { src, leftOut, warnings: [] };
}

function refused(address: string, line: number, message: string): PictureSource {
  const leftOut = address === "" ? [] : [{ line, text: address, rule: "unsafe-picture" }];
  const fix = "Upload the picture beside the draft and give its file name, for example “dermaga.jpg”.";
  return { src: null, leftOut, warnings: [{ line, field: "media", message, fix }] };
}

function onTheWeb(src: string, line: number): Warning {
  return {
    line,
    field: "media",
    message: `The picture is on the web (${src.slice(0, 100)}); Galley does not fetch pictures.`,
    fix: "Upload the picture beside the draft and give its file name.",
  };
}

/** `images\dermaga.png`, as programs of Windows write it. */
function withSlashes(address: string): string {
  return /^(?:[a-z]+:|[\\/])/i.test(address) ? address : address.replaceAll("\\", "/");
}

/** Markdown writes a space in a file name as `%20`. */
function decoded(address: string): string {
  if (/^[a-z]+:/i.test(address)) return address;
  try {
    return tidy(decodeURIComponent(address));
  } catch {
    return address;
  }
}
