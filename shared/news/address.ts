/** Public addresses, both ways: from a thing to its path, and from a path to the thing that stands there. */
import { PICTURE_FORMATS, type Picture, type PictureFormat } from "./article.ts";
import type { ListKey } from "./lists.ts";
import { RESERVED_SEGMENTS } from "./publication-settings.ts";

/** What stands at a public path. */
export type PageAddress =
  | { readonly kind: "article"; readonly path: string }
  | { readonly kind: "list"; readonly path: string; readonly list: ListKey }
  | { readonly kind: "day"; readonly path: string; readonly list: ListKey; readonly day: string }
  | { readonly kind: "feed"; readonly path: string; readonly list: ListKey }
  | { readonly kind: "sitemap-index"; readonly path: string }
  | { readonly kind: "sitemap-day"; readonly path: string; readonly day: string }
  | { readonly kind: "news-sitemap"; readonly path: string };

export function articleAddress(section: string, slug: string): string {
  return `/${section}/${slug}/`;
}

/** The path of a list's first page; of `news`, the sitemap that names it. */
export function listAddress(list: ListKey): string {
  if (list === "front") return "/";
  if (list === "news") return NEWS_SITEMAP_ADDRESS;
  const [kind, slug] = list.split(":") as [string, string];
  return kind === "section" ? `/${slug}/` : `/${kind}/${slug}/`;
}

/** Feeds exist for the front and for sections. */
export function feedAddress(list: "front" | `section:${string}`): string {
  return `${listAddress(list)}feed.xml`;
}

/** The page of one day: of the whole publication, or of a section. `day` is `2025-01-31`. */
export function dayAddress(list: "front" | `section:${string}`, day: string, language: string): string {
  const parent = list === "front" ? `/${archiveWord(language)}/` : listAddress(list);
  return `${parent}${day.replaceAll("-", "/")}/`;
}

export const SITEMAP_INDEX_ADDRESS = "/sitemap.xml";
export const NEWS_SITEMAP_ADDRESS = "/news-sitemap.xml";

export function sitemapDayAddress(day: string): string {
  return `/sitemap-${day}.xml`;
}

/** The segment under which the publication's days stand. */
export function archiveWord(language: string): string {
  return language === "id" || language === "ms" ? "arsip" : "archive";
}

/** One file of a picture. */
export interface Rendition {
  /** Of the picture. */
  readonly hash: string;
  readonly width: number;
  readonly format: PictureFormat;
}

/** What readers' browsers are told a file is. */
export const PICTURE_TYPES: Readonly<Record<PictureFormat, string>> = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
};

/** Every file of a picture. */
export function renditionsOf({ hash, widths }: Pick<Picture, "hash" | "widths">): Rendition[] {
  return PICTURE_FORMATS.flatMap((format) => widths.map((width) => ({ hash, width, format })));
}

/** Where a file of a picture is public: named after the picture's bytes and its own width. */
export function renditionAddress({ hash, width, format }: Rendition): string {
  return `/media/${hash}-${width}.${format}`;
}

/** The file that feeds, social networks and old browsers get: the largest JPEG. */
export function pictureAddress({ hash, width }: Pick<Picture, "hash" | "width">): string {
  return renditionAddress({ hash, width, format: "jpg" });
}

/** Reads the path of a picture's file; the inverse of `renditionAddress`. */
export function renditionAt(path: string): Rendition | undefined {
  const [, hash, width, extension] = /^\/media\/([0-9a-f]{64})-([1-9]\d{0,5})\.([a-z]+)$/.exec(path) ?? [];
  const format = PICTURE_FORMATS.find((known) => known === extension);
  if (hash === undefined || format === undefined) return undefined;
  return { hash, width: Number(width), format };
}

/**
 * Reads a path; undefined where Galley never publishes anything. The inverse of the functions above, whatever the settings
 * say today: addresses are for ever, also those in a section that was given up or under another language's archive.
 */
export function pageAt(path: string): PageAddress | undefined {
  if (path === "/") return { kind: "list", path, list: "front" };
  if (path === SITEMAP_INDEX_ADDRESS) return { kind: "sitemap-index", path };
  if (path === NEWS_SITEMAP_ADDRESS) return { kind: "news-sitemap", path };
  if (path === "/feed.xml") return { kind: "feed", path, list: "front" };
  const sitemapDay = /^\/sitemap-(\d{4}-\d{2}-\d{2})\.xml$/.exec(path)?.[1];
  if (sitemapDay !== undefined) return { kind: "sitemap-day", path, day: sitemapDay };
  return sectionPageAt(path) ?? namedListAt(path);
}

const ARCHIVE_WORDS = ["arsip", "archive"];

function sectionPageAt(path: string): PageAddress | undefined {
  const [, first, rest] = /^\/([a-z0-9-]+)\/(.*)$/.exec(path) ?? [];
  if (first === undefined || rest === undefined) return undefined;
  const isSection = !RESERVED_SEGMENTS.includes(first);
  const list: ListKey = isSection ? `section:${first}` : "front";
  if (!isSection && !ARCHIVE_WORDS.includes(first)) return undefined;
  const day = /^(\d{4})\/(\d{2})\/(\d{2})\/$/.exec(rest);
  if (day !== null) return { kind: "day", path, list, day: `${day[1]}-${day[2]}-${day[3]}` };
  if (!isSection) return undefined;
  if (rest === "") return { kind: "list", path, list };
  if (rest === "feed.xml") return { kind: "feed", path, list };
  return /^[a-z0-9-]+\/$/.test(rest) ? { kind: "article", path } : undefined;
}

function namedListAt(path: string): PageAddress | undefined {
  const [, kind, slug] = /^\/(tag|author)\/([a-z0-9-]+)\/$/.exec(path) ?? [];
  if (slug === undefined) return undefined;
  return { kind: "list", path, list: kind === "tag" ? `tag:${slug}` : `author:${slug}` };
}

/** Whether a path is a day's page or a day's sitemap: they grow with the day, not with a limit of cards. */
export function isDayPath(path: string): boolean {
  return /\/\d{4}\/\d{2}\/\d{2}\/$|^\/sitemap-\d{4}-\d{2}-\d{2}\.xml$/.test(path);
}

/** The object that holds a page: a path ending in a slash is a folder with an index document. */
export function objectKeyOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}
