/**
 * Stands in for Cognito: a certified OpenID provider on this machine, with a few ready people. Same code path as deployed
 * (code flow with PKCE, signed ID tokens, `cognito:groups`); nobody needs a password, because nobody else can reach it.
 */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair } from "jose";
import Provider, { type Configuration } from "oidc-provider";
import { createMemory } from "./identity-memory.ts";
import { loginPage, noticePage, signOutPage } from "./identity-pages.ts";

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

/** Somebody who can sign in. Names and addresses are fictional. */
export interface Account {
  readonly email: string;
  readonly name: string;
  readonly groups: readonly string[];
}

export const LOCAL_ACCOUNTS = [
  { email: "editor@galley.test", name: "Eka Editor", groups: ["editors"] },
  { email: "approver@galley.test", name: "Ayu Approver", groups: ["approvers", "operators"] },
  { email: "second-approver@galley.test", name: "Sinta Approver", groups: ["approvers"] },
] as const satisfies readonly Account[];

export interface IdentityOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly accounts: readonly Account[];
}

export interface Identity {
  readonly issuer: string;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
/** The engine's clock can be moved by days; a token must outlive that. */
const LIFETIME_SECONDS = 30 * 86_400;
const CODE_SECONDS = 60;
const FORM_BYTES_MAX = 10_000;

export async function startIdentity(options: IdentityOptions): Promise<Identity> {
  // Listening comes first: the issuer's address contains the port.
  const server = createServer();
  server.listen(options.port, HOST);
  await once(server, "listening");
  const issuer = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, await configurationOf(options));
  const protocol = provider.callback();
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const isLogin = request.url?.startsWith("/login/") === true;
    if (!isLogin) return void protocol(request, response);
    login(provider, options.accounts, request, response).catch(() =>
      showHtml(response, 400, noticePage("This sign-in has expired", "Go back to the desk and sign in again.")),
    );
  });
  return { issuer, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
}

async function configurationOf(options: IdentityOptions): Promise<Configuration> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const signingKey = { ...(await exportJWK(privateKey)), alg: "RS256", use: "sig", kid: "local" };
  return {
    adapter: createMemory(),
    jwks: { keys: [signingKey] },
    cookies: { keys: [crypto.randomUUID()] },
    clients: [
      {
        client_id: options.clientId,
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code"],
        response_types: ["code"],
        redirect_uris: [...options.redirectUris],
        post_logout_redirect_uris: [...options.postLogoutRedirectUris],
      },
    ],
    claims: { openid: ["sub", "cognito:groups"], email: ["email", "email_verified"], profile: ["name"] },
    // Cognito puts the person's claims into the ID token of the code flow; the specification leaves them to userinfo.
    conformIdTokenClaims: false,
    scopes: ["openid", "email", "profile"],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = signOutPage(form);
        },
        postLogoutSuccessSource: (context) => {
          context.body = noticePage("Signed out", "You can close this page.");
        },
      },
    },
    interactions: { url: (_context, { uid }) => `/login/${uid}` },
    ttl: {
      IdToken: LIFETIME_SECONDS,
      AccessToken: LIFETIME_SECONDS,
      Session: LIFETIME_SECONDS,
      Grant: LIFETIME_SECONDS,
      Interaction: LIFETIME_SECONDS,
      AuthorizationCode: CODE_SECONDS,
    },
    findAccount: (_context, accountId) => claimsOf(options.accounts, accountId),
    // The desk is the newsroom's own application: it is granted what it asks for, without a page that asks back.
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    renderError(context, out) {
      context.type = "html";
      context.body = noticePage("Sign-in is not possible", out.error_description ?? out.error);
    },
  };
}

function claimsOf(accounts: readonly Account[], accountId: string) {
  const account = accounts.find(({ email }) => email === accountId);
  if (account === undefined) return undefined;
  const { email, name, groups } = account;
  return {
    accountId,
    claims: () => ({ sub: accountId, email, email_verified: true, name, "cognito:groups": [...groups] }),
  };
}

/** Shows who can be chosen; a tap chooses. */
async function login(
  provider: Provider,
  accounts: readonly Account[],
  request: IncomingMessage,
  response: ServerResponse,
) {
  const interaction = await provider.interactionDetails(request, response);
  const { uid } = interaction;
  if (request.method !== "POST") return showHtml(response, 200, loginPage(uid, accounts));
  const email = new URLSearchParams(await readForm(request)).get("account") ?? "";
  if (!accounts.some((account) => account.email === email)) return showHtml(response, 400, loginPage(uid, accounts));
  await leaveOther(provider, interaction, email);
  await provider.interactionFinished(request, response, { login: { accountId: email } });
}

/** Somebody else takes over: the provider would sign the earlier person out by a form that a script must send. */
async function leaveOther(provider: Provider, interaction: Interaction, accountId: string): Promise<void> {
  const { session } = interaction;
  if (session === undefined || session.accountId === accountId) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete interaction.session;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}

async function readForm(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString("utf8");
    if (text.length > FORM_BYTES_MAX) throw new Error("A sign-in form is short; this one is not.");
  }
  return text;
}

function showHtml(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(html);
}
