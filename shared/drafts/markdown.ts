/** Markdown with YAML front matter: CommonMark, with tables, strikethrough, footnotes, task lists and bare links. */
import type { Root as HtmlRoot } from "hast";
import type { Heading, Nodes, Root } from "mdast";
import rehypeRaw from "rehype-raw";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { liftImages } from "./body-images.ts";
import { lineAt, tidy } from "./characters.ts";
import { type DraftContent, EMPTY_CONTENT, type Stated } from "./draft-content.ts";
import { type FrontMatterBlock, readFrontMatter, splitFrontMatter } from "./front-matter.ts";
import { type FrontMatterContent, readFields } from "./front-matter-fields.ts";
import { detectLanguage } from "./language.ts";
import { FOOTNOTE_PREFIX } from "./links.ts";
import { unrendered } from "./markdown-leftovers.ts";
import { markupProblem, nestingProblem } from "./markup-limits.ts";
import type { LeftOut, Problem } from "./report.ts";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const toHtml = { id: renderer("Catatan"), en: renderer("Notes") };
const rawHtml = unified().use(rehypeRaw).freeze();

function renderer(footnoteLabel: string) {
  const options = { allowDangerousHtml: true, clobberPrefix: FOOTNOTE_PREFIX, footnoteLabel, footnoteBackContent: "↩" };
  return unified().use(remarkRehype, options).freeze();
}

export function parseMarkdown(text: string): DraftContent {
  const block = splitFrontMatter(text) ?? { yaml: "", rest: text, closed: true };
  const frontMatter = readFrontMatter(block);
  const fields = readFields(frontMatter);
  const problems = [...frontMatter.problems, ...fields.problems];
  const markup = markupProblem(block.rest);
  const tree = markup === null ? parser.parse(block.rest) : emptyTree();
  const nesting = nestingProblem(tree);
  const limits = [markup, nesting].filter((problem) => problem !== null);
  const body = nesting === null ? readBody(tree, block, fields) : readBody(emptyTree(), block, fields);
  return {
    ...EMPTY_CONTENT,
    ...metadata(fields),
    ...body,
    leftOut: [...frontMatter.leftOut, ...fields.leftOut, ...body.leftOut],
    warnings: [...frontMatter.warnings, ...fields.warnings, ...body.warnings],
    problems: [...problems, ...limits] satisfies Problem[],
  };
}

function emptyTree(): Root {
  return { type: "root", children: [] };
}

function metadata(fields: FrontMatterContent) {
  return {
    standfirst: fields.text("standfirst"),
    dateline: fields.text("dateline"),
    language: fields.text("language"),
    section: fields.text("section"),
    slug: fields.text("slug"),
    date: fields.text("date"),
    byline: fields.names("byline"),
    editors: fields.names("editors"),
    tags: fields.tags,
    related: fields.related,
  };
}

function readBody(tree: Root, { rest }: FrontMatterBlock, fields: FrontMatterContent) {
  const { title, leftOut: headline } = takeHeadline(tree, fields.text("title"));
  const leftOut: LeftOut[] = [...headline, ...unrendered(tree, rest)];
  const firstLine = lineAt(rest, Math.max(0, rest.search(/\S/)));
  const lifted = liftImages(render(tree, rest), fields.media, firstLine);
  return {
    title,
    body: lifted.body,
    media: lifted.media,
    leftOut: [...leftOut, ...lifted.leftOut],
    warnings: lifted.warnings,
  };
}

function render(tree: Root, text: string): HtmlRoot {
  const label = detectLanguage(text, "id").startsWith("en") ? "en" : "id";
  const html = toHtml[label].runSync(tree);
  return holdsHtml(tree) ? (rawHtml.runSync(html) as HtmlRoot) : html;
}

/** The first `# heading` is the headline, unless the front matter gives one; the same words are not said twice. */
function takeHeadline(tree: Root, stated: Stated | null): { title: Stated | null; leftOut: LeftOut[] } {
  const index = tree.children.findIndex((node) => node.type === "heading" && node.depth === 1);
  const heading = tree.children[index] as Heading | undefined;
  if (heading === undefined) return { title: stated, leftOut: [] };
  const headline = { text: tidy(textOfMarkdown(heading)), line: heading.position?.start.line ?? 1 };
  if (stated !== null && stated.text !== headline.text) return { title: stated, leftOut: [] };
  tree.children.splice(index, 1);
  const leftOut = notInHeadline(heading, headline.line);
  if (stated !== null) leftOut.push({ ...headline, rule: "repeated-headline" });
  return { title: stated ?? headline, leftOut };
}

/** A headline is text: where its links and pictures lead, and its comments, are left out. */
function notInHeadline(node: Nodes, line: number): LeftOut[] {
  const own: LeftOut[] = [];
  if ("url" in node && node.type !== "definition") own.push({ line, text: node.url, rule: "headline-link" });
  if (node.type === "html" && /^<[!?]/.test(node.value)) own.push({ line, text: node.value, rule: "comment" });
  const below = "children" in node ? node.children.flatMap((child) => notInHeadline(child, line)) : [];
  return [...own, ...below];
}

function textOfMarkdown(node: Nodes): string {
  if (node.type === "break") return " ";
  if ("value" in node) return node.type === "html" ? "" : node.value;
  if ("alt" in node) return node.alt ?? "";
  return "children" in node ? node.children.map(textOfMarkdown).join("") : "";
}

function holdsHtml(tree: Root): boolean {
  const waiting: Nodes[] = [tree];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.type === "html") return true;
    if ("children" in next) for (const child of next.children) waiting.push(child);
  }
  return false;
}
