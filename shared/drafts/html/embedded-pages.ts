/** Services whose embeds are worth a link, and the page that people open instead of the part for other pages. */

export interface EmbeddedPage {
  readonly address: string;
  /** Says what the link leads to, where nobody gave a title: the service and the address. */
  readonly title: string;
}

interface Service {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Address of the page for people; the embed's own where nothing better is known. */
  readonly page?: (url: URL) => string | null;
}

const ID = /^[\w-]{1,64}$/;

const SERVICES: readonly Service[] = [
  { name: "YouTube", hosts: ["youtube.com", "youtube-nocookie.com", "youtu.be"], page: youtube },
  { name: "Vimeo", hosts: ["vimeo.com"], page: (url) => afterPart(url, "video", "https://vimeo.com/") },
  { name: "X", hosts: ["twitter.com", "x.com"], page: (url) => named(url, "id", "https://x.com/i/status/") },
  { name: "Instagram", hosts: ["instagram.com"], page: (url) => withoutPart(url, /\/embed(?:\/captioned)?\/?$/, "/") },
  { name: "Facebook", hosts: ["facebook.com", "fb.watch"], page: (url) => url.searchParams.get("href") },
  { name: "TikTok", hosts: ["tiktok.com"] },
  { name: "Spotify", hosts: ["spotify.com"], page: (url) => withoutPart(url, /^\/embed(?:-podcast)?(?=\/)/, "") },
  { name: "SoundCloud", hosts: ["soundcloud.com"], page: (url) => url.searchParams.get("url") },
  { name: "Google Maps", hosts: ["google.com/maps", "maps.google.com", "maps.app.goo.gl", "google.co.id/maps"] },
  { name: "Datawrapper", hosts: ["datawrapper.de", "dwcdn.net"] },
  { name: "Flourish", hosts: ["flourish.studio", "flo.uri.sh"], page: flourish },
  { name: "DocumentCloud", hosts: ["documentcloud.org"], page: documentCloud },
];

/** Null for an address of any other service, or none at all. */
export function embeddedPage(written: string): EmbeddedPage | null {
  const full = written.trim().replace(/^\/\//, "https://");
  if (!/^https?:\/\//i.test(full) || !URL.canParse(full)) return null;
  const url = new URL(full);
  const service = SERVICES.find(({ hosts }) => hosts.some((host) => isAt(url, host)));
  // An address with a user's name in front was made to look like another.
  if (service === undefined || url.username !== "" || url.password !== "") return null;
  const page = service.page?.(url) ?? null;
  const isOfService = page !== null && URL.canParse(page) && service.hosts.some((host) => isAt(new URL(page), host));
  const address = isOfService ? new URL(page).href : url.href;
  return { address, title: `${service.name}: ${shown(address)}` };
}

function isAt({ hostname, pathname }: URL, place: string): boolean {
  const [host = "", ...path] = place.split("/");
  const isHost = hostname === host || hostname.endsWith(`.${host}`);
  return isHost && (path.length === 0 || pathname.startsWith(`/${path.join("/")}`));
}

const SHOWN_CHARACTERS_MAX = 80;

function shown(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "")
    .slice(0, SHOWN_CHARACTERS_MAX);
}

function youtube(url: URL): string | null {
  const list = url.searchParams.get("list");
  if (/^\/embed\/videoseries/.test(url.pathname) && list !== null && ID.test(list))
    return `https://www.youtube.com/playlist?list=${list}`;
  return (
    afterPart(url, "embed", "https://www.youtube.com/watch?v=") ??
    afterPart(url, "v", "https://www.youtube.com/watch?v=")
  );
}

/** `/embed/abc` → the page of `abc`. */
function afterPart({ pathname }: URL, part: string, page: string): string | null {
  const [, first, id = ""] = pathname.split("/");
  return first === part && ID.test(id) ? page + id : null;
}

function named({ pathname, searchParams }: URL, field: string, page: string): string | null {
  const id = searchParams.get(field) ?? "";
  return pathname.startsWith("/embed/") && ID.test(id) ? page + id : null;
}

function withoutPart(url: URL, part: RegExp, instead: string): string | null {
  if (!part.test(url.pathname)) return null;
  return `${url.origin}${url.pathname.replace(part, instead)}`;
}

function flourish({ hostname, pathname }: URL): string | null {
  const [, kind = "", id = ""] = /^\/(visualisation|story)\/(\d{1,12})(?:\/|$)/.exec(pathname) ?? [];
  return hostname.endsWith("flo.uri.sh") && id !== "" ? `https://public.flourish.studio/${kind}/${id}/` : null;
}

function documentCloud({ pathname }: URL): string | null {
  return pathname.startsWith("/documents/") ? `https://www.documentcloud.org${pathname}` : null;
}
