/** Promotion and house lines that stand in copy but are no part of the story. */
import { leftOut, type Markup } from "./copy-pieces.ts";
import { SHORT_LINE_CHARACTERS_MAX } from "./limits.ts";

const CHANNEL =
  /\b(?:google news|whatsapp|telegram|instagram|facebook|tiktok|youtube|twitter|threads|saluran|kanal|channel|akun|aplikasi|newsletter|buletin)\b/;

/** All patterns of a row must match one line: a verb of promotion and a channel, or wording that no story uses. */
const PATTERNS: readonly (readonly RegExp[])[] = [
  [/^(?:jangan lupa|ayo|yuk)\b/, /\b(?:ikuti|follow|gabung|subscribe|unduh)\b/, CHANNEL],
  [
    /^(?:ikuti|dapatkan|cek|simak|temukan|baca|gabung)\b/,
    /\b(?:berita|update|artikel|kabar|informasi|kami)\b/,
    CHANNEL,
  ],
  [/^(?:follow|subscribe to|join|sign up (?:for|to)|download)\b/, /\b(?:our|us)\b/, CHANNEL],
  [/^(?:follow|subscribe|like) (?:us|to us|our page)\b/],
  [/\b(?:info|informasi) (?:lebih )?(?:lengkap|lanjut)\b/, /\bklik\b/],
  [/\bklik (?:di sini|disini|(?:tautan|link) (?:ini|berikut))\b/],
  [/^(?:unduh|download) aplikasi\b/],
  [/^(?:dilarang keras|dilarang) (?:mengutip|menyalin|mengambil|melakukan crawling)\b/],
  [/^copyright (?:©|\(c\)|\d{4})/],
  [/^©/],
  [/^all rights reserved/],
];

/** The rest of a promotional sentence that was broken over two lines. */
const CONTINUATION = new RegExp(`^${CHANNEL.source}`);

/** Built-in patterns and those of the publication's settings. */
export function markBoilerplate({ lines, pieces }: Markup, own: readonly RegExp[]): void {
  const ownLines = own.map((pattern) => new RegExp(`^(?:${pattern.source})$`, wholeLineFlags(pattern)));
  let open = false;
  lines.forEach((line, index) => {
    const text = line.text.toLowerCase();
    if (line.text.length > SHORT_LINE_CHARACTERS_MAX) open = false;
    else if (ownLines.some((pattern) => pattern.test(line.text)) || isPromotion(text)) {
      pieces[index] = [leftOut("boilerplate", line.text)];
      open = !/[.!?]$/.test(text);
    } else if (open && !line.afterBlank && CONTINUATION.test(text)) {
      pieces[index] = [leftOut("boilerplate-continuation", line.text)];
      open = false;
    } else open = false;
  });
}

function isPromotion(text: string): boolean {
  return PATTERNS.some((patterns) => patterns.every((pattern) => pattern.test(text)));
}

/** Whatever the case; without flags that make a pattern remember where it was. */
function wholeLineFlags(pattern: RegExp): string {
  return `${pattern.flags.replace(/[gimy]/g, "")}i`;
}
