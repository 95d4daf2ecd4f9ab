/** Signs that old fonts keep where other fonts have letters, by the signs of Unicode. */

const FIRST_CODE = 0x21;
/** The font Symbol, from code 0x21 on; a space where it has no sign, or only a part of one. */
const SYMBOL =
  "!∀#∃%&∍()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~ " +
  " ".repeat(32) +
  "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫";

/** What people use of Wingdings: bullets, boxes, arrows, ticks, hands and faces. */
const WINGDINGS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    "✂": 0x22,
    "☎": 0x28,
    "✉": 0x2a,
    "⌛": 0x36,
    "✍": 0x3f,
    "✌": 0x41,
    "👍": 0x43,
    "👎": 0x44,
    "☜": 0x45,
    "☞": 0x46,
    "☝": 0x47,
    "☟": 0x48,
    "☺": 0x4a,
    "😐": 0x4b,
    "☹": 0x4c,
    "✈": 0x51,
    "☼": 0x52,
    "❄": 0x54,
    "✞": 0x56,
    "✡": 0x59,
    "☪": 0x5a,
    "●": 0x6c,
    "■": 0x6e,
    "□": 0x6f,
    "❑": 0x71,
    "❒": 0x72,
    "◆": 0x75,
    "❖": 0x76,
    "①": 0x81,
    "②": 0x82,
    "③": 0x83,
    "④": 0x84,
    "⑤": 0x85,
    "⑥": 0x86,
    "⑦": 0x87,
    "⑧": 0x88,
    "⑨": 0x89,
    "⑩": 0x8a,
    "❶": 0x8c,
    "❷": 0x8d,
    "❸": 0x8e,
    "❹": 0x8f,
    "❺": 0x90,
    "❻": 0x91,
    "❼": 0x92,
    "❽": 0x93,
    "❾": 0x94,
    "❿": 0x95,
    "•": 0x9f,
    "○": 0xa1,
    "▪": 0xa7,
    "◻": 0xa8,
    "★": 0xab,
    "➢": 0xd8,
    "←": 0xdf,
    "→": 0xe0,
    "↑": 0xe1,
    "↓": 0xe2,
    "➔": 0xe8,
    "⇦": 0xef,
    "⇨": 0xf0,
    "⇧": 0xf1,
    "⇩": 0xf2,
    "⇔": 0xf3,
    "✗": 0xfb,
    "✓": 0xfc,
    "☒": 0xfd,
    "☑": 0xfe,
  }).map(([sign, code]) => [code, sign]),
);

/** Of Wingdings 2 the ticks and boxes of forms. */
const WINGDINGS_2: ReadonlyMap<number, string> = new Map([
  [0x4f, "✗"],
  [0x50, "✓"],
  [0x51, "☒"],
  [0x52, "☑"],
  [0xa3, "☐"],
]);

export const SYMBOL_FONT = /^(?:symbol|wingdings(?: [23])?|webdings)$/i;

/** Null when Unicode has no sign for it that is known here. `code` as documents write it, with or without `F0` before. */
export function signOf(font: string, code: number): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^symbol$/i.test(font)) {
    const sign = SYMBOL[place - FIRST_CODE] ?? " ";
    return sign === " " ? null : sign;
  }
  if (/^wingdings$/i.test(font)) return WINGDINGS.get(place) ?? null;
  if (/^wingdings 2$/i.test(font)) return WINGDINGS_2.get(place) ?? null;
  // In other fonts a symbol is a character of that code, unless the code means nothing outside that font.
  const isPrivate = SYMBOL_FONT.test(font) || (code >= 0xe000 && code <= 0xf8ff);
  const isText = !isPrivate && code > 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isText ? String.fromCodePoint(code) : null;
}
