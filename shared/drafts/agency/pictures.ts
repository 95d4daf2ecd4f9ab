/** The pictures that come with an agency's story. */

import { readPictureSource } from "../body/picture-source.ts";
import { CAPTION_CHARACTERS_MAX, MEDIA_MAX } from "../limits.ts";
import { fileMissingWarning } from "../picture-warnings.ts";
import { leaveOutLong } from "./excess.ts";
import type { KnownPicture } from "./figures.ts";
import type { Passage } from "./leaves.ts";
import { type AgencyTerms, heedTerms, type Sorting, termsProblem, use } from "./terms.ts";

/** One file of a picture. */
export interface AgencyRendition {
  readonly href: Passage;
  /** Pixels; 0 when nobody says. */
  readonly width: number;
}

export interface AgencyPicture {
  readonly line: number;
  readonly renditions: readonly AgencyRendition[];
  readonly alts: readonly Passage[];
  readonly captions: readonly Passage[];
  readonly bylines: readonly Passage[];
  readonly creditLines: readonly Passage[];
  /** Of copyright. */
  readonly notices: readonly Passage[];
  readonly terms: AgencyTerms;
}

export function readPictures(pictures: readonly AgencyPicture[], sorting: Sorting): KnownPicture[] {
  const usable = pictures.filter((picture) => isUsable(picture, sorting));
  const [beyond] = usable.slice(MEDIA_MAX);
  if (beyond !== undefined) {
    const message = `The item has ${usable.length} pictures; the first ${MEDIA_MAX} were taken.`;
    const fix = "What it says of the others is in the list of what was left out.";
    sorting.warnings.push({ line: beyond.line, field: "media", message, fix });
  }
  return usable.slice(0, MEDIA_MAX).flatMap((picture) => readPicture(picture, sorting));
}

/** A picture that its agency has taken back stays out; the story is another item. */
function isUsable({ terms, line }: AgencyPicture, { warnings }: Sorting): boolean {
  const problem = termsProblem(terms);
  if (problem === null) return true;
  const fix = "It was left out; take another picture.";
  warnings.push({ line, field: "media", message: `One of the pictures cannot be used. ${problem.message}`, fix });
  return false;
}

function readPicture(picture: AgencyPicture, sorting: Sorting): KnownPicture[] {
  const { line, terms } = picture;
  const src = sourceOf(picture, sorting);
  const caption = wordsOf(picture.captions, "caption", sorting);
  const credit = creditOf(picture, sorting);
  if (src === "" && caption === "" && credit === "") return [];
  const alt = wordsOf(picture.alts, "alt", sorting);
  const licence = [...terms.usageTerms, ...picture.notices].find(isLicence);
  if (licence !== undefined) use(licence, sorting);
  heedTerms(terms, sorting, ` (picture ${src === "" ? `of line ${line}` : src.slice(0, 100)})`, licence);
  if (src === "") sorting.warnings.push(fileMissingWarning(line));
  const media = { src, alt, caption, credit, ...(licence === undefined ? {} : { licence: licence.text }) };
  return [{ media, addresses: picture.renditions.map(({ href }) => href.text) }];
}

function isLicence({ text }: Passage): boolean {
  return text !== "" && text.length <= CAPTION_CHARACTERS_MAX;
}

/** A file that was delivered with the item comes before an address on the web, the widest before narrower ones. */
function sourceOf({ renditions, line }: AgencyPicture, sorting: Sorting): string {
  const readable = renditions.flatMap((rendition) => {
    const source = readPictureSource(rendition.href.text, line);
    return source.src === null ? [] : [{ ...rendition, ...source, src: source.src }];
  });
  const [best] = readable.sort((a, b) => a.warnings.length - b.warnings.length || b.width - a.width);
  if (best === undefined) return "";
  use(best.href, sorting);
  sorting.leftOut.push(...best.leftOut);
  sorting.warnings.push(...best.warnings);
  return best.src;
}

function wordsOf([first]: readonly Passage[], field: "caption" | "alt", sorting: Sorting): string {
  if (first === undefined) return "";
  if (first.text.length <= CAPTION_CHARACTERS_MAX) return use(first, sorting).text;
  leaveOutLong(first, field, sorting);
  return "";
}

const NAMES_MAX = 5;

/** `Dian Laut/Kantor Berita`, each name once. */
function creditOf({ bylines, creditLines }: AgencyPicture, sorting: Sorting): string {
  const names = [...bylines.slice(0, NAMES_MAX), ...creditLines.slice(0, NAMES_MAX)]
    .map((passage) => use(passage, sorting).text)
    .filter((text) => text !== "");
  const isNamed = (name: string, index: number) =>
    names.some((other, at) => at !== index && other.includes(name) && (other !== name || at < index));
  return names.filter((name, index) => !isNamed(name, index)).join("/");
}
