/** How a stretch of text in a Word document looks, by its own properties and those of its styles. */
import type { Inline } from "./characters.ts";
import type { Cleaning } from "./cleaning.ts";
import { type Look, PLAIN } from "./paragraph.ts";
import { SYMBOL_FONT } from "./symbols.ts";
import { child, type XmlElement } from "./xml.ts";

const SCRIPTS: ReadonlyMap<string, Look["script"]> = new Map([
  ["superscript", "sup"],
  ["subscript", "sub"],
]);
export function lookOf(properties: XmlElement | null, inline: Inline, { styles }: Cleaning): Look {
  const size = styles.sizeOf(inline.properties, properties);
  if (properties === null) return { ...PLAIN, size, script: inline.script };
  const isSet = (name: string) => styles.isSetOnText(properties, name);
  const script = styles.textValue(properties, "w:vertAlign");
  const font = child(properties, "w:rFonts")?.attributes ?? {};
  return {
    isBold: isSet("w:b"),
    isItalic: isSet("w:i"),
    isUnderlined: isUnderline(styles.textValue(properties, "w:u")),
    isStruckOut: isSet("w:strike") || isSet("w:dstrike"),
    script: SCRIPTS.get(script ?? "") ?? inline.script,
    size,
    symbolFont: [font["w:ascii"], font["w:hAnsi"]].find((name) => SYMBOL_FONT.test(name ?? "")) ?? null,
  };
}

function isUnderline(value: string | null): boolean {
  return value !== null && !/^(?:none|false|0|off)$/.test(value);
}
