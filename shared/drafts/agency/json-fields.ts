/** Reading the fields of JSON objects strictly: what has not the kind that its standard gives it is a problem. */

import type { Problem } from "../report.ts";
import type { JsonNode, JsonObject } from "./json-tree.ts";
import { type Passage, passageOf } from "./leaves.ts";

/** Names are compared without regard to case: ninjs 2 writes `versioncreated`, ninjs 3 `versionCreated`. */
export interface JsonFields {
  /** The field's values, normally one; nothing where it is absent, null or empty. */
  texts(name: string): Passage[];
  /** Also those that are empty. */
  statements(name: string): Passage[];
  /** Like `texts`; several may stand in a list. */
  listed(name: string): Passage[];
  numberOf(name: string): number;
  /** Objects of a list. ninjs 1 keyed some of its lists by name; their objects are read alike. */
  objects(name: string): JsonFields[];
  /** The same of a list that no standard describes: whatever is no object there says nothing. */
  entries(name: string): JsonFields[];
  /** Texts of a list, or the names of its objects. */
  labels(name: string): Passage[];
  /** Texts of a list, or whatever texts its objects hold. */
  codes(name: string): Passage[];
  readonly names: readonly string[];
  readonly line: number;
}

export function fieldsOf(object: JsonObject, problems: Problem[]): JsonFields {
  const named = new Map<string, JsonNode[]>();
  for (const { name, value } of object.members) {
    const key = name.toLowerCase();
    const values = named.get(key);
    if (values === undefined) named.set(key, [value]);
    else values.push(value);
  }
  const valuesOf = (name: string) => named.get(name)?.filter((value) => !isNothing(value)) ?? [];
  const statements = (name: string) => valuesOf(name).flatMap((value) => textOf(name, value, problems));
  return {
    statements,
    texts: (name) => statements(name).filter(({ text }) => text !== ""),
    listed: (name) =>
      valuesOf(name)
        .flatMap((value) => (value.kind === "list" ? value.items : [value]))
        .flatMap((value) => (value.kind === "null" ? [] : textOf(name, value, problems)))
        .filter(({ text }) => text !== ""),
    codes: (name) => valuesOf(name).flatMap((value) => codesOf(value)),
    numberOf(name) {
      const [value] = valuesOf(name);
      return value?.kind === "number" ? Number(value.text) : 0;
    },
    objects: (name) => valuesOf(name).flatMap((value) => objectsOf(name, value, problems)),
    entries: (name) => valuesOf(name).flatMap((value) => entriesOf(value).flatMap((one) => objectIn(one, problems))),
    labels: (name) => valuesOf(name).flatMap((value) => labelsOf(name, value, problems)),
    names: [...named.keys()],
    line: object.line,
  };
}

/** Some programs write `false` where they have nothing. */
function isNothing(value: JsonNode): boolean {
  return value.kind === "null" || (value.kind === "boolean" && value.text === "false");
}

function textOf(name: string, value: JsonNode, problems: Problem[]): Passage[] {
  if (value.kind === "text") return [passageOf(value)];
  problems.push(wrongKind(name, "a text", value));
  return [];
}

function objectsOf(name: string, value: JsonNode, problems: Problem[]): JsonFields[] {
  if (value.kind !== "list" && value.kind !== "object") {
    problems.push(wrongKind(name, "a list", value));
    return [];
  }
  return entriesOf(value).flatMap((item) => {
    if (item.kind !== "object" && item.kind !== "null") problems.push(wrongKind(`${name}[]`, "an object", item));
    return objectIn(item, problems);
  });
}

function entriesOf(value: JsonNode): readonly JsonNode[] {
  if (value.kind === "list") return value.items;
  return value.kind === "object" ? value.members.map((member) => member.value) : [];
}

function objectIn(item: JsonNode, problems: Problem[]): JsonFields[] {
  return item.kind === "object" ? [fieldsOf(item, problems)] : [];
}

function labelsOf(name: string, value: JsonNode, problems: Problem[]): Passage[] {
  if (value.kind === "text") return [passageOf(value)];
  if (value.kind === "object") return fieldsOf(value, problems).texts("name");
  if (value.kind === "list")
    return value.items.flatMap((item) => (item.kind === "list" ? [] : labelsOf(`${name}[]`, item, problems)));
  if (value.kind !== "null") problems.push(wrongKind(name, "a name", value));
  return [];
}

function codesOf(value: JsonNode): Passage[] {
  if (value.kind === "list") return value.items.flatMap(codesOf);
  if (value.kind === "object") return value.members.flatMap((member) => codesOf(member.value));
  return value.kind === "text" ? [passageOf(value)] : [];
}

const KINDS: Readonly<Record<JsonNode["kind"], string>> = {
  text: "a text",
  number: "a number",
  boolean: "true or false",
  null: "null",
  list: "a list",
  object: "an object",
};

function wrongKind(field: string, expected: string, { kind, line }: JsonNode): Problem {
  const message = `The field ${field} is ${KINDS[kind]}; ninjs has ${expected} there.`;
  return { line, field, message, fix: "Export the item once more as ninjs 2 or 3, or ask the agency for it." };
}
