/** No active content gets into a body, in whatever disguise it came. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HOSTILE_MARKUP } from "../support/hostile-markup.ts";
import { runs } from "../support/runs.ts";
import { expectSafe } from "./inert-body.ts";
import { report } from "./parsing.ts";

const HOSTILE = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<svg/onload=alert(1)>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  '<a href="jav\tascript:alert(1)">a</a>',
  '<a href="&#1;javascript:alert(1)">a</a>',
  "<a href='data:text/html,<script>alert(1)</script>'>a</a>",
  "<a href=//evil.example>a</a> <a href='/\\evil.example'>b</a>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  "<style>@import 'https://evil.example'</style>",
  "<p style='background:url(javascript:alert(1))'>a</p>",
  "<base href=https://evil.example>",
  "<meta http-equiv=refresh content='0;url=https://evil.example'>",
  "<template><script>alert(1)</script></template>",
  "<b onmouseover=alert(1) ONCLICK=alert(2)>a</b>",
  "<a id=location name=cookie>a</a>",
  "[a](javascript:alert(1)) [b](vbscript:x) [c](data:text/html;base64,xx) [d](JaVaScRiPt:x)",
  "![a](javascript:alert(1)) <javascript:alert(1)>",
  "[a]: javascript:alert(1)\n\n[a]",
  "<table><td><p><button><p>a",
  "</p></body></html><script>alert(1)</script>",
];

describe("hostile content", () => {
  test.each([...HOSTILE, ...HOSTILE_MARKUP])("%s", expectSafe);

  test("there is enough of it", () => {
    expect(new Set(HOSTILE_MARKUP).size).toBeGreaterThan(150);
  });

  test("fragments in any order", async () => {
    const part = fc.constantFrom(
      ...HOSTILE,
      ..."<svg> <math> <p> <b> </b> <table> <tr> <td> <select> <option> <button> <a href=x> </p> <!-- --> <![CDATA[ ]]> <pre> \n\n ` * [ ] ( ) x".split(
        " ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), (parts) => expectSafe(parts.join(""))),
      { numRuns: runs(300) },
    );
  });

  test("a body is canonical: read as HTML again, it is the same", async () => {
    const part = fc.constantFrom(
      ..."<p> </p> <b> </b> <i> <a href=/x> </a> <table> <tr> <td> <th> </table> <ul> <li> </ul> <h3> </h3> <button> <div> </div> <pre> </pre> teks kata <br> <blockquote> <figure> <section> <center> <dl> <dt> <dd>".split(
        " ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 14 }), async (parts) => {
        const first = await report(`# Judul\n\n<div>${parts.join(" ")}</div>\n\nAkhir.`, "kota/x.md");
        if (!first.ok) return;
        const again = await report(
          `# Judul\n\n<div>${first.article.body.replaceAll("\n", "&#10;")}</div>`,
          "kota/x.md",
        );
        expect(again.ok && again.article.body).toBe(first.article.body);
      }),
      { numRuns: runs(2_000), examples: [[["<dl>", "<dt>", "<table>", "<dt>"]]] },
    );
  });

  test("what was taken out is in the report", async () => {
    const parsed = await report(
      "# A\n\nSatu <b onclick='b()'>dua</b>.\n\n<script>c()</script>\n\n[d](javascript:e) <!-- f -->",
      "kota/x.md",
    );
    expect(parsed).toMatchObject({
      ok: true,
      leftOut: [
        { line: 3, text: 'onclick="b()"', rule: "active-content" },
        { line: 5, text: "<script>c()</script>", rule: "active-content" },
        { line: 7, text: "javascript:e", rule: "unsafe-link" },
        { line: 7, text: "f", rule: "comment" },
      ],
    });
  });
});
