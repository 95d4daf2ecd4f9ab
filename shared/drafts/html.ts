/** HTML as word processors, content systems, mail programs and browsers write it: litter out, structure kept. */
import type { Element, ElementContent, Root } from "hast";
import type { Publication } from "../news/publication-settings.ts";
import { canonicalFlow } from "./canonical-blocks.ts";
import { type DraftContent, EMPTY_CONTENT } from "./draft-content.ts";
import { element, elementsIn, lineOf } from "./hast-tree.ts";
import { contentOfStory } from "./html-content.ts";
import { withoutEditing } from "./html-editing.ts";
import { withBareAddressesLinked, withEmbedsLinked } from "./html-embeds.ts";
import { withEmphasis } from "./html-emphasis.ts";
import { openHtml } from "./html-envelope.ts";
import { HtmlFindings } from "./html-findings.ts";
import { takeFootnotes } from "./html-footnotes.ts";
import { withoutLayoutTables } from "./html-layout.ts";
import { withDirectLinks } from "./html-links.ts";
import { withRealLists, withTightItems } from "./html-lists.ts";
import { withoutLitter } from "./html-litter.ts";
import { type ClassLooks, readClassLooks } from "./html-looks.ts";
import { withoutMailParts } from "./html-mail.ts";
import { type PageMetadata, readPageMetadata } from "./html-metadata.ts";
import { withFigures } from "./html-pictures.ts";
import { withoutShortcodeRest, withoutShortcodes } from "./html-shortcodes.ts";
import { withSignatureLines } from "./html-signatures.ts";
import { withSingleSpaces } from "./html-spaces.ts";
import { withStandfirstMarked } from "./html-standfirst.ts";
import { findStory, leaveSurroundings, withoutFurniture } from "./html-story.ts";
import { type HtmlExcess, readHtmlPage } from "./html-tree.ts";
import { HTML_DEPTH_MAX, HTML_ELEMENTS_MAX } from "./limits.ts";
import { lineFinder } from "./line-finder.ts";
import type { Problem } from "./report.ts";

export function parseHtml(text: string, publication: Publication): DraftContent {
  const opened = openHtml(text);
  const html = withoutShortcodes(opened.html);
  const page = readHtmlPage(html, lineFinder(html));
  if (typeof page === "string") return { ...EMPTY_CONTENT, problems: [excessProblem(page)] };
  const findings = new HtmlFindings(opened.leftOut);
  const metadata = readPageMetadata(page, opened.source);
  const { story, isPage } = storyOf(page, findings);
  const classes = readClassLooks(page);
  const clean = withoutLitter(story.children, { findings, classes, line: lineOf(story, 1) });
  const plain = withoutEditing(withoutMailParts(withoutShortcodeRest(clean, findings), findings), findings);
  const house = metadata.siteNames[0] ?? publication.name;
  const signed = isPage ? withSignatureLines(plain, { findings, house, authors: metadata.authors }) : plain;
  const { nodes, notes } = takeFootnotes(withStandfirstMarked(signed), findings);
  const pictures = withFigures(nodes, findings);
  const settle = (some: readonly ElementContent[]) => blocksOf(some, { findings, classes, metadata });
  return contentOfStory(
    {
      blocks: settle(pictures.nodes),
      credits: pictures.credits,
      notes: new Map([...notes].map(([number, note]) => [number, settle(withFigures(note, findings).nodes)])),
      isPage,
    },
    metadata,
    findings,
    publication,
  );
}

/** The element that holds the article; what stands around it is told. */
function storyOf(page: Root, findings: HtmlFindings): { story: Element; isPage: boolean } {
  const named = (name: string) => [...elementsIn(page)].find(({ tagName }) => tagName === name);
  const head = named("head") ?? element("head", []);
  const body = named("body") ?? named("frameset") ?? element("body", []);
  for (const part of page.children) if (part.type === "comment") leaveLitter([part], findings);
  leaveLitter(head.children, findings);
  const { root, isPage } = findStory(body);
  leaveSurroundings(body, root, findings);
  const code = [...elementsIn(body, (node) => node !== root)].filter(
    (node) => node !== root && /^(?:script|style)$/.test(node.tagName),
  );
  leaveLitter(code, findings);
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
      : `The page has more than ${HTML_ELEMENTS_MAX} elements.`;
  const fix = "Copy the text into a Word document or a plain text file, and upload that.";
  return { line: null, field: "body", message, fix };
}
