/** Word writes what older programs cannot show twice, in one way for each of them. One of the two is read. */
import { childrenOf, isElement, type XmlElement } from "./xml-tree.ts";

const DELETED = new Set(["w:del", "w:moveFrom", "w:delText"]);
const CONTENT = new Set(["w:t", "w:delText", "w:sym", "m:t", "pic:pic", "v:imagedata"]);

export class Alternates {
  readonly #known = new WeakMap<XmlElement, boolean>();
  /** Texts of chosen branches: alternates inside one another ask for the innermost text again and again. */
  readonly #texts = new WeakMap<XmlElement, string>();

  /** The first branch that holds a text or a picture; without one the first, so that what it holds can be reported. */
  chosen(alternates: XmlElement): XmlElement | null {
    const branches = this.all(alternates);
    return branches.find((branch) => this.#holdsContent(branch)) ?? branches[0] ?? null;
  }

  all(alternates: XmlElement): XmlElement[] {
    return [...childrenOf(alternates, "mc:Choice"), ...childrenOf(alternates, "mc:Fallback")];
  }

  /** All text below an element, that of each paragraph on a line of its own. Recursion is bounded by the reader of XML. */
  plainText(element: XmlElement): string {
    return this.#textOf(element).trim();
  }

  /** The same without what was deleted, or moved elsewhere. */
  standingText(element: XmlElement): string {
    const parts: string[] = [];
    this.#collect(element, parts, true);
    return parts.join("").trim();
  }

  #textOf(element: XmlElement): string {
    const parts: string[] = [];
    this.#collect(element, parts);
    return parts.join("");
  }

  #textOfBranch(branch: XmlElement): string {
    const text = this.#texts.get(branch) ?? this.#textOf(branch);
    this.#texts.set(branch, text);
    return text;
  }

  #collect(element: XmlElement, parts: string[], isStanding = false): void {
    const { name, attributes, children } = element;
    if (isStanding && DELETED.has(name)) return;
    if (name === "mc:AlternateContent") {
      const branch = this.chosen(element);
      if (branch !== null && isStanding) this.#collect(branch, parts, true);
      else if (branch !== null) parts.push(this.#textOfBranch(branch));
    } else if (name === "w:t" || name === "w:delText" || name === "m:t") {
      for (const node of children) if (!isElement(node)) parts.push(node);
    } else if (/^w:(?:tab|br|cr|ptab)$/.test(name)) parts.push(" ");
    else if (name === "w:noBreakHyphen") parts.push("\u2011");
    else if (name === "v:textpath") parts.push(attributes.string ?? "");
    else for (const node of children) if (isElement(node)) this.#collect(node, parts, isStanding);
    if (name === "w:p") parts.push("\n");
  }

  #holdsContent(element: XmlElement): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const holds =
      CONTENT.has(element.name) || element.children.some((node) => isElement(node) && this.#holdsContent(node));
    this.#known.set(element, holds);
    return holds;
  }
}
