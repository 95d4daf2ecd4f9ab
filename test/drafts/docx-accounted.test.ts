/** Two laws over Word documents of any build: no letter is lost, and what is not for readers never gets to them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import { report, textsOf } from "./parsing.ts";
import { paragraph, run, styled, wordFile } from "./word-builder.ts";

/** Markup, and the text that stands in it. Letters b to k are for readers, v to z for nobody. */
interface Made {
  readonly xml: string;
  readonly text: string;
}

const SECRET = /[v-z]/;
const word = fc.stringMatching(/^[b-df-hj-k]{2,6}$/);
const secret = fc.stringMatching(/^[v-z]{2,6}$/);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => `${all.join(" ")} `);
const copyLine = fc
  .tuple(
    fc.constantFrom("Oleh $ Bk", "Foto: $", "Baca juga: $", "$. (Bk Cd)", "Bcd (FGH) - $", "- $", "1. $", "($/bk)"),
    word,
  )
  .map(([template, one]) => template.replace("$", `B${one}`));

const made = (xml: string, text: string): Made => ({ xml, text });
const look = fc.constantFrom("", "<w:b/>", "<w:i/>", '<w:u w:val="single"/>', '<w:vertAlign w:val="superscript"/>');
const plainRun = fc.tuple(words, look).map(([text, properties]) => made(run(text, properties), text));
const deletedRun = secret.map((text) => made(`<w:r><w:delText>${text}</w:delText></w:r>`, text));

function around(before: string, after: string): (inner: readonly Made[]) => Made {
  return (inner) =>
    made(`${before}${inner.map(({ xml }) => xml).join("")}${after}`, inner.map(({ text }) => text).join(" "));
}

const field = (code: string) =>
  around(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`,
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  );
const twice = (inner: readonly Made[]) => {
  const { xml, text } = around("", "")(inner);
  return made(
    `<mc:AlternateContent><mc:Choice>${xml}</mc:Choice><mc:Fallback>${xml}</mc:Fallback></mc:AlternateContent>`,
    text,
  );
};
const boxed = ({ xml, text }: Made) =>
  made(
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${xml}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    text,
  );

const inline = fc.letrec<{ node: Made; nodes: Made[] }>((tie) => ({
  nodes: fc.array(tie("node"), { minLength: 1, maxLength: 4 }),
  node: fc.oneof(
    { maxDepth: 3, depthIdentifier: "inline" },
    { weight: 6, arbitrary: plainRun },
    { weight: 1, arbitrary: secret.map((text) => made(run(text, "<w:vanish/>"), text)) },
    { weight: 1, arbitrary: fc.array(deletedRun, { minLength: 1, maxLength: 3 }).map(around("<w:del>", "</w:del>")) },
    { weight: 1, arbitrary: secret.map((text) => made(`<w:moveFrom>${run(text)}</w:moveFrom>`, text)) },
    {
      weight: 1,
      arbitrary: secret.map((text) =>
        made(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`, text),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        made("<w:r><w:br/></w:r>", ""),
        made("<w:r><w:tab/></w:r>", ""),
        made('<w:bookmarkStart w:name="line-1"/>', ""),
      ),
    },
    { weight: 1, arbitrary: tie("nodes").map(around("<w:ins>", "</w:ins>")) },
    { weight: 1, arbitrary: tie("nodes").map(around("<w:moveTo>", "</w:moveTo>")) },
    { weight: 1, arbitrary: tie("nodes").map(around('<w:hyperlink r:id="luar">', "</w:hyperlink>")) },
    { weight: 1, arbitrary: tie("nodes").map(around("<w:smartTag><w:baru>", "</w:baru></w:smartTag>")) },
    { weight: 1, arbitrary: tie("nodes").map(around("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")) },
    { weight: 1, arbitrary: tie("nodes").map(around('<w:fldSimple w:instr="DATE">', "</w:fldSimple>")) },
    { weight: 1, arbitrary: tie("nodes").map(field(' HYPERLINK "https://laut.example/" ')) },
    { weight: 1, arbitrary: tie("nodes").map(twice) },
    { weight: 1, arbitrary: words.map((text) => made(`<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`, text)) },
  ),
})).nodes;

const style = fc.constantFrom("", "", "", "Title", "Subtitle", "Heading1", "Heading2", "Quote", "Caption");
const number = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>';
const properties = fc
  .tuple(style, fc.constantFrom("", "", number), fc.constantFrom("", "", "<w:rPr><w:del/></w:rPr>"))
  .map(([name, list, mark]) => `${name === "" ? "" : `<w:pStyle w:val="${name}"/>`}${list}${mark}`);
