/** The real code flow: the desk behind the local HTTP API, a certified OpenID provider, and a token that is verified. */
import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createDesk } from "../../functions/desk/app.ts";
import { serveEvents } from "../../functions/desk/http-event.ts";
import { createSignIn } from "../../functions/desk/sign-in.ts";
import { type HttpApi, startHttpApi } from "../../infra/local/http-api.ts";
import { type Identity, LOCAL_ACCOUNTS, startIdentity } from "../../infra/local/identity/identity.ts";
import { signInLocally } from "../../infra/local/identity/sign-in-locally.ts";
import { needsOf, SETTINGS } from "../functions/desk/desk-world.ts";

const [editor, approver] = LOCAL_ACCOUNTS;
const said: string[] = [];
let api: HttpApi;
let identity: Identity;

beforeAll(async () => {
  for (const method of ["log", "info", "warn", "error"] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => void said.push(words.join(" ")));
  }
  let serve: (event: unknown) => Promise<unknown> = async () => ({ statusCode: 503 });
  api = await startHttpApi({ port: 0, invoke: (event) => serve(event) });
  identity = await startIdentity({
    port: 0,
    clientId: "desk",
    redirectUris: [`${api.url}/signed-in`],
    postLogoutRedirectUris: [`${api.url}/signed-out`],
    accounts: LOCAL_ACCOUNTS,
  });
  const now = () => new Date();
  const signIn = createSignIn({ issuer: identity.issuer, clientId: "desk", deskUrl: api.url, now });
  const desk = createDesk({ ...needsOf(), ...signIn, now }, { ...SETTINGS, deskUrl: api.url });
  serve = serveEvents((request) => desk.fetch(request), api.url);
});

afterAll(async () => {
  await identity.close();
  await api.close();
  vi.restoreAllMocks();
});

describe("signing in", () => {
  it.each(LOCAL_ACCOUNTS)("gives $email a token that says who they are", async (account) => {
    const claims = decodeJwt(await signInLocally(api.url, account));

    expect(claims).toMatchObject({
      iss: identity.issuer,
      aud: "desk",
      email: account.email,
      email_verified: true,
      name: account.name,
      "cognito:groups": account.groups,
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(30 * 86_400);
  });

  it("opens the desk to the session and to the bearer", async () => {
    const token = await signInLocally(api.url, approver);

    const asBrowser = await fetch(api.url, { headers: { accept: "text/html", cookie: `galley-session=${token}` } });
    const asProgram = await fetch(api.url, {
      headers: { accept: "application/json", authorization: `Bearer ${token}` },
    });

    expect(await asBrowser.text()).toContain("Ayu Approver");
    expect(await asProgram.json()).toEqual({ decides: true, inReview: [], scheduled: [], returned: [] });
  });

  it("does not know a token with another signature", async () => {
    const [header, payload] = (await signInLocally(api.url, editor)).split(".");
    const [, , foreign] = (await signInLocally(api.url, approver)).split(".");

    const answer = await fetch(api.url, { headers: { authorization: `Bearer ${header}.${payload}.${foreign}` } });

    expect(answer.status).toBe(401);
  });

  it("ends at a page that names the person, when there is no such account", async () => {
    await expect(signInLocally(api.url, { email: "nobody@galley.test" })).rejects.toThrow(
      /nobody@galley\.test ended at \/login/,
    );
  });
});

describe("the provider", () => {
  it("refuses a code flow without PKCE", async () => {
    const url = new URL(`${identity.issuer}/auth`);
    url.search = new URLSearchParams({
      client_id: "desk",
      response_type: "code",
      scope: "openid",
      redirect_uri: `${api.url}/signed-in`,
    }).toString();

    const location = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? "";

    expect(new URL(location).searchParams.get("error")).toBe("invalid_request");
  });

  it("sends nobody to an address that is not the desk's", async () => {
    const url = `${identity.issuer}/auth?client_id=desk&response_type=code&scope=openid&redirect_uri=http://127.0.0.1:1/x`;

    const answer = await fetch(url, { redirect: "manual" });

    expect(answer.status).toBe(400);
    expect(answer.headers.get("location")).toBeNull();
  });

  it("has nothing to say on the console", () => {
    expect(said).toEqual([]);
  });
});
