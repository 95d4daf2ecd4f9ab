/** The judge of bodies: whatever a draft held, in whichever format, its body holds nothing but the allowed tags and attributes. */
import { expect } from "vitest";
import { report } from "./parsing.ts";

const ELEMENTS = new Set(
  (
    "p h2 h3 h4 h5 h6 ul ol li blockquote pre code strong em b i u s del ins sub sup small mark br hr a abbr cite q kbd samp " +
    "var table caption thead tbody tfoot tr th td figure figcaption dl dt dd section"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  (
    "href title id class start colspan rowspan scope lang dir data-align data-media data-footnotes data-footnote-ref " +
    "data-footnote-backref aria-label"
  ).split(" "),
);

/** Reads a body as strictly as it was written: anything but the allowed tags and attributes fails. */
function expectInert(html: string, source: string): void {
  const faults: string[] = [];
  const rest = html.replace(/<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<]*")?)*)>/g, (_tag, _end, name, attributes) => {
    if (!ELEMENTS.has(name)) faults.push(`<${name}>`);
    for (const [, attribute = "", , value = ""] of attributes.matchAll(/ ([a-z-]+)(="([^"]*)")?/g)) {
      if (!ATTRIBUTES.has(attribute)) faults.push(attribute);
      if (attribute === "href" && !HARMLESS_ADDRESS.test(value)) faults.push(value);
    }
    return "";
  });
  if (rest.includes("<")) faults.push(rest);
  expect(faults, `${source}\n${html}`).toEqual([]);
}

const HARMLESS_ADDRESS = /^(?:https?:\/\/|mailto:|\/(?!\/)|#note-fn)/;

/** As Markdown, as plain copy, and as HTML, between blocks and inside one. */
export async function expectSafe(source: string): Promise<void> {
  for (const draft of [`# Judul\n\n${source}\n\nAkhir.`, `# Judul\n\nAwal ${source} akhir.`]) {
    const parsed = await report(draft, "kota/x.md");
    if (parsed.ok) expectInert(parsed.article.body, source);
    const plain = await report(draft, "kota/x.txt");
    if (plain.ok) expectInert(plain.article.body, source);
  }
  for (const draft of [
    `<h1>Judul</h1><p>Awal.</p>${source}<p>Akhir.</p>`,
    `<h1>Judul</h1><p>Awal ${source} akhir.</p>`,
  ]) {
    const page = await report(`<!doctype html><body>${draft}`, "kota/x.html");
    if (page.ok) expectInert(page.article.body, source);
  }
}
