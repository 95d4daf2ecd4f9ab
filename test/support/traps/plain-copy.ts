/** A megabyte of plain copy each: of any line that desks write, and of any character, in lines and paragraphs of every length. */
import type { Trap } from "./trap.ts";

const MB = 1_040_000;
const LINES = 19_900;
const repeat = (unit: string, bytes = MB) => unit.repeat(Math.floor(bytes / new TextEncoder().encode(unit).length));

const OF_DESKS = [
  "Judul: Banjir",
  "Oleh Dian Laut",
  "Dian Laut (Kota), Bayu Karang (Kota)",
  "Penulis: Dian Laut | Editor: Sekar Ayu",
  "REP: Dian Laut RED: Sekar Ayu",
  "Foto: Kapal (Dok. Dinas)",
  "FOTO/Bayu Karang",
  "Istimewa",
  "Alt: Kapal",
  "Kapal di dermaga. (KANTORA/Dian Laut)",
  "Kapal di dermaga. Credit: Bayu Karang",
  "Kapal di dermaga (Bayu Karang via KANTORA)",
  "Baca juga: Harga Ikan Naik",
  "Baca juga: [Harga](https://contoh.example/a)",
  "Baca juga:",
  "Tags: a, b, c",
  "#a #b",
  "31 Januari 2025 12.09 WIB",
  "JAKARTA, KANTORA.com – Kapal tiba.",
  "Jakarta, KANTORA Nusantara --",
  "Jakarta: Kapal tiba.",
  "[Catatan untuk editor: cek]",
  "[Catatan",
  "Notes to editors:",
  "-- NOT FOR PUBLICATION --",
  "NOT FOR PUBLICATION OR",
  "EDS: a",
  "EDS: foto menyusul",
  "A EMBARGO 9",
  "EMBARGO: naskah ini",
  "Embargo hingga pidato selesai dan semua orang pulang ke rumah",
  "Naskah ini baru boleh disiarkan pada",
  "Foto menyusul",
  "-30-",
  "###",
  "--",
  "Kontak media: Dian",
  "> kutipan",
  "- butir",
  "1. butir",
  "    “kutipan",
  "satu\tdua\ttiga",
  "satu | dua | tiga",
  "**tebal**",
  "(dil/fra)",
  "(Reporting by A B; Editing by C D)",
  "Selesai.**",
  "Selesai. -- BERITANA",
  "Sutradara: Umar",
  "SUSUNAN PEMAIN",
  "A",
  "Kapal riset bersandar di dermaga lama pada pagi hari itu dan di-",
];

const CHARACTERS = [
  ..."aA1([{<-–—,./|•\"“'’*_#>=~^@&:;?!\t\u00a0\u0301\u200d漢ع\u202e😀\ufffd",
  ..."A |A. |A, |A/|AB/|a-|1/|1. |a\t|a |a  |a\u00a0|e\u0301|x x |()|[]|[a](|(a |((|/ |. |• | - | – | -- |a@b.c |@a ".split(
    "|",
  ),
  ..."31/1/2025 |12.09 |Jan. |Senin, |pukul |Dr. |bin |A dan |A & |via |Foto: |Credit: |Photo by |Baca juga: |Editor: ".split(
    "|",
  ),
  ...'(Foto: |[Catatan: |(embargo: |EMBARGO |embargo until |(embargo sampai |not for publication |tahan |jangan muat |[cek |[[cek |?? |Kapal. (A/B) |https://a.b/ |kata "a" |A (B), |â€|&amp;|kill '.split(
    "|",
  ),
];

const DRAFTS: readonly (readonly [shape: string, units: readonly string[], draft: (unit: string) => string])[] = [
  ["lines", OF_DESKS, (unit) => `${unit}\n`.repeat(LINES)],
  ["lines with blank ones between", OF_DESKS, (unit) => `${unit}\n\n`.repeat(LINES)],
  ["one line", [...OF_DESKS, ...CHARACTERS], (unit) => repeat(`${unit} `)],
  ["one line that ends in something else", CHARACTERS, (unit) => `A ${repeat(unit)}x`],
  ["lines of 50", CHARACTERS, (unit) => `${repeat(unit, 50)}\n`.repeat(LINES)],
  ["paragraphs of 450", CHARACTERS, (unit) => `A${repeat(unit, 450)}x\n\n`.repeat(2_200)],
];

export const PLAIN_COPY_TRAPS: readonly Trap[] = DRAFTS.flatMap(([shape, units, draft]) =>
  units.map((unit) => ({
    name: `${shape} of ${JSON.stringify(unit)}`,
    path: "kota/x.txt",
    draft: () => `Kabar dari Dermaga\n\n${draft(unit)}`,
  })),
);
