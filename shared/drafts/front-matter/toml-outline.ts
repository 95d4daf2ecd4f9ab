/** Where the fields of a TOML text stand, and its comments. The text is known to be valid. */

export interface TomlPlace {
  /** 0-based lines on which the field, or each of its tables, begins. */
  readonly lines: number[];
  /** Everything that belongs to it, as written. */
  source: string;
  /** The value of a field of one line, without its comment; empty for a table. */
  readonly value: string;
}

export interface TomlOutline {
  readonly places: ReadonlyMap<string, TomlPlace>;
  readonly comments: readonly { readonly text: string; readonly line: number }[];
}

/** A comment, or a string of any of the four kinds, whose characters mean nothing to the outline. */
const OPAQUE = /#[^\n]*|"""(?:[^\\]|\\[\s\S])*?"""+|'''[\s\S]*?'''+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g;
const NAME = /^\s*(\[{0,2})\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w-]+))/;

export function outlineToml(source: string): TomlOutline {
  const comments: { text: string; line: number }[] = [];
  const bare = source.replace(OPAQUE, (text) =>
    text.startsWith("#") ? text.replace(/./g, "#") : text.replace(/[^\n]/g, "_"),
  );
  const places = new Map<string, TomlPlace>();
  const lines = source.split("\n");
  let table: TomlPlace | null = null;
  let open: TomlPlace | null = null;
  let brackets = 0;
  bare.split("\n").forEach((whole, index) => {
    const text = lines[index] ?? "";
    const [line = ""] = whole.split("#");
    const comment = text.slice(line.length);
    if (/[^#\s]/.test(comment)) comments.push({ text: comment, line: index });
    const beginsField = brackets === 0 && /^\s*\[|=/.test(line);
    const [, opening = "", quoted, literal, plain] = (beginsField && NAME.exec(text)) || [];
    const name = quoted ?? literal ?? plain;
    const isContinued = brackets > 0 || name === undefined;
    if (!isContinued && (opening !== "" || table === null)) {
      open = placeOf(places, name, index, opening === "" ? valueIn(line, text) : "");
      if (opening !== "") table = open;
    }
    if (open !== null) open.source = open.source === "" ? text : `${open.source}\n${text}`;
    if (isContinued || opening === "") brackets += count(line, /[[{]/g) - count(line, /[\]}]/g);
  });
  for (const place of places.values()) place.source = place.source.trim();
  return { places, comments };
}

/** One name may have several tables, or dotted keys on several lines. */
function placeOf(places: Map<string, TomlPlace>, name: string, line: number, value: string): TomlPlace {
  const known = places.get(name);
  known?.lines.push(line);
  const place = known ?? { lines: [line], source: "", value };
  places.set(name, place);
  return place;
}

function valueIn(bare: string, text: string): string {
  const equals = bare.indexOf("=");
  return equals === -1 ? "" : text.slice(equals + 1, bare.trimEnd().length).trim();
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
