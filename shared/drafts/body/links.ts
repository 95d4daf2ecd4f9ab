/** Which addresses a body may lead to. */

/** Ids and fragments of footnotes begin with it; no other fragment is kept. */
export const FOOTNOTE_PREFIX = "note-";

/** The address as it may stand in a page, or null: http, https, mailto, a path of this site, a footnote. */
export function safeLink(href: string): string | null {
  const address = asBrowsersReadIt(href);
  if (address.startsWith("//")) return safeLink(`https:${address}`);
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? address : null;
  if (/^mailto:[^:]+@/i.test(address)) return address;
  if (address.startsWith("/") && !address.includes("\\")) return address;
  return address.startsWith(`#${FOOTNOTE_PREFIX}fn`) ? address : null;
}

/** Browsers ignore controls, and spaces at the ends: they must not hide a scheme from the check. Other spaces, and what could end an attribute or begin a tag, are shown. */
function asBrowsersReadIt(href: string): string {
  const visible = href.replace(/\p{Cc}+/gu, "").trim();
  return visible.replace(/[\s\p{Cf}<>"`]/gu, (character) => encodeURIComponent(character));
}
