/** A megabyte of Markdown each: of every mark, balanced or not, in lines and paragraphs, and of constructs inside one another. */
import type { Trap } from "./trap.ts";

const MB = 1_040_000;
const repeat = (unit: string, characters = MB) => unit.repeat(Math.floor(characters / unit.length));
const numbered = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, at) => line(at));

const UNITS = (
  "*a*_ |*a **b|a**b|*|_a__b|***a** |[|[a](|[a](<b|![|![[]()|[a][|[^a|[^|`|`a|``a`|<|<a |<!--|<?|<![CDATA[|<a b='|</|" +
  "~~a|~ a|&|&amp;|\\|\\*|:|@|a@b.c |www.|http://|http://a.b/(|http://a]|<b>|</b>|<b a=1></i>|<i><b></i>|<title>|" +
  "<textarea>|<select>|<b a=1><table><td></b></table>|<p><b>|<a href=x>|<ul><li>|- |> |>|1. |#|=|\t|---|-\u00a0|'|$|!a|" +
  "{{|{{<|{{< a >}}|{% a|{%a%}|{>>|{--a|%%|%%a%%|{:|{:a}|{#a}|[[a|[[a]]|![[a.b]]|==a|==a==|a ^b|::: a|[toc]|> [!a]"
).split("|");
const SHAPES: readonly (readonly [name: string, draft: (unit: string) => string])[] = [
  ["one line", (unit) => repeat(unit)],
  ["20,000 lines", (unit) => `${repeat(unit, 48)}\n`.repeat(19_900)],
  ["20,000 paragraphs", (unit) => `${repeat(unit, 48)}\n\n`.repeat(19_900)],
];

const OTHERS: readonly (readonly [name: string, draft: () => string])[] = [
  ["runs of backticks of every length", () => numbered(1_400, (at) => `e${"`".repeat(at)}`).join("")],
  ["brackets inside brackets", () => `${repeat("[", MB / 2)}${repeat("]", MB / 2)}`],
  ["links inside brackets", () => `${repeat("[", MB / 4)}${repeat("](a)", MB / 2)}`],
  ["emphasis inside emphasis", () => `${"*a ".repeat(40_000)}${" a*".repeat(40_000)}`],
  ["definitions", () => numbered(19_900, (at) => `[r${at}]: /a`).join("\n")],
  ["a definition that never ends", () => `[a\n${repeat("[a\n", 50_000)}`],
  [
    "footnotes inside footnotes",
    () => numbered(5_000, (at) => `${"    ".repeat(at % 40)}[^${at}]: x[^${at + 1}]`).join("\n"),
  ],
  ["one footnote, called everywhere", () => `[^a]: b\n\n${"a[^a] ".repeat(70_000)}`],
  ["10,000 columns", () => ["a", "-", "b"].map((cell) => `|${`${cell}|`.repeat(10_000)}`).join("\n")],
  ["rows that break off", () => `|${"a|".repeat(5_000)}\n|${"-|".repeat(5_000)}\n${"b\n".repeat(15_000)}`],
  ["rows that go on", () => `|a|\n|-|\n${`${"b|".repeat(500)}\n`.repeat(100)}`],
  ["a rule that is none", () => `${repeat("-|")}x`],
  ["lists that go deeper on every line", () => numbered(1_400, (at) => `${" ".repeat(at)}- a`).join("\n")],
  ["quotations that go deeper on every line", () => numbered(1_400, (at) => `${">".repeat(at + 1)} a`).join("\n")],
  ["a deep quotation with lazy lines", () => `${">".repeat(50)}a\n${"b\n".repeat(19_900)}`],
  ["deep quotations on every line", () => `${">".repeat(49)}a\n`.repeat(19_000)],
  ["deep lists on every line", () => `${"- ".repeat(49)}a\n`.repeat(10_000)],
  [
    "elements left open above paragraphs",
    () => `${numbered(99, (at) => `<b a=${at}>`).join("")}\n\n${"a\n\n".repeat(19_000)}`,
  ],
  [
    "20,000 elements left open",
    () => `${numbered(20_000, (at) => `<b a=${at}>`).join("")}\n\n${"a\n\n".repeat(9_000)}`,
  ],
  ["elements that change places", () => "<a><b><i><u><p></a>".repeat(5_000)],
  ["text between rows", () => `<table>${"<tr>a<td>b".repeat(30_000)}`],
  ["a tag of many attributes", () => `<a${repeat(" a=b")}>`],
  ["quotation marks that open attributes", () => `<a ${repeat("b='c")}`],
  ["notes to the desk", () => repeat("[cek a] kata kita ")],
  ["spaces inside a line", () => `a${repeat(" ")}b`],
  ["indentation", () => `${repeat(" ")}a`],
  ["related stories in one paragraph", () => `${"Baca juga: [b](https://a.example/b)\n".repeat(19_000)}`],
  ["notes in one paragraph", () => `${"EDS: cek lagi.\n".repeat(19_000)}`],
  ["credits in one paragraph", () => `${"Editor: Sekar Ayu\n".repeat(19_000)}`],
  ["pictures", () => numbered(12_000, (at) => `![a](b${at}.jpg)`).join(" ")],
];

/** As long as front matter may be. */
const FIELDS: readonly (readonly [name: string, field: () => string])[] = [
  ["spaces in a text", () => `note: a${repeat(" ", 30_000)}b`],
  ["spaces behind a quotation", () => `note: "a"${repeat(" ", 30_000)}b`],
  ["spaces between names", () => `byline: "a${repeat("\\t", 30_000)}b"`],
  ["brackets", () => `note: ${repeat("[", 30_000)}`],
  ["colons", () => repeat("a: b: c\n", 30_000)],
  ["hashes", () => `note: ${repeat("a #", 30_000)}`],
];

export const MARKDOWN_TRAPS: readonly Trap[] = [
  ...SHAPES.flatMap(([shape, draft]) => UNITS.map((unit) => trapOf(`${shape} of ${unit}`, () => draft(unit)))),
  ...OTHERS.map(([name, draft]) => trapOf(name, draft)),
  ...FIELDS.map(
    ([name, field]): Trap => ({
      name: `front matter of ${name}`,
      path: "kota/x.md",
      draft: () => `---\njudul: A\n${field()}\n---\n\nB\n`,
    }),
  ),
];

function trapOf(name: string, draft: () => string): Trap {
  return { name, path: "kota/x.md", draft: () => `# A\n\n${draft()}` };
}
