/** A caption on one line and its credit on the next, or the other way round. */
import { isPictureSource, readCreditLine } from "./caption-lines.ts";
import { as, type Markup, type Piece } from "./copy-pieces.ts";
import { readDateline } from "./dateline.ts";
import { readNames } from "./names.ts";

const CAPTION_CHARACTERS_MAX = 300;
const CAPTION_WORDS_MIN = 3;
/** `FOTO/Bayu Karang`: with a slash a credit is that of the picture it stands beside, not of the whole story. */
const SLASHED = /^[\p{L} ]{2,12}\/\s?\p{L}/u;
/** `Dok. Dinas Perikanan`: an archive is that of a picture. */
const ARCHIVE = /^dok(?:umentasi)?\.? \p{Lu}/iu;

/** Two lines by themselves, one of them nothing but a credit: the other is the picture's caption. */
export function markCaptionPairs(markup: Markup): void {
  const { lines, pieces } = markup;
  const headline = lines.findIndex((_, index) => pieces[index] === undefined);
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    const isPair = line.afterBlank && below?.afterBlank === false && lines[index + 2]?.afterBlank !== false;
    if (!isPair || below === undefined || index === headline) return;
    if (isOpenCaption(markup, index)) markPair(markup, { caption: index, credit: index + 1 });
    else if (isOpenCaption(markup, index + 1) && isAboveCaption(line.text))
      markPair(markup, { caption: index + 1, credit: index });
  });
}

function isOpenCaption({ lines, pieces }: Markup, index: number): boolean {
  const text = lines[index]?.text ?? "";
  const isCaption =
    text.length <= CAPTION_CHARACTERS_MAX && text.split(" ", CAPTION_WORDS_MIN).length === CAPTION_WORDS_MIN;
  return pieces[index] === undefined && isCaption;
}

/** Above a caption stands only what is a picture's credit for sure: below `Foto: Bayu Karang` the story may begin. */
function isAboveCaption(text: string): boolean {
  return SLASHED.test(text) || isPictureSource(text) || (ARCHIVE.test(text) && readCreditLine(text) !== null);
}

function markPair({ lines, pieces }: Markup, { caption, credit }: { caption: number; credit: number }): void {
  const text = lines[caption]?.text ?? "";
  const whose = pieces[credit] ?? readCreditOf(lines[credit]?.text ?? "");
  const isCredit = whose.some((piece) => piece.as === "credit") && whose.every((piece) => piece.as !== "caption");
  // `Nadia Quill in Port Azure`, and her handle below, are a byline.
  const isHandle = (lines[credit]?.text ?? "").startsWith("@");
  if (
    !isCredit ||
    (isHandle && readNames(text, "byline", "") !== null) ||
    (caption > credit && readDateline(text) !== null)
  )
    return;
  pieces[caption] = [as("caption", text)];
  pieces[credit] = whose;
}

function readCreditOf(text: string): readonly Piece[] {
  return readCreditLine(text) ?? (isPictureSource(text) ? [as("credit", text)] : []);
}
