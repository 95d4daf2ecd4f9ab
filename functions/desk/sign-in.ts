/** OpenID Connect for the desk: the code flow with PKCE for people, and the check of every token that is shown. */
import assert from "node:assert/strict";
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import * as oidc from "openid-client";
import * as z from "zod";
import type { Session, SignInNeeds } from "./needs.ts";

export const CALLBACK_PATH = "/signed-in";
export const SIGNED_OUT_PATH = "/signed-out";

/** Signatures with a private key only: `none`, and secrets shared with a client, never vouch for anybody. */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];
/** The one host whose identity provider may speak plain http: this machine's own. */
const LOOPBACK = "127.0.0.1";

export interface SignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly deskUrl: string;
  readonly now: () => Date;
}

export function createSignIn({ issuer, clientId, deskUrl, now }: SignInSettings): SignInNeeds {
  const issuerUrl = new URL(issuer);
  const isLocal = issuerUrl.protocol === "http:" && issuerUrl.hostname === LOOPBACK;
  assert(issuerUrl.protocol === "https:" || isLocal, "OIDC_ISSUER must be https, or http on 127.0.0.1.");
  const discover = onceUntilFault(() =>
    oidc.discovery(issuerUrl, clientId, undefined, oidc.None(), {
      execute: isLocal ? [oidc.allowInsecureRequests] : [],
    }),
  );
  const keys = onceUntilFault(async () => {
    const { jwks_uri } = (await discover()).serverMetadata();
    assert(jwks_uri, "The identity provider names no keys (jwks_uri).");
    return createRemoteJWKSet(new URL(jwks_uri));
  });
  const redirectUri = `${deskUrl}${CALLBACK_PATH}`;
  return {
    async beginSignIn({ asAnother }) {
      const secrets = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(await discover(), {
        redirect_uri: redirectUri,
        scope: "openid email profile",
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: "S256",
        ...(asAnother ? { prompt: "login" } : {}),
      });
      return { url: url.href, secrets };
    },
    async finishSignIn(callback, { state, nonce, verifier }) {
      const configuration = await discover();
      try {
        const checks = {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        };
        return (await oidc.authorizationCodeGrant(configuration, callback, checks)).id_token;
      } catch (fault) {
        if (isRefusal(fault)) return undefined;
        throw fault;
      }
    },
    async signOutUrl() {
      const { end_session_endpoint } = (await discover()).serverMetadata();
      if (end_session_endpoint === undefined) return undefined;
      const url = new URL(end_session_endpoint);
      const returnTo = `${deskUrl}${SIGNED_OUT_PATH}`;
      url.searchParams.set("client_id", clientId);
      url.searchParams.set("post_logout_redirect_uri", returnTo);
      // Cognito's own name for the same.
      url.searchParams.set("logout_uri", returnTo);
      return url.href;
    },
    identify: async (token) => identifyWith(token, { issuer, clientId, now, keys: await keys() }),
  };
}

/** The provider said no, or what came back is not what was begun; anything else is a fault. */
function isRefusal(fault: unknown): boolean {
  return (
    fault instanceof oidc.AuthorizationResponseError ||
    fault instanceof oidc.ResponseBodyError ||
    (fault instanceof oidc.ClientError && fault.code?.startsWith("OAUTH_") === true)
  );
}

/** Runs once for the life of the function; after a fault, again. */
function onceUntilFault<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined;
  return () => {
    running ??= run().catch((fault: unknown) => {
      running = undefined;
      throw fault;
    });
    return running;
  };
}

export interface TokenChecks {
  readonly issuer: string;
  readonly clientId: string;
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
}

const claimsSchema = z.object({
  email: z.email(),
  // Cognito writes the word where the address came from another provider.
  email_verified: z.union([z.literal(true), z.literal("true")]),
  name: z.string().optional(),
  "cognito:groups": z.array(z.string()).optional(),
  exp: z.number(),
  token_use: z.literal("id").optional(),
});

/** Who a token speaks for, or `undefined` when it proves nothing here. */
export async function identifyWith(
  token: string,
  { issuer, clientId, keys, now }: TokenChecks,
): Promise<Session | undefined> {
  const payload = await verified(token, keys, { issuer, audience: clientId, currentDate: now() });
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success) return undefined;
  const { email, name, exp } = claims.data;
  const id = email.toLowerCase();
  const actor = { id, name: name ?? id, groups: claims.data["cognito:groups"] ?? [] };
  return { actor, expiresAt: new Date(exp * 1000) };
}

interface Expected {
  readonly issuer: string;
  readonly audience: string;
  readonly currentDate: Date;
}

async function verified(token: string, keys: JWTVerifyGetKey, expected: Expected): Promise<JWTPayload | undefined> {
  try {
    const options = { ...expected, algorithms: ALGORITHMS, requiredClaims: ["exp", "iat", "sub"] };
    return (await jwtVerify(token, keys, options)).payload;
  } catch (fault) {
    if (TOKEN_FAULTS.some((kind) => fault instanceof kind)) return undefined;
    throw fault;
  }
}

/** What is wrong with the token itself. That the keys cannot be fetched is not: that is a fault. */
const TOKEN_FAULTS = [
  errors.JWTInvalid,
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];
