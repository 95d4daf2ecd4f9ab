/** An agency's text as NewsML-G2 (IPTC, XML): a `newsItem`, or a `newsMessage` that brings one text and its pictures. */
import type { Publication } from "../../news/publication-settings.ts";
import type { DraftContent } from "../draft-content.ts";
import type { Problem } from "../report.ts";
import { type AgencyItem, contentOf, refusedContent } from "./item.ts";
import { kindProblem } from "./kinds.ts";
import type { Passage } from "./leaves.ts";
import { candidatesOf, isKind, kindOf, languageOf, namesOf, partsOf, peopleAs, termsOf } from "./newsml-item.ts";
import { pictureInText, pictureOf } from "./newsml-picture.ts";
import { NEWSML_G2, noNewsmlProblem, noStoryProblem } from "./newsml-recognition.ts";
import { readNewsmlStory } from "./newsml-story.ts";
import { firstGiven, headlinesFirst, type Languages, summariesFirst } from "./roles.ts";
import { joinedTerms } from "./terms.ts";
import { elementsOf, passagesIn } from "./xml-find.ts";
import { readXmlTree, type XmlDocument, type XmlElement } from "./xml-tree.ts";

export function parseNewsml(text: string, publication: Publication): DraftContent {
  const document = readXmlTree(text);
  if (!document.ok) return refusedContent([document.problem]);
  const items = itemsOf(document.root);
  if ("message" in items) return refusedContent([items]);
  return contentOf(itemOf(items, document, publication), publication);
}

interface Items {
  readonly text: XmlElement;
  readonly pictures: readonly XmlElement[];
}

function itemsOf(root: XmlElement): Items | Problem {
  if (root.namespace !== NEWSML_G2) return noNewsmlProblem(root.name, root.line);
  if (root.name === "newsItem") return refusalOf(root) ?? { text: root, pictures: [] };
  return root.name === "newsMessage" ? itemsOfMessage(root) : noStoryProblem(root.name, root.line);
}

function itemsOfMessage(message: XmlElement): Items | Problem {
  const all = partsOf(message, "itemSet", "newsItem");
  const texts = all.filter((item) => isKind(item, "text"));
  const [text] = texts;
  if (texts.length > 1)
    return {
      line: texts[1]?.line ?? message.line,
      field: "file",
      message: `The agency's message brings ${texts.length} texts; a draft is one.`,
      fix: "Upload each text item (newsItem) as a file of its own.",
    };
  if (text !== undefined) return { text, pictures: all.filter((item) => isKind(item, "picture")) };
  const other = all[0] === undefined ? null : refusalOf(all[0]);
  const [first] = partsOf(message, "itemSet").flatMap(elementsOf);
  return other ?? noStoryProblem(first?.name ?? message.name, message.line);
}

function refusalOf(item: XmlElement): Problem | null {
  const kind = kindOf(item);
  return kind === undefined ? null : kindProblem(kind.text, kind.line);
}

function itemOf({ text, pictures }: Items, document: XmlDocument, publication: Publication): AgencyItem {
  const itemLanguages = languageOf(text);
  const languages: Languages = { publication: publication.language, item: itemLanguages[0]?.text ?? "" };
  const content = (name: string) => partsOf(text, "contentMeta", name);
  const meta = (name: string) => passagesIn(partsOf(text, "itemMeta", name));
  const { story, nitf, enclosed, otherBodies, problems, languages: ofStory } = readNewsmlStory(text, languages);
  const authors = [
    ...peopleAs(text, "creator", /^(?!.*editor)/, languages),
    ...peopleAs(text, "contributor", /^(?:author|writer|reporter|journalist)$/, languages),
  ];
  const terms = termsOf(text);
  return {
    line: text.line,
    leaves: [...document.leaves, ...enclosed],
    headlines: [
      ...said(headlinesFirst(candidatesOf(content("headline")), languages)),
      ...(nitf?.headlines ?? []),
      ...meta("title"),
    ],
    summaries: [...said(summariesFirst(candidatesOf(content("description")), languages)), ...(nitf?.summaries ?? [])],
    story,
    otherBodies,
    bylines: firstGiven(passagesIn(content("by")), authors.length > 0 ? [] : (nitf?.bylines ?? [])),
    authors,
    editors: ["creator", "contributor"].flatMap((part) => peopleAs(text, part, /^editor$/, languages)),
    datelines: firstGiven(
      passagesIn(content("dateline")),
      nitf?.datelines ?? [],
      namesOf(content("located"), languages),
    ),
    dates: [...passagesIn(content("contentCreated")), ...meta("firstCreated"), ...meta("versionCreated")],
    languages: [...ofStory, ...itemLanguages],
    tags: [...namesOf(content("subject"), languages), ...passagesIn(content("keyword"))],
    pictures: [...pictureInText(text), ...pictures.map((picture) => pictureOf(picture, languages))],
    terms: nitf === null ? terms : joinedTerms(terms, nitf.terms),
    leftOut: document.leftOut,
    warnings: document.warnings,
    problems,
  };
}

function said(passages: readonly Passage[]): Passage[] {
  return passages.filter(({ text }) => text !== "");
}
