/** `galley parse FILE [--section S] [--json]`: what ingest would make of a file, without uploading it. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseDraft } from "../../shared/drafts/parse-draft.ts";
import type { DraftReport, ParsedDraft, Problem, Warning } from "../../shared/drafts/report.ts";
import { articleHash } from "../../shared/news/revision.ts";
import { isPicture } from "../../shared/pictures/picture-files.ts";
import { publication } from "../../shared/publication.ts";
import { CommandError } from "./connection.ts";
import { readOptions } from "./options.ts";

const USAGE = "Usage: galley parse FILE [--section S] [--json]";

/** Exit code 0: understood; 1: the draft has problems; 2: the command could not be carried out. */
export async function parseCommand(args: string[]): Promise<number> {
  const request = readRequest(args);
  const bytes = await readFile(request.file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return fail(unreadable(request.file, bytes));
  if (isPicture(request.file, bytes)) return printPicture(bytes, request);
  const path = `${request.section}/${basename(request.file)}`;
  const report = await parseDraft(bytes, { path, publication, now: new Date() });
  process.stdout.write(`${request.json ? JSON.stringify(jsonOf(report), null, 2) : summaryOf(report)}\n`);
  return report.ok ? 0 : 1;
}

/** The image library is loaded when there is a picture: no draft waits for it. */
async function printPicture(bytes: Uint8Array, { json }: Request): Promise<number> {
  const { parsePicture } = await import("./parse-picture.ts");
  const { ok, data, lines } = await parsePicture(bytes);
  process.stdout.write(`${json ? JSON.stringify(data, null, 2) : lines.join("\n")}\n`);
  return ok ? 0 : 1;
}

interface Request {
  readonly file: string;
  readonly section: string;
  readonly json: boolean;
}

function readRequest(args: string[]): Request {
  const options = { section: { type: "string" }, json: { type: "boolean" } } as const;
  const { values, positionals } = readOptions(args, options, USAGE);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new CommandError(`Name one draft.\n\n${USAGE}`);
  return { file, section: values.section ?? publication.sections[0]?.slug ?? "", json: values.json ?? false };
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

function unreadable(file: string, error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return `There is no file ${file}. Check the name and the folder.`;
  if (error.code === "EISDIR") return `${file} is a folder. Name one draft in it.`;
  return `${file} cannot be read (${error.code ?? error.message}). Check its permissions.`;
}

function jsonOf(report: DraftReport): object {
  if (!report.ok) return { ok: false, problems: report.problems, warnings: report.warnings ?? [] };
  const { format, article, leftOut, warnings } = report;
  return { ok: true, format, article, hash: articleHash(article), leftOut, warnings };
}

function summaryOf(report: DraftReport): string {
  if (report.ok) return articleSummary(report);
  const count = report.problems.length === 1 ? "1 problem" : `${report.problems.length} problems`;
  return [
    `This draft cannot be published yet: ${count}.`,
    "",
    ...report.problems.flatMap(findingLines),
    ...section("Please check", (report.warnings ?? []).flatMap(findingLines)),
  ].join("\n");
}

function articleSummary({ format, article, leftOut, warnings }: ParsedDraft): string {
  const paragraphs = article.body.match(/<p>/g)?.length ?? 0;
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["headline", article.title],
    ["standfirst", article.standfirst],
    ["section", `${article.section} (${article.language})`],
    ["byline", names(article.byline)],
    ["editors", names(article.editors)],
    ["date", article.draftedAt ?? ""],
    ["embargo", article.embargo ?? ""],
    ["dateline", article.dateline],
    ["tags", article.tags.join(", ")],
    ["address", article.slug],
    ["body", `${paragraphs} paragraphs, ${article.body.length} characters`],
    ["pictures", article.media.map(({ src, caption }) => src || caption).join("; ")],
    ["related", article.related.map(({ title }) => title).join("; ")],
    ["format", format],
    ["hash", articleHash(article)],
  ];
  const shown = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name.padEnd(11)}${value}`);
  return [
    "This draft is understood.",
    "",
    ...shown,
    ...section(
      "Left out",
      leftOut.map(({ line, rule, text }) => `  line ${line}, ${rule}: ${text}`),
    ),
    ...section("Please check", warnings.flatMap(findingLines)),
  ].join("\n");
}

function names(people: readonly { readonly name: string }[]): string {
  return people.map(({ name }) => name).join(", ");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

function findingLines({ line, field, message, fix }: Problem | Warning): string[] {
  return [`  ${line === null ? field : `line ${line}, ${field}`}: ${message}`, `    ${fix}`];
}
