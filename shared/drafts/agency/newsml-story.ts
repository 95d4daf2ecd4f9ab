/** Which content of a `newsItem` becomes the article's: the one that keeps most of its structure. */

import { textOf } from "../body/hast-tree.ts";
import { isHtmlElement } from "../body/html-elements.ts";
import type { Problem } from "../report.ts";
import type { Leaf, Passage } from "./leaves.ts";
import { partsOf } from "./newsml-item.ts";
import { isNitf, type NitfArticle, readNitf } from "./nitf.ts";
import { isNitfText } from "./nitf-recognition.ts";
import { readNitfText } from "./nitf-text.ts";
import { type Languages, languageRank } from "./roles.ts";
import { type AgencyStory, storyOfHtml, storyOfLines } from "./story.ts";
import { storyOfXhtml } from "./xhtml-body.ts";
import { attributeIn, attributeOf, elementsOf, passageIn } from "./xml-find.ts";
import type { XmlElement } from "./xml-tree.ts";

export interface NewsmlStory {
  readonly story: AgencyStory | null;
  /** Set when the story was written in NITF, which has fields of its own. */
  readonly nitf: NitfArticle | null;
  /** What an item says in characters that are XML themselves. */
  readonly enclosed: readonly Leaf[];
  readonly otherBodies: readonly Passage[];
  /** Its own, where it states one. */
  readonly languages: readonly Passage[];
  readonly problems: readonly Problem[];
}

interface Content {
  readonly element: XmlElement;
  readonly notation: Notation;
}

const NOTATIONS = ["xhtml", "nitf", "html", "text"] as const;
type Notation = (typeof NOTATIONS)[number];

export function readNewsmlStory(item: XmlElement, languages: Languages): NewsmlStory {
  const elements = [...partsOf(item, "contentSet", "inlineXML"), ...partsOf(item, "contentSet", "inlineData")];
  const contents = elements
    .flatMap((element): Content[] => {
      const notation = notationOf(element);
      return notation === null ? [] : [{ element, notation }];
    })
    .sort((a, b) => rankOf(a, languages) - rankOf(b, languages));
  const problems: Problem[] = [];
  for (const content of contents) {
    const { story, nitf, enclosed = [] } = readContent(content);
    if ("message" in story) problems.push(story);
    else if (/\S/.test(textOf(story.body))) {
      const others = elements.filter((element) => element !== content.element).map(passageIn);
      return {
        story,
        nitf,
        enclosed,
        otherBodies: others,
        languages: attributeIn(content.element, "lang"),
        problems: [],
      };
    }
  }
  return { story: null, nitf: null, enclosed: [], otherBodies: [], languages: [], problems };
}

/** Readers' language before others, structure before plain text. */
function rankOf({ element, notation }: Content, languages: Languages): number {
  return languageRank(attributeOf(element, "lang")?.text ?? "", languages) * 10 + NOTATIONS.indexOf(notation);
}

/** Null: empty, encoded, or a notation of the agency's own. */
function notationOf(element: XmlElement): Notation | null {
  const contentType = attributeOf(element, "contenttype")?.text ?? "";
  if (element.name === "inlineData") {
    if (attributeOf(element, "encoding") !== undefined) return null;
    const { text } = passageIn(element);
    if (isNitfText(text)) return "nitf";
    if (text === "" || /^(?!text\/)[\w.-]+\/(?!xhtml)/i.test(contentType)) return null;
    return /html/i.test(contentType) || /^<[a-z][^>]{0,200}>/i.test(text) ? "html" : "text";
  }
  if (isNitf(element) || elementsOf(element).some(isNitf)) return "nitf";
  return elementsOf(element).some(({ name }) => isHtmlElement(name)) ? "xhtml" : null;
}

interface ContentReading {
  readonly story: AgencyStory | Problem;
  readonly nitf: NitfArticle | null;
  readonly enclosed?: readonly Leaf[];
}

function readContent({ element, notation }: Content): ContentReading {
  if (notation === "xhtml") return { story: storyOfXhtml(element), nitf: null };
  if (notation === "nitf" && element.name !== "inlineData") {
    const nitf = readNitf(elementsOf(element).find(isNitf) ?? element);
    return "message" in nitf ? { story: nitf, nitf: null } : { story: nitf.story, nitf };
  }
  const { leaves, line } = passageIn(element);
  const whole: Leaf = { path: element.name, text: leaves.map(({ text }) => text).join(""), line };
  if (notation === "nitf") return readEnclosedNitf(whole, leaves);
  const story = notation === "html" ? storyOfHtml(whole) : storyOfLines(whole);
  return { story: "message" in story ? story : { ...story, leaves }, nitf: null };
}

function readEnclosedNitf(whole: Leaf, leaves: readonly Leaf[]): ContentReading {
  const read = readNitfText(whole);
  if ("message" in read) return { story: read, nitf: null };
  const { nitf } = read;
  const story = { ...nitf.story, line: whole.line, leaves: [...leaves, ...nitf.story.leaves] };
  return { story, nitf, enclosed: read.leaves };
}
