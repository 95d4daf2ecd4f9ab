/** The desk as a browser meets it: behind the local HTTP API, with the local identity provider, its catalogue in memory. */
import { createDesk } from "../../functions/desk/app.ts";
import { serveEvents } from "../../functions/desk/http-event.ts";
import { createSignIn } from "../../functions/desk/sign-in.ts";
import { startHttpApi } from "../../infra/local/http-api.ts";
import { LOCAL_ACCOUNTS, startIdentity } from "../../infra/local/identity/identity.ts";
import type { Uploads } from "../../shared/aws/uploads.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import { needsOf, SETTINGS } from "../functions/desk/desk-world.ts";
import { memoryCatalogue } from "../support/memory-catalogue.ts";

export interface DeskEngine {
  readonly url: string;
  readonly catalogue: Catalogue;
  close(): Promise<void>;
}

/** `uploads`: where drafts are posted; left out, the upload form leads nowhere. */
export async function startDesk(uploads: Partial<Uploads> = {}): Promise<DeskEngine> {
  const catalogue = memoryCatalogue();
  let serve: (event: unknown) => Promise<unknown> = async () => ({ statusCode: 503 });
  const api = await startHttpApi({ port: 0, invoke: (event) => serve(event) });
  const identity = await startIdentity({
    port: 0,
    clientId: "desk",
    redirectUris: [`${api.url}/signed-in`],
    postLogoutRedirectUris: [`${api.url}/signed-out`],
    accounts: LOCAL_ACCOUNTS,
  });
  const now = () => new Date();
  const signIn = createSignIn({ issuer: identity.issuer, clientId: "desk", deskUrl: api.url, now });
  const desk = createDesk({ ...needsOf(catalogue), ...uploads, ...signIn, now }, { ...SETTINGS, deskUrl: api.url });
  serve = serveEvents((request) => desk.fetch(request), api.url);
  return {
    url: api.url,
    catalogue,
    async close() {
      await identity.close();
      await api.close();
    },
  };
}
