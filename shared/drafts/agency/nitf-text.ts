/** NITF that stands as one text in a field of another notation. */

import type { Problem } from "../report.ts";
import type { Leaf } from "./leaves.ts";
import { isNitf, type NitfArticle, readNitf } from "./nitf.ts";
import { readXmlTree } from "./xml-tree.ts";

export interface EnclosedNitf {
  readonly nitf: NitfArticle;
  readonly leaves: readonly Leaf[];
}

/** It names the standard; one that declares anything itself is not read. */
const DOCTYPE = /^(\s*(?:<\?xml[^>]{0,200}>)?\s*)<!DOCTYPE\s+nitf(?:\s[^>[\]]{0,300})?>/i;

export function readNitfText({ text, line }: Leaf): EnclosedNitf | Problem {
  const document = readXmlTree(text.replace(DOCTYPE, "$1"), line);
  if (!document.ok) return { ...document.problem, line, field: "body" };
  const fix = "Ask the agency for the item with a body in HTML or plain text.";
  if (!isNitf(document.root)) return { line, field: "body", message: "The body is XML, but no NITF.", fix };
  const nitf = readNitf(document.root);
  return "message" in nitf ? { ...nitf, line } : { nitf, leaves: document.leaves };
}
