/** What pages play or show from elsewhere becomes a link that says where it leads: readers' pages load nothing from others. */
import type { Element, ElementContent } from "hast";
import { withPosition } from "../body/flow-writer.ts";
import { changeEach, element, elementsIn, holdsText, lineOf, textOf, withChildren } from "../body/hast-tree.ts";
import { attributeOf, hasClassLike } from "./classes.ts";
import { type EmbeddedPage, embeddedPage } from "./embedded-pages.ts";
import type { HtmlFindings } from "./findings.ts";
import { openingProse, proseOf } from "./prose.ts";

const FRAMES = new Set([
  "iframe",
  "frame",
  "object",
  "embed",
  "applet",
  "portal",
  "fencedframe",
  "webview",
  "amp-iframe",
]);
const PLAYERS = new Set(["video", "audio", "amp-video", "amp-audio"]);
/** Boxes that a program of the service fills on the page; each names the address in an attribute. */
const BOX_CLASS =
  /^(?:fb-(?:post|video)|instagram-media|twitter-(?:tweet|video|timeline)|tiktok-embed|flourish-embed|DC-embed|reddit-embed|bluesky-embed|threads-post|text-post-media|wp-block-embed__wrapper|wp-block-embed|media|youtube-player)$/;
const ADDRESSES = [
  "dataHref",
  "dataInstgrmPermalink",
  "dataTextPostPermalink",
  "cite",
  "dataUrl",
  "dataOembedUrl",
  "dataBlueskyUri",
  "dataSrc",
  "url",
];

/** Boxes inside one another that are looked into for their address and words: no page has as many around one embed. */
const BOXES_NESTED_MAX = 8;

interface Embedding {
  readonly findings: HtmlFindings;
  readonly line: number;
  /** Boxes around. */
  readonly boxes: number;
}

export function withEmbedsLinked(nodes: readonly ElementContent[], findings: HtmlFindings): readonly ElementContent[] {
  return linkEmbeds(nodes, { findings, line: 1, boxes: 0 });
}

function linkEmbeds(nodes: readonly ElementContent[], around: Embedding): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    if (node.type !== "element") return node;
    const embedding = { ...around, line: lineOf(node, around.line) };
    if (FRAMES.has(node.tagName)) return frame(node, embedding);
    if (PLAYERS.has(node.tagName)) return player(node, embedding);
    if (isBookmark(node)) return bookmark(node, embedding);
    if (isBox(node) && around.boxes < BOXES_NESTED_MAX) return box(node, { ...embedding, boxes: around.boxes + 1 });
    return withChildren(node, linkEmbeds(node.children, embedding));
  });
}

