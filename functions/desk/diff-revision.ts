/** Use case: what a revision changes for readers, or since the revision before when readers have none. */
import type { Article, ArticleId } from "../../shared/news/article.ts";
import { withCharacters } from "../../shared/news/character-references.ts";
import type { DeskNeeds } from "./needs.ts";
import { pictureLines } from "./picture-lines.ts";
import { diffParagraphs, type Part } from "./text-diff.ts";

export type DiffNeeds = Pick<DeskNeeds, "readHead" | "readRevision" | "readPublicRecord">;

const FIELDS = [
  "title",
  "standfirst",
  "byline",
  "dateline",
  "date",
  "embargo",
  "body",
  "pictures",
  "related",
  "editors",
  "tags",
  "section",
  "slug",
  "language",
] as const;
export type DiffField = (typeof FIELDS)[number];

export interface RevisionDiff {
  readonly id: ArticleId;
  readonly title: string;
  readonly revision: number;
  /** What it is compared with; `null` for a first revision, where everything is new. */
  readonly against: { readonly revision: number; readonly isLive: boolean } | null;
  /** Only fields that either side has. */
  readonly fields: readonly {
    readonly field: DiffField;
    readonly changed: boolean;
    readonly paragraphs: readonly (readonly Part[])[];
  }[];
}

/** `undefined` when there is no such revision. */
export async function diffRevision(id: ArticleId, number: number, needs: DiffNeeds): Promise<RevisionDiff | undefined> {
  const [head, revision, record] = await Promise.all([
    needs.readHead(id),
    needs.readRevision(id, number),
    needs.readPublicRecord(id),
  ]);
  if (head === undefined || revision === undefined) return undefined;
  const isLive = record?.status === "live" && record.revision < number;
  const base = isLive ? record.revision : number - 1;
  const before = base === 0 ? undefined : await needs.readRevision(id, base);
  const against = before === undefined ? null : { revision: base, isLive };
  return {
    id,
    title: revision.article.title,
    revision: number,
    against,
    fields: fieldsOf(before?.article, revision.article),
  };
}

function fieldsOf(before: Article | undefined, after: Article): RevisionDiff["fields"] {
  const old = before === undefined ? undefined : readable(before);
  const current = readable(after);
  return FIELDS.flatMap((field) => {
    const paragraphs = diffParagraphs(old?.[field] ?? [], current[field]);
    const changed = paragraphs.some((parts) => parts.some(({ kind }) => kind !== "same"));
    return paragraphs.length === 0 ? [] : [{ field, changed, paragraphs }];
  });
}

/** An article as lines of text. A field without content has no lines. */
function readable(article: Article): Record<DiffField, string[]> {
  const names = (people: Article["byline"]) => people.map(({ name }) => name);
  const { title, standfirst, dateline, draftedAt, embargo, section, slug, language } = article;
  const lines: Record<DiffField, readonly string[]> = {
    title: [title],
    standfirst: [standfirst],
    byline: names(article.byline),
    dateline: [dateline],
    date: [draftedAt ?? ""],
    embargo: [embargo ?? ""],
    body: plainParagraphs(article.body),
    pictures: article.media.flatMap(pictureLines),
    related: article.related.map(({ title: name, href }) => [name, href].filter((text) => text !== "").join(" → ")),
    editors: names(article.editors),
    tags: article.tags,
    section: [section],
    slug: [slug],
    language: [language],
  };
  const filled = FIELDS.map((field) => [field, lines[field].filter((text) => text.trim() !== "")]);
  return Object.fromEntries(filled);
}

/**
 * Text of sanitised HTML, a paragraph per block. Addresses of links and pictures stay visible: an approver must see when
 * only the target of a link was changed.
 */
function plainParagraphs(html: string): string[] {
  const lines = html
    .replace(/<(?:a|img)\b[^>]*?\s(?:href|src)="([^"]*)"[^>]*>/g, " [$1] ")
    .replace(/<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|table|tr|figure|figcaption|hr|br|div|dl|dt|dd)\b[^>]*>/g, "\n")
    .replace(/<[^>]+>/g, "");
  return withCharacters(lines)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim());
}
