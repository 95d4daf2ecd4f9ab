/** From what an agency's item says, whatever its format, to the content of a draft. */

import type { Publication } from "../../news/publication-settings.ts";
import { liftImages } from "../body/body-images.ts";
import { textOf } from "../body/hast-tree.ts";
import { tidy, withoutSpace } from "../characters.ts";
import { type DraftContent, EMPTY_CONTENT, type Stated } from "../draft-content.ts";
import { languageCode } from "../language.ts";
import * as limits from "../limits.ts";
import { readDateline } from "../plain-copy/dateline.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import { heedEmbargoWords } from "./embargo-words.ts";
import { type FieldLimits, firstOf, leaveOutLong } from "./excess.ts";
import { type KnownPicture, nameAlike } from "./figures.ts";
import { killInHeadline } from "./kill-words.ts";
import { type Leaf, type Passage, readable, unusedFields } from "./leaves.ts";
import { readAuthors } from "./names.ts";
import { type AgencyPicture, readPictures } from "./pictures.ts";
import { type AgencyStory, divideAsOnPaper, spaceSingly, withoutHeadline } from "./story.ts";
import { type AgencyTerms, heedTerms, leaveOut, readEmbargo, type Sorting, termsProblem, use } from "./terms.ts";

/** Of several values for one field, the best comes first. */
export interface AgencyItem {
  readonly line: number;
  /** Every value of the file. */
  readonly leaves: readonly Leaf[];
  readonly headlines: readonly Passage[];
  readonly summaries: readonly Passage[];
  readonly story: AgencyStory | null;
  /** The same story in other notations, shorter or longer. */
  readonly otherBodies: readonly Passage[];
  /** Written for readers: `By A and B`. */
  readonly bylines: readonly Passage[];
  /** One name each. */
  readonly authors: readonly Passage[];
  readonly editors: readonly Passage[];
  readonly datelines: readonly Passage[];
  readonly dates: readonly Passage[];
  readonly languages: readonly Passage[];
  readonly tags: readonly Passage[];
  readonly pictures: readonly AgencyPicture[];
  readonly terms: AgencyTerms;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}

const EDITORS: FieldLimits = { field: "editors", max: limits.EDITORS_MAX, charactersMax: limits.NAME_CHARACTERS_MAX };
const TAGS: FieldLimits = { field: "tags", max: limits.TAGS_MAX, charactersMax: limits.TAG_CHARACTERS_MAX };

export function refusedContent(problems: readonly Problem[]): DraftContent {
  return { ...EMPTY_CONTENT, problems };
}

export function contentOf(item: AgencyItem, publication: Publication): DraftContent {
  const [refused = termsProblem(item.terms)] = item.headlines.flatMap((headline) => killInHeadline(headline) ?? []);
  const sorting: Sorting = {
    used: new Set(),
    leftOut: [...item.leftOut],
    warnings: [],
    problems: [...item.problems, ...missing(item), ...(refused === null ? [] : [refused])],
  };
  heedTerms(item.terms, sorting);
  const embargo = readEmbargo(
    [...item.terms.embargoes, ...item.pictures.flatMap(({ terms }) => terms.embargoes)],
    sorting,
  );
  const title = item.headlines[0] === undefined ? null : use(item.headlines[0], sorting);
  const story = item.story === null ? null : withoutHeadline(divideAsOnPaper(item.story), title?.text ?? "");
  const text = story === null ? "" : textOf(story.body);
  const body = readBody(story, readPictures(item.pictures, sorting), sorting);
  const content: DraftContent = {
    ...EMPTY_CONTENT,
    title,
    standfirst: readStandfirst(item.summaries, text, sorting),
    dateline: readPlace(item.datelines, text, sorting),
    language: firstStated(
      item.languages.filter(({ text }) => languageCode(text) !== null),
      sorting,
    ),
    date: firstStated(item.dates.filter(isDate), sorting),
    embargo,
    byline: readAuthors(item.bylines, item.authors, publication.name, sorting),
    editors: firstOf(item.editors, EDITORS, sorting),
    tags: firstOf(item.tags, TAGS, sorting),
    ...body,
  };
  leaveOutRest(item, { title: title?.text ?? "", standfirst: content.standfirst?.text ?? "", text }, sorting);
  const { leftOut, warnings, problems } = sorting;
  const all = { ...content, leftOut: readable(leftOut), warnings: [...warnings, ...item.warnings], problems };
  const terms = [item.terms, ...item.pictures.map((picture) => picture.terms)];
  return heedEmbargoWords(
    all,
    // As they stand in the file: a note may have several lines.
    terms.flatMap(({ notes, usageTerms }) => [...notes, ...usageTerms].flatMap(({ leaves }) => leaves)),
    publication,
  );
}

