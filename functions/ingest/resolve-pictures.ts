/** Finds the pictures that belong to a draft, so that the hash of the article binds their bytes. */
import { posix } from "node:path";
import { altWarning, isFileMissing } from "../../shared/drafts/picture-warnings.ts";
import { isDeskNote, notesIn } from "../../shared/drafts/plain-copy/desk-note-words.ts";
import { embargoesIn } from "../../shared/drafts/plain-copy/embargo-lines.ts";
import { embargoInLine } from "../../shared/drafts/plain-copy/embargo-phrases.ts";
import type { EnclosedPicture, ParsedDraft } from "../../shared/drafts/report.ts";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import type { Article, ArticleId, Media } from "../../shared/news/article.ts";
import type { Catalogue, PictureWords, StoredPicture } from "../../shared/news/catalogue.ts";
import { enclosedPath, namesakesOf } from "../../shared/news/picture-path.ts";
import type { Warning } from "../../shared/news/upload-report.ts";

export type PictureNeeds = Pick<Catalogue, "readPicture" | "awaitPicture">;

export interface DraftOfPictures {
  readonly articleId: ArticleId;
  /** Object key and ETag of the draft's file. */
  readonly key: string;
  readonly etag: string;
}

export interface ResolvedArticle {
  readonly article: Article;
  /** Pictures named but not there yet, as the draft spells them. */
  readonly awaited: readonly string[];
  /** Pictures inside the draft's own file that media has not taken out yet. */
  readonly unpacking: readonly EnclosedPicture[];
  readonly submitters: readonly string[];
  readonly warnings: readonly Warning[];
}

/** What is known of the picture of one media. */
interface Finding {
  readonly media: Media;
  readonly stored: StoredPicture | undefined;
  readonly enclosed?: EnclosedPicture;
}

export async function resolvePictures(
  parsed: Pick<ParsedDraft, "article" | "enclosed" | "warnings">,
  draft: DraftOfPictures,
  needs: PictureNeeds,
): Promise<ResolvedArticle> {
  const findings = await findAll(parsed, draft, needs);
  const media = findings.map(withPicture);
  return {
    article: { ...parsed.article, media },
    awaited: findings.filter(isAwaited).map(({ media: { src } }) => src),
    unpacking: findings.flatMap(({ enclosed, stored }) =>
      enclosed !== undefined && stored === undefined ? [enclosed] : [],
    ),
    submitters: findings.flatMap(({ stored }) => (stored === undefined ? [] : [stored.submitter])),
    warnings: [
      ...stillTrue(parsed.warnings, findings),
      ...findings.flatMap(refusalWarning),
      ...findings.flatMap(deskWarnings),
      ...silent(media),
    ],
  };
}

async function findAll(
  { article, enclosed }: Pick<ParsedDraft, "article" | "enclosed">,
  draft: DraftOfPictures,
  needs: PictureNeeds,
): Promise<Finding[]> {
  if (article.media.length === 0) return findNamesake(draft, needs);
  const nameless = article.media.filter(({ src }) => src === "");
  return Promise.all(
    article.media.map(async (media): Promise<Finding> => {
      const inside = enclosed.find(({ src }) => src === media.src && src !== "");
      if (inside !== undefined) return findEnclosed(media, inside, draft, needs);
      const names =
        media.src === ""
          ? namesakesOf(draft.articleId, nameless.indexOf(media) + 1)
          : pathsOf(media.src, article.media, draft.key);
      return { media, stored: await findFirst(names, draft, needs) };
    }),
  );
}

/** A draft that speaks of no picture shows the one that is called like itself. */
async function findNamesake(draft: DraftOfPictures, needs: PictureNeeds): Promise<Finding[]> {
  const stored = await findFirst(namesakesOf(draft.articleId, 1), draft, needs);
  return stored === undefined ? [] : [{ media: { src: "", alt: "", caption: "", credit: "" }, stored }];
}

/** Only of these very bytes: an earlier upload of the same file may have held another picture under this name. */
async function findEnclosed(media: Media, enclosed: EnclosedPicture, draft: DraftOfPictures, needs: PictureNeeds) {
  const stored = await needs.readPicture(enclosedPath(draft.key.slice(DRAFTS_PREFIX.length), enclosed.entry));
  return { media, enclosed, stored: stored?.etag === draft.etag ? stored : undefined };
}

/**
 * The interest is on record before the picture is looked for: one that arrives in between finds either the interest or
 * this reading, and one that replaces it later brings the draft here again.
 */
async function findFirst(
  names: readonly string[],
  draft: DraftOfPictures,
  needs: PictureNeeds,
): Promise<StoredPicture | undefined> {
  const found = await Promise.all(
    names.map(async (name) => {
      await needs.awaitPicture(name, draft.key);
      return needs.readPicture(name);
    }),
  );
  return found.find((stored) => stored !== undefined);
}

function isAwaited({ media, stored, enclosed }: Finding): boolean {
  return media.src !== "" && stored === undefined && enclosed === undefined;
}

