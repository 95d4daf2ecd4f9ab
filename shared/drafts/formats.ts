/** The formats that drafts come in: one row each, tried in turn. */
import type { Publication } from "../news/publication-settings.ts";
import { isJsonFile } from "./agency/json-outline.ts";
import { isXmlFile } from "./agency/newsml-recognition.ts";
import type { DraftContent } from "./draft-content.ts";
import { findFrontMatter } from "./front-matter/block.ts";
import { isHtmlDraft } from "./html/recognition.ts";
import { heedDeskLines } from "./markdown/desk-lines.ts";
import { parseMarkdown } from "./markdown/markdown.ts";
import { parseWireCopy } from "./plain-copy/wire-copy.ts";
import type { DraftFormat, Problem } from "./report.ts";

export interface Format {
  readonly name: DraftFormat;
  readonly recognises: (extension: string, text: string) => boolean;
  /** Rare formats load their libraries when they are met, so that no other draft waits for them. */
  readonly parse: (text: string, publication: Publication) => DraftContent | Promise<DraftContent>;
}

const FORMATS: readonly Format[] = [
  {
    // Before Markdown, whose front matter may be an object, too.
    name: "ninjs",
    recognises: isJsonFile,
    parse: async (text, publication) => (await import("./agency/ninjs.ts")).parseNinjs(text, publication),
  },
  {
    // Before HTML, which an agency's item may hold. A page that is written as XML is none.
    name: "newsml-g2",
    recognises: isXmlFile,
    parse: async (text, publication) => (await import("./agency/newsml-g2.ts")).parseNewsml(text, publication),
  },
  {
    name: "html",
    recognises: isHtmlDraft,
    parse: async (text, publication) => (await import("./html/html.ts")).parseHtml(text, publication),
  },
  {
    name: "markdown",
    recognises: (extension, text) => /^(?:md|markdown)$/.test(extension) || findFrontMatter(text)?.isClosed === true,
    parse: (text, publication) => heedDeskLines(parseMarkdown(text), publication),
  },
];

const AS_TEXT = "Save the draft as a Word document (.docx) or plain text (.txt, UTF-8) and upload that file.";

/** Whatever text no other format claims. */
const PLAIN_COPY: Format = { name: "plain-copy", recognises: () => true, parse: parseWireCopy };

/** Text files that are no copy: read as plain copy, their markup would stand in the article. */
const NOT_COPY: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  csv: ["a table", "Put the table into a Word document (.docx) or a Markdown draft (.md), below a headline."],
  tsv: ["a table", "Put the table into a Word document (.docx) or a Markdown draft (.md), below a headline."],
  eml: ["an e-mail message", "Copy its text into a .docx or .txt file and upload that."],
  tex: ["a LaTeX document", AS_TEXT],
  srt: ["a file of subtitles", AS_TEXT],
  vtt: ["a file of subtitles", AS_TEXT],
};

export function formatOf(path: string, text: string): Format | Problem {
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const recognised = FORMATS.find(({ recognises }) => recognises(extension, text));
  if (recognised !== undefined) return recognised;
  const kind = Object.hasOwn(NOT_COPY, extension) ? NOT_COPY[extension] : undefined;
  if (kind === undefined) return PLAIN_COPY;
  const [what, fix] = kind;
  return { line: null, field: "file", message: `The file is ${what}; Galley cannot read it as a draft.`, fix };
}
