/** The examples of CommonMark and of GitHub's Markdown: each gives the body that their own HTML would give. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { liftImages } from "../../shared/drafts/body/body-images.ts";
import { readHtml } from "../../shared/drafts/body/html-tree.ts";
import { sanitise } from "../../shared/drafts/body/sanitise.ts";
import { parseMarkdown } from "../../shared/drafts/markdown/markdown.ts";

interface Example {
  readonly example: number;
  readonly markdown: string;
  readonly html: string;
}

const BARE = "bare addresses become links, as in GitHub's Markdown";
const SWALLOWING = "elements that would swallow text are left out, not shown";
const OLD_COMMENTS = "comments follow CommonMark 0.31, which allows more than 0.29";
const FOOTNOTES = "footnotes have our own ids and words; their texts are compared";
const NOTHING = "the suite itself expects nothing of it";

/** Where we differ on purpose, and why. An example that begins to match must leave this list. */
const EXCEPTIONS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  "commonmark/spec.json": { 604: BARE, 608: BARE, 610: BARE, 613: BARE, 614: BARE },
  "gfm/spec.json": {
    610: BARE,
    614: BARE,
    616: BARE,
    619: BARE,
    620: BARE,
    645: OLD_COMMENTS,
    646: OLD_COMMENTS,
    653: SWALLOWING,
  },
  "gfm/extensions.json": { 20: NOTHING, 22: SWALLOWING, 23: FOOTNOTES },
  "gfm/regression.json": { 13: FOOTNOTES },
};

const SUITES = new URL("../../../shared/suites/", import.meta.url);

/** Front matter with a headline, so that no heading of an example is taken for one. */
function ours({ markdown }: Example): string {
  return sanitise(parseMarkdown(`---\ntitle: Judul contoh\n---\n${markdown}`).body, 1).html;
}

function theirs({ html }: Example): string {
  const tree = readHtml(html, () => 1);
  if (typeof tree === "string") throw new Error(`The example has ${tree}.`);
  return sanitise(liftImages(tree, [], 1).body, 1).html;
}

function words(html: string): string {
  return html
    .replace(/<h2>(?:Catatan|Notes)<\/h2>/, "")
    .replace(/<[^>]*>|↩|\s+/g, " ")
    .replace(/ {2,}/g, " ");
}

test("a difference would be seen", () => {
  const example = { example: 1, markdown: "*a*", html: "<p>*a*</p>" };
  expect(ours(example)).not.toBe(theirs(example));
});

describe.runIf(existsSync(SUITES))("public examples", () => {
  test.each(Object.entries(EXCEPTIONS))("%s", (path, exceptions) => {
    const examples: Example[] = JSON.parse(readFileSync(new URL(path, SUITES), "utf8"));
    expect(examples.length).toBeGreaterThan(15);
    const different = examples.filter((example) => ours(example) !== theirs(example));
    expect(different.map(({ example }) => example)).toEqual(Object.keys(exceptions).map(Number));
    const footnotes = different.filter(({ example }) => exceptions[example] === FOOTNOTES);
    for (const example of footnotes) expect(words(ours(example))).toBe(words(theirs(example)));
  });
});