const plainBlock = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(inline, properties)
      .map(([inner, pPr]) => around(`<w:p><w:pPr>${pPr}</w:pPr>`, "</w:p>")(inner)),
  },
  { weight: 3, arbitrary: copyLine.map((text) => made(paragraph(text), text)) },
  { weight: 1, arbitrary: fc.constant(made("<w:p/>", "")) },
);

const block = fc.letrec<{ node: Made; nodes: Made[]; cells: Made }>((tie) => ({
  nodes: fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
  cells: fc
    .array(tie("nodes").map(around("<w:tc>", "</w:tc>")), { minLength: 1, maxLength: 3 })
    .map(around("<w:tr>", "</w:tr>")),
  node: fc.oneof(
    { maxDepth: 2, depthIdentifier: "block" },
    { weight: 6, arbitrary: plainBlock },
    { weight: 1, arbitrary: fc.array(tie("cells"), { minLength: 1, maxLength: 3 }).map(around("<w:tbl>", "</w:tbl>")) },
    {
      weight: 1,
      arbitrary: secret.map((text) =>
        made(`<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(text)}</w:tc></w:tr></w:tbl>`, text),
      ),
    },
    { weight: 1, arbitrary: secret.map((text) => made(`<w:del>${paragraph(text)}</w:del>`, text)) },
    { weight: 1, arbitrary: tie("nodes").map(around("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")) },
    { weight: 1, arbitrary: tie("nodes").map(around("<w:ins>", "</w:ins>")) },
    { weight: 1, arbitrary: tie("nodes").map((nodes) => around("<w:p>", "</w:p>")([boxed(around("", "")(nodes))])) },
    { weight: 1, arbitrary: tie("nodes").map(twice) },
    { weight: 1, arbitrary: plainRun },
  ),
})).nodes;

const notes = fc.array(fc.tuple(words, fc.boolean()), { maxLength: 3 });
const draft = fc.tuple(fc.array(block, { minLength: 1, maxLength: 4 }), notes, fc.array(secret, { maxLength: 2 }));

test("every letter ends in a field, in the body or in what was left out; nothing secret is published", async () => {
  let understood = 0;
  await fc.assert(
    fc.asyncProperty(draft, async ([blocks, footnotes, comments]) => {
      const body = blocks.flat();
      const references = footnotes.flatMap(([, isShown], index) =>
        isShown ? [`<w:r><w:footnoteReference w:id="${index}"/></w:r>`] : [],
      );
      const closing = paragraph(`${run("Bcd fgh.")}${references.join("")}<w:r><w:commentReference w:id="0"/></w:r>`);
      const file = wordFile({
        body: `${styled("Title", "Bcd fgh jkb")}${body.map(({ xml }) => xml).join("")}${closing}`,
        footnotes: footnotes
          .map(([text], index) => `<w:footnote w:id="${index}">${paragraph(text)}</w:footnote>`)
          .join(""),
        comments: comments.map((text, index) => `<w:comment w:id="${index}">${paragraph(text)}</w:comment>`).join(""),
        relationships: [["luar", "hyperlink", "https://laut.example/"]],
      });
      const parsed = await report(file, "kota/x.docx");
      if (!parsed.ok) return;
      understood += 1;
      const source = [...body.map(({ text }) => text), ...footnotes.map(([text]) => text), ...comments].join(" ");
      const published = textsOf(parsed.article).join(" ");
      expect(published.replace(/https:\S+/g, "")).not.toMatch(SECRET);
      const found = letters(`${published} ${parsed.leftOut.map(({ text }) => text).join(" ")}`);
      for (const [letter, count] of letters(`Bcd fgh jkb ${source} Bcd fgh.`))
        expect(found.get(letter) ?? 0, `${letter} of ${source}\n${JSON.stringify(parsed)}`).toBeGreaterThanOrEqual(
          count,
        );
    }),
    { numRuns: runs(400) },
  );
  // A quarter of all tries, however many there are.
  expect(understood).toBeGreaterThan(runs(400) / 4);
});

function letters(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const letter of text.toLowerCase().match(/[b-df-hj-kv-z]/g) ?? [])
    found.set(letter, (found.get(letter) ?? 0) + 1);
  return found;
}
