/** Markdown with front matter: CommonMark, with tables, strikethrough, footnotes, task lists and bare links. */
import type { Root } from "hast";
import { liftImages } from "../body/body-images.ts";
import { footnoteWords } from "../body/footnote-words.ts";
import { lineAt } from "../characters.ts";
import { type DraftContent, EMPTY_CONTENT } from "../draft-content.ts";
import { findFrontMatter } from "../front-matter/block.ts";
import { type FrontMatterContent, readFields } from "../front-matter/fields.ts";
import { readFrontMatter } from "../front-matter/front-matter.ts";
import type { LeftOut, Problem, Warning } from "../report.ts";
import { withCredit } from "../rich-copy/picture-credits.ts";
import { writeMarkdownBody } from "./body.ts";
import { captionPictures } from "./captions.ts";
import { divideFootnotes } from "./footnotes.ts";
import { takeHeadline } from "./headline.ts";
import { unusedDefinitions } from "./leftovers.ts";
import { intricacyProblem, markupProblem, nestingProblem } from "./markup-limits.ts";
import { readMarkdownTokens } from "./parser.ts";

export function parseMarkdown(text: string): DraftContent {
  const block = findFrontMatter(text);
  const frontMatter = readFrontMatter(block);
  const fields = readFields(frontMatter);
  const story = readStory(block === null ? text : block.rest, fields);
  return {
    ...EMPTY_CONTENT,
    ...metadata(fields),
    ...story,
    leftOut: [...frontMatter.leftOut, ...fields.leftOut, ...story.leftOut],
    warnings: [...frontMatter.warnings, ...fields.warnings, ...story.warnings],
    problems: [...frontMatter.problems, ...fields.problems, ...story.problems] satisfies Problem[],
  };
}

function metadata(fields: FrontMatterContent) {
  return {
    standfirst: fields.text("standfirst"),
    dateline: fields.text("dateline"),
    language: fields.text("language"),
    section: fields.text("section"),
    slug: fields.text("slug"),
    date: fields.text("date"),
    embargo: fields.text("embargo"),
    byline: fields.byline,
    editors: fields.editors,
    tags: fields.tags,
    related: fields.related,
  };
}

type Story = Pick<DraftContent, "title" | "body" | "media" | "leftOut" | "warnings" | "problems">;

function readStory(text: string, fields: FrontMatterContent): Story {
  const refused = markupProblem(text);
  if (refused !== null) return untold(refused, fields);
  const { tokens, excessCells, tooDeep } = readMarkdownTokens(text);
  if (tooDeep !== null) return untold(nestingProblem(tooDeep), fields);
  const headline = takeHeadline(tokens, fields.text("title"));
  const { flow, footnotes } = divideFootnotes(headline.tokens);
  const words = footnoteWords(text);
  const written = writeMarkdownBody(flow, footnotes, words);
  if (written.body === "too deep") return untold(nestingProblem(null), fields);
  if (written.body === "too many elements") return untold(intricacyProblem(null), fields);
  captionPictures(written.body);
  const lifted = liftImages(written.body, fields.media, firstLineOf(text));
  const credited = lifted.media.map((media) => withCredit(media, true, firstLineOf(text)));
  const labels = credited.flatMap((one) => one.leftOut);
  const unused = unusedDefinitions(tokens, written, text);
  const leftOut: LeftOut[] = [
    ...headline.leftOut,
    ...excessCells,
    ...written.leftOut,
    ...unused,
    ...lifted.leftOut,
    ...labels,
  ];
  return {
    title: headline.title,
    body: lifted.body,
    media: credited.map(({ media }) => media),
    leftOut,
    warnings: [...lifted.warnings, ...commandWarnings(written.leftOut)],
    problems: [],
  };
}

/** Another program would show something in their places: a film, a post, a picture. */
function commandWarnings(leftOut: readonly LeftOut[]): Warning[] {
  const commands = leftOut.filter(({ rule }) => rule === "shortcode" || rule === "embed");
  const [first] = commands;
  if (first === undefined) return [];
  const message = `Commands for another program were left out (${commands.length}), the first is ${first.text.slice(0, 100)}.`;
  const fix = "If readers miss a film, a post or a picture there, put its link or its picture into the draft.";
  return [{ line: first.line, field: "body", message, fix }];
}

function untold(problem: Problem, fields: FrontMatterContent): Story {
  const body: Root = { type: "root", children: [] };
  return { title: fields.text("title"), body, media: fields.media, leftOut: [], warnings: [], problems: [problem] };
}

function firstLineOf(text: string): number {
  return lineAt(text, Math.max(0, text.search(/\S/)));
}
