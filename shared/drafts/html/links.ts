/** Where links of a page lead: by way of nobody, from the page that it was, and not to places inside it. */
import type { Element, ElementContent, Properties } from "hast";
import { changeEach, withChildren } from "../body/hast-tree.ts";
import { attributeOf } from "./classes.ts";

/** Programs that send their readers' clicks by way of themselves, and the field that holds the address. */
const DETOURS: readonly (readonly [host: RegExp, path: RegExp, fields: readonly string[]])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, ["q", "url"]],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, ["url"]],
  [/^lm?\.(?:facebook|instagram)\.com$/, /^\//, ["u"]],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ["q"]],
  [/^slack-redir\.net$/, /^\/link$/, ["url"]],
];
const DETOURS_MAX = 5;

export function withDirectLinks(nodes: readonly ElementContent[], base: URL | null): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    const properties = withDirectLink(node, base);
    const direct = properties === node.properties ? node : { ...node, properties };
    return withChildren(direct, withDirectLinks(node.children, base));
  });
}

function withDirectLink(node: Element, base: URL | null): Properties {
  const { properties } = node;
  const href = node.tagName === "a" ? attributeOf(node, "href").trim() : "";
  if (href === "" && properties.id === undefined && properties.name === undefined) return properties;
  // Nothing leads to places inside it: their names go, too.
  const { id: _id, name: _name, ...unnamed } = properties;
  if (href === "") return unnamed;
  const { href: _, ...others } = unnamed;
  const target = isInside(href, base) ? null : directAddress(absolute(href, base));
  return target === null ? others : { ...others, href: target };
}

/** A table of contents, a way back to the top: nothing that a page of ours would have. */
function isInside(href: string, base: URL | null): boolean {
  if (href.startsWith("#")) return true;
  const [page, fragment] = href.split("#");
  return fragment !== undefined && base !== null && page === base.href.split("#")[0];
}

/** A page knows its own address; without one, an address stays as it is written. */
function absolute(href: string, base: URL | null): string {
  const isRelative = base !== null && !/^[a-z][a-z0-9+.-]*:/i.test(href) && URL.canParse(href, base);
  return isRelative ? new URL(href, base).href : href;
}

export function directAddress(href: string): string {
  let address = href;
  for (let detours = 0; detours < DETOURS_MAX; detours += 1) {
    const target = targetOf(address);
    if (target === null) return address;
    address = target;
  }
  return address;
}

function targetOf(href: string): string | null {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return null;
  const { hostname, pathname, searchParams } = new URL(href);
  const detour = DETOURS.find(([host, path]) => host.test(hostname) && path.test(pathname));
  const target = detour?.[2].map((field) => searchParams.get(field)).find((value) => /^https?:\/\//i.test(value ?? ""));
  return target ?? null;
}
