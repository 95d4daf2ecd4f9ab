/** One way into the parser for all tests of drafts: a fictional publication, a fixed present. */
import { strict as assert } from "node:assert";
import { parseDraft } from "../../shared/drafts/parse-draft.ts";
import type { DraftReport, ParsedDraft, Problem } from "../../shared/drafts/report.ts";
import type { Article } from "../../shared/news/article.ts";
import { definePublication } from "../../shared/news/publication-settings.ts";

export const gazette = definePublication({
  name: "Warta Pesisir",
  tagline: "",
  language: "id",
  timeZone: "Asia/Jakarta",
  domain: "",
  sections: [
    { slug: "kota", name: "Kota" },
    { slug: "internasional", name: "Internasional" },
    { slug: "english", name: "English", language: "en" },
  ],
  approval: { default: { approvers: 1, groups: ["approvers"] }, sections: {} },
  boilerplate: [/warta pesisir, sahabat nelayan\.?/],
  archiveAfterHours: 48,
  pictures: { altRequired: false },
});

export const NOW = new Date("2025-06-01T05:00:00Z");

export async function report(draft: string | Uint8Array, path = "kota/draft.txt"): Promise<DraftReport> {
  const bytes = typeof draft === "string" ? new TextEncoder().encode(draft) : draft;
  return parseDraft(bytes, { path, publication: gazette, now: NOW });
}

export async function understood(draft: string | Uint8Array, path?: string): Promise<ParsedDraft> {
  const parsed = await report(draft, path);
  assert(parsed.ok, `The draft was refused: ${JSON.stringify(parsed)}`);
  return parsed;
}

export async function problemsOf(draft: string | Uint8Array, path?: string): Promise<readonly Problem[]> {
  const parsed = await report(draft, path);
  assert(!parsed.ok, "The draft was accepted.");
  return parsed.problems;
}

export async function markdown(draft: string): Promise<ParsedDraft> {
  return understood(draft, "kota/draft.md");
}

/** An agency's item whose story is this HTML. */
export async function agencyStory(title: string, html: string): Promise<ParsedDraft> {
  const item = {
    uri: "urn:kantora:1",
    type: "text",
    versioncreated: "2025-05-01T08:00:00+07:00",
    headlines: [{ value: title }],
    bodies: [{ contenttype: "text/html", value: html }],
  };
  return understood(JSON.stringify(item), "kota/x.json");
}

/** All that readers may come to read of an article, and where it leads; an address that is its own title stands once. */
export function textsOf({
  title,
  standfirst,
  dateline,
  byline,
  editors,
  tags,
  body,
  media,
  related,
}: Article): string[] {
  return [
    title,
    standfirst,
    dateline,
    ...[...byline, ...editors].map(({ name }) => name),
    ...tags,
    textOfHtml(body),
    ...media.flatMap(({ src, alt, caption, credit }) => [src, alt, caption, credit]),
    ...related.flatMap((story) => (story.title === story.href ? [story.href] : [story.title, story.href])),
  ];
}

/** What readers can read of a body: its text, with entities resolved. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
