/** What an approver is told of pictures, until a picture's own file settles it (functions/ingest/resolve-pictures.ts). */
import type { Media } from "../news/article.ts";
import type { Warning } from "./report.ts";

/** Some readers will not see it. */
export function altWarning({ src, caption }: Media): Warning {
  const name = src === "" ? caption : src;
  return {
    line: null,
    field: "media",
    message: `The picture ${name === "" ? "" : `${name.slice(0, 100)} `}has no description for people who cannot see it.`,
    fix: "Describe what it shows: as alt text in the draft, or in the alt text field of the picture's own metadata.",
  };
}

/** Plain copy names no file. One warning for each media without `src`, in their order. */
export function fileMissingWarning(line: number): Warning {
  return {
    line,
    field: "media",
    message: "This line is a picture's caption or credit, but no picture file came with it.",
    fix: "Upload the picture under the draft's own name (banjir.jpg for banjir.txt), or publish with the caption alone.",
  };
}

export function isFileMissing({ message }: Warning): boolean {
  return message === fileMissingWarning(1).message;
}
