/** Lines that belong to a picture: caption, credit, file, or several of these. */
import { as, label, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { findLabels } from "./credit-labels.ts";
import { isFullName, isName } from "./names.ts";
import { hasMediaName, isKnownOutlet, isOutlet } from "./outlets.ts";

/** Words that say whether the text behind them is a caption, a credit, or the one as well as the other. */
const CAPTION_LABEL =
  "keterangan foto|keterangan gambar|ket\\.? foto|caption(?: foto)?|(?:photo|picture|image) captions?|gambar(?: \\d{1,2})?|ilustrasi|infografis|illustration|takarir";
const CREDIT_LABEL =
  "fotografer|foto oleh|kredit foto|sumber foto|dok(?:umentasi)?\\.?(?: foto)?|photographers?|photographs?(?: by)?|" +
  "(?:photo|image|picture) credits?|photos? by|pictures? by|images? by|illustrations? by|photos? courtesy(?: of)?|courtesy|" +
  "kredit|credits?|image|supplied";
/** What banks give. */
const MONEY_TOO = /^(?:kredit|credits?)$/i;
const EITHER_LABEL = "foto(?:\\s?/\\s?ilustrasi)?(?: \\d{1,2})?|photos?(?: \\d{1,2})?|pics?|picture";
const LABELLED = new RegExp(
  `^(?<words>(?:(?<caption>${CAPTION_LABEL})|(?<credit>${CREDIT_LABEL})|${EITHER_LABEL})\\s*[:：/]` +
    `|(?<by>foto oleh|(?:photos?|pictures?|images?|photographs?|illustrations?) by|photos? courtesy of)(?=\\s))\\s*(?<rest>.+)$`,
  "iu",
);
/** `Image source, Coastwire`, `Image caption, A ferry off Port Azure` */
const WITH_COMMA =
  /^(?<words>(?:Image|Picture|Photo) (?:(?<source>source|credit|copyright)|caption),) (?<rest>\p{Lu}.+)$/u;
const FILE =
  /^(?<words>(?:file )?(?:foto|photo|gambar|image|picture|berkas foto)(?: \d{1,2})?\s*:)\s*(?<file>[\p{L}\p{N}][\p{L}\p{N} ._-]{0,100}\.(?:jpe?g|png|webp|avif|gif|tiff?|heic))(?:\s*(?<mark>[|–—-])\s*(?<rest>.+))?$/iu;
/** Inside the credit of a caption: the label is no part of the name. `Dok. Dinas Perikanan` is. */
const INNER_LABEL =
  /^((?:foto(?:grafer)?|photo(?:graph|grapher)?|dok(?:umentasi)?|kredit(?: foto)?|credit|sumber(?: foto)?|source|supplied|(?:(?:photo|image|picture) )?credits?|image|picture|ilustrasi|illustration)\s*[:/]|(?:foto oleh|(?:photos?|pictures?|images?|photographs?|illustrations?) by|(?:photos?|images?|pictures?) courtesy of|credit)(?=\s))\s*(.+)$/i;
/** A handle, or a word that only credits begin with. */
const SURE_CREDIT =
  /@\w|^©|^(?:foto\b|photos?\b|dok\b|kredit\b|credit\b|courtesy\b|ist\b|istimewa\b|getty|afp\b|reuters\b|ap photo|antara\b|shutterstock|i?stock|freepik|pixabay|unsplash|pexels|wikimedia|tangkapan layar|screenshot|screengrab|handout|pool\b|ho[- ]|humas\b|youtube|instagram|facebook|tiktok|arsip\b|file photo|image\b|picture\b|illustration\b|ilustrasi\b|sumber\b)/i;
/** Labels that only credits have: with one of these a bracket is a credit wherever the line stands. */
const LABELLED_CREDIT =
  /^(?:foto|photo|dok|kredit|credit|image|picture|photograph)\w*(?:\s*[:/.]| (?:by|oleh|courtesy)\b)/i;

const AT_LABEL =
  /(?<separator>[\s/|–—-])(?<credit>(?:sumber foto|kredit foto|foto|dok|(?:(?:photo|image|picture) )?credits?|kredit|photos?|photograph|picture|image)\s*[:/]\s*\S.*)$/i;
/** `a photo by his bed` is none: a capital on both sides, and a full stop before it. */
const AT_BY =
  /(?<=[.!?]["”’)]?)(?<separator> )(?<credit>(?:Photos? by|PHOTO BY|Foto oleh|FOTO OLEH|Picture by|(?:Photos?|Images?|Pictures?) courtesy of|Courtesy of)\s+\p{Lu}.*)$/u;
/** An agency's own marks behind the person: who passed it on, and the year. */
const INITIALS = /^\p{L}{2,5}$|^\d{2}$/u;
const SENTENCE_END = /[.!?…]["”’]?$/;
/** Where pictures come from, and stories do not. */
const PICTURE_SOURCE =
  /^@\w|^(?:getty|shutterstock|i?stock|freepik|pixabay|unsplash|pexels|wikimedia|ap photo|afp photo|antara foto|istimewa\b|tangkapan layar|screenshot)/i;
const BETWEEN_CHARACTERS_MAX = 250;
const CREDIT_CHARACTERS_MAX = 80;
const CAPTION_CHARACTERS_MAX = 350;
const CREDIT_WORDS_MAX = 8;
const CAPTION_WORDS_MIN = 3;

/** A line that begins with `Foto:` or the like is about a picture wherever it stands. */
export function readLabelledCaption(text: string): Piece[] | null {
  const file = FILE.exec(text)?.groups;
  if (file !== undefined) return filePieces(file);
  const said = WITH_COMMA.exec(text)?.groups;
  if (said !== undefined)
    return [label(said.words ?? ""), as(said.source === undefined ? "caption" : "credit", said.rest ?? "")];
  const groups = LABELLED.exec(text)?.groups;
  if (groups === undefined) return readCaptionWithLabelledCredit(text);
  const { words = "", caption, credit, by, rest = "" } = groups;
  // `Photo by photo, the archive was carried upstairs`: without a colon only a name makes it a credit.
  if (by !== undefined) return isCredit(rest) ? [label(words), as("credit", rest)] : null;
  const parts = credit === undefined ? splitCredit(rest) : null;
  if (parts !== null) return [label(words), ...captionPieces(parts)];
  const name = rest.replace(/\.$/, "");
  // `Kredit: Rp 50 juta untuk setiap nelayan.` and `Photo credit: that is what farmers need.` are sentences.
  if (
    credit !== undefined &&
    rest.endsWith(".") &&
    (/^\p{Ll}/u.test(rest) || (MONEY_TOO.test(credit) && !isCredit(name)))
  )
    return null;
  const isWhose = credit !== undefined || (caption === undefined && isCredit(name));
  if (!isWhose) return [label(words), as("caption", rest)];
  return withoutEmpty([label(words), as("credit", name), as("mark", rest.slice(name.length))]);
}

function filePieces({
  words = "",
  file = "",
  mark = "",
  rest = "",
}: Readonly<Record<string, string | undefined>>): Piece[] {
  const parts = splitCredit(rest);
  const said = parts === null ? [as("caption", rest)] : captionPieces(parts);
  return withoutEmpty([label(words), as("picture", file), as("mark", mark), ...said]);
}

/** `Caption. (Foto: Credit)`, `Caption. Credit: A`, `Caption | Foto: A` in the middle of a story. */
function readCaptionWithLabelledCredit(text: string): Piece[] | null {
  if (text.length > CAPTION_CHARACTERS_MAX) return null;
  // `Teks: A | Foto: B`: who wrote it is said as well.
  const labelled = findLabels(text, true)[0]?.index === 0 ? null : splitAtLabel(text);
  if (labelled !== null && hasWords(labelled) && (labelled.opening !== "" || SENTENCE_END.test(labelled.caption)))
    return captionPieces(labelled);
  const parts = splitBrackets(text);
  const whose = parts === null ? "" : (INNER_LABEL.exec(parts.credit)?.[2] ?? parts.credit);
  const isLabelled = parts !== null && hasWords(parts) && LABELLED_CREDIT.test(parts.credit) && isCredit(whose);
  return isLabelled ? captionPieces(parts) : null;
}

/**
 * A line above the story that ends with a credit. `sure` asks for a credit that can be nothing else: an abbreviation or
 * a name in brackets also ends many a first paragraph.
 */
export function readCaption(text: string, sure: boolean): Piece[] | null {
  const parts = splitEnd(text);
  if (parts === null || !(hasWords(parts) || SURE_CREDIT.test(parts.credit))) return null;
  return !sure || isSure(parts) ? captionPieces(parts) : null;
}

/** What is known to be a caption, however short, with a credit that can be nothing else: `Kapal. (Dian/KANTORA)` */
export function readKnownCaption(text: string): Piece[] | null {
  const parts = splitEnd(text);
  return parts !== null && isSure(parts) ? captionPieces(parts) : null;
}

function splitEnd(text: string): CaptionParts | null {
  return splitCredit(text) ?? splitAtSlash(text);
}

function isSure({ credit, opening }: CaptionParts): boolean {
  return isSureCredit(credit) || opening === "/";
}

/** `(Badan Cuaca via KANTORA)`: who made it, and who passed it on. */
function isPassedOn(text: string): boolean {
  const [from = "", via = "", ...more] = text.split(/ via /i);
  const isSource = (part: string) => isName(part) || isOutlet(part, "") || /^@\w/.test(part);
  return via !== "" && more.length === 0 && from.split(/\s*\/\s*/).every(isSource) && isSource(via);
}

/** A slash stands between person and agency: one of the two has a capital. `(laki-laki/perempuan)` has none. */
function isSureCredit(text: string): boolean {
  return (
    SURE_CREDIT.test(text) || isPassedOn(text) || (text.includes("/") && /(?:^|\/)\s*\p{Ll}{0,5}\p{Lu}/u.test(text))
  );
}

/** `Caption. (KANTORA/Dian Laut)` in the middle of a story: an agency and a person, or a word that only credits begin with. */
export function readCaptionBetween(text: string): Piece[] | null {
  if (text.length > BETWEEN_CHARACTERS_MAX) return null;
  const parts = splitBrackets(text) ?? splitLastSentence(text);
  if (parts === null || !hasWords(parts) || (parts.opening !== "" && parts.closing.endsWith("."))) return null;
  const people = parts.credit.split("/").map((part) => part.trim());
  const isPair = people.length > 1 && isCredit(parts.credit) && people.some((part) => isOutlet(part, ""));
  return isPair || PICTURE_SOURCE.test(parts.credit) ? captionPieces(parts) : null;
}

/** A credit alone above the story: `KN/Dian Laut`, `KANTORA FOTO/Dian Laut`, `Dok. Dinas Perikanan`, `(Foto: Dian Laut)`. */
export function readCreditLine(text: string): Piece[] | null {
  if (text.length > CREDIT_CHARACTERS_MAX) return null;
  if (/^dok(?:umentasi)?\.? \p{Lu}/iu.test(text) && !text.endsWith(".")) return [as("credit", text)];
  const [, opening = "", bracketed = "", closing = ""] = /^([([])(.+)([)\]])$/.exec(text) ?? [];
  if (LABELLED_CREDIT.test(bracketed)) {
    const pieces = captionPieces({ caption: "", opening, credit: bracketed, closing });
    return pieces.some((piece) => piece.as === "credit") ? pieces : null;
  }
  const [outlet = "", ...rest] = text.split("/");
  const isOutletFirst = /^\p{Lu}{2,}(?: (?:FOTO|PHOTO))?$/u.test(outlet.trim()) || isAgency(outlet.trim());
  return isOutletFirst && rest.length > 0 && rest.every((part) => isName(part.trim())) ? [as("credit", text)] : null;
}

/** `KANTORA`, `Wartateluk.com`: of several words only one that everybody knows. */
function isAgency(text: string): boolean {
  return isKnownOutlet(text, "") || (!text.includes(" ") && hasMediaName(text, ""));
}

/** The name of a picture agency alone on a line. */
export function isPictureSource(text: string): boolean {
  return PICTURE_SOURCE.test(text) && isCredit(text);
}

interface CaptionParts {
  readonly caption: string;
  readonly opening: string;
  readonly credit: string;
  readonly closing: string;
}

function hasWords({ caption }: CaptionParts): boolean {
  return caption.split(" ", CAPTION_WORDS_MIN).length >= CAPTION_WORDS_MIN;
}

function splitCredit(text: string): CaptionParts | null {
  return splitBrackets(text) ?? splitLastSentence(text) ?? splitAtLabel(text);
}

/** `Caption. (Credit)` */
function splitBrackets(text: string): CaptionParts | null {
  const closing = /[)\]]\.?$/.exec(text.slice(-2))?.[0];
  const at = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  if (closing === undefined || at < 1) return null;
  const credit = text.slice(at + 1, text.length - closing.length).trim();
  const plausible = isSureCredit(credit) || isName(credit) || isOutlet(credit, "");
  if (!plausible || credit === "" || credit.length > CREDIT_CHARACTERS_MAX || isAside(credit)) return null;
  const caption = text.slice(0, at).trim();
  // A full stop behind the bracket makes it a part of the sentence: `kerja sama dua daerah (Pemkot/Pemkab).`
  const isInSentence = closing.endsWith(".") && !SENTENCE_END.test(caption);
  return isInSentence && !SURE_CREDIT.test(credit)
    ? null
    : { caption, opening: text.slice(at, at + 1), credit, closing };
}

/** `(3/3/2025)` has a slash and is no credit. */
function isAside(text: string): boolean {
  return /^[\d/.,:\s-]+$/.test(text);
}

/** `Caption. Foto: Credit`, `Caption / Foto: Credit`, `Caption/Foto: Credit`, `Caption. Photo by Credit` */
function splitAtLabel(text: string): CaptionParts | null {
  const from = Math.max(0, text.length - CREDIT_CHARACTERS_MAX);
  const end = text.slice(from);
  const match = AT_LABEL.exec(end) ?? AT_BY.exec(end);
  if (match === null) return null;
  const { separator = "", credit = "" } = match.groups ?? {};
  const name = credit.replace(/\.$/, "");
  const before = text.slice(0, from + match.index + separator.length);
  const opening = /[\s/|–—-]+$/.exec(before.slice(-4))?.[0] ?? "";
  const caption = before.slice(0, before.length - opening.length).trim();
  if (caption === "" || !isCredit(INNER_LABEL.exec(name)?.[2] ?? name)) return null;
  return { caption, opening: opening.trim(), credit: name, closing: credit.slice(name.length) };
}

/** `Dok. Museum Bahari` */
const ARCHIVE = /^Dok(?:umentasi|\.)? \p{Lu}[\p{L}\d .&-]{1,60}$/u;
const AT_ARCHIVE = /(?<=[.!?]["”’)]?) (?<dash>(?:[–—-] )?)(?<credit>Dok(?:umentasi|\.)? \p{Lu}[\p{L}\d .&/-]{1,60})$/u;

/** `Caption. AGENCY FOTO/Name/initials.`, `Caption. Dok. Dinas Perikanan` */
function splitLastSentence(text: string): CaptionParts | null {
  const tail = text.slice(-CREDIT_CHARACTERS_MAX);
  const { dash = "", credit: archive } = AT_ARCHIVE.exec(tail)?.groups ?? {};
  if (archive !== undefined)
    return { caption: text.slice(0, -`${dash}${archive}`.length).trim(), opening: dash, credit: archive, closing: "" };
  const at = text.lastIndexOf(". ");
  const last = text.slice(at + 2);
  if (at < 1 || last.length > CREDIT_CHARACTERS_MAX * 2) return null;
  const credit = last.replace(/\.$/, "");
  const parts = credit.split("/").map((part) => part.trim());
  const isAgency = parts.length > 1 && parts.every((part) => isName(part) || isOutlet(part, "") || INITIALS.test(part));
  if (/^©\s?\d{0,4}\s?\S/.test(credit))
    return { caption: text.slice(0, at + 1), opening: "", credit: last, closing: "" };
  if (!isAgency) return null;
  return { caption: text.slice(0, at + 1), opening: "", credit, closing: last.slice(credit.length) };
}

/** `Caption / Dian Laut`, `Caption. /Dian Laut`, `kapal di dermaga/KANTORA/Dian Laut`: names of two words or outlets to the end. */
function splitAtSlash(text: string): CaptionParts | null {
  const from = Math.max(0, text.length - CREDIT_CHARACTERS_MAX);
  for (let at = text.indexOf("/", from); at !== -1; at = text.indexOf("/", at + 1)) {
    const caption = text.slice(0, at).trim();
    const credit = text.slice(at + 1).trim();
    const names = credit.split("/").map((part) => part.trim());
    const isSure = names.every((part) => isFullName(part) || isOutlet(part, "")) || ARCHIVE.test(credit);
    // A word in small letters before the slash, or a date in brackets: `Dian Laut/KANTORA` is no caption.
    if (isSure && /(?:^|\s)["“(]?\p{Ll}[\p{L}-]*[.!?]?["”)]?$|\d\)\.?$/u.test(caption))
      return { caption, opening: "/", credit, closing: "" };
  }
  return null;
}

/** Names and outlets with slashes or commas between them, or a word that only credits begin with. */
function isCredit(text: string): boolean {
  if (text.split(" ", CREDIT_WORDS_MAX + 1).length > CREDIT_WORDS_MAX || text.endsWith(".")) return false;
  if (/^(?:ilustrasi|illustration|foto)\s?\/\s?\S+$/i.test(text)) return true;
  if (/^[@(]|^(?:dok|ist|istimewa|getty|humas|arsip|tangkapan layar|screenshot|courtesy)\b/i.test(text)) return true;
  const parts = text.split(/\s*[/,|]\s*|\s+[–-]\s+/);
  return parts.every(
    (part, at) => isName(part) || isOutlet(part, "") || /^@\w/.test(part) || (at > 0 && INITIALS.test(part)),
  );
}

function captionPieces({ caption, opening, credit, closing }: CaptionParts): Piece[] {
  const [, words = "", name = credit] = INNER_LABEL.exec(credit) ?? [];
  return withoutEmpty([
    as("caption", caption),
    as("mark", opening),
    label(words),
    as("credit", name),
    as("mark", closing),
  ]);
}
