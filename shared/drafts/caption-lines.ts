/** Lines that belong to a picture: caption, credit, or both. */
import { as, label, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { isName } from "./names.ts";

const LABELLED = /^((?:keterangan foto|caption|foto|photo|gambar|picture|ilustrasi|dok(?:umentasi)?)\s*[:/])\s*(.+)$/i;
const CREDIT_LABEL = /^((?:foto|photo|dok(?:umentasi)?|kredit|credit|sumber|source)\s*:)\s*(.+)$/i;
const CAPTION_ONLY_LABEL = /^(?:keterangan foto|caption|gambar|ilustrasi)/i;
/** A handle, a slash between person and agency, or a word that only credits begin with. */
const SURE_CREDIT =
  /[@/]|^(?:foto|photo|dok\b|kredit|credit|courtesy|ist\b|istimewa|getty|afp\b|reuters\b|ap photo|antara foto)/i;
const CREDIT_CHARACTERS_MAX = 80;
const CREDIT_WORDS_MAX = 6;
const CAPTION_WORDS_MIN = 3;

/** A line that begins with `Foto:` or the like is about a picture wherever it stands. */
export function readLabelledCaption(text: string): Piece[] | null {
  const match = LABELLED.exec(text);
  if (match === null) return null;
  const [, words = "", rest = ""] = match;
  const parts = splitCredit(rest);
  if (parts !== null) return [label(words), ...captionPieces(parts)];
  const isCredit = !CAPTION_ONLY_LABEL.test(words) && !rest.endsWith(".") && rest.split(" ").length <= CREDIT_WORDS_MAX;
  return [label(words), as(isCredit ? "credit" : "caption", rest)];
}

/**
 * A line above the story that ends with a credit. `sure` asks for a credit that can be nothing else: an abbreviation or
 * a name in brackets also ends many a first paragraph.
 */
export function readCaption(text: string, sure: boolean): Piece[] | null {
  const parts = splitCredit(text);
  if (parts === null || parts.caption.split(" ").length < CAPTION_WORDS_MIN) return null;
  return !sure || SURE_CREDIT.test(parts.credit) ? captionPieces(parts) : null;
}

interface CaptionParts {
  readonly caption: string;
  readonly opening: string;
  readonly credit: string;
  readonly closing: string;
}

function splitCredit(text: string): CaptionParts | null {
  return splitBrackets(text) ?? splitAtLabel(text) ?? splitLastSentence(text);
}

/** `Caption. (Credit)` */
function splitBrackets(text: string): CaptionParts | null {
  const closing = /[)\]]\.?$/.exec(text)?.[0];
  const at = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  if (closing === undefined || at < 1) return null;
  const credit = text.slice(at + 1, text.length - closing.length).trim();
  const plausible = SURE_CREDIT.test(credit) || isName(credit);
  if (!plausible || credit === "" || credit.length > CREDIT_CHARACTERS_MAX) return null;
  return { caption: text.slice(0, at).trim(), opening: text.slice(at, at + 1), credit, closing };
}

/** `Caption. Foto: Credit`, `Caption / Foto: Credit` */
function splitAtLabel(text: string): CaptionParts | null {
  const at = Math.max(text.lastIndexOf(" Foto:"), text.lastIndexOf(" Photo:"), text.lastIndexOf(" FOTO:"));
  if (at < 1 || text.length - at > CREDIT_CHARACTERS_MAX) return null;
  const [, caption = "", opening = ""] = /^(.*?)(\s?[/|–-]?)$/.exec(text.slice(0, at)) ?? [];
  return { caption: caption.trim(), opening: opening.trim(), credit: text.slice(at + 1), closing: "" };
}

/** `Caption. AGENCY FOTO/Name/initials.` */
function splitLastSentence(text: string): CaptionParts | null {
  const at = text.lastIndexOf(". ");
  const match = /^(\p{Lu}[\p{L} ]{1,40}\/[\p{L}/ -]{1,60})(\.?)$/u.exec(text.slice(at + 2));
  if (at < 1 || match === null) return null;
  return { caption: text.slice(0, at + 1), opening: "", credit: match[1] ?? "", closing: match[2] ?? "" };
}

function captionPieces({ caption, opening, credit, closing }: CaptionParts): Piece[] {
  const [, words = "", name = credit] = CREDIT_LABEL.exec(credit) ?? [];
  return withoutEmpty([
    as("caption", caption),
    as("mark", opening),
    label(words),
    as("credit", name),
    as("mark", closing),
  ]);
}
