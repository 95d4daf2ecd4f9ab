/** How a stretch of text in a Word document looks, by its own properties and those of its styles. */
import type { Inline } from "./characters.ts";
import type { Cleaning } from "./cleaning.ts";
import { type Look, PLAIN } from "./paragraph.ts";
import { SYMBOL_FONT } from "./symbols.ts";
import { child, settingOf, type XmlElement } from "./xml-tree.ts";

const SCRIPTS: ReadonlyMap<string, Look["script"]> = new Map([
  ["superscript", "sup"],
  ["subscript", "sub"],
]);
export function lookOf(properties: XmlElement | null, inline: Inline, { styles }: Cleaning): Look {
  const size = styles.sizeOf(inline.properties, properties);
  if (properties === null) return { ...PLAIN, size, script: inline.script };
  const isSet = (name: string) => styles.isSetOnText(properties, name);
  const font = child(properties, "w:rFonts")?.attributes ?? {};
  return {
    isBold: isSet("w:b"),
    isItalic: isSet("w:i"),
    isUnderlined: isUnderline(styles.textValue(properties, "w:u")) && !styles.isLinkStyle(properties),
    isStruckOut: isSet("w:strike") || isSet("w:dstrike"),
    script:
      SCRIPTS.get(styles.textValue(properties, "w:vertAlign") ?? "") ??
      shiftOf(properties, inline, styles) ??
      inline.script,
    size,
    symbolFont: [font["w:ascii"], font["w:hAnsi"]].find((name) => SYMBOL_FONT.test(name ?? "")) ?? null,
  };
}

/** LibreOffice raises and lowers by a distance, in letters smaller than those around. */
function shiftOf(
  properties: XmlElement,
  { properties: paragraph }: Inline,
  styles: Cleaning["styles"],
): Look["script"] {
  const distance = Number.parseInt(settingOf(properties, "w:position") ?? "0", 10);
  const [own, around] = [styles.sizeOf(paragraph, properties), styles.sizeOf(paragraph, null)];
  if (own === null || around === null || own >= around) return null;
  return distance > 0 ? "sup" : distance < 0 ? "sub" : null;
}

function isUnderline(value: string | null): boolean {
  return value !== null && !/^(?:none|false|0|off)$/.test(value);
}
