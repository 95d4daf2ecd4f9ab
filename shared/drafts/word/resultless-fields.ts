/** Fields of a Word document that show something without keeping it: signs, choices of forms, formulas, numbers. */
import type { WordRule } from "./findings.ts";
import { SYMBOL_FONT, signOf } from "./symbols.ts";
import { child, childrenOf, isSet, settingOf, type XmlElement } from "./xml-tree.ts";

export interface Shown {
  readonly text: string;
  /** Why readers do not get it, or null. */
  readonly rule: WordRule | null;
  /** Whether readers of the document saw something there. */
  readonly isMissed: boolean;
}

/** Word computes them whenever it draws the page. */
const DRAWN = /^(?:EQ|LISTNUM|AUTONUM\w{0,4}|BARCODE|DISPLAYBARCODE|QUOTE)\b/i;

/** `begin`: the mark with which the field begins. */
export function shownWithoutResult(begin: XmlElement | null, code: string): Shown {
  const form = child(begin, "w:ffData");
  if (/^FORMCHECKBOX/i.test(code)) return text(isChecked(form) ? "☑" : "☐");
  if (/^FORMDROPDOWN/i.test(code)) return text(chosenIn(form));
  if (/^FORMTEXT/i.test(code)) return text("");
  const sign = signIn(code);
  if (sign !== null) return text(sign);
  // `[Click and type a name]`
  const prompt = /^MACROBUTTON\s+\S+\s+(.{1,1000})$/is.exec(code)?.[1];
  if (prompt !== undefined) return { text: prompt, rule: "placeholder", isMissed: false };
  return { text: code, rule: "field-code", isMissed: DRAWN.test(code) };
}

function text(shown: string): Shown {
  return { text: shown, rule: null, isMissed: false };
}

function isChecked(form: XmlElement | null): boolean {
  const box = child(form, "w:checkBox");
  return isSet(box, "w:checked") ?? isSet(box, "w:default") ?? false;
}

function chosenIn(form: XmlElement | null): string {
  const list = child(form, "w:ddList");
  const chosen = Number.parseInt(settingOf(list, "w:result") ?? settingOf(list, "w:default") ?? "0", 10);
  return childrenOf(list, "w:listEntry")[chosen]?.attributes["w:val"] ?? "";
}

/** `SYMBOL 176 \f "Symbol"`: the number is one of its font, of Unicode (`\u`), or of Windows' Latin letters. */
function signIn(code: string): string | null {
  const [, hex, decimal, rest = ""] = /^SYMBOL\s+(?:0x([0-9a-f]{1,5})|(\d{1,6}))\b(.{0,500})$/is.exec(code) ?? [];
  if (hex === undefined && decimal === undefined) return null;
  const number = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const [, quoted, bare] = /\\f\s*(?:"([^"]{1,100})"|([^\s"\\]{1,100}))/i.exec(rest) ?? [];
  const font = quoted ?? bare ?? "";
  const isLatin = number < 256 && !SYMBOL_FONT.test(font) && !/\\u\b/i.test(rest);
  return isLatin ? new TextDecoder("windows-1252").decode(Uint8Array.of(number)) : signOf(font, number);
}
