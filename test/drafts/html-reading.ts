/** An HTML draft, and everything that must become of it. */
import { expect } from "vitest";
import { understood } from "./parsing.ts";

export interface HtmlReading {
  readonly name: string;
  readonly file: string;
  readonly html: string;
  /** Fields that are not empty; any other must be. */
  readonly article: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** With their rules. What only programs wrote, and words that only name a field, are not listed here. */
  readonly leftOut: readonly string[];
}

const EMPTY = {
  standfirst: "",
  dateline: "",
  byline: [],
  editors: [],
  draftedAt: null,
  embargo: null,
  tags: [],
  media: [],
  related: [],
};
const OF_PROGRAMS = /^(?:program-comment|active-content|label|page-metadata: (?!title:|author:|og:).*)/;

export async function expectReading({ file, html, article, body, leftOut }: HtmlReading): Promise<void> {
  const read = await understood(html, `kota/${file}`);
  expect(read.format).toBe("html");
  expect(read.article).toMatchObject({ ...EMPTY, language: "id", ...article });
  expect(read.article.body).toBe(body);
  const told = read.leftOut.map(({ rule, text }) => `${rule}: ${text}`);
  expect(told.filter((entry) => !OF_PROGRAMS.test(entry))).toEqual(leftOut);
}
