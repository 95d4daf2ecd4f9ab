/** Whether an object in JSON is an item of ninjs, and what else a JSON file may be. */

import type { Problem } from "../report.ts";
import type { JsonNode } from "./json-tree.ts";

/** Names, in lower case, that ninjs has and other JSON about articles has not. */
const TELLING =
  /^(?:versioncreated|firstcreated|contentcreated|pubstatus|representationtype|headlines|bodies|descriptions|(?:body|description)_\w{1,20}|infosources|copyrightnotice|usageterms|renditions|associations|eventdetails|plannedcoverage|ednote|embargoed|embargoeduntil)$/;
const COMMON =
  /^(?:uri|standard|type|headline|title|byline|by|subjects|urgency|slugline|located|language|version|profile|genres|people|places)$/;

export function looksLikeNinjs(names: readonly string[]): boolean {
  const telling = names.filter((name) => TELLING.test(name)).length;
  return telling > 0 && telling + names.filter((name) => COMMON.test(name)).length > 1;
}

const SEND_ITEM = "Upload the item as the agency delivers it (ninjs 2 or 3), or its text as .txt or .md.";
const NAMES_SHOWN = 5;

export function noNinjsProblem(root: JsonNode): Problem {
  const problem = (message: string, fix = SEND_ITEM): Problem => ({ line: null, field: "file", message, fix });
  if (root.kind === "list") {
    const items = root.items.filter((item) => item.kind === "object" && looksLikeNinjs(namesOf(item))).length;
    return items > 1
      ? problem(
          `The file is a list of ${items} ninjs items; a draft is one.`,
          "Upload each text item as a file of its own.",
        )
      : problem("The file is a JSON list, not an agency's item (ninjs).");
  }
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
