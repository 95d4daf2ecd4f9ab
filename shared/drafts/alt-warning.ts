/** What an approver is told of a picture that some readers will not see. */
import type { Media } from "../news/article.ts";
import type { Warning } from "./report.ts";

export function altWarning({ src, caption }: Media): Warning {
  const name = src === "" ? caption : src;
  return {
    line: null,
    field: "media",
    message: `The picture ${name === "" ? "" : `${name.slice(0, 100)} `}has no description for people who cannot see it.`,
    fix: "Add an alt text: ![what the picture shows](file.jpg).",
  };
}
