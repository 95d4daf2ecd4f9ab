/** The last station of every format: the same tidying, the same checks, one article or its problems. */

import type { Article, Media, Person, Related } from "../news/article.ts";
import { findSection, type Publication } from "../news/publication-settings.ts";
import { slugOf } from "../news/slug.ts";
import { textOf } from "./body/hast-tree.ts";
import { safeLink } from "./body/links.ts";
import { sanitise } from "./body/sanitise.ts";
import { storable, stripBidi, tidy } from "./characters.ts";
import { readDate } from "./dates.ts";
import { doubtfulNotes } from "./doubtful-notes.ts";
import type { DraftContent, Stated } from "./draft-content.ts";
import { detectLanguage, languageCode } from "./language.ts";
import { limitProblems } from "./limit-checks.ts";
import { FINDINGS_MAX } from "./limits.ts";
import { isForDesk, withoutBrackets, withoutNotes } from "./notes-in-body.ts";
import { altWarning } from "./picture-warnings.ts";
import type { DraftFormat, DraftReport, LeftOut, Problem, Warning } from "./report.ts";
import { sectionNamed, sectionProblem } from "./sections.ts";
import { unheededEmbargo } from "./unheeded-embargoes.ts";

export interface AssemblyContext {
  readonly format: DraftFormat;
  /** The folder the draft lies in. */
  readonly sectionSegment: string;
  readonly publication: Publication;
  readonly now: Date;
}

/** What was found on the way, gathered while the article is put together. */
interface Findings {
  readonly leftOut: LeftOut[];
  readonly warnings: Warning[];
  readonly problems: Problem[];
}

export function assemble(read: DraftContent, context: AssemblyContext): DraftReport {
  const unheeded = read.embargo === null ? unheededEmbargo(read, context) : null;
  const content =
    unheeded === null ? read : { ...read, embargo: unheeded.embargo, warnings: [...read.warnings, unheeded.warning] };
  const findings: Findings = {
    leftOut: [...content.leftOut],
    warnings: [...content.warnings, ...altWarnings(content.media)],
    problems: [...content.problems],
  };
  const article = articleOf(content, context, findings);
  findings.problems.push(...limitProblems(article, content));
  const { problems, warnings, leftOut } = findings;
  if (problems.length > 0) return { ok: false, problems: atMost(problems), warnings: atMost(warnings) };
  return {
    ok: true,
    format: context.format,
    article,
    enclosed: content.enclosed,
    leftOut: leftOut.sort((a, b) => a.line - b.line),
    warnings: atMost(warnings),
  };
}

function articleOf(content: DraftContent, context: AssemblyContext, findings: Findings): Article {
  const title = titleOf(content, findings);
  const firstLine = (content.title?.line ?? 0) + 1;
  const forReaders = withoutNotes(content.body, firstLine, content.embargo !== null);
  const { html, leftOut } = sanitise(forReaders.body, firstLine);
  // One by one: a call cannot be given as many arguments as a hostile draft has comments.
  for (const entry of forReaders.leftOut) findings.leftOut.push(entry);
  for (const warning of doubtfulNotes({ ...content, body: forReaders.body }, firstLine))
    findings.warnings.push(warning);
  for (const entry of leftOut) findings.leftOut.push(entry);
  if (html === "" && content.problems.length === 0) findings.problems.push(missingBody(content));
  const section = sectionOf(content, context, findings);
  return {
    title,
    standfirst: oneLine(content.standfirst, "standfirst", findings),
    language: languageOf(content, section, context.publication, findings),
    dateline: oneLine(content.dateline, "dateline", findings),
    byline: people(content.byline, "byline", findings),
    editors: people(content.editors, "editors", findings),
    draftedAt: draftedAtOf(content, context, findings),
    embargo: embargoOf(content, context, findings),
    tags: distinct(content.tags, "tags", findings),
    section,
    slug: slugOfDraft(content, title, findings),
    body: html,
    media: content.media.map((one) => mediaOf(one, findings)),
    related: content.related.map((story) => relatedOf(story, findings)),
  };
}

function mediaOf(media: Media, findings: Findings): Media {
  const words = (text: string) =>
    unplaced(isForDesk(text, true) ? leftOutWhole(text, findings) : text, "media", findings);
  const { alt, caption, credit, licence } = media;
  const terms = licence === undefined ? {} : { licence: words(licence) };
  return { ...media, alt: words(alt), caption: words(caption), credit: words(credit), ...terms };
}

