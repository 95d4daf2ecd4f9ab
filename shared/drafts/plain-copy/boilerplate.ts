/** Promotion and house lines that stand in copy but are no part of the story. */

import { SHORT_LINE_CHARACTERS_MAX } from "../limits.ts";
import { leftOut, type Markup } from "./copy-pieces.ts";

const CHANNEL =
  /\b(?:google news|whatsapp|telegram|instagram|facebook|tiktok|youtube|twitter|threads|saluran|kanal|channel|akun|aplikasi|newsletter|buletin)\b/;

/** All patterns of a row must match one line: a verb of promotion and a channel, or wording that no story uses. */
const PATTERNS: readonly (readonly RegExp[])[] = [
  [/^(?:jangan lupa|ayo|yuk|mari)\b/, /\b(?:ikuti|follow|gabung|bergabung|subscribe|unduh)\b/, CHANNEL],
  [
    /^(?:ikuti|dapatkan|cek|simak|temukan|baca|gabung|bergabung|nikmati|pantau)\b/,
    /\b(?:berita|update|artikel|kabar|informasi|kami|gabung|bergabung|follow)\b/,
    CHANNEL,
  ],
  [
    /^(?:dapatkan|nikmati|ikuti|pantau)\b/,
    /\b(?:berita|update|kabar|informasi)\b/,
    /\b(?:setiap hari|terkini|terbaru|terupdate|up to date|pilihan|lainnya)\b/,
    /\b(?:dari|di|hanya|melalui|lewat)\b/,
  ],
  [
    /^(?:follow|subscribe to|join|sign up (?:for|to)|download|get) (?:our|us|the)\b/,
    /\b(?:our|us|app|inbox)\b/,
    CHANNEL,
  ],
  [/^(?:sign up|subscribe)\b/, /\b(?:newsletter|inbox|bulletin|alerts)\b/],
  [/^(?:daftar|berlangganan|langganan)\b/, /\b(?:newsletter|buletin|kami)\b/],
  [/^(?:follow|subscribe|like) (?:us|to us|our page)(?: on\b|:| @|$)/],
  [/^(?:follow|ikuti)\b/, /@\w/],
  [/\b(?:info|informasi) (?:lebih )?(?:lengkap|lanjut)\b/, /\bklik\b/],
  [/\bklik (?:di sini|disini|(?:tautan|link) (?:ini|berikut))\b/],
  [/\bclick here (?:to|for)\b/],
  [/^(?:unduh|download) (?:aplikasi|the app|our app)\b/],
  [/^(?:dilarang keras|dilarang) (?:mengutip|menyalin|mengambil|melakukan crawling|memperbanyak|menyebarluaskan)\b/],
  [/^(?:hak cipta |copyright |\(c\) |©)\s?(?:©|\(c\)|\d{4}|\S{3,40} \d{4})/],
  [/^©/],
  [/\ball rights reserved\b/],
  [/^hak cipta dilindungi\b/],
  [/^(?:this material|no part of this|materi ini) (?:may|dilarang|tidak boleh)\b/],
  [/^(?:artikel|berita|tulisan) ini (?:telah|sudah|pernah) (?:tayang|terbit|dimuat|dipublikasikan) di\b/],
  [/^\*?\s?fakta atau hoaks\b/],
  [/^our standards:/],
  // Follow KANTORA's coverage of floods at https://…
  [/^follow .{2,40} coverage\b/, /\bat:? https?:\/\/\S+$/],
  [/^(?:the )?(?:editor['’]s picks|pilihan redaksi|terpopuler|most read|trending|berita populer)\s?:?$/],
  [/^(?:\[|--)?\s?(?:advertisement|advertorial|iklan|sponsored|promoted|adv)\s?(?:\]|--)?$/],
  [
    /^(?:advertisement continues below|scroll (?:to|untuk) (?:continue|resume|melanjutkan)\b.{0,40}|gulir untuk .{0,40}|lanjut(?:kan)? (?:membaca|baca)(?: di bawah ini)?)$/,
  ],
  [/^to read (?:the )?full (?:story|article)$/],
  [/^subscribe now\W{0,2}$/],
  [/^(?:zoom-?in)?\s?lihat foto$/],
  [/^(?:loading ?\.{3}|copy link|salin (?:tautan|link)|copied|tersalin|a a a)$/],
  [/^[*•]?\s?(?:follow|ikuti|gabung)\b/, /\b(?:official|resmi|berita|untuk)\b/, CHANNEL],
  [/^follow\b/, /\bon (?:whatsapp|instagram|facebook|twitter|x|tiktok|youtube|telegram|google news)\W{0,2}$/],
  [/^(?:scroll|gulir|geser) ke bawah\b/],
  [/^(?:sign up|register) (?:here|now)\b/],
  [/^halaman\s?:?\s?\d(?:\s?[|,]?\s?\d){0,10}(?: selanjutnya| tampilkan semua)?$/],
  [/^continue reading(?: below| the main story)?$/],
  [/^(?:share|bagikan|sebarkan)(?: this| artikel| berita)?(?: article| story| ini)?\s?:?$/],
  // A system that knew no value.
  [/^[([]?(?:null|undefined|nan)[)\]]?$/],
  [/^\[\s?(?:gambas|video|embed|widget|iframe)\s?:[^\]]{0,100}\]$/],
  [/^gambas\s?:\s?\S.{0,60}$/],
  [/^(?:halaman|page) (?:selanjutnya|berikutnya|sebelumnya|next)\s?:?$/],
  [
    /^(?:(?:instagram|facebook|twitter|x|tiktok|youtube|threads|telegram|whatsapp|ig|fb)\s?:\s?[@\w./-]{2,60}[\s|,;/•]{0,3}){1,6}$/,
  ],
];

/** Somebody says or does it: then it is a sentence of a story, whatever words it has. */
const STORY =
  /\b(?:kata(?! kunci)|ujar|ucap|tutur|tulis|ungkap|jelas|tambah|menurut|sebut|imbuh|pesan|katanya|ujarnya|tulisnya|said|says|told|wrote|according to|added|shouted|asked)\b/;
const STORY_CHARACTERS_MAX = 400;

/** The rest of a promotional sentence that was broken over two lines; the second button of a pair. */
const CONTINUATION = new RegExp(`^${CHANNEL.source}|^(?:batalkan|cancel)$`);

/** Built-in patterns and those of the publication's settings. */
export function markBoilerplate({ lines, pieces }: Markup, own: readonly RegExp[]): void {
  const ownLines = own.map((pattern) => new RegExp(`^(?:${pattern.source})$`, wholeLineFlags(pattern)));
  let open = false;
  lines.forEach((line, index) => {
    const text = line.text.toLowerCase();
    if (isFontSize(lines, index)) pieces[index] = [leftOut("boilerplate", line.text)];
    if (pieces[index] !== undefined || line.text.length > SHORT_LINE_CHARACTERS_MAX) open = false;
    else if (ownLines.some((pattern) => pattern.test(line.text)) || isPromotion(text)) {
      pieces[index] = [leftOut("boilerplate", line.text)];
      open = !/[.!?]$/.test(text);
    } else if (open && !line.afterBlank && CONTINUATION.test(text) && !STORY.test(text)) {
      pieces[index] = [leftOut("boilerplate-continuation", line.text)];
      open = false;
    } else open = false;
  });
}

/** `A`, `A`, `A` below each other: buttons for the size of letters, copied with the page. */
function isFontSize(lines: Markup["lines"], index: number): boolean {
  const isButton = (at: number) => /^A[+-]?$/.test(lines[at]?.text ?? "");
  return isButton(index) && (isButton(index - 1) || isButton(index + 1));
}

function isPromotion(text: string): boolean {
  if (text.length > STORY_CHARACTERS_MAX || STORY.test(text)) return false;
  return PATTERNS.some((patterns) => patterns.every((pattern) => pattern.test(text)));
}

/** Whatever the case; without flags that make a pattern remember where it was. */
function wholeLineFlags(pattern: RegExp): string {
  return `${pattern.flags.replace(/[gimy]/g, "")}i`;
}
