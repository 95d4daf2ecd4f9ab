/** What a text in XML is, and how much of it: read in one pass, without a parser, so that nothing in it can do harm. */

export interface XmlOutline {
  /** Name of the outermost element without its prefix, as its tag or a DOCTYPE says; null where neither does. */
  readonly root: string | null;
  /** Its start tag, as far as needed to see its namespaces. */
  readonly rootTag: string;
  /** The text begins with `<?xml`. */
  readonly isDeclared: boolean;
  /** As the text itself says, in lower case. */
  readonly encoding: string | null;
  /** Offset of a DOCTYPE or of any other declaration, or null. Behind it nothing was looked at. */
  readonly declarationAt: number | null;
  /** Elements inside one another at the deepest place. */
  readonly depth: number;
  readonly tags: number;
  /** The outermost element ends, and nothing but space and comments is behind it. */
  readonly isWhole: boolean;
}

interface Scan {
  readonly text: string;
  root: string | null;
  rootTag: string;
  declarationAt: number | null;
  open: number;
  depth: number;
  tags: number;
  isWhole: boolean;
}

const ROOT_TAG_CHARACTERS = 4_000;

export function outlineXml(text: string): XmlOutline {
  const scan: Scan = {
    text,
    root: null,
    rootTag: "",
    declarationAt: null,
    open: 0,
    depth: 0,
    tags: 0,
    isWhole: false,
  };
  for (let at = text.indexOf("<"); at !== -1; ) {
    const end = readMarkup(scan, at);
    if (end === null) break;
    at = text.indexOf("<", end);
    if (scan.isWhole && /\S/.test(text.slice(end, at === -1 ? undefined : at))) scan.isWhole = false;
  }
  const declaration = /^\s*<\?xml[\s?]([^>]{0,500})/.exec(text.slice(0, 1_000));
  const encoding = /encoding\s{0,10}=\s{0,10}["']([\w.:-]{1,40})/.exec(declaration?.[1] ?? "")?.[1];
  const { root, rootTag, declarationAt, depth, tags, isWhole } = scan;
  const isDeclared = declaration !== null;
  return { root, rootTag, isDeclared, encoding: encoding?.toLowerCase() ?? null, declarationAt, depth, tags, isWhole };
}

/** Behind the markup that begins at `at`, or null where reading on would mean nothing. */
function readMarkup(scan: Scan, at: number): number | null {
  const { text } = scan;
  if (text.startsWith("<!--", at)) return behind(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return behind(text, "]]>", at);
  if (text.startsWith("<?", at)) return behind(text, "?>", at);
  if (text.startsWith("<!", at)) {
    scan.declarationAt = at;
    scan.root ??=
      /^<!doctype\s{1,100}(?:[^\s>:[]{1,100}:)?([^\s>:[]{1,100})/i.exec(text.slice(at, at + 320))?.[1] ?? null;
    return null;
  }
  scan.tags += 1;
  if (text.startsWith("</", at)) {
    scan.open -= 1;
    scan.isWhole ||= scan.open === 0;
    return behind(text, ">", at);
  }
  return readStartTag(scan, at);
}

function readStartTag(scan: Scan, at: number): number | null {
  const { text } = scan;
  const end = endOfTag(text, at);
  if (end === null) return null;
  if (scan.root === null) {
    scan.root = /^<(?:[^\s/>:]{1,100}:)?([^\s/>:]{1,100})/.exec(text.slice(at, at + 250))?.[1] ?? null;
    scan.rootTag = text.slice(at, Math.min(end, at + ROOT_TAG_CHARACTERS));
    if (scan.root === null) return null;
  }
  const isEmpty = text[end - 2] === "/";
  scan.depth = Math.max(scan.depth, scan.open + 1);
  if (!isEmpty) scan.open += 1;
  scan.isWhole = isEmpty && scan.open === 0;
  return end;
}

function endOfTag(text: string, from: number): number | null {
  const mark = /["'>]/g;
  mark.lastIndex = from;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === ">") return mark.lastIndex;
    const closing = text.indexOf(found[0], mark.lastIndex);
    if (closing === -1) return null;
    mark.lastIndex = closing + 1;
  }
  return null;
}

function behind(text: string, end: string, from: number): number | null {
  const at = text.indexOf(end, from);
  return at === -1 ? null : at + end.length;
}