/** Whatever format it comes in, an address leads only where links of a body may. */
function relatedOf({ title, href }: Related, findings: Findings): Related {
  const address = href === "" ? "" : (safeLink(href) ?? "");
  if (href !== "" && address === "") findings.leftOut.push({ line: 1, text: storable(href), rule: "unsafe-link" });
  return { title: unplaced(title, "related", findings), href: address };
}

function leftOutWhole(text: string, findings: Findings): string {
  findings.leftOut.push({ line: 1, text: storable(text), rule: "not-for-publication" });
  return "";
}

/** Words that keep no line of their own: of pictures and related stories. */
function unplaced(text: string, field: string, findings: Findings): string {
  return oneLine({ text, line: 1 }, field, findings);
}

/** A field of one line. Bidirectional controls could make it read as something else than an approver saw. */
function oneLine(stated: Stated | null, field: string, { leftOut, warnings }: Findings): string {
  if (stated === null) return "";
  const { text, notes } = withoutBrackets(stated.text);
  for (const note of notes) leftOut.push({ line: stated.line, text: note, rule: "not-for-publication" });
  const clean = stripBidi(text, stated.line);
  if (clean.leftOut.length > 0) {
    const message = `Invisible characters that change the reading direction were removed (${clean.leftOut[0]?.text}).`;
    warnings.push({ line: stated.line, field, message, fix: "Check that it still reads as you meant it." });
    leftOut.push(...clean.leftOut);
  }
  return tidy(clean.text);
}

function titleOf(content: DraftContent, findings: Findings): string {
  const title = oneLine(content.title, "title", findings);
  if (title !== "" || content.problems.length > 0) return title;
  const fix = "Put the headline alone on the first line; in Markdown, as “# Headline” or title: in the front matter.";
  findings.problems.push({
    line: content.title?.line ?? null,
    field: "title",
    message: "The draft has no headline.",
    fix,
  });
  return title;
}

function missingBody({ title }: DraftContent): Problem {
  const line = title === null ? null : title.line;
  return {
    line,
    field: "body",
    message: "The draft has no text below its headline.",
    fix: "Add the story and upload it again.",
  };
}

function sectionOf(
  { section }: DraftContent,
  { sectionSegment, publication }: AssemblyContext,
  findings: Findings,
): string {
  const stated = sectionIn(section, publication, findings);
  const folder = sectionProblem(sectionSegment, publication, null);
  if (folder !== null) findings.problems.push(folder);
  if (stated === "" || stated === sectionSegment) return sectionSegment;
  const problem = sectionProblem(stated, publication, section?.line ?? null);
  if (problem !== null) findings.problems.push(problem);
  else {
    const message = `The draft lies in the folder ${sectionSegment} and says section ${stated}; ${stated} was used.`;
    findings.warnings.push({
      line: section?.line ?? null,
      field: "section",
      message,
      fix: "Take out section: if the folder is right.",
    });
  }
  return stated;
}

/** A section by its address or its name; of several categories, the first that is one. */
function sectionIn(section: Stated | null, publication: Publication, findings: Findings): string {
  const stated = oneLine(section, "section", findings);
  const parts = stated.split(/\s*[,;]\s*/);
  const index = parts.findIndex((part) => sectionNamed(part, publication) !== undefined);
  if (section === null || index === -1) return stated;
  const others = parts.filter((_, at) => at !== index).join(", ");
  if (others !== "") findings.leftOut.push({ line: section.line, text: others, rule: "second-section" });
  return sectionNamed(parts[index] ?? "", publication)?.slug ?? stated;
}

function languageOf(content: DraftContent, section: string, publication: Publication, findings: Findings): string {
  const usual = findSection(publication, section)?.language ?? publication.language;
  const stated = oneLine(content.language, "language", findings);
  if (stated === "") return detectLanguage(`${content.title?.text ?? ""}\n${textOf(content.body)}`, usual);
  const code = languageCode(stated);
  if (code !== null) return code;
  const fix = "Write a language code, for example id or en.";
  const message = `“${stated.slice(0, 40)}” is not a language code.`;
  findings.problems.push({ line: content.language?.line ?? null, field: "language", message, fix });
  return usual;
}

