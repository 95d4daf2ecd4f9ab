/** Whole drafts in the conventions of Indonesian and English desks and agencies, and exactly what must come of each. */
import { describe, expect, test } from "vitest";
import type { Article } from "../../shared/news/article.ts";
import { understood } from "./parsing.ts";
import { COPIED_HEADS } from "./plain-copy-samples/copied-heads.ts";
import { COPIED_PAGES } from "./plain-copy-samples/copied-pages.ts";
import { ENGLISH_AGENCIES } from "./plain-copy-samples/english-agencies.ts";
import { FEET } from "./plain-copy-samples/feet.ts";
import { FURTHER_DESKS } from "./plain-copy-samples/further-desks.ts";
import { HEADS } from "./plain-copy-samples/heads.ts";
import { INDONESIAN_AGENCIES } from "./plain-copy-samples/indonesian-agencies.ts";
import { INDONESIAN_DESKS } from "./plain-copy-samples/indonesian-desks.ts";
import { INDONESIAN_ONLINE } from "./plain-copy-samples/indonesian-online.ts";
import { MIXED } from "./plain-copy-samples/mixed.ts";
import { NAMES_AND_FEET } from "./plain-copy-samples/names-and-feet.ts";
import { NOTES_AND_EMBARGOES } from "./plain-copy-samples/notes-and-embargoes.ts";
import { OLD_WIRES } from "./plain-copy-samples/old-wires.ts";
import { PICTURES } from "./plain-copy-samples/pictures.ts";
import { PLACES_AND_SIGNATURES } from "./plain-copy-samples/places-and-signatures.ts";
import type { Sample } from "./plain-copy-samples/sample.ts";
import { SHORT_ITEMS } from "./plain-copy-samples/short-items.ts";
import { STRUCTURE_AND_POINTERS } from "./plain-copy-samples/structure-and-pointers.ts";

const TABLES: readonly (readonly [dialect: string, samples: readonly Sample[]])[] = [
  ["Indonesian online newsrooms", INDONESIAN_ONLINE],
  ["Indonesian agencies", INDONESIAN_AGENCIES],
  ["Indonesian desks", INDONESIAN_DESKS],
  ["English agencies", ENGLISH_AGENCIES],
  ["old wires", OLD_WIRES],
  ["what stands above", HEADS],
  ["what stands above, copied from a page", COPIED_HEADS],
  ["copied from the pages of newsrooms", COPIED_PAGES],
  ["places and signatures", PLACES_AND_SIGNATURES],
  ["what stands below", FEET],
  ["names, and what stands below", NAMES_AND_FEET],
  ["further desks", FURTHER_DESKS],
  ["pictures", PICTURES],
  ["headings, lists, tables and pointers", STRUCTURE_AND_POINTERS],
  ["notes and embargoes", NOTES_AND_EMBARGOES],
  ["conventions combined", MIXED],
  ["short items", SHORT_ITEMS],
];

describe.each(TABLES)("plain copy: %s", (_, samples) => {
  test.each(samples)("$name", async (sample) => {
    const { article, leftOut } = await understood(sample.copy, sample.path ?? "kota/draft.txt");
    expect(fieldsOf(article)).toEqual(expectedFields(sample));
    expect(blocksOf(article.body).map(shortenedLike(sample.body))).toEqual(sample.body);
    expect(leftOut.flatMap(({ rule, text }) => (rule === "label" ? [] : [`${rule}: ${text}`]))).toEqual(
      sample.leftOut ?? [],
    );
    if (sample.language !== undefined) expect(article.language).toBe(sample.language);
  });
});

function fieldsOf(article: Article) {
  const { title, standfirst, byline, editors, draftedAt, dateline, embargo, tags, section, slug, media, related } =
    article;
  const names = (people: Article["byline"]) => people.map(({ name }) => name);
  const pictures = media.map(({ caption, credit }) => [caption, credit]);
  return {
    title,
    standfirst,
    byline: names(byline),
    editors: names(editors),
    draftedAt,
    dateline,
    embargo,
    tags,
    section,
    slug,
    pictures,
    related: related.map(({ title, href }) => [title, href]),
  };
}

function expectedFields(sample: Sample): ReturnType<typeof fieldsOf> {
  return {
    title: sample.title,
    standfirst: sample.standfirst ?? "",
    byline: [...(sample.byline ?? [])],
    editors: [...(sample.editors ?? [])],
    draftedAt: sample.date ?? null,
    dateline: sample.dateline ?? "",
    embargo: sample.embargo ?? null,
    tags: sample.tags ?? [],
    section: sample.section ?? (sample.path ?? "kota/x.txt").split("/")[0] ?? "",
    slug: sample.slug ?? "",
    pictures: (sample.pictures ?? []).map((picture) => [...picture]),
    related: (sample.related ?? []).map((story) => (typeof story === "string" ? [story, ""] : [...story])),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** The blocks of a body in the notation of the samples. */
function blocksOf(html: string): string[] {
  const blocks: string[] = [];
  let quoted = false;
  let item = "- ";
  for (const [tag, name = "", text = ""] of html.matchAll(/<\/?(p|h2|li|blockquote|ul|ol|tr|td)[^>]*>([^<]*)/g)) {
    if (name === "blockquote") quoted = !tag.startsWith("</");
    if (name === "ul" || name === "ol") item = name === "ul" ? "- " : "1. ";
    const isEnd = tag.startsWith("</");
    if (name === "tr" && !isEnd) blocks.push("|");
    if (name === "td" && !isEnd) blocks.push(`${blocks.pop()} ${text} |`);
    if (name === "tr" || name === "td" || isEnd || text.trim() === "") continue;
    const mark = name === "h2" ? "## " : name === "li" ? item : quoted ? "> " : "";
    blocks.push(`${mark}${text.replace(/&(?:amp|[lg]t);/g, (entity) => ENTITIES[entity] ?? entity)}`);
  }
  return blocks;
}

/** `Kapal riset … sejak subuh.`: where a sample gives only first and last words, so does what was parsed. */
function shortenedLike(expected: readonly string[]): (block: string, index: number) => string {
  return (block, index) => {
    const [first, last] = expected[index]?.split(" … ") ?? [];
    const isSame = first !== undefined && last !== undefined && block.startsWith(first) && block.endsWith(last);
    return isSame && block.length > first.length + last.length ? `${first} … ${last}` : block;
  };
}
