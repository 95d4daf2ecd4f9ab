/** The formats that drafts come in: one row each, tried in turn. */
import type { Publication } from "../news/publication-settings.ts";
import type { DraftContent } from "./draft-content.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { parseMarkdown } from "./markdown.ts";
import type { DraftFormat, Problem } from "./report.ts";
import { parseWireCopy } from "./wire-copy.ts";

export interface Format {
  readonly name: DraftFormat;
  readonly recognises: (extension: string, text: string) => boolean;
  /** Rare formats load their libraries when they are met, so that no other draft waits for them. */
  readonly parse: (text: string, publication: Publication) => DraftContent | Promise<DraftContent>;
}

const FORMATS: readonly Format[] = [
  {
    name: "markdown",
    recognises: (extension, text) => extension === "md" || extension === "markdown" || splitFrontMatter(text) !== null,
    parse: parseMarkdown,
  },
];

/** Whatever text no other format claims. */
const PLAIN_COPY: Format = { name: "plain-copy", recognises: () => true, parse: parseWireCopy };

/** Text files that are no copy: read as plain copy, their markup would stand in the article. */
const NOT_COPY: Readonly<Record<string, string>> = {
  html: "an HTML page",
  htm: "an HTML page",
  xml: "an XML file",
  json: "a JSON file",
  rtf: "an RTF document",
  csv: "a table",
  svg: "a drawing",
};

export function formatOf(path: string, text: string): Format | Problem {
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const kind = Object.hasOwn(NOT_COPY, extension) ? NOT_COPY[extension] : undefined;
  if (kind !== undefined || text.startsWith("{\\rtf")) {
    const message = `The file is ${kind ?? "an RTF document"}; Galley cannot read these as drafts.`;
    const fix = "Save the draft as plain text (.txt, UTF-8) or Markdown (.md) and upload that file.";
    return { line: null, field: "file", message, fix };
  }
  return FORMATS.find(({ recognises }) => recognises(extension, text)) ?? PLAIN_COPY;
}