function people(stated: readonly Stated[], field: string, findings: Findings): Person[] {
  return distinct(stated, field, findings).map((name) => ({ name }));
}

/** Each value once. */
function distinct(stated: readonly Stated[], field: string, findings: Findings): string[] {
  const values = new Map<string, string>();
  for (const one of stated) {
    const value = oneLine(one, field, findings);
    const key = value.toLowerCase();
    if (value === "") continue;
    if (values.has(key)) findings.leftOut.push({ line: one.line, text: value, rule: `repeated-${field}` });
    else values.set(key, value);
  }
  return [...values.values()];
}

/** A stated date in the past, in the zone it was meant in. It never schedules anything. */
function draftedAtOf({ date }: DraftContent, context: AssemblyContext, findings: Findings): string | null {
  const stated = date === null ? null : instantOf(date, "date", context, findings);
  if (date === null || stated === null || Date.parse(stated) <= context.now.getTime()) return stated;
  findings.leftOut.push({ line: date.line, text: date.text, rule: "future-date" });
  const message = `The date ${quoted(date)} is in the future; readers will see the moment of publication instead.`;
  const fix = "To publish at a later time, ask the approver to schedule it.";
  findings.warnings.push({ line: date.line, field: "date", message, fix });
  return null;
}

/** An embargo that cannot be read must stop the draft: publishing too early cannot be undone. One that has passed stays on record. */
function embargoOf({ embargo }: DraftContent, context: AssemblyContext, findings: Findings): string | null {
  return embargo === null ? null : instantOf(embargo, "embargo", context, findings);
}

function instantOf(
  stated: Stated,
  field: "date" | "embargo",
  { publication, now }: AssemblyContext,
  findings: Findings,
): string | null {
  const reading = readDate(stated.text, publication.timeZone, now);
  if (reading?.kind === "date") return reading.iso;
  const message =
    reading === null
      ? `${quoted(stated)} cannot be read as a date.`
      : `The ${field} ${quoted(stated)} cannot be: ${reading.reason}.`;
  const fix = "Correct it, for example 31 January 2025 12:09, or take it out.";
  findings.problems.push({ line: stated.line, field, message, fix });
  return null;
}

function quoted({ text }: Stated): string {
  return `“${text.slice(0, 60)}”`;
}

/** The slug asked for, as it can stand in an address. Without one the title must be able to give it. */
function slugOfDraft({ slug, title }: DraftContent, headline: string, findings: Findings): string {
  const stated = oneLine(slug, "slug", findings);
  if (stated === "" && (headline === "" || slugOf(headline) !== "")) return "";
  const made = slugOf(stated);
  if (made === "") findings.problems.push(stated === "" ? noLatinTitle(title) : noLatinSlug(slug));
  else if (made !== stated) {
    const message = `The address “${stated.slice(0, 100)}” was written as “${made}”.`;
    const fix = "Use lower-case letters a to z, digits and hyphens, at most 80.";
    findings.warnings.push({ line: slug?.line ?? null, field: "slug", message, fix });
    findings.leftOut.push({ line: slug?.line ?? 1, text: stated, rule: "slug-as-written" });
  }
  return made;
}

function noLatinTitle(title: Stated | null): Problem {
  return {
    line: title?.line ?? null,
    field: "title",
    message: "No address can be made from this headline: it has no Latin letter and no digit.",
    fix: "Begin the draft with front matter that names one (---, slug: short-latin-words, ---), or add a Latin word to the headline.",
  };
}

function noLatinSlug(slug: Stated | null): Problem {
  const fix = "Use lower-case letters a to z, digits and hyphens.";
  return { line: slug?.line ?? null, field: "slug", message: "No address can be made from this slug.", fix };
}

function altWarnings(media: readonly Media[]): Warning[] {
  return media.filter(({ src, alt }) => src !== "" && alt === "").map(altWarning);
}

function atMost<Finding extends Problem | Warning>(findings: readonly Finding[]): readonly (Finding | Problem)[] {
  const more = findings.length - FINDINGS_MAX;
  if (more <= 0) return findings;
  const rest = {
    line: null,
    field: "file",
    message: `There are ${more} more of these.`,
    fix: "Correct the first ones and upload again.",
  };
  return [...findings.slice(0, FINDINGS_MAX), rest];
}