/** The draft's own words come first: its author knows what the picture is to say here. */
function withPicture({ media, stored }: Finding): Media {
  if (stored === undefined || "refused" in stored) return media;
  const { picture, words } = stored;
  const orElse = (field: keyof PictureWords & keyof Media) => media[field] || forReaders(words[field]);
  const licence = orElse("licence");
  return {
    ...media,
    alt: orElse("alt"),
    caption: orElse("caption"),
    credit: orElse("credit"),
    ...(licence === "" ? {} : { licence }),
    picture,
  };
}

function forReaders(words: string): string {
  return isForDesk(words) ? "" : words;
}

/** Picture desks write to each other in captions, too. */
function isForDesk(words: string): boolean {
  if (embargoesIn(words).length > 0 || notesIn(words).length > 0) return true;
  return words.split(/(?<=[.!?;])\s+/).some((sentence) => embargoInLine(sentence) !== null || isDeskNote(sentence));
}

/** An embargo on a picture holds nothing back by itself: the approver has to know it. */
function deskWarnings({ media, stored }: Finding): Warning[] {
  if (stored === undefined || "refused" in stored) return [];
  return [stored.words.alt, stored.words.caption].filter(isForDesk).map((words) => ({
    line: null,
    field: "media",
    message: `The file of ${media.src || "the picture"} speaks to the desk, and readers do not see it: “${words.slice(0, 400)}”`,
    fix: "Heed it before you approve, and write a caption for readers into the draft.",
  }));
}

/** What the parser said without knowing the picture: that it lacks words which the picture brought along, or a file. */
function stillTrue(warnings: readonly Warning[], findings: readonly Finding[]): Warning[] {
  const described = findings
    .filter((finding) => withPicture(finding).picture !== undefined && withPicture(finding).alt !== "")
    .map(({ media }) => altWarning(media).message);
  const nameless = findings.filter(({ media }) => media.src === "");
  let place = 0;
  return warnings.filter((warning) => {
    if (isFileMissing(warning)) return nameless[place++]?.stored === undefined;
    return !described.includes(warning.message);
  });
}

/** Pictures that turned up for words without a file; the parser has spoken of all others. */
function silent(media: readonly Media[]): Warning[] {
  return media.filter(({ src, alt, picture }) => src === "" && alt === "" && picture !== undefined).map(altWarning);
}

function refusalWarning({ media, stored }: Finding): Warning[] {
  if (stored === undefined || !("refused" in stored)) return [];
  const { message, fix } = stored.refused;
  return [{ line: null, field: "media", message: `${media.src || "The picture"} cannot be shown. ${message}`, fix }];
}

/**
 * Where the picture of that name may lie, the likeliest first: where the draft says, or beside the draft under its bare name,
 * as the desk and `galley submit` upload it. A bare name that the draft gives to two files means neither.
 */
function pathsOf(src: string, media: readonly Media[], draftKey: string): string[] {
  if (isElsewhere(src)) return [];
  const name = posix.basename(src);
  const isSame = (other: Media) => posix.basename(other.src).toLowerCase() === name.toLowerCase();
  const isShared = media.some((other) => other.src !== src && isSame(other));
  const path = picturePath(src, draftKey);
  const isBelow = path?.startsWith(`${posix.dirname(draftKey).slice(DRAFTS_PREFIX.length)}/`) === true;
  const mayLieBeside = !isShared && !OF_PROGRAMS.test(name) && (isBelow || OF_SITE.test(src));
  const paths = [path, mayLieBeside ? picturePath(name, draftKey) : undefined];
  return [...new Set(paths.filter((one) => one !== undefined))];
}

/** Where sites keep their pictures; `../ekonomi/pasar.jpg` is one of another section. */
const OF_SITE =
  /^(?:\.\.\/|\/)+(?:(?:images?|img|pictures?|photos?|foto|gambar|media|assets?|static|public|uploads?|files?|attachments?|content|wp-content)\/|[^/]+$)/i;

/**
 * Programs give the same names to the pictures of every document: another story's may lie there. A camera counts on, and
 * its numbers from a thousand on, like dates, are as good as names.
 */
const OF_PROGRAMS =
  /^(?:image|img|picture|photo|foto|gambar|unnamed|untitled|download|figure|screenshot)?[-_ ()]{0,3}0{0,9}\d{0,3}[-_ ()]{0,3}\.\w+$/i;

function isElsewhere(src: string): boolean {
  return src === "" || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src);
}

/** The path below `drafts/` that a draft's `src` means: relative to the draft, never outside, never another site. */
export function picturePath(src: string, draftKey: string): string | undefined {
  if (isElsewhere(src)) return undefined;
  const folder = posix.dirname(draftKey.slice(DRAFTS_PREFIX.length));
  const path = src.startsWith("/") ? posix.normalize(src).slice(1) : posix.join(folder, src);
  return path.startsWith("../") || path === ".." ? undefined : path;
}
