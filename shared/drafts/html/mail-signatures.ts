/** What mail programs, phones and companies put below whatever is sent. */
import type { Element, ElementContent } from "hast";
import { holdsText, nodesIn } from "../body/hast-tree.ts";
import { attributeOf, hasClassLike } from "./classes.ts";
import { isShort, proseOf } from "./prose.ts";

/** Longer lines are no signature and no disclaimer. */
const LINE_CHARACTERS_MAX = 1_500;

const SIGNATURE_LINE =
  /^(?:(?:sent|dikirim|terkirim) (?:from|via|with|dari|melalui|lewat) (?:my |ponsel )?[\p{L}\d. -]{1,40}|(?:get|unduh|dapatkan) outlook (?:for|untuk) [\p{L}\d ]{1,20})\.?$/iu;
const DISCLAIMER =
  /^(?:disclaimer:?\s*)?(?:this (?:e-?mail|message|communication)|(?:surel|e-?mail|pesan) ini)\b.{0,200}\b(?:confidential|privileged|intended (?:solely|only)|rahasia|hanya (?:ditujukan|untuk))\b/i;
const TO_WHOM = /\b(?:attachments?|addressees?|recipients?|lampiran\w*|penerima\w*)\b/i;

/** The rule by which an element of a mail is left out, if by any. */
export function ruleOfSignature(node: Element): "mail-signature" | "mail-disclaimer" | null {
  if (hasClassLike(node, /^(?:gmail_signature|gmail_signature_prefix|moz-signature)$/)) return "mail-signature";
  if (/^(?:x_)?(?:Signature|AppleMailSignature|ms-outlook-mobile-signature)$/i.test(attributeOf(node, "id")))
    return "mail-signature";
  if (!isBoxOfLine(node) || !OPENING.test(openingOf(node)) || !isShort(node, LINE_CHARACTERS_MAX)) return null;
  const text = proseOf(node);
  if (SIGNATURE_LINE.test(text)) return "mail-signature";
  return DISCLAIMER.test(text) && TO_WHOM.test(text) ? "mail-disclaimer" : null;
}

/** Whatever line is left out begins so: most do not, and need not be read. */
const OPENING = /^\s*(?:sent|dikirim|terkirim|get|unduh|dapatkan|disclaimer|this|surel|e-?mail|pesan)\b/i;

/** The first text in an element that is more than space. */
function openingOf(node: Element): string {
  for (const inner of nodesIn(node)) if (inner.type === "text" && holdsText(inner)) return inner.value;
  return "";
}

/** Whether an element holds a line itself, and is no box around others. */
function isBoxOfLine(node: Element): boolean {
  return /^(?:p|div|span|font|small)$/.test(node.tagName) && node.children.some(isLine);
}

function isLine(node: ElementContent): boolean {
  return node.type === "text" && holdsText(node);
}
