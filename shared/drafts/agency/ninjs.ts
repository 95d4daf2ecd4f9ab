/** An agency's text as ninjs (IPTC, JSON): versions 2 (lower case) and 3 (camel case), and what is alike in version 1. */
import type { Publication } from "../../news/publication-settings.ts";
import type { DraftContent } from "../draft-content.ts";
import type { Problem } from "../report.ts";
import { type AgencyItem, contentOf, refusedContent } from "./item.ts";
import { fieldsOf, type JsonFields } from "./json-fields.ts";
import { type JsonDocument, readJsonTree } from "./json-tree.ts";
import { kindProblem } from "./kinds.ts";
import type { Passage } from "./leaves.ts";
import { ninjsItemsIn, noNinjsProblem } from "./ninjs-recognition.ts";
import { readNinjsStory } from "./ninjs-story.ts";
import { candidatesOf, type NinjsValue, valuesOf } from "./ninjs-values.ts";
import type { AgencyPicture } from "./pictures.ts";
import { captionsFirst, firstGiven, headlinesFirst, type Languages, summariesFirst } from "./roles.ts";
import { type AgencyTerms, codeOf, joinedTerms } from "./terms.ts";

export async function parseNinjs(text: string, publication: Publication): Promise<DraftContent> {
  const document = readJsonTree(text);
  if (!document.ok) return refusedContent([document.problem]);
  const [object, ...others] = ninjsItemsIn(document.root);
  if (object === undefined || others.length > 0) return refusedContent([noNinjsProblem(document.root)]);
  const problems: Problem[] = [];
  const fields = fieldsOf(object, problems);
  const refused = typeProblem(fields);
  if (refused !== null) return refusedContent([refused]);
  return contentOf(await itemOf(fields, document, publication, problems), publication);
}

function typeProblem(fields: JsonFields): Problem | null {
  const [type] = fields.texts("type");
  if (type !== undefined) return kindProblem(type.text, type.line);
  const isForTheDiary = fields.names.includes("eventdetails") || fields.names.includes("plannedcoverage");
  return isForTheDiary ? kindProblem("event", fields.line) : null;
}

async function itemOf(
  fields: JsonFields,
  document: JsonDocument,
  publication: Publication,
  problems: Problem[],
): Promise<AgencyItem> {
  const itemLanguages = fields.texts("language");
  const languages: Languages = { publication: publication.language, item: itemLanguages[0]?.text ?? "" };
  const read = await readNinjsStory(valuesOf(fields, "body", "bodies"), languages);
  const nitf = read.nitf?.nitf;
  const descriptions = candidatesOf(valuesOf(fields, "description", "descriptions"));
  const authors = peopleAs(fields, /^(?:author|creator|writer|byline|reporter|journalist)$/);
  const headlines = candidatesOf(valuesOf(fields, "headline", "headlines"));
  return {
    line: fields.line,
    leaves: [...document.leaves, ...(read.nitf?.leaves ?? [])],
    headlines: [...headlinesFirst(headlines, languages), ...fields.texts("title"), ...(nitf?.headlines ?? [])],
    summaries: [...summariesFirst(descriptions, languages), ...(nitf?.summaries ?? [])],
    story: read.story,
    otherBodies: read.otherBodies,
    bylines: firstGiven(fields.texts("by"), fields.texts("byline"), authors.length > 0 ? [] : (nitf?.bylines ?? [])),
    authors,
    editors: peopleAs(fields, /^editor$/),
    datelines: firstGiven(nitf?.datelines ?? [], fields.texts("located")),
    dates: ["contentcreated", "firstcreated", "versioncreated"].flatMap((name) => fields.texts(name)),
    languages: [...read.languages, ...itemLanguages],
    tags: ["subjects", "subject", "keywords"].flatMap((name) => fields.labels(name)),
    pictures: fields
      .objects("associations")
      .filter(isPicture)
      .map((picture) => pictureOf(picture, languages)),
    terms: nitf === undefined ? termsOf(fields) : joinedTerms(termsOf(fields), nitf.terms),
    leftOut: document.leftOut,
    warnings: read.warnings,
    problems: [...problems, ...read.problems],
  };
}

function peopleAs(fields: JsonFields, role: RegExp): Passage[] {
  return [...fields.objects("people"), ...fields.entries("authors")]
    .filter((person) => [...person.texts("rel"), ...person.texts("role")].some(({ text }) => role.test(codeOf(text))))
    .flatMap((person) => person.texts("name"));
}

function isPicture(association: JsonFields): boolean {
  return association.texts("type").some(({ text }) => codeOf(text) === "picture");
}

function pictureOf(fields: JsonFields, languages: Languages): AgencyPicture {
  const descriptions = valuesOf(fields, "description", "descriptions");
  const withRole = (role: RegExp) => descriptions.filter((one) => role.test(codeOf(one.role)));
  return {
    line: fields.line,
    renditions: fields.objects("renditions").flatMap((rendition) => {
      const isImage = rendition.texts("contenttype").every(({ text }) => /^image\//i.test(text));
      const [href] = isImage ? rendition.texts("href") : [];
      return href === undefined ? [] : [{ href, width: rendition.numberOf("width") }];
    }),
    alts: [...fields.texts("alttext"), ...passagesOf(withRole(/^alt/))],
    captions: captionsFirst(candidatesOf(descriptions), languages),
    bylines: firstGiven(fields.texts("by"), fields.texts("byline")),
    creditLines: [...fields.texts("creditline"), ...passagesOf(withRole(/credit/))],
    notices: fields.texts("copyrightnotice"),
    terms: termsOf(fields),
  };
}

function passagesOf(values: readonly NinjsValue[]): Passage[] {
  return values.map(({ passage }) => passage);
}

function termsOf(fields: JsonFields): AgencyTerms {
  return {
    statuses: fields.texts("pubstatus"),
    signals: ["signal", "signals", "editorialtypes"].flatMap((name) => fields.codes(name)),
    // `embargoed`, `embargoedUntil`, and what agencies call it besides.
    embargoes: fields.names.filter((name) => name.startsWith("embargo")).flatMap((name) => fields.statements(name)),
    notes: fields.listed("ednote"),
    usageTerms: fields.listed("usageterms"),
    expiries: fields.texts("expires"),
  };
}
