/** Signs in at the desk as a browser would, for programs: the real code flow, over HTTP, with cookies. */
import type { Account } from "./identity.ts";

/** A sign-in is some seven redirects; more means it goes in circles. */
const REDIRECTS_MAX = 20;
const SESSION_COOKIES = ["galley-session", "__Host-galley-session"];

/** The ID token that the desk keeps as its session: what `Authorization: Bearer` takes. */
export async function signInLocally(deskUrl: string, account: Pick<Account, "email">): Promise<string> {
  const jar = new Map<string, Map<string, string>>();
  let request: { url: URL; form?: URLSearchParams } = { url: new URL("/sign-in", deskUrl) };
  for (let step = 0; step < REDIRECTS_MAX; step += 1) {
    const response = await send(request.url, jar, request.form);
    const token = SESSION_COOKIES.map((name) => jar.get(new URL(deskUrl).host)?.get(name)).find((value) => value);
    if (token !== undefined) return token;
    const location = response.headers.get("location");
    if (location !== null) {
      request = { url: new URL(location, request.url) };
    } else if (response.ok && request.url.pathname.startsWith("/login/") && request.form === undefined) {
      request = { url: request.url, form: new URLSearchParams({ account: account.email }) };
    } else {
      throw new Error(
        `Signing in as ${account.email} ended at ${request.url.pathname} with status ${response.status}.`,
      );
    }
  }
  throw new Error(`Signing in as ${account.email} was redirected more than ${REDIRECTS_MAX} times.`);
}

/** Cookies are kept per host and port: unlike a browser's they are never shared between the desk and the provider. */
async function send(
  url: URL,
  jar: Map<string, Map<string, string>>,
  form: URLSearchParams | undefined,
): Promise<Response> {
  const cookies = jar.get(url.host) ?? new Map<string, string>();
  jar.set(url.host, cookies);
  const response = await fetch(url, {
    redirect: "manual",
    headers: { accept: "text/html", cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    ...(form === undefined ? {} : { method: "POST", body: form }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) cookies.set(name.trim(), value);
  }
  await response.arrayBuffer();
  return response;
}
