/** What picture desks and agencies write into a picture file: alt text, caption, credit and licence (IPTC Photo Metadata). */
import type { Metadata } from "sharp";
import type { PictureWords } from "../news/catalogue.ts";
import { readExif } from "./exif.ts";
import { readIptc } from "./iptc.ts";
import { readXmp } from "./xmp.ts";

/** A column of a table shows no more, and a row has its limit. */
const WORDS_CHARACTERS_MAX = 2_000;

/** XMP before the older IPTC records, and both before what cameras write, as the Metadata Working Group recommends. */
export function wordsOf({ xmp, iptc, exif }: Pick<Metadata, "xmp" | "iptc" | "exif">): PictureWords {
  const found = [readXmp(xmp), readIptc(iptc), readExif(exif)];
  const first = (field: keyof PictureFields) => found.map((fields) => tidy(fields[field] ?? "")).find(Boolean) ?? "";
  return {
    alt: first("alt"),
    caption: first("caption"),
    credit: creditOf(first("creator"), first("credit")),
    licence: first("webStatement") || first("licence") || first("usageTerms") || first("copyright"),
  };
}

export interface PictureFields {
  readonly alt?: string;
  readonly caption?: string;
  readonly creator?: string;
  readonly credit?: string;
  readonly copyright?: string;
  readonly usageTerms?: string;
  /** Web address of the licence. */
  readonly webStatement?: string;
  /** The same, as Creative Commons states it. */
  readonly licence?: string;
}

/** `Dian Laut/Warta`, and the name once where the credit line has it already. */
function creditOf(creator: string, credit: string): string {
  if (creator === "" || holdsWords(credit, creator)) return credit;
  return credit === "" ? creator : `${creator}/${credit}`;
}

/** Whole words: a short name may stand inside a longer one. */
function holdsWords(text: string, words: string): boolean {
  const spaced = (one: string) =>
    ` ${one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  return spaced(text).includes(spaced(words));
}

/** One line of text that can be shown: no control or direction characters, no markup that was never meant as text. */
function tidy(text: string): string {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .trim();
  return line.slice(0, WORDS_CHARACTERS_MAX).toWellFormed();
}
