/** The stations of a page hand one tree on: each copies what it changes, shares the rest, and leaves what it was given alone. */
import * as fc from "fast-check";
import type { ElementContent, Root } from "hast";
import { describe, expect, test } from "vitest";
import { canonicalFlow } from "../../shared/drafts/body/canonical-blocks.ts";
import { changeEach, element, elementsIn, nodesIn, textOf, withChildren } from "../../shared/drafts/body/hast-tree.ts";
import { readHtml } from "../../shared/drafts/body/html-tree.ts";
import { withoutEditing } from "../../shared/drafts/html/editing.ts";
import { withEmbedsLinked } from "../../shared/drafts/html/embeds.ts";
import { withEmphasis } from "../../shared/drafts/html/emphasis.ts";
import { HtmlFindings } from "../../shared/drafts/html/findings.ts";
import { takeFootnotes } from "../../shared/drafts/html/footnotes.ts";
import { withRealHeadings } from "../../shared/drafts/html/headings.ts";
import { withoutLayoutTables } from "../../shared/drafts/html/layout.ts";
import { withDirectLinks } from "../../shared/drafts/html/links.ts";
import { withRealLists, withTightItems } from "../../shared/drafts/html/lists.ts";
import { withoutLitter } from "../../shared/drafts/html/litter.ts";
import { withoutMailParts } from "../../shared/drafts/html/mail.ts";
import { withFigures } from "../../shared/drafts/html/pictures.ts";
import { withPropertyLines } from "../../shared/drafts/html/properties.ts";
import { withoutShortcodeRest } from "../../shared/drafts/html/shortcodes.ts";
import { withSignatureLines } from "../../shared/drafts/html/signatures.ts";
import { withSingleSpaces } from "../../shared/drafts/html/spaces.ts";
import { withStandfirstMarked } from "../../shared/drafts/html/standfirst.ts";
import { withoutFurniture } from "../../shared/drafts/html/story.ts";
import { withTicks } from "../../shared/drafts/html/ticks.ts";
import { ELEMENTS, SENTENCE, UNITS } from "../support/traps/html-units.ts";
import { gazette } from "./parsing.ts";

type Station = (nodes: readonly ElementContent[], findings: HtmlFindings) => readonly ElementContent[];

/** In the order of a page. */
const STATIONS: Readonly<Record<string, Station>> = {
  furniture: (nodes, findings) => withoutFurniture(element("article", nodes), findings).children,
  ticks: (nodes) => withTicks(nodes),
  litter: (nodes, findings) => withoutLitter(nodes, { findings, classes: new Map(), line: 1 }),
  shortcodes: withoutShortcodeRest,
  properties: (nodes, findings) => withPropertyLines(nodes, findings, gazette),
  mail: (nodes, findings) => withoutMailParts(nodes, findings, gazette.name).nodes,
  editing: withoutEditing,
  signatures: (nodes, findings) =>
    withSignatureLines(nodes, { findings, house: "Warta Pesisir", authors: [], named: [], paragraphs: 0 }),
  headings: withRealHeadings,
  standfirst: withStandfirstMarked,
  footnotes: (nodes, findings) => takeFootnotes(nodes, findings).nodes,
  pictures: (nodes, findings) => withFigures(nodes, findings).nodes,
  embeds: withEmbedsLinked,
  links: (nodes) => withDirectLinks(nodes, null),
  layout: withoutLayoutTables,
  lists: withRealLists,
  spaces: withSingleSpaces,
  emphasis: (nodes) => withEmphasis(nodes, new Map()),
  blocks: canonicalFlow,
  "tight items": (nodes) => withTightItems(canonicalFlow(nodes)),
};

/** What programs write, each for one of the stations. */
const PARTS = [
  ...UNITS.filter((unit) => !/^<[!?/]?$|<!--$|CDATA/.test(unit)),
  `<p class=MsoListParagraph>·&nbsp;x</p>`,
  `<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.</span>x</p>`,
  "<ul class=lst-kix_a-0><li>a</ul><ul class=lst-kix_a-1><li>b</ul>",
  `<p>${SENTENCE}</p>`,
  `a<a href="#n1" id="c1"><sup>1</sup></a>`,
  `<p id="n1"><a href="#c1">1</a> Catatan.</p>`,
  "<blockquote type=cite>x</blockquote>",
  `<ins cite="mailto:a" datetime="2025">x</ins>`,
  "<table><tr><td><p>a</table>",
  "<figure><img src=a.jpg><figcaption>b</figure>",
  "<table class=properties><tr class=property-row><th>Author<td>Dian Laut</table>",
  "<div class=gmail_quote><div class=gmail_attr>From: a<br>Subject: b</div>x</div>",
  "<i>a<br></i><br>b",
  `<div><ul><li data-aria-level=2>x</ul></div><p role=heading>x</p>`,
  "<li data-checked=true><label><input type=checkbox></label><p>x",
  "a\n\nb",
  "  ",
  " e\u0301 ",
  "teks ",
];

