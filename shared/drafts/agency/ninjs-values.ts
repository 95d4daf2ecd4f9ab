/** The texts of a ninjs item that may come several times: headlines, descriptions, bodies. */

import type { JsonFields } from "./json-fields.ts";
import type { Leaf, Passage } from "./leaves.ts";
import type { Candidate } from "./roles.ts";
import { textOfHtml } from "./story.ts";

export interface NinjsValue {
  readonly passage: Passage;
  /** As it stands in the file. */
  readonly leaf: Leaf;
  readonly role: string;
  readonly contentType: string;
  readonly language: string;
}

/** `headlines: [{role, value}]`; version 1 has one `headline`, and names like `body_xhtml` that carry the role. */
export function valuesOf(fields: JsonFields, single: string, list: string): NinjsValue[] {
  const listed = fields.objects(list).flatMap((object) => {
    const [role = "", contentType = "", language = ""] = ["role", "contenttype", "language"].map(
      (name) => object.texts(name)[0]?.text,
    );
    return object.texts("value").flatMap((passage) => ninjsValue(passage, { role, contentType, language }));
  });
  const singles = fields.names
    .filter((name) => name === single || name.startsWith(`${single}_`))
    .flatMap((name) => fields.texts(name).map((passage) => ({ passage, role: name.slice(single.length + 1) })))
    .flatMap(({ passage, role }) => ninjsValue(passage, { role, contentType: "", language: "" }));
  return [...listed, ...singles];
}

function ninjsValue(passage: Passage, kind: Pick<NinjsValue, "role" | "contentType" | "language">): NinjsValue[] {
  const [leaf] = passage.leaves;
  return leaf === undefined ? [] : [{ passage, leaf, ...kind }];
}

export function isHtml({ role, contentType, leaf }: NinjsValue): boolean {
  if (contentType !== "") return /html/i.test(contentType);
  return /html|richtext/i.test(role) || (/^\s*<[a-z]/i.test(leaf.text.slice(0, 100)) && /<\/p>/i.test(leaf.text));
}

export function candidatesOf(values: readonly NinjsValue[]): Candidate[] {
  return values.map((value) => {
    const { passage, role, language } = value;
    return { passage: isHtml(value) ? { ...passage, text: textOfHtml(value.leaf.text) } : passage, role, language };
  });
}
