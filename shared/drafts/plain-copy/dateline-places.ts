/** Whether words in the place of a dateline name a place: many sentences begin with a word and a colon, or a name and a dash. */
import { isCommonWord } from "../language.ts";
import { isPlace } from "./places.ts";

/** Words that stand before a colon or a dash and are no place. */
const NO_PLACE = new Set(
  (
    "file alt photo picture image video audio graphic grafis infografis live arsip dok watch explainer factbox " +
    "catatan note notes update updated breaking foto opini analisis eksklusif exclusive laporan pertanyaan jawaban " +
    "tanya jawab question answer q a t j penulis pewarta reporter wartawan kontributor koresponden editor penyunting " +
    "redaktur fotografer pewawancara narasumber author writer by oleh rep red judul subjudul ringkasan summary presiden menteri gubernur bupati wali walikota " +
    "kapolres kapolda kapolri ketua direktur polisi pengamat warga saksi hakim jaksa president minister governor mayor " +
    "police witness chairman director fakta mitos tips cara alasan penyebab intinya singkatnya pesannya hasilnya akibatnya " +
    "masalahnya sebabnya pt cv ud bank hari pukul jam senin selasa rabu kamis jumat sabtu minggu monday tuesday wednesday thursday friday " +
    "saturday sunday perhatian peringatan penting sumber harga skor hasil jadwal lokasi waktu tempat tanggal peserta"
  ).split(" "),
);

export function mayBePlace(text: string): boolean {
  const [first = ""] = text.toLowerCase().split(/[ /]/);
  const isThe = /^the\s\p{Lu}/iu.test(text) && isPlace(text.slice(4));
  return !NO_PLACE.has(first) && (isThe || text === "The Hague" || !isCommonWord(first));
}

/** `Jakarta/Porto Lume`: of several places one says that they are some. */
export function isKnownPlace(place: string): boolean {
  return place.split(/\s?\/\s?/).some(isPlace);
}

/** `JAKARTA - BOGOR - DEPOK menjadi satu wilayah`: behind the first place stands the next. */
export function isOneOfRow(rest: string): boolean {
  const [, next = ""] = /^(\p{Lu}[\p{L} ]{1,40}?)\s[–—-]{1,2}\s/u.exec(rest) ?? [];
  return next !== "" && isPlace(next);
}

/** `Itulah kata pertamanya.`, `Perusahaan itu merugi.`: what was named before the dash. */
const SPEAKS_OF_IT = /^(?:(?:itu|ini|that|this|it|they|these|those)(?:lah)?|\p{Lu}\p{L}+ (?:itu|ini|tersebut))\s/iu;
/** `PERSIJA - PERSIB 3-0` */
const IS_SCORE = /^\p{Lu}[\p{L} ]{1,30} \d{1,2}-\d{1,2}\b/u;

/** `Jakarta: Kami siap membantu.`: somebody speaks, and reports do not. */
export function isSpeech(rest: string): boolean {
  return /^["“‘]?(?:kami|saya|aku|we|i)\s/i.test(rest);
}

/** With nothing but a dash behind it, a name may be what the sentence is about, or one end of a road. */
export function isSubject(place: string, rest: string): boolean {
  if (!isKnownPlace(place) && (IS_SCORE.test(rest) || SPEAKS_OF_IT.test(rest) || isSpeech(rest))) return true;
  const [next = ""] = rest.split(" ", 1);
  return place !== place.toUpperCase() && next !== place && isPlace(next);
}
