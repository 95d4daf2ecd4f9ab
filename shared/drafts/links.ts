/** Which addresses a body may lead to. */

/** Ids and fragments of footnotes begin with it; no other fragment is kept. */
export const FOOTNOTE_PREFIX = "note-";

/** The address as it may stand in a page, or null: http, https, mailto, a path of this site, a footnote. */
export function safeLink(href: string): string | null {
  // Browsers ignore white space and controls inside a scheme, so they must not hide one from this check either.
  const address = href.replace(/[\s\p{Cc}]+/gu, "");
  if (address.startsWith("//")) return safeLink(`https:${address}`);
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? address : null;
  if (/^mailto:[^:]+@/i.test(address)) return address;
  if (address.startsWith("/") && !address.includes("\\")) return address;
  return address.startsWith(`#${FOOTNOTE_PREFIX}fn`) ? address : null;
}
