/** Which format a file is: its content says, and its name only where the content says nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDraft } from "../../shared/drafts/parse-draft.ts";
import type { DraftFormat } from "../../shared/drafts/report.ts";
import { docxOf, zipOf } from "../support/archives.ts";
import { runs } from "../support/runs.ts";
import { gazette, NOW, report } from "./parsing.ts";

const COPY = "Pasar ikan dibuka lagi\n\nDian Laut • 2 Mei 2025\n\nPedagang di Tanjung Biru senang.";
const MARKDOWN = "# Pasar ikan dibuka lagi\n\nPedagang **senang**.";
const FRONT_MATTER = `---\ntitle: Pasar ikan dibuka lagi\n---\n\nPedagang senang.`;
const JSON_FRONT_MATTER = '{\n"title": "Pasar ikan dibuka lagi"\n}\n\nPedagang senang.';
const HTML = "<!DOCTYPE html><html><body><h1>Pasar ikan dibuka lagi</h1><p>Pedagang senang.</p></body></html>";
const XHTML = `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>a</title></head><body><h1>Pasar ikan</h1><p>Pedagang senang.</p></body></html>`;
const HTML_FRAGMENT = "<h1>Pasar ikan dibuka lagi</h1>\n<p>Pedagang senang.</p>\n<p>Pembeli juga.</p>";
const NINJS =
  '{"uri":"urn:kantora:7","versioncreated":"2025-05-01T00:00:00Z","headlines":[{"value":"Pasar ikan"}],"bodies":[{"value":"Pedagang senang."}]}';
const NEWSML =
  '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Pasar ikan</headline></contentMeta><contentSet><inlineData>Pedagang senang.</inlineData></contentSet></newsItem>';
const NEWSML_OF_HTML = NEWSML.replace(
  /<inlineData>.*<\/inlineData>/,
  `<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${"<p>Pedagang <b>senang</b>.</p>".repeat(5)}</body></html></inlineXML>`,
);
const NINJS_OF_HTML = NINJS.replace("Pedagang senang.", "<p>Pedagang <b>senang</b>.</p>".repeat(5));
const PREFIXED = NEWSML.replace(/<(\/?)/g, "<$1g:").replace("xmlns=", "xmlns:g=");
const DOCX = docxOf(["Pasar ikan dibuka lagi", "Pedagang senang."]);
const PACKAGE = zipOf({ "pasar.txt": COPY });

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

describe("content comes before the name", () => {
  const cases: readonly (readonly [
    what: string,
    draft: string | Uint8Array,
    extensions: string,
    format: DraftFormat,
  ])[] = [
    ["plain copy", COPY, "txt text TXT json xml docx zip jpg foo", "plain-copy"],
    ["copy that begins with a bracket", `[1] ${COPY}`, "txt json", "plain-copy"],
    [
      "copy that begins with a note in brackets",
      `[Catatan untuk editor: cek nama]\n\n${COPY}`,
      "txt json",
      "plain-copy",
    ],
    ["copy that begins with a name in angle brackets", `<KANTORA> ${COPY}`, "txt", "plain-copy"],
    ["copy that begins with a brace", `{Kota} ${COPY}`, "txt", "plain-copy"],
    ["copy that is called HTML", COPY, "html htm", "plain-copy"],
    ["copy that is called Markdown", `# ${COPY}`, "md markdown", "markdown"],
    ["Markdown", MARKDOWN, "md MD markdown", "markdown"],
    ["front matter", FRONT_MATTER, "txt md json xml html", "markdown"],
    ["front matter as an object", JSON_FRONT_MATTER, "txt md json", "markdown"],
    ["a page", HTML, "html htm txt md xml json", "html"],
    ["a page in XML", XHTML, "xhtml html xml txt", "html"],
    ["paragraphs in HTML", HTML_FRAGMENT, "html htm txt", "html"],
    ["paragraphs in HTML below a comment", `<!-- dari editor -->\n${HTML_FRAGMENT}`, "html txt md", "html"],
    ["ninjs", NINJS, "json txt md xml html docx", "ninjs"],
    ["ninjs after empty lines", `\n\n  ${NINJS}\n`, "json txt", "ninjs"],
    ["ninjs in UTF-16", utf16(NINJS), "json txt", "ninjs"],
    ["NewsML-G2", NEWSML, "xml txt md json html newsml", "newsml-g2"],
    ["ninjs that holds HTML", NINJS_OF_HTML, "json txt html md", "ninjs"],
    ["NewsML-G2 that holds HTML", NEWSML_OF_HTML, "xml txt html md json", "newsml-g2"],
    ["NewsML-G2 with a prefix", `<?xml version='1.0'?>\n<!-- a -->\n${PREFIXED}`, "xml txt json", "newsml-g2"],
    ["NewsML-G2 in UTF-16", utf16(`<?xml version="1.0" encoding="UTF-16"?>${NEWSML}`), "xml txt", "newsml-g2"],
    ["a Word document", DOCX, "docx txt md json zip", "docx"],
    ["a package", PACKAGE, "zip txt json docx", "package"],
  ];
  test.each(
    cases.flatMap(([what, draft, extensions, format]) =>
      extensions.split(" ").map((one) => [what, one, format, draft] as const),
    ),
  )("%s in a .%s is %s", async (_what, extension, format, draft) => {
    expect(await report(draft, `kota/x.${extension}`)).toMatchObject({ ok: true, format });
  });
});

describe("what is no draft says so, whatever it is called", () => {
  const cases: readonly (readonly [what: string, draft: string, extensions: string, message: RegExp])[] = [
    ["other JSON", '{"nama": "pasar"}', "json txt md", /JSON, but no agency's item/],
    ["a list in JSON", '[{"nama": "pasar"}]', "json txt", /JSON list/],
    ["numbers in JSON", "[1, 2]", "json", /JSON list/],
    ["broken JSON", '{"uri": "a", "headlines": [}', "json txt", /JSON is broken at line 1, column 28/],
    ["other XML", '<?xml version="1.0"?><buku/>', "xml txt json html md", /<buku>/],
    ["other XML without a declaration", "<buku><bab>a</bab></buku>", "xml txt", /<buku>/],
    ["broken XML", '<?xml version="1.0"?><newsItem', "xml txt", /XML is broken/],
    [
      "XML with a document type",
      "<!DOCTYPE buku [<!ENTITY a 'b'>]><buku>&a;</buku>",
      "xml txt",
      /declares a document type/,
    ],
    ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg"/>', "svg txt xml", /drawing/],
    ["a feed", '<?xml version="1.0"?><rss/>', "xml rss txt", /RSS feed/],
    ["RTF", "{\\rtf1 Pasar}", "rtf txt json doc", /RTF document/],
    ["a table", "nama,harga\nikan,7", "csv", /table/],
  ];
  test.each(
    cases.flatMap(([what, draft, extensions, message]) =>
      extensions.split(" ").map((one) => [what, one, draft, message] as const),
    ),
  )("%s in a .%s", async (_what, extension, draft, message) => {
    const parsed = await report(draft, `kota/x.${extension}`);
    expect(parsed).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(message), fix: expect.stringMatching(/\w.*\.$/) }],
    });
  });
});

describe("any bytes under any name become an article, or problems that say what is wrong and what to do", () => {
  const extension = fc.oneof(
    fc.constantFrom(..."txt md html json xml docx zip rtf csv svg jpg".split(" "), ""),
    fc.stringMatching(/^[a-z0-9]{1,5}$/),
  );
  const sources = [
    COPY,
    MARKDOWN,
    FRONT_MATTER,
    JSON_FRONT_MATTER,
    HTML,
    XHTML,
    HTML_FRAGMENT,
    NINJS,
    NINJS_OF_HTML,
    NEWSML,
    NEWSML_OF_HTML,
    PREFIXED,
  ];
  const seed = fc.constantFrom(...sources.map((text) => new Uint8Array(Buffer.from(text))), DOCX, PACKAGE);
  const damaged = fc
    .tuple(seed, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }), fc.nat(), fc.boolean())
    .map(([bytes, changes, length, isCut]) => {
      const copy = Uint8Array.from(bytes);
      for (const [at, value] of changes) copy[at % copy.length] = value;
      return isCut ? copy.slice(0, length % copy.length) : copy;
    });
  const spliced = fc
    .tuple(seed, seed, fc.nat(), fc.nat())
    .map(([one, other, a, b]) => new Uint8Array([...one.slice(0, a % one.length), ...other.slice(b % other.length)]));
  const anyBytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: "binary" }).map((text) => new Uint8Array(Buffer.from(text))),
    damaged,
    spliced,
  );

  test("never anything else", async () => {
    const found = { articles: 0, refusals: 0 };
    await fc.assert(
      fc.asyncProperty(anyBytes, extension, async (bytes, name) => {
        const path = name === "" ? "kota/x" : `kota/x.${name}`;
        const parsed = await parseDraft(bytes, { path, publication: gazette, now: NOW });
        found[parsed.ok ? "articles" : "refusals"] += 1;
        if (parsed.ok) {
          expect(parsed.article.title).not.toBe("");
          expect(parsed.article.body).not.toBe("");
          return;
        }
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { message, fix, field } of parsed.problems)
          for (const words of [message, fix, field]) expect(words).toMatch(/\w/);
      }),
      { numRuns: runs(2_000) },
    );
    expect(Math.min(found.articles, found.refusals)).toBeGreaterThan(20);
  });
});
