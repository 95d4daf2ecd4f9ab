/** Which of the bodies of a ninjs item becomes the article's: the one that keeps most of its structure. */

import { textOf } from "../body/hast-tree.ts";
import type { Problem, Warning } from "../report.ts";
import type { Passage } from "./leaves.ts";
import { isHtml, type NinjsValue } from "./ninjs-values.ts";
import { isNitfText } from "./nitf-recognition.ts";
import type { EnclosedNitf } from "./nitf-text.ts";
import { type Languages, languageRank } from "./roles.ts";
import { type AgencyStory, storyOfHtml, storyOfLines } from "./story.ts";
import { codeOf } from "./terms.ts";

export interface NinjsStory {
  readonly story: AgencyStory | null;
  /** Set when the story was written in NITF, which has fields of its own. */
  readonly nitf: EnclosedNitf | null;
  readonly otherBodies: readonly Passage[];
  /** Its own, where it states one. */
  readonly languages: readonly Passage[];
  readonly warnings: readonly Warning[];
  readonly problems: readonly Problem[];
}

const SHORT = /summary|abstract|caption|teaser|short|lead|intro/;
const NOTATIONS = ["html", "nitf", "text"] as const;
type Notation = (typeof NOTATIONS)[number];

/** Bodies tried: an agency sends a story in three or four notations. */
const BODIES_MAX = 10;

export async function readNinjsStory(bodies: readonly NinjsValue[], languages: Languages): Promise<NinjsStory> {
  const problems: Problem[] = [];
  for (const body of bestFirst(bodies, languages).slice(0, BODIES_MAX)) {
    const { story, nitf } = await readBody(body);
    if ("message" in story) problems.push(story);
    else if (/\S/.test(textOf(story.body))) {
      const otherBodies = bodies.filter((other) => other !== body).map(({ passage }) => passage);
      const { language, passage } = body;
      const own = language === "" ? [] : [{ text: language, line: passage.line, leaves: [] }];
      return { story, nitf, otherBodies, languages: own, warnings: problems.map(unreadWarning), problems: [] };
    }
  }
  return { story: null, nitf: null, otherBodies: [], languages: [], warnings: [], problems };
}

/** A story before its summary, readers' language before others, structure before plain text. */
function bestFirst(bodies: readonly NinjsValue[], languages: Languages): NinjsValue[] {
  return bodies
    .flatMap((body) => {
      const notation = notationOf(body);
      if (notation === null) return [];
      const isShort = SHORT.test(codeOf(body.role));
      const language = languageRank(body.language, languages);
      return [{ body, rank: (isShort ? 100 : 0) + language * 10 + NOTATIONS.indexOf(notation) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ body }) => body);
}

/** Null: a notation of the agency's own. */
function notationOf(body: NinjsValue): Notation | null {
  if (isHtml(body)) return "html";
  const opening = body.leaf.text.slice(0, 2_000);
  if (/nitf/i.test(body.contentType + body.role) && isNitfText(body.leaf.text)) return "nitf";
  return /^\s*<(?:\?xml|[a-z][^>]{0,200}>)/i.test(opening) || /json|xml/i.test(body.contentType) ? null : "text";
}

async function readBody(body: NinjsValue): Promise<{ story: AgencyStory | Problem; nitf: EnclosedNitf | null }> {
  const notation = notationOf(body);
  if (notation === "html") return { story: storyOfHtml(body.leaf), nitf: null };
  if (notation === "text") return { story: storyOfLines(body.leaf), nitf: null };
  const { readNitfText } = await import("./nitf-text.ts");
  const read = readNitfText(body.leaf);
  if ("message" in read) return { story: read, nitf: null };
  return {
    story: { ...read.nitf.story, line: body.leaf.line, leaves: [body.leaf, ...read.nitf.story.leaves] },
    nitf: read,
  };
}

function unreadWarning({ message, line }: Problem): Warning {
  const fix = "Another body of the item was taken; compare it with what the agency sent.";
  return { line, field: "body", message: `One of the bodies cannot be read. ${message}`, fix };
}
