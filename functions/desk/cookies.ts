/** The desk's two cookies: the session (a signed ID token) and, for minutes, a sign-in under way. Scripts see neither. */
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import * as z from "zod";
import type { SignInSecrets } from "./needs.ts";

const SESSION = "galley-session";
const SIGN_IN = "galley-sign-in";
/** Long enough to find a password. */
const SIGN_IN_SECONDS = 600;

const signInUnderWay = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
});

export interface SignInUnderWay extends SignInSecrets {
  /** A path of the desk; checked again when it is used, because a cookie is only a claim. */
  readonly returnTo: string;
}

/** `__Host-`: no other host, no path and no plain http can have set it. Browsers take such names over https only. */
function nameOn(deskUrl: string, name: string): string {
  return deskUrl.startsWith("https:") ? `__Host-${name}` : name;
}

function attributes(deskUrl: string) {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure: deskUrl.startsWith("https:") } as const;
}

export function sessionToken(c: Context, deskUrl: string): string | undefined {
  return getCookie(c, nameOn(deskUrl, SESSION));
}

export function keepSession(c: Context, deskUrl: string, token: string, maxAge: number): void {
  setCookie(c, nameOn(deskUrl, SESSION), token, { ...attributes(deskUrl), maxAge });
}

export function endSession(c: Context, deskUrl: string): void {
  deleteCookie(c, nameOn(deskUrl, SESSION), attributes(deskUrl));
}

export function keepSignIn(c: Context, deskUrl: string, underWay: SignInUnderWay): void {
  const value = Buffer.from(JSON.stringify(underWay)).toString("base64url");
  setCookie(c, nameOn(deskUrl, SIGN_IN), value, { ...attributes(deskUrl), maxAge: SIGN_IN_SECONDS });
}

/** Usable once: reading it also takes it away. */
export function takeSignIn(c: Context, deskUrl: string): SignInUnderWay | undefined {
  const value = getCookie(c, nameOn(deskUrl, SIGN_IN));
  if (value === undefined) return undefined;
  deleteCookie(c, nameOn(deskUrl, SIGN_IN), attributes(deskUrl));
  return signInUnderWay.safeParse(parseJson(Buffer.from(value, "base64url").toString("utf8"))).data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
