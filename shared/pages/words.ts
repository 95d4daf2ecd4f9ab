/** The words of the interface, by language. A newsroom that writes in another language adds one table here. */
import { ENGLISH_MONTHS } from "../news/english-months.ts";

export interface Words {
  /** Open Graph's spelling of language and country. */
  readonly locale: string;
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly skipToContent: string;
  readonly sections: string;
  readonly published: string;
  readonly updated: string;
  readonly archivePiece: string;
  readonly by: string;
  /** Between two names, and before the last of more. */
  readonly and: string;
  readonly lastAnd: string;
  readonly editor: string;
  readonly tags: string;
  readonly related: string;
  readonly wideTable: string;
  readonly corrections: string;
  readonly moreStories: string;
  readonly days: string;
  readonly feed: string;
  readonly tagTitle: (name: string) => string;
  readonly authorTitle: (name: string) => string;
  readonly dayTitle: (place: string, day: string) => string;
  readonly nothingHere: string;
  readonly withdrawnTitle: string;
  /** The publication's usual sentence, where the withdrawal gives no notice of its own. */
  readonly withdrawnNotice: string;
  readonly withdrawnAt: string;
  readonly movedTitle: string;
  readonly movedTo: string;
  readonly notFoundTitle: string;
  readonly notFoundNotice: string;
  readonly toFront: string;
}

const INDONESIAN: Words = {
  locale: "id_ID",
  months: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  weekdays: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
  skipToContent: "Langsung ke isi",
  sections: "Rubrik",
  published: "Terbit",
  updated: "Diperbarui",
  archivePiece: "Arsip",
  by: "Oleh",
  and: " dan ",
  lastAnd: ", dan ",
  editor: "Editor",
  tags: "Topik",
  related: "Baca juga",
  wideTable: "Tabel, dapat digeser",
  corrections: "Ralat",
  moreStories: "Berita lainnya",
  days: "Arsip harian",
  feed: "RSS",
  tagTitle: (name) => `Topik: ${name}`,
  authorTitle: (name) => `Tulisan ${name}`,
  dayTitle: (place, day) => `${place}, ${day}`,
  nothingHere: "Tidak ada berita di halaman ini.",
  withdrawnTitle: "Artikel ini telah ditarik",
  withdrawnNotice: "Redaksi menarik artikel ini dan isinya tidak lagi tersedia.",
  withdrawnAt: "Ditarik",
  movedTitle: "Artikel ini pindah alamat",
  movedTo: "Buka di alamat yang baru",
  notFoundTitle: "Halaman tidak ditemukan",
  notFoundNotice: "Tidak ada halaman di alamat ini. Mungkin ada yang salah ketik.",
  toFront: "Ke halaman depan",
};

const ENGLISH: Words = {
  locale: "en_US",
  months: ENGLISH_MONTHS,
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  skipToContent: "Skip to content",
  sections: "Sections",
  published: "Published",
  updated: "Updated",
  archivePiece: "From the archive",
  by: "By",
  and: " and ",
  lastAnd: " and ",
  editor: "Editor",
  tags: "Topics",
  related: "Read more",
  wideTable: "Table, can be scrolled",
  corrections: "Corrections",
  moreStories: "More stories",
  days: "Day by day",
  feed: "RSS",
  tagTitle: (name) => `Topic: ${name}`,
  authorTitle: (name) => `Stories by ${name}`,
  dayTitle: (place, day) => `${place}, ${day}`,
  nothingHere: "There are no stories on this page.",
  withdrawnTitle: "This article has been withdrawn",
  withdrawnNotice: "The newsroom has withdrawn this article, and its text is no longer available.",
  withdrawnAt: "Withdrawn",
  movedTitle: "This article has moved",
  movedTo: "Open it at its new address",
  notFoundTitle: "Page not found",
  notFoundNotice: "There is no page at this address. It may have been mistyped.",
  toFront: "To the front page",
};

/** A map, not an object: a draft may call its language `constructor`. */
const TABLES = new Map([
  ["id", INDONESIAN],
  ["en", ENGLISH],
]);

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ckb", "ps", "sd", "ug", "yi"]);

/** Words for a BCP 47 language; English where the interface has not been translated. */
export function wordsOf(language: string): Words {
  return TABLES.get(primaryLanguage(language)) ?? ENGLISH;
}

/** The direction of a language's script, for the `dir` attribute; undefined for the usual one. */
export function directionOf(language: string): "rtl" | undefined {
  return RIGHT_TO_LEFT.has(primaryLanguage(language)) ? "rtl" : undefined;
}

function primaryLanguage(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}
