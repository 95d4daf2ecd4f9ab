/** HTML as word processors, content systems, mail programs and browsers write it: litter out, structure kept. */
import type { Element, ElementContent, Root } from "hast";
import type { Publication } from "../../news/publication-settings.ts";
import { canonicalFlow } from "../body/canonical-blocks.ts";
import { element, elementsIn, holdsText, lineOf, textElement, textOf } from "../body/hast-tree.ts";
import { type HtmlExcess, readHtmlPage } from "../body/html-tree.ts";
import { type DraftContent, EMPTY_CONTENT, type Stated } from "../draft-content.ts";
import { DRAFT_LINES_MAX, HTML_DEPTH_MAX, PAGE_ELEMENTS_MAX } from "../limits.ts";
import { isDeskNote } from "../plain-copy/desk-note-words.ts";
import { embargoInLine } from "../plain-copy/embargo-phrases.ts";
import type { Problem } from "../report.ts";
import { contentOfStory } from "./content.ts";
import { withoutEditing } from "./editing.ts";
import { withBareAddressesLinked, withEmbedsLinked } from "./embeds.ts";
import { withEmphasis } from "./emphasis.ts";
import { openHtml } from "./envelope.ts";
import { HtmlFindings } from "./findings.ts";
import { takeFootnotes } from "./footnotes.ts";
import { withRealHeadings } from "./headings.ts";
import { withoutLayoutTables } from "./layout.ts";
import { lineFinder } from "./line-finder.ts";
import { withDirectLinks } from "./links.ts";
import { withRealLists, withTightItems } from "./lists.ts";
import { withoutLitter } from "./litter.ts";
import { type ClassLooks, readClassLooks } from "./looks.ts";
import { withoutMailParts } from "./mail.ts";
import { type PageMetadata, readPageMetadata } from "./metadata.ts";
import { withFigures } from "./pictures.ts";
import { withPropertyLines } from "./properties.ts";
import { withoutShortcodeRest, withoutShortcodes } from "./shortcodes.ts";
import { withSignatureLines } from "./signatures.ts";
import { withSingleSpaces } from "./spaces.ts";
import { withStandfirstMarked } from "./standfirst.ts";
import { findStory, leaveSurroundings, withoutFurniture } from "./story.ts";
import { withTicks } from "./ticks.ts";

export function parseHtml(text: string, publication: Publication): DraftContent {
  const opened = openHtml(text);
  const html = withoutShortcodes(opened.html);
  const page = readHtmlPage(html, lineFinder(html));
  if (typeof page === "string") return { ...EMPTY_CONTENT, problems: [excessProblem(page)] };
  const findings = new HtmlFindings(opened.leftOut);
  const stated = readPageMetadata(page, opened.source);
  const { story, isPage } = storyOf(page, findings);
  const classes = readClassLooks(page);
  const isOneWay = !elementsIn(page).some(({ properties }) => /^(?:rtl|auto)$/i.test(String(properties.dir)));
  const clean = withoutLitter(withTicks(story.children), { findings, classes, isOneWay, line: lineOf(story, 1) });
  const house = stated.siteNames[0] ?? publication.name;
  const properties = withPropertyLines(withoutShortcodeRest(clean, findings), findings, publication);
  const mail = withoutMailParts(properties, findings, house);
  const plain = withoutEditing(mail.nodes, findings);
  const signing = { findings, house, authors: stated.authors, named: [], paragraphs: 0 };
  const signed = isPage ? withSignatureLines(plain, signing) : plain;
  const metadata = withAuthors(stated, signing.named);
  const { nodes, notes } = takeFootnotes(withStandfirstMarked(withRealHeadings(signed)), findings);
  const pictures = withFigures(nodes, findings);
  const settle = (some: readonly ElementContent[]) => blocksOf(some, { findings, classes, metadata });
  const blocks = withSubject(withoutRuleAbove(settle(pictures.nodes)), mail.subject);
  if (blocks.length > DRAFT_LINES_MAX) return { ...EMPTY_CONTENT, problems: [linesProblem(blocks.length)] };
  return contentOfStory(
    {
      blocks,
      credits: pictures.credits,
      notes: new Map([...notes].map(([number, note]) => [number, settle(withFigures(note, findings).nodes)])),
      isPage,
      asides: [{ text: mail.subject, line: 1 }],
    },
    metadata,
    findings,
    publication,
  );
}

