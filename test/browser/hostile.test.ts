/** Nothing that a draft says runs on any page: tried in a real browser, with the site's own policy taken away. */
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../shared/news/article.ts";
import { articlePage } from "../../shared/pages/article-page.tsx";
import { listPage } from "../../shared/pages/list-page.tsx";
import { report } from "../drafts/parsing.ts";
import { articleUrl, ID, inReview, world } from "../functions/desk/desk-world.ts";
import { aCard, anArticle, aRecord, context } from "../pages/sample.ts";
import { launchBrowser } from "../support/browser.ts";
import { HOSTILE_MARKUP } from "../support/hostile-markup.ts";
import { HOSTILE_SHAPES } from "../support/hostile-shapes.ts";

/** What a draft may bring into a page: counted where it stands, whether or not it ran. */
const FINDINGS = `(() => {
  const found = [];
  for (const node of document.querySelectorAll("*")) {
    for (const { name, value } of node.attributes) {
      if (/^on/i.test(name)) found.push(node.tagName + " " + name);
      if (/^(?:href|src|action|formaction|data|xlink:href|srcset|poster)$/i.test(name) && /^(?:javascript|vbscript|data:text)/i.test(value.replace(/[\\s\\x00-\\x20]+/g, ""))) found.push(node.tagName + " " + value);
      if (name === "style" || name === "srcdoc") found.push(node.tagName + " " + name);
    }
  }
  const active = "script:not([type='application/ld+json']), iframe:not([src^='/articles/']), object, embed, applet, base, frame, math, svg, meta[http-equiv], style, template, marquee";
  for (const node of document.querySelectorAll(active)) found.push(node.outerHTML.slice(0, 200));
  return { caught: window.timesCaught ?? 0, found };
})()`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Every page in one tab, one after the other; nothing may be fetched from anywhere. */
async function judge(pages: readonly (readonly [name: string, html: string])[]): Promise<string[]> {
  const tab = await browser.newPage({ bypassCSP: true });
  try {
    let dialogs = 0;
    tab.on("dialog", (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await tab.route("**/*", (route) => route.abort());
    const faults: string[] = [];
    for (const [name, html] of pages) faults.push(...(await look(tab, name, html)));
    return dialogs === 0 ? faults : [...faults, `${dialogs} dialogs were opened.`];
  } finally {
    await tab.close();
  }
}

async function look(tab: Tab, name: string, html: string): Promise<string[]> {
  await tab.evaluate("window.timesCaught = 0; window.caught = () => { window.timesCaught += 1; }");
  await tab.setContent(html, { waitUntil: "domcontentloaded" });
  await tab.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })");
  const { caught, found } = (await tab.evaluate(FINDINGS)) as { caught: number; found: string[] };
  return [...(caught > 0 ? [`${name}: ran ${caught} times`] : []), ...found.map((each) => `${name}: ${each}`)];
}

/** The sample as a draft in every text format; a format that refuses it shows nothing of it. */
async function articlesOf(sample: string): Promise<[string, Article][]> {
  const drafts: [string, string][] = [
    ["x.html", `<!doctype html><body><h1>Judul</h1><p>Awal.</p>${sample}<p>Akhir cerita.</p>`],
    ["x.md", `# Judul\n\n${sample}\n\nAwal ${sample} akhir cerita.`],
    ["x.txt", `Judul\n\n${sample}\n\nAwal ${sample} akhir cerita.`],
    ["y.md", `;;;\n${JSON.stringify(fieldsOf(sample))}\n;;;\n\nAkhir cerita.`],
  ];
  const articles: [string, Article][] = [];
  for (const [name, draft] of drafts) {
    const parsed = await report(draft, `kota/${name}`);
    if (parsed.ok) articles.push([`${name}: ${sample}`, parsed.article]);
  }
  return articles;
}

function fieldsOf(sample: string): object {
  const media = [{ src: "a.jpg", alt: sample, caption: sample, credit: sample }];
  const names = { byline: [sample.slice(0, 90)], tags: [sample.slice(0, 50)], dateline: sample.slice(0, 90) };
  return { title: `Judul ${sample}`, standfirst: sample, ...names, media, related: [{ title: sample, href: sample }] };
}

function readersPages([name, article]: [string, Article]): [string, string][] {
  const card = aCard({
    title: article.title,
    standfirst: article.standfirst,
    byline: article.byline,
    tags: article.tags,
  });
  const record = { ...aRecord(), card };
  return [
    [`article ${name}`, articlePage(record, article, context).body],
    [`front ${name}`, listPage("front", [card], context).body],
  ];
}

test("no hostile sample runs on any page that readers open", async () => {
  const samples = [...HOSTILE_MARKUP, ...HOSTILE_SHAPES];
  const articles = (await Promise.all(samples.map(articlesOf))).flat();
  expect(articles.length).toBeGreaterThan(samples.length);
  expect(await judge(articles.flatMap(readersPages))).toEqual([]);
}, 240_000);

test("nor on any page of the desk: queue, article, what was left out, differences", async () => {
  const pages: [string, string][] = [];
  for (const sample of HOSTILE_MARKUP) {
    const { catalogue, browse } = world();
    const media = [{ src: "a.jpg", alt: sample, caption: sample, credit: sample }];
    const title = sample.replace(/\s+/g, " ").slice(0, 300);
    const { revision, hash } = await inReview(catalogue, { content: { title, standfirst: sample, media } });
    const finding = { line: 1, field: "body", message: sample, fix: sample };
    await catalogue.writeReport({
      draft: `${ID}.txt`,
      etag: hash.slice(0, 32),
      outcome: "in-review",
      submitter: "editor@galley.test",
      articleId: ID,
      revision,
      hash,
      title,
      problems: [],
      warnings: [finding],
      leftOut: [{ line: 1, text: sample, rule: "active-content" }],
      awaited: [sample],
    });
    for (const path of [
      "/",
      articleUrl(ID),
      `${articleUrl(ID)}/revisions/1/diff`,
      `${articleUrl(ID)}/revisions/1/preview`,
    ])
      pages.push([`desk ${path} ${sample}`, await (await browse(path)).text()]);
  }
  expect(await judge(pages)).toEqual([]);
}, 240_000);

describe("the judge", () => {
  test.each([
    ["a script that runs", "<p>Akhir.</p><script>window.caught(1)</script>"],
    ["a handler that fires", "<img src=x onerror=window.caught(1)>"],
    ["an address that would run", '<a href="java\nscript:x()">klik</a>'],
    ["a frame", "<iframe src=https://contoh.example></iframe>"],
  ])("sees %s", async (_name, injected) => {
    const page = articlePage(aRecord(), anArticle(), context).body.replace("</main>", `${injected}</main>`);
    expect(await judge([["seeded", page]])).not.toEqual([]);
  });
});