/** A frame of a known service is a link; any other is told of. What stands in it is for programs without frames. */
function frame(node: Element, { findings, line }: Embedding): ElementContent[] {
  const inner = [...elementsIn(node)].filter(
    (one) => one !== node && /^(?:embed|param|iframe|object)$/.test(one.tagName),
  );
  const written = [node, ...inner]
    .flatMap((one) =>
      ["dataSrc", "dataLazySrc", "src", "data", "value", "movie"].map((name) => attributeOf(one, name).trim()),
    )
    .filter((address) => /^(?:https?:)?\/\//i.test(address));
  const page = written.map(embeddedPage).find((one) => one !== null) ?? null;
  const fallback = node.tagName === "iframe" ? withoutTags(proseOf(node)) : proseOf(node);
  const title = attributeOf(node, "title").trim();
  if (page !== null) {
    findings.leave(line, fallback, "embed-fallback");
    return [linkTo(page.address, title === "" ? page.title : title, node)];
  }
  const address = written[0] ?? attributeOf(node, "src") + attributeOf(node, "data");
  findings.leave(line, [`<${node.tagName}>`, title, address, fallback].join(" "), "embed");
  return [];
}

/** Inside a frame a parser sees no elements, only their source. */
function withoutTags(text: string): string {
  return text.replace(/<[^<>]{0,1000}>/g, " ");
}

/** A paragraph that the readers of newsroom lines pass over: its words are a program's. */
function linkTo(address: string, title: string, { position }: Element): Element {
  const link = element("a", [{ type: "text", value: title }], { href: address });
  return withPosition(element("p", [link], { dataEmbed: "" }), position);
}

/** Of the blocks of a story. WordPress makes a player of an address that stands alone. */
export function withBareAddressesLinked(blocks: readonly Element[]): Element[] {
  return blocks.map((block) => {
    const address = block.tagName === "p" ? bareAddress(textOf(block)) : "";
    return embeddedPage(address) === null ? block : linkTo(address, address, block);
  });
}

/** Sound and film are links to their file where it is on the web. */
function player(node: Element, { findings, line }: Embedding): ElementContent[] {
  const sources = [node, ...elementsIn(node)].filter(({ tagName }) => tagName === node.tagName || tagName === "source");
  const written = sources.map((source) => attributeOf(source, "src").trim()).filter((address) => address !== "");
  const address = written.find((one) => /^(?:https?:)?\/\//i.test(one) && URL.canParse(one, "https://site.invalid"));
  const title = [attributeOf(node, "title"), attributeOf(node, "ariaLabel")].find((text) => text.trim() !== "")?.trim();
  const fallback = proseOf(node);
  if (address === undefined) {
    findings.leave(line, [`<${node.tagName}>`, title ?? "", written[0] ?? "", fallback].join(" "), "embed");
    return [];
  }
  findings.leave(line, fallback, "embed-fallback");
  const full = address.startsWith("//") ? `https:${address}` : address;
  return [linkTo(full, title ?? full.replace(/^https?:\/\//i, "").replace(/[?#].*$/, ""), node)];
}

/** No box for what others posted has more elements in front of it. */
const ELEMENTS_READ = 200;

/** Frames of the same services that are there to be pressed, and show nothing that anybody posted. */
const BUTTON = /facebook\.com\/plugins\/(?!post|video)|twitter\.com\/widgets\/\w{1,20}_button/i;

/** Whether something is embedded in a part of a page, or rather, as far as anybody looks. */
export function holdsEmbed(node: Element): boolean {
  let read = 0;
  for (const one of elementsIn(node)) {
    const isOfPost = isBox(one) && !hasClassLike(one, /^media$/);
    const address = FRAMES.has(one.tagName) ? attributeOf(one, "src") : "";
    if (isOfPost || (embeddedPage(address) !== null && !BUTTON.test(address))) return true;
    read += 1;
    if (read > ELEMENTS_READ) return false;
  }
  return false;
}

/** What is embedded in a part of a page that is left out, each with its address: it has no words of its own. */
export function embedsToldIn(node: Element): string {
  const told: string[] = [];
  // What stands there for browsers without script counts visits.
  for (const one of elementsIn(node, (inner) => inner.type !== "element" || inner.tagName !== "noscript")) {
    const { tagName } = one;
    if (!FRAMES.has(tagName) && !PLAYERS.has(tagName) && tagName !== "source" && !isBox(one)) continue;
    const addresses = ["dataLazySrc", "src", "data", ...ADDRESSES].map((name) => attributeOf(one, name).trim());
    const address = ampAddress(one) ?? addresses.find((written) => written !== "");
    if (address !== undefined) told.push(`<${tagName}> ${attributeOf(one, "title").trim()} ${address}`);
  }
  return told.join(" ");
}

function isBox(node: Element): boolean {
  if (node.tagName === "oembed" || AMP.has(node.tagName) || attributeOf(node, "dataOembedUrl") !== "") return true;
  return /^(?:div|figure|blockquote|p)$/.test(node.tagName) && hasClassLike(node, BOX_CLASS);
}

/** Pages for phones name what is embedded by its number alone. */
const AMP = new Map([
  ["amp-youtube", { attribute: "dataVideoid", page: "https://www.youtube.com/watch?v=" }],
  ["amp-vimeo", { attribute: "dataVideoid", page: "https://vimeo.com/" }],
  ["amp-twitter", { attribute: "dataTweetid", page: "https://x.com/i/status/" }],
  ["amp-instagram", { attribute: "dataShortcode", page: "https://www.instagram.com/p/" }],
  ["amp-facebook", { attribute: "dataHref", page: "" }],
]);

function ampAddress(node: Element): string | null {
  const embed = AMP.get(node.tagName);
  const value = embed === undefined ? "" : attributeOf(node, embed.attribute).trim();
  return embed === undefined || value === "" ? null : embed.page + value;
}

/** A quotation of somebody's post keeps its words; a box without any is a link with the title that it has. */
function box(node: Element, embedding: Embedding): ElementContent[] {
  const { bare, after } = caption(node);
  const stated =
    ampAddress(node) ??
    ADDRESSES.map((name) => attributeOf(node, name).trim()).find((address) => address !== "") ??
    bare;
  const page = embeddedPage(flourish(stated));
  const title = after === "" ? (page?.title ?? bare) : after;
  if (bare !== "") return [linkTo(page?.address ?? bare, after === "" ? bare : after, node)];
  if (page !== null && !holdsText(node)) return [linkTo(page.address, title, node)];
  if (page !== null && hasClassLike(node, /^instagram-media$/)) return [invitation(node, page, embedding)];
  const children = linkEmbeds(node.children, embedding);
  const source = page === null || leadsTo(page, node) ? [] : [linkTo(page.address, title, node)];
  return [{ ...node, children: [...children, ...source] }];
}

function leadsTo({ address }: EmbeddedPage, node: Element): boolean {
  return elementsIn(node).some((one) => embeddedPage(attributeOf(one, "href"))?.address === address);
}

/** The card of Ghost and Notion for a page elsewhere is a link with its title; what the page says of itself is told. */
function bookmark(node: Element, { findings, line }: Embedding): ElementContent[] {
  const parts = [...elementsIn(node)];
  const address = parts.map((part) => attributeOf(part, "href").trim()).find((href) => /^https?:\/\//i.test(href));
  const title = parts.find(isBookmarkTitle);
  if (address === undefined) return [{ ...node, tagName: "div" }];
  const named = title === undefined ? "" : proseOf(title);
  const pictures = parts.filter(({ tagName }) => tagName === "img").map((image) => attributeOf(image, "src"));
  findings.leave(line, [proseOf(node).replace(named, ""), ...pictures].join(" "), "embed-fallback");
  return [linkTo(address, named === "" ? address : named, node)];
}

function isBookmark(node: Element): boolean {
  if (hasClassLike(node, /^kg-bookmark-card$/)) return true;
  return node.tagName === "a" && hasClassLike(node, /^bookmark$/) && elementsIn(node).some(isBookmarkTitle);
}

function isBookmarkTitle(node: Element): boolean {
  return hasClassLike(node, /^(?:kg-)?bookmark-title$/);
}

const INVITATION = /^(?:View this post on Instagram|Lihat postingan ini di Instagram)\s*/i;

/** Instagram's box holds no words of the post, only whose it is. */
function invitation(node: Element, page: EmbeddedPage, { findings, line }: Embedding): Element {
  const text = proseOf(node);
  const [invited = ""] = INVITATION.exec(text) ?? [];
  findings.leave(line, invited, "embed-fallback");
  const title = text.slice(invited.length).trim();
  return linkTo(page.address, title === "" ? page.title : title, node);
}

const ADDRESS_CHARACTERS_MAX = 1_008;

function bareAddress(text: string): string {
  const address = text.trim();
  return address.length <= ADDRESS_CHARACTERS_MAX && /^https?:\/\/\S+$/i.test(address) ? address : "";
}

/** The words of a figure's caption, and the address before it, if there is nothing else. */
function caption(node: Element): { bare: string; after: string } {
  const words = node.children.find((child) => child.type === "element" && child.tagName === "figcaption");
  const others = node.children.filter((child) => child !== words && (child.type !== "element" || holdsText(child)));
  const before = others.map((other) => openingProse(other, ADDRESS_CHARACTERS_MAX + 1)).join(" ");
  return { bare: bareAddress(before), after: words === undefined ? "" : proseOf(words) };
}

/** Flourish names a part of its address only. */
function flourish(address: string): string {
  return /^(?:visualisation|story)\/\d{1,12}$/.test(address) ? `https://public.flourish.studio/${address}/` : address;
}