/** Which parts the story from nothing. */
function withoutRuleAbove(blocks: readonly Element[]): readonly Element[] {
  const first = blocks.findIndex(({ tagName }) => tagName !== "hr");
  return blocks.slice(Math.max(0, first));
}

/** A mail that begins with a sentence, and has no heading, has its headline where mails have it. */
function withSubject(blocks: readonly Element[], subject: string): readonly Element[] {
  const first = textOf(blocks.find(holdsText) ?? element("p", [])).trim();
  const isHeaded = blocks.some(({ tagName }) => /^h[1-6]$/.test(tagName)) || !/[.!?]["”’)]?$/.test(first);
  // What the desk is told is no headline.
  const isForDesk = embargoInLine(subject) !== null || isDeskNote(subject);
  return subject === "" || isHeaded || isForDesk ? blocks : [textElement("h1", subject), ...blocks];
}

/** Whom boxes of the page name, where it names nobody to machines. */
function withAuthors(metadata: PageMetadata, named: readonly Stated[]): PageMetadata {
  if (named.length === 0) return metadata;
  const said = named.map((author) => ({ ...author, name: "author" }));
  return { ...metadata, authors: named, said: [...metadata.said, ...said] };
}

/** The element that holds the article; what stands around it is told. */
function storyOf(page: Root, findings: HtmlFindings): { story: Element; isPage: boolean } {
  const named = (name: string) => elementsIn(page).find(({ tagName }) => tagName === name);
  const head = named("head") ?? element("head", []);
  const body = named("body") ?? named("frameset") ?? element("body", []);
  for (const part of page.children) if (part.type === "comment") leaveLitter([part], findings);
  leaveLitter(head.children, findings);
  const { root, isPage } = findStory(body);
  leaveSurroundings(body, root, findings);
  const around = elementsIn(body, (node) => node !== root);
  const code = around.filter((node) => node !== root && /^(?:script|style)$/.test(node.tagName));
  leaveLitter([...code], findings);
  return { story: isPage ? withoutFurniture(root, findings) : root, isPage };
}

function leaveLitter(nodes: readonly ElementContent[], findings: HtmlFindings): void {
  withoutLitter(nodes, { findings, classes: new Map(), line: 1 });
}

interface Settling {
  readonly findings: HtmlFindings;
  readonly classes: ClassLooks;
  readonly metadata: PageMetadata;
}

/** Embeds, lists, links, looks and white space, each in its turn, and then one block after the other. */
function blocksOf(nodes: readonly ElementContent[], { findings, classes, metadata }: Settling): Element[] {
  const linked = withDirectLinks(withEmbedsLinked(nodes, findings), metadata.base);
  const listed = withRealLists(withoutLayoutTables(linked), findings);
  const blocks = canonicalFlow(withEmphasis(withSingleSpaces(listed), classes));
  return withBareAddressesLinked(withTightItems(blocks));
}

function excessProblem(excess: HtmlExcess): Problem {
  const message =
    excess === "too deep"
      ? `Elements of the page lie more than ${HTML_DEPTH_MAX} deep inside one another.`
      : `The page has more than ${PAGE_ELEMENTS_MAX} elements.`;
  const fix = "Copy the text into a Word document or a plain text file, and upload that.";
  return { line: null, field: "body", message, fix };
}

/** A paragraph costs as much as a line of plain copy. */
function linesProblem(count: number): Problem {
  const message = `The page has ${count} paragraphs; a draft may have ${DRAFT_LINES_MAX}.`;
  return { line: null, field: "body", message, fix: "Split it into several articles, or take out what is not text." };
}
