/** Which tokens speak for somebody, and which prove nothing. */
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { createSignIn, identifyWith, type TokenChecks } from "../../../functions/desk/sign-in.ts";

const ISSUER = "https://id.galley.test";
const NOW_SECONDS = Math.floor(Date.parse("2026-03-04T05:00:00Z") / 1000);

/** Claims of any shape: also of shapes that no provider would sign. */
type Claims = Readonly<Record<string, unknown>>;

const CLAIMS: Claims = {
  iss: ISSUER,
  aud: "desk",
  sub: "1",
  iat: NOW_SECONDS - 10,
  exp: NOW_SECONDS + 60,
  email: "Ayu@Galley.test",
  email_verified: true,
  name: "Ayu",
  "cognito:groups": ["approvers"],
};

let checks: TokenChecks;
let sign: (claims: Claims) => Promise<string>;
let signForeign: (claims: Claims) => Promise<string>;

beforeAll(async () => {
  const [own, foreign] = [await generateKeyPair("RS256"), await generateKeyPair("RS256")];
  const jwk = { ...(await exportJWK(own.publicKey)), kid: "own", alg: "RS256" };
  const signer = (key: CryptoKey) => (claims: Claims) =>
    new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "own" }).sign(key);
  sign = signer(own.privateKey);
  signForeign = signer(foreign.privateKey);
  checks = {
    issuer: ISSUER,
    clientId: "desk",
    keys: createLocalJWKSet({ keys: [jwk] }),
    now: () => new Date(NOW_SECONDS * 1000),
  };
});

describe("a token", () => {
  it("speaks for the verified address in lower case", async () => {
    const session = await identifyWith(await sign(CLAIMS), checks);

    expect(session).toEqual({
      actor: { id: "ayu@galley.test", name: "Ayu", groups: ["approvers"] },
      expiresAt: new Date((NOW_SECONDS + 60) * 1000),
    });
  });

  it.each<[string, Claims, object]>([
    ["the word true, as Cognito writes it", { email_verified: "true" }, { groups: ["approvers"] }],
    ["no groups", { "cognito:groups": undefined }, { groups: [] }],
    ["no name", { name: undefined }, { name: "ayu@galley.test" }],
    ["Cognito's mark of an ID token", { token_use: "id" }, { id: "ayu@galley.test" }],
  ])("may have %s", async (_case, changes, actor) => {
    const session = await identifyWith(await sign({ ...CLAIMS, ...changes }), checks);

    expect(session?.actor).toMatchObject(actor);
  });

  it.each<[string, Claims]>([
    ["has expired", { exp: NOW_SECONDS - 1 }],
    ["never expires", { exp: undefined }],
    ["is not valid yet", { nbf: NOW_SECONDS + 60 }],
    ["is of another issuer", { iss: "https://elsewhere.test" }],
    ["is for another client", { aud: "other" }],
    ["is an access token", { token_use: "access" }],
    ["has no address", { email: undefined }],
    ["has an address that is none", { email: "ayu" }],
    ["has an address nobody verified", { email_verified: false }],
    ["does not say whether the address is verified", { email_verified: undefined }],
    ["has groups that are no list", { "cognito:groups": "approvers" }],
    ["names nobody", { sub: undefined }],
  ])("proves nothing when it %s", async (_case, changes) => {
    expect(await identifyWith(await sign({ ...CLAIMS, ...changes }), checks)).toBeUndefined();
  });

  it.each<[string, () => Promise<string> | string]>([
    ["with another key's signature", () => signForeign(CLAIMS)],
    ["without a signature (alg none)", () => new UnsecuredJWT(CLAIMS).encode()],
    [
      "signed with a shared secret",
      () => new SignJWT(CLAIMS).setProtectedHeader({ alg: "HS256" }).sign(new Uint8Array(32)),
    ],
    ["that is none", () => "not.a.token"],
    ["that is empty", () => ""],
    [
      "with an altered payload",
      async () => (await sign(CLAIMS)).replace(/\.[^.]+\./, `.${btoa('{"email":"x@y.test"}')}.`),
    ],
  ])("proves nothing %s", async (_case, make) => {
    expect(await identifyWith(await make(), checks)).toBeUndefined();
  });

  it("signed with a shared secret proves nothing, even where keys would fit it", async () => {
    const secret = new Uint8Array(32);
    const token = await new SignJWT(CLAIMS).setProtectedHeader({ alg: "HS256" }).sign(secret);

    expect(await identifyWith(token, { ...checks, keys: async () => secret })).toBeUndefined();
  });

  it("is a fault, not a stranger, when the keys cannot be fetched", async () => {
    const keys = () => Promise.reject(new Error("connection refused"));

    await expect(identifyWith(await sign(CLAIMS), { ...checks, keys })).rejects.toThrow("connection refused");
  });
});

describe("the issuer", () => {
  const others = { clientId: "desk", deskUrl: "http://127.0.0.1:1", now: () => new Date() };

  it.each(["http://id.galley.test", "http://localhost:3000", "http://127.0.0.1.galley.test", "ftp://127.0.0.1"])(
    "must not be %s",
    (issuer) => {
      expect(() => createSignIn({ ...others, issuer })).toThrow(/must be https/);
    },
  );

  it.each(["https://id.galley.test", "http://127.0.0.1:3000"])("may be %s", (issuer) => {
    expect(() => createSignIn({ ...others, issuer })).not.toThrow();
  });
});
