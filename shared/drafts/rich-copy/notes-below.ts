/** Blocks that are for the desk by what stands above them: a list below `Catatan untuk editor:`, all below `Notes to editors`. */
import type { Element, ElementContent, RootContent } from "hast";
import { elementsIn, holdsText, nodesIn } from "../body/hast-tree.ts";
import { singleSpaced } from "../characters.ts";
import { headsNotes, isContact, isLabelOfNotes, opensNotes } from "../plain-copy/desk-note-words.ts";
import { isBelowStory } from "../plain-copy/desk-notes.ts";

/** Longer words are no label. */
const LABEL_CHARACTERS_MAX = 120;

/** White space may stand between two blocks. */
const PARTS_LOOKED_AT = 6;

/** Any heading ends what a paragraph has opened. */
const ANY_HEADING = "h9";

/** Places of such blocks among their siblings, with the words above them. Each part is a block, or a run of text. */
export function placesOfNotes(parts: readonly (readonly RootContent[])[]): ReadonlySet<number> {
  const places = new Set<number>();
  let section: string | null = null;
  let list: number | null = null;
  parts.forEach((part, at) => {
    const [first] = part;
    if (first === undefined) return;
    const mayBeNote = isMarked(first) || section !== null || (list !== null && isList(first));
    if (mayBeNote && isOfStory(first)) return;
    if (isMarked(first)) places.add(at);
    if (section !== null && isHeading(first) && first.tagName <= section) section = null;
    const isListOfNotes = list !== null && isList(first);
    if (isListOfNotes && list !== null) places.add(list);
    if (isListOfNotes || section !== null) places.add(at);
    if (section !== null || isListOfNotes) return;
    const words = beginningOf(part);
    if (words === "") return;
    const text = words.length > LABEL_CHARACTERS_MAX ? "" : words;
    const isLastPart = isHeading(first)
      ? headsNotes(text) || isLabelOfNotes(text)
      : headsNotes(text) && isBelowStory(at, parts.length);
    list = opensNotes(text) ? at : null;
    if (!isLastPart || (list !== null && isAboveListOfStory(parts, at))) return;
    section = isHeading(first) ? first.tagName : ANY_HEADING;
    places.add(at);
  });
  return places;
}

/** Its words, or more of them than a label has: whoever reads all of it on every level of a nest reads it a hundred times. */
function beginningOf(part: readonly RootContent[]): string {
  let words = "";
  for (const node of part)
    for (const one of nodesIn(node)) {
      if (one.type !== "text") continue;
      if (/\S/.test(one.value)) words += one.value;
      else if (words !== "") words += " ";
      if (words.length > LABEL_CHARACTERS_MAX) return words;
    }
  return singleSpaced(words);
}

/** Below the list the story goes on: nobody says there whom to call. */
function isAboveListOfStory(parts: readonly (readonly RootContent[])[], at: number): boolean {
  const [next, behind] = parts.slice(at + 1, at + 1 + PARTS_LOOKED_AT).filter((part) => part.some(holdsText));
  if (next?.[0] === undefined || !isList(next[0]) || behind === undefined) return false;
  return !isContact(beginningOf(behind));
}

/** Keeps for later that a block is for the desk: when lines around it have gone, its place no longer says so. */
export function markForDesk<Node extends RootContent>(node: Node): Node {
  return node.type === "element" ? { ...node, properties: { ...node.properties, dataForDesk: "" } } : node;
}

function isMarked(node: RootContent): boolean {
  return node.type === "element" && node.properties.dataForDesk === "";
}

/** A picture has its own words; footnotes belong to the story. */
function isOfStory(node: RootContent): boolean {
  return holdsPicture(node) || (node.type === "element" && node.properties.dataFootnotes !== undefined);
}

function isHeading(node: RootContent): node is Element {
  return node.type === "element" && /^h[1-6]$/.test(node.tagName);
}

function isList(node: RootContent): boolean {
  return node.type === "element" && /^[uod]l$/.test(node.tagName);
}

export function holdsPicture(node: RootContent | ElementContent): boolean {
  if (node.type !== "element") return false;
  for (const { tagName } of elementsIn(node)) if (tagName === "img" || tagName === "figure") return true;
  return false;
}
