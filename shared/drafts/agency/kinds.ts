/** What an agency's item is, by IPTC's nature codes: only a text can become an article. */

import type { Problem } from "../report.ts";
import { codeOf, shown } from "./terms.ts";

const SEND_TEXT = "Upload the agency's text item as the draft.";

const REFUSED: Readonly<Record<string, readonly [what: string, fix: string]>> = {
  picture: ["a picture", `${SEND_TEXT} A picture goes beside it as a file.`],
  graphic: ["a graphic", `${SEND_TEXT} A graphic goes beside it as a picture file.`],
  animated: ["an animation", SEND_TEXT],
  video: ["a video", SEND_TEXT],
  audio: ["a sound recording", SEND_TEXT],
  composite: [
    "a composite, which puts several items together",
    "Upload its text item alone, with its pictures as files.",
  ],
  component: ["a component of another item", SEND_TEXT],
  event: ["an event for the diary", SEND_TEXT],
  planning: ["a planning item for the diary", SEND_TEXT],
};

/** Why an item of this kind cannot become an article, or null. */
export function kindProblem(kind: string, line: number): Problem | null {
  const code = codeOf(kind);
  if (code === "text" || code === "") return null;
  const [what, fix] = Object.hasOwn(REFUSED, code) ? (REFUSED[code] ?? []) : [];
  const message =
    what === undefined
      ? `The agency's item is of a kind unknown here: ${shown(kind)}.`
      : `The agency's item is ${what}, not a text.`;
  return { line, field: "type", message, fix: fix ?? SEND_TEXT };
}
