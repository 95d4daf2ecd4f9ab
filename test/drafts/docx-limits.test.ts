/** Word documents written to keep a reader busy: what is an article is read in about a second, anything else is refused. */
import { expect, test } from "vitest";
import { COST_MAX, weighed } from "../support/traps/cost.ts";
import { problemsOf, report } from "./parsing.ts";
import {
  item,
  list,
  numbered,
  paragraph,
  run,
  styled,
  table,
  type WordContent,
  wordFile,
  xmlPart,
} from "./word-builder.ts";

const STYLES = '<w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>';
const HEAD = styled("Judul", "Ombak Tinggi") + paragraph("Perahu kembali ke dermaga sebelum siang.");
const WORDS = "kata kita di laut";

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join("");
const nested = (begin: string, end: string, depth: number, inner: string) =>
  begin.repeat(depth) + inner + end.repeat(depth);
const properties = "<w:x/>".repeat(100_000);
const style = (type: string, inner: string, attributes = "") =>
  `<w:style w:type="${type}" w:styleId="S"${attributes}><w:name w:val="Lain"/>${inner}</w:style>`;
const chain = times(
  4_000,
  (at) => `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="N"/><w:basedOn w:val="S${at + 1}"/></w:style>`,
);
const alternates = (depth: number, inner: string, other: string) =>
  nested("<mc:AlternateContent><mc:Choice>", `</mc:Choice>${other}</mc:AlternateContent>`, depth, inner);
const field = (inner: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://x.example/"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inner}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const blankBullet =
  '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=" "/></w:lvl></w:abstractNum>';

const documents: readonly (readonly [name: string, content: () => WordContent])[] = [
  ["paragraphs", () => ({ body: paragraph(`${WORDS} `.repeat(6)).repeat(9_500) })],
  [
    "a look that changes with every word",
    () => ({ body: paragraph((run("kata ") + run("kita ", "<w:b/>")).repeat(24_000)) }),
  ],
  [
    "a style of many properties for each run",
    () => ({
      styles: STYLES + style("character", `<w:rPr>${properties}</w:rPr>`),
      body: paragraph(run(WORDS, '<w:rStyle w:val="S"/>').repeat(20_000)),
    }),
  ],
  [
    "a style of many properties for each paragraph",
    () => ({
      styles: STYLES + style("paragraph", `<w:pPr>${properties}</w:pPr><w:rPr>${properties}</w:rPr>`),
      body: styled("S", WORDS).repeat(20_000),
    }),
  ],
  [
    "a usual style of many properties",
    () => ({
      styles: STYLES + style("paragraph", `<w:rPr>${properties}</w:rPr>`, ' w:default="1"'),
      body: paragraph(WORDS).repeat(20_000),
    }),
  ],
  [
    "styles based on one another",
    () => ({ styles: STYLES + chain, body: times(20_000, (at) => styled(`S${at % 4_000}`, WORDS)) }),
  ],
  [
    "a list of many levels",
    () => ({
      numbering: `<w:abstractNum w:abstractNumId="0">${'<w:lvl w:ilvl="9"/>'.repeat(20_000)}</w:abstractNum>${numbered(1, 0)}`,
      body: item(1, 0, WORDS).repeat(20_000),
    }),
  ],
  [
    "a list of many exceptions",
    () => ({
      numbering: list(0, ["decimal"]) + numbered(1, 0, '<w:lvlOverride w:ilvl="7"/>'.repeat(20_000)),
      body: item(1, 0, WORDS).repeat(20_000),
    }),
  ],
  [
    "an item of many paragraphs",
    () => ({
      numbering: list(0, ["decimal"]) + blankBullet + numbered(1, 0) + numbered(3, 2),
      body: item(1, 0, WORDS) + item(3, 0, WORDS).repeat(20_000),
    }),
  ],
  ["tables", () => ({ body: table([WORDS]).repeat(15_000) })],
  ["notes to the desk in one paragraph", () => ({ body: paragraph("[cek a] kata kita ".repeat(50_000)) })],
  ["fields", () => ({ body: paragraph(field(run("sana ")).repeat(100)).repeat(200) })],
  [
    "footnotes",
    () => ({
      footnotes: times(6_000, (at) => `<w:footnote w:id="${at}">${paragraph(WORDS)}</w:footnote>`),
      body: times(6_000, (at) => paragraph(`${run(WORDS)}<w:r><w:footnoteReference w:id="${at}"/></w:r>`)),
    }),
  ],
  [
    "comments",
    () => ({
      comments: times(15_000, (at) => `<w:comment w:id="${at}" w:author="R">${paragraph(WORDS)}</w:comment>`),
      body: times(15_000, (at) => paragraph(`<w:commentRangeStart w:id="${at}"/>${run(WORDS)}`)),
    }),
  ],
  [
    "controls inside one another",
    () => ({ body: nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 110, paragraph(WORDS)).repeat(2_000) }),
  ],
  ["alternates inside one another", () => ({ body: paragraph(alternates(120, run(WORDS).repeat(50_000), "")) })],
  [
    "alternates that differ",
    () => ({
      body: paragraph(alternates(120, run(WORDS).repeat(30_000), `<mc:Fallback>${run("lain")}</mc:Fallback>`)),
    }),
  ],
  ["a pile of marks on one letter", () => ({ body: paragraph(`a${"\u0301\u0323".repeat(250_000)}`) })],
  [
    "one header for many sections",
    () => ({
      header: paragraph("kop ".repeat(2_000)),
      relationships: Array.from({ length: 5_000 }, (_, at) => [`h${at}`, "header", "header.xml"] as const),
      body: paragraph(WORDS),
    }),
  ],
  ["beginnings of references", () => ({ body: `<w:p w:x="${"&".repeat(5_000_000)}"/>${paragraph(WORDS)}` })],
  ["references to characters", () => ({ body: `<w:p w:x="${"&amp;".repeat(5_000_000)}"/>${paragraph(WORDS)}` })],
];

