/** Where an article has more than one article may have. */
import type { Article } from "../news/article.ts";
import type { DraftContent, Stated } from "./draft-content.ts";
import * as limits from "./limits.ts";
import type { Problem } from "./report.ts";

export function limitProblems(article: Article, content: DraftContent): Problem[] {
  const names = [...article.byline, ...article.editors].map(({ name }) => name);
  return [
    tooLong("title", [article.title], limits.TITLE_CHARACTERS_MAX, content.title),
    tooLong("standfirst", [article.standfirst], limits.STANDFIRST_CHARACTERS_MAX, content.standfirst),
    tooLong("dateline", [article.dateline], limits.DATELINE_CHARACTERS_MAX, content.dateline),
    tooLong("byline", names, limits.NAME_CHARACTERS_MAX, content.byline[0] ?? null),
    tooLong("tags", article.tags, limits.TAG_CHARACTERS_MAX, content.tags[0] ?? null),
    tooLong(
      "media",
      article.media.flatMap(({ alt, caption, credit }) => [alt, caption, credit]),
      limits.CAPTION_CHARACTERS_MAX,
      null,
    ),
    tooMany("byline", "authors", article.byline.length, limits.AUTHORS_MAX, content.byline[0]),
    tooMany("editors", "editors", article.editors.length, limits.EDITORS_MAX, content.editors[0]),
    tooMany("tags", "tags", article.tags.length, limits.TAGS_MAX, content.tags[0]),
    tooMany("media", "pictures", article.media.length, limits.MEDIA_MAX, undefined),
    tooMany("related", "related stories", article.related.length, limits.RELATED_MAX, undefined),
  ].filter((problem) => problem !== null);
}

function tooLong(
  field: string,
  texts: readonly string[],
  charactersMax: number,
  stated: Stated | null,
): Problem | null {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  if (longest <= charactersMax) return null;
  const line = stated?.line ?? null;
  const message = `The ${field} has ${longest} characters; at most ${charactersMax} are possible.`;
  const fix =
    field === "title" ? "Put the headline alone on the first line, and the story below it." : `Shorten the ${field}.`;
  return { line, field, message, fix };
}

function tooMany(
  field: string,
  things: string,
  count: number,
  max: number,
  stated: Stated | undefined,
): Problem | null {
  if (count <= max) return null;
  const message = `The draft has ${count} ${things}; at most ${max} are possible.`;
  return { line: stated?.line ?? null, field, message, fix: `Keep the ${max} that matter most.` };
}
