/** Whether an object in JSON is an item of ninjs, and what else a JSON file may be. */

import type { Problem } from "../report.ts";
import type { JsonNode, JsonObject } from "./json-tree.ts";

/** Names, in lower case, that ninjs has and other JSON about articles has not. */
const TELLING =
  /^(?:versioncreated|firstcreated|contentcreated|pubstatus|representationtype|headlines|bodies|descriptions|(?:body|description)_\w{1,20}|infosources|copyrightnotice|usageterms|renditions|associations|eventdetails|plannedcoverage|ednote|embargoed|embargoeduntil)$/;
const COMMON =
  /^(?:uri|standard|type|headline|title|byline|by|subjects|urgency|slugline|located|language|version|profile|genres|people|places)$/;

export function looksLikeNinjs(names: readonly string[]): boolean {
  const telling = names.filter((name) => TELLING.test(name)).length;
  return telling > 0 && telling + names.filter((name) => COMMON.test(name)).length > 1;
}

/** Levels of lists and objects that an agency's service may put around its items. */
const WRAPPING_MAX = 3;

/** The items of a file: itself, or those that it wraps. */
export function ninjsItemsIn(node: JsonNode, levels = 0): JsonObject[] {
  if (node.kind === "object" && looksLikeNinjs(namesOf(node))) return [node];
  if (levels === WRAPPING_MAX || (node.kind !== "object" && node.kind !== "list")) return [];
  const inside = node.kind === "list" ? node.items : node.members.map(({ value }) => value);
  return inside.flatMap((one) => ninjsItemsIn(one, levels + 1));
}

const SEND_ITEM = "Upload the item as the agency delivers it (ninjs 2 or 3), or its text as .txt or .md.";
const NAMES_SHOWN = 5;

export function noNinjsProblem(root: JsonNode): Problem {
  const problem = (message: string, fix = SEND_ITEM): Problem => ({ line: null, field: "file", message, fix });
  const items = ninjsItemsIn(root).length;
  if (items > 1)
    return problem(
      `The file is a list of ${items} ninjs items; a draft is one.`,
      "Upload each text item as a file of its own.",
    );
  if (root.kind === "list") return problem("The file is a JSON list, not an agency's item (ninjs).");
  if (root.kind !== "object") return problem("The file is JSON, but no agency's item (ninjs).");
  const names = root.members.map(({ name }) => name.slice(0, 40));
  const known = KNOWN.find(({ has }) => has.every((name) => names.includes(name)));
  if (known !== undefined) return problem(`The file is ${known.what}, not an agency's item (ninjs).`);
  const shown = names.length === 0 ? "is empty" : `has the fields ${names.slice(0, NAMES_SHOWN).join(", ")}`;
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : "";
  return problem(`The file is JSON, but no agency's item (ninjs): it ${shown}${more}.`);
}

function namesOf(node: JsonNode): string[] {
  return node.kind === "object" ? node.members.map(({ name }) => name.toLowerCase()) : [];
}

const KNOWN: readonly { readonly has: readonly string[]; readonly what: string }[] = [
  { has: ["version", "items", "title"], what: "a JSON Feed" },
  { has: ["@context"], what: "structured data (JSON-LD)" },
  { has: ["type", "features"], what: "a map (GeoJSON)" },
  { has: ["name", "dependencies"], what: "a package description" },
];