test.each(documents)("%s: read", async (_, content) => {
  const made = content();
  const file = wordFile({ styles: STYLES, ...made, body: HEAD + made.body });
  const { result, cost } = await weighed(() => report(file, "kota/x.docx"));
  expect(result.ok ? "" : result.problems).toBe("");
  expect(cost).toBeLessThan(COST_MAX);
});

const link = (inner: string) => `<w:hyperlink r:id="a">${inner}</w:hyperlink>`;
/** The document states a name once, and refers to it as often as it likes. */
const ADDRESS = { relationships: [["a", "hyperlink", `https://a.example/${"x".repeat(9_900)}`]] } as const;
const FILE = { relationships: [["a", "image", "x".repeat(9_900)]] } as const;

const floods: readonly (readonly [name: string, content: () => WordContent, message: RegExp])[] = [
  ["elements", () => ({ body: "<w:p/>".repeat(1_500_000) }), /larger than any article/],
  ["elements in many parts", () => margins(() => "<w:p/>".repeat(16_000)), /larger than any article/],
  ["text in many parts", () => margins(() => "<!-- -->".repeat(12_000)), /larger than any article/],
  [
    "links to one long address",
    () => ({ ...ADDRESS, body: paragraph((link(run("a")) + run("b")).repeat(24_000)) }),
    /cannot be an article/,
  ],
  ["links that lead nowhere", () => ({ ...FILE, body: paragraph(link("").repeat(200_000)) }), /cannot be an article/],
  [
    "pictures that are missing",
    () => ({ ...FILE, body: paragraph(`<w:r>${'<w:pict><v:imagedata r:id="a"/></w:pict>'.repeat(150_000)}</w:r>`) }),
    /cannot be an article/,
  ],
  [
    "chapters elsewhere",
    () => ({ ...FILE, body: paragraph('<w:subDoc r:id="a"/>'.repeat(200_000)) }),
    /cannot be an article/,
  ],
  [
    "fields without a result",
    () => ({
      body: paragraph(
        `<w:r>${'<w:fldChar w:fldCharType="begin"/><w:instrText>XE</w:instrText><w:fldChar w:fldCharType="end"/>'.repeat(60_000)}</w:r>`,
      ),
    }),
    /cannot be an article/,
  ],
  ["attributes", () => ({ body: `<w:p ${times(100_000, (at) => `a${at}="" `)}/>` }), /damaged/],
];

/** Headers of 500 sections, each a part of its own. */
function margins(content: () => string): WordContent {
  const names = Array.from({ length: 500 }, (_, at) => `kop${at}.xml`);
  return {
    files: Object.fromEntries(names.map((name) => [`word/${name}`, xmlPart("hdr", content())])),
    relationships: names.map((name) => [name, "header", name] as const),
    body: "",
  };
}

test.each(floods)("a flood of %s: refused", async (_, content, message) => {
  const made = content();
  const file = wordFile({ ...made, body: HEAD + made.body });
  const { result, cost } = await weighed(() => problemsOf(file, "kota/x.docx"));
  expect(result[0]?.message).toMatch(message);
  expect(cost).toBeLessThan(COST_MAX);
});
