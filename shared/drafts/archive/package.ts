/** A package: a zip archive of one article and its pictures, in folders or not. */
import { posix } from "node:path";
import { isPictureName } from "../../pictures/picture-files.ts";
import type { DraftContent } from "../draft-content.ts";
import type { DraftFormat, EnclosedPicture, LeftOut, Problem, RefusedDraft, Warning } from "../report.ts";
import { type Archive, nestedName } from "./archive.ts";
import type { ReadEnclosed } from "./archive-draft.ts";
import { listed } from "./names.ts";
import { placePictures } from "./package-pictures.ts";

const ARTICLE = /\.(?:txt|text|md|markdown|html?|docx|docm|json|xml)$/i;
const FOLDER_OF_PAGE = /^[._-](?:files?|berkas|fichiers|archivos|arquivos|dateien|bestanden)\//i;
const PAGE = /\.html?$/i;
/** Documents that are refused each in its own words, when nothing else can be the article. */
const OTHER_DOCUMENT = /\.(?:doc|dot|dotx|rtf|odt|pages|pdf|wps|epub)$|^[^.]+$/i;
/** What operating systems and word processors leave beside the files of people. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|ehthumbs\.db$|desktop\.ini$)/i;

export async function parsePackage(
  archive: Archive,
  readArticle: ReadEnclosed,
): Promise<{ readonly ok: true; readonly format: DraftFormat; readonly content: DraftContent } | RefusedDraft> {
  const names = archive.entries.map(({ name }) => name);
  const files = names.filter((name) => !LITTER.test(name));
  const articles = articlesAmong(files);
  const [article] = articles;
  if (article === undefined || articles.length > 1) return refuse(notOneArticle(articles, files));
  const bytes = archive.read(article);
  if (bytes === undefined) return refuse(damaged(article));
  const reading = await readArticle(bytes, posix.basename(article));
  if (!reading.ok) return reading;

  const { content } = reading;
  const placed = placePictures(content, files.filter(isPictureName), posix.dirname(article));
  const rest = files.filter((name) => name !== article && !isPictureName(name));
  const enclosed: EnclosedPicture[] = content.enclosed.map(({ src, entry }) => ({
    src,
    entry: nestedName(article, entry),
  }));
  return {
    ok: true,
    format: "package",
    content: {
      ...content,
      media: placed.media,
      enclosed: [...enclosed, ...placed.enclosed],
      leftOut: [...content.leftOut, ...litter(names), ...rest.map((name) => leftOut(name, "unused-file"))],
      warnings: [...placed.warnings, ...unusedWarning(rest)],
    },
  };
}

function articlesAmong(files: readonly string[]): string[] {
  const all = files.filter((name) => ARTICLE.test(name));
  const pages = all.filter((name) => PAGE.test(name)).map((name) => name.replace(PAGE, ""));
  const articles = all.filter((name) => !pages.some((page) => isBesides(name, page)));
  return articles.length > 0 ? articles : files.filter((name) => OTHER_DOCUMENT.test(posix.basename(name)));
}

/** Browsers and Word put what belongs to a page into a folder beside it: `Naskah_files`, `Naskah.files`, `Naskah-Dateien`. */
function isBesides(name: string, page: string): boolean {
  return name.startsWith(page) && FOLDER_OF_PAGE.test(name.slice(page.length));
}

function notOneArticle(articles: readonly string[], files: readonly string[]): Problem {
  if (articles.length > 1) {
    const message = `The package holds ${articles.length} articles: ${listed(articles)}.`;
    return problem(message, "Make one zip file for each article, with its pictures, and upload them one by one.");
  }
  const message = files.length === 0 ? "The package is empty." : `The package holds no article: ${listed(files)}.`;
  return problem(message, "Put one article (.docx, .txt, .md or .html) beside the pictures and pack them again.");
}

function damaged(name: string): Problem {
  return problem(
    `The file “${name}” in the package is damaged.`,
    "Pack the files again and upload the package once more.",
  );
}

function problem(message: string, fix: string): Problem {
  return { line: null, field: "file", message, fix };
}

function refuse(one: Problem): RefusedDraft {
  return { ok: false, problems: [one] };
}

function litter(names: readonly string[]): LeftOut[] {
  const found = names.filter((name) => LITTER.test(name));
  return found.length === 0 ? [] : [leftOut(found.join(", "), "system-file")];
}

/** Files have no lines: they are told with the first. */
function leftOut(text: string, rule: string): LeftOut {
  return { line: 1, text, rule };
}

function unusedWarning(names: readonly string[]): Warning[] {
  if (names.length === 0) return [];
  const message = `Files in the package that are neither the article nor pictures were left out: ${listed(names)}.`;
  return [{ line: null, field: "file", message, fix: "Link to them from the article, if readers should have them." }];
}