/** Named in the agency's terms: nobody who uploads its item can put a headline on the first line. */
function missing({ headlines, story, problems, line }: AgencyItem): Problem[] {
  const fix = "Ask the agency for the whole item, or upload the story as plain text (.txt).";
  const lacks = (field: string, what: string): Problem => ({
    line,
    field,
    message: `The agency's item has no ${what}.`,
    fix,
  });
  return [
    ...(headlines.length === 0 ? [lacks("title", "headline")] : []),
    ...(story === null && problems.length === 0
      ? [lacks("body", "text: a headline or a description alone is no story")]
      : []),
  ];
}

function firstStated([first]: readonly Passage[], sorting: Sorting): Stated | null {
  return first === undefined ? null : use(first, sorting);
}

/** A month or a year alone is no date to publish under; nor may a zone behind a day be taken for an hour. */
function isDate({ text }: Passage): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i.test(text);
}

function readBody(
  story: AgencyStory | null,
  pictures: readonly KnownPicture[],
  sorting: Sorting,
): Pick<DraftContent, "body" | "media"> {
  const described = pictures.map(({ media }) => media);
  if (story === null) return { body: EMPTY_CONTENT.body, media: described };
  for (const leaf of story.leaves) sorting.used.add(leaf);
  spaceSingly(story.body);
  const body = nameAlike(story.body, pictures, sorting.leftOut);
  const sources = new Set(described.map(({ src }) => src));
  const lifted = liftImages(body, [...described, ...story.media.filter(({ src }) => !sources.has(src))], story.line);
  for (const entry of [...story.leftOut, ...lifted.leftOut]) sorting.leftOut.push(entry);
  const said = new Set(sorting.warnings.map(({ message }) => message));
  for (const warning of lifted.warnings) if (!said.has(warning.message)) sorting.warnings.push(warning);
  return { body: lifted.body, media: lifted.media };
}

/** Values tried for one field, so that a crafted item cannot make its whole text be searched for each of thousands. */
const CANDIDATES_MAX = 20;

/** A summary that only repeats the beginning of the story, perhaps broken off, is none. */
function readStandfirst(summaries: readonly Passage[], text: string, sorting: Sorting): Stated | null {
  const said = lettersOf(text);
  for (const summary of summaries.slice(0, CANDIDATES_MAX)) {
    if (said.includes(lettersOf(summary.text))) leaveOut(summary, "repeated-in-text", sorting);
    else if (summary.text.length > limits.STANDFIRST_CHARACTERS_MAX) leaveOutLong(summary, "standfirst", sorting);
    else return use(summary, sorting);
  }
  return null;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

const OPENING_CHARACTERS = 400;

function readPlace(datelines: readonly Passage[], text: string, sorting: Sorting): Stated | null {
  const opening = tidy(text.slice(0, OPENING_CHARACTERS));
  for (const dateline of datelines.slice(0, CANDIDATES_MAX)) {
    if (beginsWithPlace(opening, dateline.text)) leaveOut(dateline, "dateline-in-text", sorting);
    else if (dateline.text.length > limits.DATELINE_CHARACTERS_MAX) leaveOutLong(dateline, "dateline", sorting);
    else return use(dateline, sorting);
  }
  return null;
}

/** `(New York, NY - October 21) …` states the place, and so does any other dateline. */
function beginsWithPlace(opening: string, dateline: string): boolean {
  const place =
    dateline
      .split(/[,(–—]|\s-/, 1)[0]
      ?.trim()
      .toLowerCase() ?? "";
  const words = opening.toLowerCase().replace(/^[^\p{L}]{1,10}/u, "");
  return (place !== "" && words.startsWith(place)) || readDateline(opening, true) !== null;
}

interface Said {
  readonly title: string;
  readonly standfirst: string;
  readonly text: string;
}

/** Values that say once more what the article says are no loss; whole stories in another notation stand for themselves. */
function leaveOutRest(item: AgencyItem, article: Said, sorting: Sorting): void {
  const title = withoutSpace(article.title);
  const standfirst = withoutSpace(article.standfirst);
  const text = withoutSpace(article.text);
  for (const passage of [...item.headlines, ...item.summaries]) {
    if (passage.leaves.some((leaf) => sorting.used.has(leaf))) continue;
    const words = withoutSpace(passage.text);
    if (words === title) leaveOut(passage, "repeated-headline", sorting);
    else if (words === standfirst) leaveOut(passage, "repeated-standfirst", sorting);
  }
  for (const body of item.otherBodies) {
    if (withoutSpace(body.text) === text) use(body, sorting);
    else leaveOut(body, "other-body", sorting);
  }
  for (const entry of unusedFields(item.leaves, sorting.used)) sorting.leftOut.push(entry);
}
