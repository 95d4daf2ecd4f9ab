/** From what a text looks like to what it is: every part of running text in as few elements as can say it. */
import type { Element, ElementContent } from "hast";
import { element } from "../body/hast-tree.ts";
import { isVerbatim } from "../body/html-elements.ts";
import { type ClassLooks, type Look, lookOf } from "./looks.ts";

/** From the outside in. */
const EMPHASES = ["strong", "em", "u", "s", "sup", "sub"] as const;
type Emphases = ReadonlySet<(typeof EMPHASES)[number]>;

/** Running text whose element stays. */
const KEPT = new Set("a abbr acronym br cite code del img ins kbd mark q samp small tt var".split(" "));
/** Running text whose element says nothing but its look. */
const DISSOLVED = new Set("b strong i em u s strike sup sub span font big nobr bdi bdo dfn label time data".split(" "));
/** Bold by nature: to say it once more says nothing. */
const BOLD_BY_NATURE = /^(?:h[1-6]|th)$/;
const NONE: Emphases = new Set();

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

export function withEmphasis(nodes: readonly ElementContent[], classes: ClassLooks): ElementContent[] {
  return emphasised(nodes, { look: {}, isBoldByNature: false, isLink: false, said: NONE }, classes);
}

function emphasised(nodes: readonly ElementContent[], around: Around, classes: ClassLooks): ElementContent[] {
  const parts: Part[] = [];
  collect(nodes, around, classes, parts);
  return nested(bridged(parts), 0);
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
  const emphases = isRunning ? emphasesIn({ ...around, isLink: node.tagName === "a" }) : NONE;
  const said = isRunning ? new Set([...around.said, ...emphases]) : NONE;
  const children = emphasised(node.children, { ...inside(node, around, classes), said }, classes);
  return { node: { ...node, children }, emphases: isRunning && node.children.length === 0 ? null : emphases };
}

function inside(node: Element, around: Around, classes: ClassLooks): Around {
  const own = lookOf(node, classes);
  return {
    look: {
      ...around.look,
      ...own,
      underline: own.underline === true || around.look.underline === true,
      strike: own.strike === true || around.look.strike === true,
    },
    isBoldByNature: around.isBoldByNature || BOLD_BY_NATURE.test(node.tagName),
    isLink: around.isLink || node.tagName === "a",
    said: around.said,
  };
}

/** Links are underlined anyway. */
function emphasesIn({ look, isBoldByNature, isLink, said }: Around): Emphases {
  const applies = {
    strong: look.bold === true && !isBoldByNature,
    em: look.italic === true,
    u: look.underline === true && !isLink,
    s: look.strike === true,
    sup: look.script === "sup",
    sub: look.script === "sub",
  };
  return new Set(EMPHASES.filter((name) => applies[name] && !said.has(name)));
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
    const common = [...before].filter((name) => after[index]?.has(name));
    return { node, emphases: emphases ?? new Set(common) };
  });
}

function nested(parts: readonly Emphasised[], level: number): ElementContent[] {
  const name = EMPHASES[level];
  if (name === undefined) return parts.map(({ node }) => node);
  const nodes: ElementContent[] = [];
  for (let from = 0, until = 0; from < parts.length; from = until) {
    const isIn = parts[from]?.emphases.has(name) === true;
    for (until = from; until < parts.length && parts[until]?.emphases.has(name) === isIn; until += 1);
    const inner = nested(parts.slice(from, until), level + 1);
    if (isIn) nodes.push(element(name, inner));
    else for (const node of inner) nodes.push(node);
  }
  return nodes;
}
