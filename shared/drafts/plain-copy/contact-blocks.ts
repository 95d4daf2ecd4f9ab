/** Whom a newsroom may call about a press release: lines with numbers and addresses above the headline, for the desk alone. */
import { leftOut, type Markup } from "./copy-pieces.ts";

const LABEL =
  /^(?:(?:media|press|pers) )?(?:contacts?|kontak(?: media| pers)?|narahubung|nama|name|phone|tele(?:phone|pon)|tel|telp|hp|mobile|cell|ponsel|wa|whatsapp|fax|faks|faksimile|e-?mail|surel|pos-el|website|web|situs)\.?\s?:\s?(?<value>.{2,80})$/i;
/** A telephone number, or an address: without one of these the lines may be of the story. */
const REACHES = /@\S+\.\S|^(?:https?:|www\.)|^[+(]?\d[\d\s()+./-]{5,30}$/i;
const LINES_MIN = 2;
/** Above it stands what kind of letter this is. */
const ABOVE_MAX = 3;
const LINES_MAX = 12;

/** Two lines or more in a row, and below them a headline and a story. */
export function markContactsAbove({ lines, pieces }: Markup): void {
  const isTitled = pieces.some((line) => line?.some((piece) => piece.as === "title"));
  const from = lines
    .slice(0, ABOVE_MAX)
    .findIndex(({ text }, index) => pieces[index] === undefined && LABEL.test(text));
  if (
    from === -1 ||
    isTitled ||
    !lines.slice(0, from).every(({ text }, at) => pieces[at] !== undefined || isForm(text))
  )
    return;
  let until = from;
  while (until < from + LINES_MAX && LABEL.test(lines[until]?.text ?? "")) until += 1;
  const values = lines.slice(from, until).map(({ text }) => LABEL.exec(text)?.groups?.value ?? "");
  if (values.length < LINES_MIN || !values.some((value) => REACHES.test(value)) || lines[until + 1] === undefined)
    return;
  for (let index = from; index < until; index += 1)
    pieces[index] ??= [leftOut("not-for-publication", lines[index]?.text ?? "")];
}

function isForm(text: string): boolean {
  return /^(?:siaran pers|press release|news release|media release|rilis(?: pers)?)$/i.test(text);
}
