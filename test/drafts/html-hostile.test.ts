/** What hostile HTML becomes, judged as a browser reads it: the body is parsed again, and must be what it was and nothing else. */
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, html as namespaces, parse, parseFragment, serialize } from "parse5";
import { describe, expect, test } from "vitest";
import { HOSTILE_MARKUP } from "../support/hostile-markup.ts";
import { HOSTILE_SHAPES } from "../support/hostile-shapes.ts";
import { runs } from "../support/runs.ts";
import { report } from "./parsing.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const EVERYWHERE = ["lang", "dir"];
const OF_CELLS = ["colspan", "rowspan", "data-align"];
const ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ["a", ["href", "title", "id", "data-footnote-ref", "data-footnote-backref", "aria-label"]],
  ["abbr", ["title"]],
  ["code", ["class"]],
  ["figure", ["data-media"]],
  ["li", ["id"]],
  ["ol", ["start"]],
  ["section", ["data-footnotes"]],
  ["td", OF_CELLS],
  ["th", [...OF_CELLS, "scope"]],
]);
const ELEMENTS = new Set(
  (
    "p h2 h3 h4 h5 h6 ul ol li blockquote pre code strong em b i u s del ins sub sup small mark br hr a abbr cite q kbd samp " +
    "var table caption thead tbody tfoot tr th td figure figcaption dl dt dd section"
  ).split(" "),
);
const ADDRESS = /^(?:https?:\/\/[^/]|mailto:|\/(?!\/)|#note-fn)/;

/** Everything in a parsed body that no body may hold. */
function faultsIn(parent: Parent): string[] {
  return parent.childNodes.flatMap((node: Node): string[] => {
    if ("value" in node) return [];
    if (!("tagName" in node)) return [`a ${node.nodeName}`];
    const faults = node.attrs.flatMap(({ name, value }) => attributeFaults(node.tagName, name, value));
    const isForeign = node.namespaceURI !== namespaces.NS.HTML || "content" in node;
    const isKnown = ELEMENTS.has(node.tagName) && !isForeign;
    return [...(isKnown ? [] : [`<${node.tagName}>`]), ...faults, ...faultsIn(node)];
  });
}

function attributeFaults(tagName: string, name: string, value: string): string[] {
  const isAllowed = EVERYWHERE.includes(name) || ATTRIBUTES.get(tagName)?.includes(name) === true;
  const isSafe =
    (name !== "href" || ADDRESS.test(value)) &&
    (name !== "id" || /^note-fn/.test(value)) &&
    (name !== "class" || /^language-/.test(value));
  return isAllowed && isSafe ? [] : [`${tagName} ${name}="${value}"`];
}

/** Two elements of one name: links lead to the first of them. */
function repeatedIds(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function expectInert(body: string, source: string): void {
  const tree = parseFragment(body);
  expect(faultsIn(tree), `${source}\n${body}`).toEqual([]);
  expect(repeatedIds(body), `${source}\n${body}`).toEqual([]);
  const written = serialize(tree);
  // Byte for byte, but for the one mark that may not touch the tag before it.
  expect(written, source).toBe(body.replaceAll("&#x338;", "\u0338"));
  // With script or without, alone or in a page: always the same, and the same again.
  expect(serialize(parseFragment(body, { scriptingEnabled: false })), source).toBe(written);
  expect(serialize(parseFragment(written)), source).toBe(written);
  const page = serialize(parse(`<!doctype html><body><article>${body}</article>`));
  expect(page, source).toContain(`<body><article>${written}</article></body>`);
}

const WRAPPINGS: readonly ((source: string) => string)[] = [
  (source) => `<h1>Judul</h1><p>Awal.</p>${source}<p>Akhir cerita.</p>`,
  (source) => `<h1>Judul</h1><p>Awal ${source} akhir cerita.</p>`,
  (source) => `<h1>Judul</h1><p>Awal.</p><table><tr><td>${source}</td></tr></table><p>Akhir.</p>`,
  (source) => `<h1>Judul</h1><p>Awal.</p><ul><li>${source}</li></ul><p>Akhir.</p>`,
  (source) => `<h1>Judul</h1><p>Awal.</p><pre>${source}</pre><p>Akhir.</p>`,
  (source) =>
    `<main><article><h1>Judul</h1><figure>${source}<figcaption>${source}</figcaption></figure><p>Akhir.</p></article></main>`,
];

async function expectSafe(source: string): Promise<void> {
  for (const wrapped of WRAPPINGS) {
    const draft = wrapped(source);
    const parsed = await report(`<!doctype html><body>${draft}`, "kota/x.html");
    if (parsed.ok) expectInert(parsed.article.body, draft);
  }
}

describe("nothing of it is left that a browser would read as something else", () => {
  test.each([...new Set([...HOSTILE_SHAPES, ...HOSTILE_MARKUP])])("%s", expectSafe);

  test("there is enough of it", () => {
    expect(HOSTILE_SHAPES.length).toBeGreaterThan(350);
  });

  test("pieces of it in any order", async () => {
    const pieces =
      "<svg>|</svg>|<math>|</math>|<mtext>|<mglyph>|<annotation-xml encoding=text/html>|<foreignObject>|<desc>|<title>|</title>|<style>|</style>|" +
      "<noscript>|</noscript>|<template>|</template>|<table>|<caption>|<tr>|<td>|</table>|<select>|<option>|</select>|<form>|</form>|<p>|</p>|" +
      "<b>|</b>|<a href=/x>|</a>|<a href=javascript:x>|<h2>|</h2>|<ul>|<li>|<dl>|<dt>|<pre>|\n|<figure>|<figcaption>|<img src=x onerror=y>|<!--|-->|" +
      "<![CDATA[|]]>|\"|'|=|>|<|&lt;|&gt;|&amp;|&#0;|&#x338;|\u0338|\u0000|x|<br>|<hr>|<section data-footnotes>|<li id=note-fn-1>|<xmp>|<textarea>|</textarea>|" +
      "<ruby>|<rt>|<button>|<frameset>|<body onload=x>|<nobr>|<font>|<blockquote>|<details>|<iframe>|</iframe>|<video>|<sup>|<code class=language-x>";
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces.split("|")), { maxLength: 16 }), (parts) =>
        expectSafe(parts.join("")),
      ),
      { numRuns: runs(600) },
    );
  });
});

describe("the judge", () => {
  test.each([
    ["a script", "<p>x</p><script>x</script>"],
    ["a drawing", "<svg></svg>"],
    ["a comment", "<p>x</p><!--x-->"],
    ["a handler", '<p onclick="x">y</p>'],
    ["an address that runs", '<a href="javascript:x">y</a>'],
    ["a name of its own", '<a href="/x" id="location">y</a>'],
    ["a body that changes when it is read", "<p><p>x</p></p>"],
  ])("sees %s", (_name, body) => {
    expect(() => expectInert(body, "")).toThrow();
  });
});
