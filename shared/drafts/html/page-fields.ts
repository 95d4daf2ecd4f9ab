/** What a page says of its article to machines fills the fields that its text leaves open. The rest of it is told. */

import type { Publication } from "../../news/publication-settings.ts";
import { comparable } from "../characters.ts";
import { readDate } from "../dates.ts";
import type { DraftContent, Stated } from "../draft-content.ts";
import { detectLanguage } from "../language.ts";
import {
  AUTHORS_MAX,
  NAME_CHARACTERS_MAX,
  STANDFIRST_CHARACTERS_MAX,
  TAG_CHARACTERS_MAX,
  TAGS_MAX,
} from "../limits.ts";
import { isFullName, readNames } from "../plain-copy/names.ts";
import { isNewsroom } from "../plain-copy/outlets.ts";
import type { HtmlFindings } from "./findings.ts";
import { distinct, type PageMetadata } from "./metadata.ts";

export function fieldsFromPage(
  content: DraftContent,
  story: string,
  metadata: PageMetadata,
  findings: HtmlFindings,
  publication: Publication,
): DraftContent {
  const byline = content.byline.length > 0 ? content.byline : authorsOf(metadata, findings, publication);
  const tags =
    content.tags.length > 0 ? content.tags : firstOf(metadata.tags, "tags", TAGS_MAX, TAG_CHARACTERS_MAX, findings);
  const standfirst = content.standfirst ?? standfirstOf(metadata, content.title, story);
  const date = dateOf(content.date, metadata.published, publication);
  warnOfLanguage(metadata.language, story, findings);
  const whole = { ...content, byline, tags, standfirst, date, language: metadata.language };
  leaveRest(whole, story, metadata, findings);
  return whole;
}

/** The account that wrote a file, or the newsroom that runs the page, is nobody's name. */
function authorsOf(metadata: PageMetadata, findings: HtmlFindings, { name }: Publication): Stated[] {
  const house = metadata.siteNames[0] ?? name;
  const named = metadata.authors.flatMap(({ text, line }): Stated[] => {
    const stated = text.replace(/^(?:by|oleh|penulis|reporter)\s*:?\s+(?=\p{Lu})/iu, "");
    const people =
      readNames(stated, "byline", house)?.flatMap((piece) => (piece.as === "byline" ? [piece.text] : [])) ?? [];
    if (people.length > 0) return people.map((person) => ({ text: person, line }));
    return isNewsroom(stated, house) ||
      isNewsroom(stated, name) ||
      /^(?:admin|administrator|user|owner|redaksi|editor|unknown)\d*$/i.test(stated)
      ? []
      : [{ text: stated, line }];
  });
  const people = metadata.isDocument ? named.filter(({ text }) => isFullName(text)) : named;
  return firstOf(distinct(people), "byline", AUTHORS_MAX, NAME_CHARACTERS_MAX, findings);
}

/** Pages are not written by hand: what is too much for an article is left out and said, and refuses no draft. */
function firstOf(
  values: readonly Stated[],
  field: "byline" | "tags",
  max: number,
  charactersMax: number,
  findings: HtmlFindings,
): Stated[] {
  const usable = values.filter(({ text }) => text.length <= charactersMax);
  for (const { text, line } of values) if (text.length > charactersMax) findings.leave(line, text, `too-long-${field}`);
  const more = usable.slice(max);
  const [first] = more;
  if (first !== undefined) {
    findings.leave(first.line, more.map(({ text }) => text).join(", "), `more-${field}`);
    const message = `The page gives ${more.length} more ${field} than an article has; the first ${max} were taken.`;
    findings.warn(first.line, field, message, "The others are in the list of what was left out.");
  }
  return usable.slice(0, max);
}

/** Many pages describe themselves with their first sentences, or with the headline: that is no standfirst. */
function standfirstOf({ descriptions, isDocument }: PageMetadata, title: Stated | null, story: string): Stated | null {
  if (isDocument) return null;
  const text = comparable(story);
  return (
    descriptions.find((description) => {
      const words = comparable(description.text.replace(/\s*(?:\[?(?:\.{3}|…|&hellip;)\]?)\s*$/, ""));
      const isRepeated = text.includes(words.slice(0, REPEATED_CHARACTERS)) || words === comparable(title?.text ?? "");
      return words !== "" && description.text.length <= STANDFIRST_CHARACTERS_MAX && !isRepeated;
    }) ?? null
  );
}

/** Beginnings that are the same for so long are the same text. */
const REPEATED_CHARACTERS = 80;

const ISO_DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/;

/** What the text says holds; where that is a day alone, the page may know the time of it. */
function dateOf(written: Stated | null, published: readonly Stated[], { timeZone }: Publication): Stated | null {
  const exact = published.find(
    ({ text }) => ISO_DATE.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10))) && isPlausible(text),
  );
  if (written === null || exact === undefined) return written ?? exact ?? null;
  const reading = /\d[.:]\d\d/.test(written.text) ? null : readDate(written.text, timeZone, LATE);
  const isSameDay = reading?.kind === "date" && reading.iso.slice(0, 10) === exact.text.slice(0, 10);
  return isSameDay ? exact : written;
}

/** Later than any date that a draft states: whether a date lies ahead is judged elsewhere (assemble.ts). */
const LATE = new Date("2099-12-31T00:00:00Z");

function isPlausible(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1990 && year < 2100;
}

/** Themes of pages name a language that nobody chose. */
function warnOfLanguage(stated: Stated | null, story: string, findings: HtmlFindings): void {
  if (stated === null) return;
  const [language = ""] = stated.text.split("-");
  const detected = detectLanguage(story, language).split("-")[0] ?? language;
  if (detected === language) return;
  findings.warn(
    stated.line,
    "language",
    `The page says that its language is ${stated.text}; its text looks like ${detected}.`,
    `Correct lang="${stated.text}" in the first lines of the file if the text is right.`,
  );
}

/** Everything said to machines that became no field and stands in no text. */
function leaveRest(
  content: DraftContent,
  story: string,
  { said, published, siteNames }: PageMetadata,
  findings: HtmlFindings,
): void {
  const used = [
    content.title,
    content.standfirst,
    content.date,
    ...content.byline,
    ...content.tags,
    ...content.editors,
  ];
  const known = comparable([...used.map((stated) => stated?.text ?? ""), story].join(" "));
  const told = new Set<string>();
  for (const { name, text, line } of said) {
    const words = withoutEnd(comparable(text), siteNames.map(comparable));
    const isSaid = words === "" || known.includes(words) || told.has(words);
    const isDate = published.some((one) => one.text === text) && content.date !== null;
    told.add(words);
    if (!isSaid && !isDate) findings.leave(line, `${name}: ${text}`, "page-metadata");
  }
}

/** A title without the site's name; nothing is left of the name alone. */
function withoutEnd(words: string, sites: readonly string[]): string {
  const site = sites.find((one) => one !== "" && words.endsWith(one));
  return site === undefined ? words : words.slice(0, words.length - site.length).trim();
}
