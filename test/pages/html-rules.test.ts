/** Outside judges that need no browser: html-validate on every page, and the weight of each page. */
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { stylesheet } from "../../shared/pages/theme/stylesheet.ts";
import { everyPage, isHtml } from "./sample.ts";

const judge = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    "doctype-style": ["error", { style: "lowercase" }],
    // A headline is as long as it is, and the publication's name follows it.
    "long-title": "off",
    // The renderer closes void elements with a slash, which HTML allows.
    "void-style": "off",
  },
});

const pages = Object.entries(everyPage()).filter(([, page]) => isHtml(page));

test("The judge finds a fault where there is one", async () => {
  const report = await judge.validateString('<p><img src="x"><div></div></p>');
  expect(report.valid).toBe(false);
});

test.each(pages)("%s has nothing that html-validate objects to", async (_, page) => {
  const report = await judge.validateString(page.body);
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});

describe("A reader on a bad line", () => {
  const PAGE_BYTES_MAX = 14 * 1024;

  test.each(pages)("gets %s and its stylesheet in 14 KB", (_, page) => {
    expect(gzipSync(page.body).length + gzipSync(stylesheet.body).length).toBeLessThan(PAGE_BYTES_MAX);
  });
});

test("The stylesheet is named by its bytes and asks for nothing else", () => {
  expect(stylesheet.path).toMatch(/^\/assets\/[0-9a-f]{16}\.css$/);
  expect(stylesheet.body).not.toMatch(/url\(|@import/);
});
