/** The lines that mail programs write above a mail that they quote or pass on. */

type Field = "from" | "date" | "to" | "copy" | "subject" | "other";

/** In the languages of the programs that Indonesian and English desks get mail from. */
const FIELDS: readonly (readonly [field: Field, words: RegExp])[] = [
  ["from", /^(?:from|dari|daripada|van|von|de|da)$/],
  [
    "date",
    /^(?:sent|date|dikirim|terkirim|tanggal|dihantar|tarikh|verzonden|datum|gesendet|envoyé|enviado|inviato|data)$/,
  ],
  ["to", /^(?:to|kepada|ke|aan|an|à|para|a)$/],
  ["copy", /^(?:b?cc|tembusan|salinan|kopie)$/],
  ["subject", /^(?:subject|subjek|perihal|onderwerp|betreff|objet|asunto|assunto|oggetto)$/],
  ["other", /^(?:importance|priority|attachments?|reply-to|lampiran|prioritas|balas ke)$/],
];
const LABEL = /^([\p{L} -]{1,25}?)\s?[:：]/u;
/** In a box that its program names a header: any label, or addresses that go on. */
const GOES_ON = /^[\p{L} -]{1,25}\s?[:：]|\S@\S|[;>]$/u;
/** `---------- Forwarded message ---------`, `-----Original Message-----`, `Begin forwarded message:` */
const MARK =
  /^-{3,}(?=[^-]{0,40}(?:message|mail|pesan|surel|mesej|bericht|nachricht|mensa[jg]em?|messaggio))[^-]{3,60}-{3,}$|^(?:begin forwarded message|awal pesan terusan)\s?:$/i;
/** `On Mon, Mar 3, 2025 at 8:15 AM Dian Laut wrote:` */
const WROTE = /^-{0,6}\s?(?:on|pada)\s.{3,250}\s(?:wrote|menulis)\s?(?::|-{2,6})$/i;
const ADDRESS = /[<(]\s?[^\s<>()]{1,64}@[^\s<>()]{1,255}\s?[>)]/;
/** Nobody but a program shortens the day and puts the whole date behind it. */
const SHORT_DAY =
  /^-{0,6}\s?(?:on|pada)\s(?:tanggal\s)?(?:mon|tue|wed|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|min)[,.]?\s/i;
const DATE_AND_TIME = /(?:\b20\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b).{0,40}\b\d{1,2}[.:]\d{2}\b/;
const LINE_CHARACTERS_MAX = 1_000;
const SENDER_CHARACTERS_MAX = 300;

export function fieldOf(line: string): Field | null {
  if (line.length > LINE_CHARACTERS_MAX) return null;
  const label = LABEL.exec(line)?.[1]?.toLowerCase();
  return label === undefined ? null : (FIELDS.find(([, words]) => words.test(label))?.[0] ?? null);
}

export function goesOn(line: string): boolean {
  return line.length <= LINE_CHARACTERS_MAX && GOES_ON.test(line);
}

export function isMark(line: string): boolean {
  return line.length <= SENDER_CHARACTERS_MAX && MARK.test(line);
}

/** Whose words follow, as programs say it: with an address, or a day that they shorten. */
export function isSender(line: string): boolean {
  if (line.length > SENDER_CHARACTERS_MAX || !/[:-]$/.test(line)) return false;
  return WROTE.test(line) ? ADDRESS.test(line) || SHORT_DAY.test(line) : /\d/.test(line) && ADDRESS.test(line);
}

/** Or with a date and a time: writers do so, too, but not above what a program quotes. */
export function maySaySender(line: string): boolean {
  if (line.length > SENDER_CHARACTERS_MAX) return false;
  return isSender(line) || (WROTE.test(line) && DATE_AND_TIME.test(line));
}

/** Whether a line can only begin a mail that is quoted. */
export function beginsMail(line: string): boolean {
  return isMark(line) || maySaySender(line) || (fieldOf(line) === "from" && ADDRESS.test(line));
}

/** What a mail says it is about; nothing in any other line. */
export function subjectIn(line: string): string {
  if (fieldOf(line) !== "subject") return "";
  return line.replace(LABEL, "").replace(/^\s*(?:(?:fwd?|re|fw)\s?:\s*){0,3}/i, "");
}
