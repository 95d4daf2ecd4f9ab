/** What pages play or show from elsewhere becomes a link that says where it leads: readers' pages load nothing from others. */
import type { Element, ElementContent } from "hast";
import { element, lineOf, textOf } from "./hast-tree.ts";
import type { HtmlFindings } from "./html-findings.ts";

/** Whose embeds are worth a link, by the end of the host's name. */
const PROVIDERS: readonly (readonly [host: string, name: string])[] = [
  ["youtube.com", "YouTube"],
  ["youtube-nocookie.com", "YouTube"],
  ["youtu.be", "YouTube"],
  ["vimeo.com", "Vimeo"],
  ["twitter.com", "X"],
  ["x.com", "X"],
  ["instagram.com", "Instagram"],
  ["facebook.com", "Facebook"],
  ["tiktok.com", "TikTok"],
  ["spotify.com", "Spotify"],
  ["soundcloud.com", "SoundCloud"],
  ["google.com", "Google"],
  ["datawrapper.de", "Datawrapper"],
  ["dwcdn.net", "Datawrapper"],
  ["flourish.studio", "Flourish"],
  ["documentcloud.org", "DocumentCloud"],
];
const EMBEDS = new Set(["iframe", "object", "embed", "video", "audio"]);

export function withEmbedsLinked(nodes: readonly ElementContent[], findings: HtmlFindings, line = 1): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const at = lineOf(node, line);
    if (EMBEDS.has(node.tagName)) return linkTo(node, findings, at);
    const children = withEmbedsLinked(node.children, findings, at);
    return [{ ...node, properties: unwrapped(node), children }];
  });
}

function linkTo(node: Element, findings: HtmlFindings, line: number): ElementContent[] {
  const address = addressOf(node);
  const provider = address === null ? undefined : providerOf(address);
  const isOwnMedia = node.tagName === "video" || node.tagName === "audio";
  const inside = textOf(node).trim();
  if (address === null || (provider === undefined && !isOwnMedia)) {
    findings.leave(line, [`<${node.tagName}>`, address?.href ?? "", inside].join(" "), "embed");
    return [];
  }
  if (inside !== "") findings.leave(line, inside, "embed-fallback");
  const title = String(node.properties.title ?? "").trim();
  const name = title === "" ? `${provider ?? address.hostname}: ${address.hostname}${address.pathname}` : title;
  const link = element("a", [{ type: "text", value: name }], { href: address.href });
  const paragraph = element("p", [link]);
  if (node.position !== undefined) paragraph.position = node.position;
  return [paragraph];
}

/** The page that people open, where an embed's own address is known to have one. */
function addressOf(node: Element): URL | null {
  const source = node.children.find((child) => child.type === "element" && child.tagName === "source");
  const inner = source?.type === "element" ? source.properties.src : undefined;
  const { src, data, dataSrc } = node.properties;
  const written = [src, dataSrc, data, inner]
    .map((value) => String(value ?? "").trim())
    .find((value) => /^(?:https?:)?\/\//i.test(value));
  if (written === undefined) return null;
  const full = written.startsWith("//") ? `https:${written}` : written;
  if (!URL.canParse(full)) return null;
  const address = new URL(full);
  const video = /^\/embed\/([\w-]{6,20})/.exec(address.pathname)?.[1];
  return video !== undefined && providerOf(address) === "YouTube"
    ? new URL(`https://www.youtube.com/watch?v=${video}`)
    : address;
}

function providerOf({ hostname }: URL): string | undefined {
  return PROVIDERS.find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1];
}

/** Google Docs sends links by way of Google. */
function unwrapped({ tagName, properties }: Element): Element["properties"] {
  const href = String(properties.href ?? "");
  if (tagName !== "a" || !/^https:\/\/www\.google\.[a-z.]{2,6}\/url\?/.test(href) || !URL.canParse(href))
    return properties;
  const target = new URL(href).searchParams;
  const to = target.get("q") ?? target.get("url");
  return to === null || to === "" ? properties : { ...properties, href: to };
}
