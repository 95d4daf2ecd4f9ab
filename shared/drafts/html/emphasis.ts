/** From what a text looks like to what it is: every part of running text in as few elements as can say it. */
import type { Element, ElementContent } from "hast";
import { element, unlessSame, withChildren } from "../body/hast-tree.ts";
import { isVerbatim } from "../body/html-elements.ts";
import { type ClassLooks, type Look, lookOf, PLAIN } from "./looks.ts";

/** From the outside in. Links are underlined anyway. */
const EMPHASES: readonly (readonly [tagName: string, applies: (around: Around) => boolean])[] = [
  ["strong", ({ look, isBoldByNature }) => look.bold === true && !isBoldByNature],
  ["em", ({ look }) => look.italic === true],
  ["u", ({ look, isLink }) => look.underline === true && !isLink],
  ["s", ({ look }) => look.strike === true],
  ["sup", ({ look }) => look.script === "sup"],
  ["sub", ({ look }) => look.script === "sub"],
];
/** Some of them, a bit for each. */
type Emphases = number;
const NONE: Emphases = 0;

/** Running text whose element stays. */
const KEPT = new Set("a abbr acronym br cite code del img ins kbd mark q samp small tt var".split(" "));
/** Running text whose element says nothing but its look. */
const DISSOLVED = new Set("b strong i em u s strike sup sub span font big nobr bdi bdo dfn label time data".split(" "));
/** Bold by nature: to say it once more says nothing. */
const BOLD_BY_NATURE = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "th"]);

interface Around {
  readonly look: Look;
  readonly isBoldByNature: boolean;
  readonly isLink: boolean;
  /** What an element further out says already. */
  readonly said: Emphases;
}

/** A part of a run: a text, or an element that stays. */
interface Part {
  readonly node: ElementContent;
  /** Null where there is nothing to see: it takes on what stands around it. */
  readonly emphases: Emphases | null;
}

export function withEmphasis(nodes: readonly ElementContent[], classes: ClassLooks): readonly ElementContent[] {
  return emphasised(nodes, { look: PLAIN, isBoldByNature: false, isLink: false, said: NONE }, classes);
}

function emphasised(nodes: readonly ElementContent[], around: Around, classes: ClassLooks): readonly ElementContent[] {
  const parts: Part[] = [];
  collect(nodes, around, classes, parts);
  return unlessSame(nodes, nested(bridged(parts), 0));
}

function collect(nodes: readonly ElementContent[], around: Around, classes: ClassLooks, parts: Part[]): void {
  for (const node of nodes) {
    if (node.type === "text") parts.push({ node, emphases: /\S/.test(node.value) ? emphasesIn(around) : null });
    else if (node.type !== "element") continue;
    else if (isVerbatim(node.tagName)) parts.push({ node, emphases: NONE });
    else if (DISSOLVED.has(node.tagName)) collect(node.children, inside(node, around, classes), classes, parts);
    else parts.push(elementPart(node, around, classes));
  }
}

function elementPart(node: Element, around: Around, classes: ClassLooks): Part {
  const isRunning = KEPT.has(node.tagName);
  const emphases = isRunning ? emphasesIn(node.tagName === "a" ? { ...around, isLink: true } : around) : NONE;
  const within = inside(node, around, classes);
  const said = isRunning ? around.said | emphases : NONE;
  const children = emphasised(node.children, said === within.said ? within : { ...within, said }, classes);
  return { node: withChildren(node, children), emphases: isRunning && node.children.length === 0 ? null : emphases };
}

function inside(node: Element, around: Around, classes: ClassLooks): Around {
  const own = lookOf(node, classes);
  const isBoldByNature = around.isBoldByNature || BOLD_BY_NATURE.has(node.tagName);
  const isLink = around.isLink || node.tagName === "a";
  if (own === PLAIN && isBoldByNature === around.isBoldByNature && isLink === around.isLink) return around;
  const look = {
    ...around.look,
    ...own,
    underline: own.underline === true || around.look.underline === true,
    strike: own.strike === true || around.look.strike === true,
  };
  return { look, isBoldByNature, isLink, said: around.said };
}

function emphasesIn(around: Around): Emphases {
  if (around.look === PLAIN) return NONE;
  let emphases = NONE;
  EMPHASES.forEach(([, applies], place) => {
    if (applies(around)) emphases |= 1 << place;
  });
  return emphases & ~around.said;
}

interface Emphasised {
  readonly node: ElementContent;
  readonly emphases: Emphases;
}

/** Between two bold words the space is bold as well: both stand in one element then. */
function bridged(parts: readonly Part[]): Emphasised[] {
  const after: Emphases[] = [];
  let next = NONE;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    after[at] = next;
    next = parts[at]?.emphases ?? next;
  }
  let before = NONE;
  return parts.map(({ node, emphases }, index) => {
    before = emphases ?? before;
    return { node, emphases: emphases ?? before & (after[index] ?? NONE) };
  });
}

function nested(parts: readonly Emphasised[], level: number): ElementContent[] {
  const [name] = EMPHASES[level] ?? [];
  if (name === undefined || parts.every(({ emphases }) => emphases === NONE)) return parts.map(({ node }) => node);
  const isOfLevel = (part: Emphasised | undefined) => ((part?.emphases ?? NONE) & (1 << level)) !== 0;
  const nodes: ElementContent[] = [];
  for (let from = 0, until = 0; from < parts.length; from = until) {
    const isIn = isOfLevel(parts[from]);
    for (until = from; until < parts.length && isOfLevel(parts[until]) === isIn; until += 1);
    const inner = nested(parts.slice(from, until), level + 1);
    if (isIn) nodes.push(element(name, inner));
    else for (const node of inner) nodes.push(node);
  }
  return nodes;
}