const { fragment } = fc.letrec<{ fragment: string; box: string }>((tie) => ({
  fragment: fc
    .array(fc.oneof({ depthSize: "small" }, fc.constantFrom(...PARTS), tie("box")), { maxLength: 5 })
    .map((parts) => parts.join("")),
  box: fc
    .tuple(
      fc.constantFrom(...ELEMENTS),
      fc.constantFrom("", " class=caption", ` style="font-weight:700"`),
      tie("fragment"),
    )
    .map(([name, attributes, inner]) => `<${name}${attributes}>${inner}</${name}>`),
}));

const pages = fragment.map((html) => readHtml(html, () => 1)).filter((tree): tree is Root => typeof tree !== "string");

function frozen<Nodes extends readonly ElementContent[]>(nodes: Nodes): Nodes {
  for (const node of nodesIn({ type: "root", children: [...nodes] })) {
    if (node.type === "root") continue;
    Object.freeze(node);
    if (node.type === "element") for (const part of [node.children, node.properties]) Object.freeze(part);
  }
  return Object.freeze(nodes);
}

describe("a station", () => {
  test.each(Object.entries(STATIONS))("of %s leaves the tree that it is given as it was", (_, station) => {
    fc.assert(
      fc.property(pages, ({ children }) => void station(frozen(children as ElementContent[]), new HtmlFindings())),
    );
  });

  test("is given by the one before it what neither may change", () => {
    fc.assert(
      fc.property(pages, (tree) => {
        let nodes: readonly ElementContent[] = frozen(tree.children as ElementContent[]);
        for (const station of Object.values(STATIONS)) nodes = frozen(station(nodes, new HtmlFindings()));
      }),
    );
  });

  const PLAIN = readHtml(`<h2>Dermaga</h2><p>${SENTENCE}</p><ul><li>Lampu</li></ul>`, () => 1) as Root;
  const COPYING = new Set(["blocks", "tight items", "furniture"]);
  test.each(Object.entries(STATIONS).filter(([name]) => !COPYING.has(name)))(
    "of %s hands on the very tree where it has nothing to do",
    (_, station) => {
      const { children } = PLAIN;
      expect(station(children as ElementContent[], new HtmlFindings())).toBe(children);
    },
  );

  /** Something for each station to do. */
  const WORK: Readonly<Record<string, string>> = {
    litter: "<p hidden>x</p>",
    shortcodes: "<p>[gallery ids=1]</p>",
    properties: "<table class=properties><tr class=property-row><th>Status</th><td>Done</td></tr></table>",
    mail: "<div class=gmail_signature>x</div>",
    editing: "<p class=MsoTocHeading>x</p>",
    signatures: "<div class=byline>Oleh Dian Laut</div>",
    standfirst: "<p class=subtitle>x</p>",
    footnotes: `<p>a<a href="#n1" id="c1">1</a></p><p id="n1"><a href="#c1">1</a> Catatan.</p>`,
    pictures: "<p><img src=a.jpg width=1 height=1></p>",
    embeds: "<iframe src=https://www.youtube.com/embed/abcdefgh></iframe>",
    links: "<p id=a>x</p>",
    layout: "<table><tr><td><p>a</p></td></tr></table>",
    lists: "<p class=MsoListParagraph>·&nbsp;x</p>",
    spaces: "<p>a  b</p>",
    emphasis: "<p><b>a</b></p>",
  };
  test.each(Object.entries(WORK))("of %s copies nothing beside what it changes", (name, work) => {
    const paragraph = `<p>${SENTENCE}</p>`;
    const { children } = readHtml(paragraph + work + paragraph, () => 1) as Root;
    const made = STATIONS[name]?.(children as ElementContent[], new HtmlFindings()) ?? [];
    expect(made).not.toBe(children);
    expect([made.at(0), made.at(-1)]).toEqual([children.at(0), children.at(-1)]);
    expect(made.at(0)).toBe(children.at(0));
    expect(made.at(-1)).toBe(children.at(-1));
  });
});

test("two breaks part paragraphs, also where the first ends what is shared", () => {
  const { children } = readHtml("<i>Pasang naik.<br></i><br>Warga menunggu.", () => 1) as Root;
  const blocks = canonicalFlow(withSingleSpaces(children as ElementContent[]));
  expect(blocks.map(textOf)).toEqual(["Pasang naik.", "Warga menunggu."]);
});

describe("changing each of some nodes", () => {
  const nodes = ["a", "b", "c"].map((value): ElementContent => ({ type: "text", value }));
  const [first, second, third] = nodes;

  test("copies from the first change on", () => {
    const other: ElementContent = { type: "text", value: "B" };
    const made = changeEach(nodes, (node) => (node === second ? [other, other] : node));
    expect(made).toEqual([first, other, other, third]);
    expect(made[0]).toBe(first);
    expect(made[3]).toBe(third);
    expect(nodes).toHaveLength(3);
  });

  test("leaves out what becomes nothing", () => {
    expect(changeEach(nodes, (node) => (node === third ? [] : node))).toEqual([first, second]);
  });

  test("is no change of the element around where nothing changes", () => {
    const box = element("div", nodes);
    expect(
      withChildren(
        box,
        changeEach(box.children, (node) => node),
      ),
    ).toBe(box);
    expect(
      [
        ...elementsIn(
          withChildren(
            box,
            changeEach(box.children, () => []),
          ),
        ),
      ][0]?.children,
    ).toEqual([]);
  });
});
