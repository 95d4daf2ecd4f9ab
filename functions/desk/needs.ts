/** What the desk asks of the world, as plain functions. handler.ts plugs AWS and the identity provider in. */
import type { Uploads } from "../../shared/aws/uploads.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import type { Actor } from "../../shared/news/head.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";

export interface DeskSettings {
  readonly publication: Publication;
  /** Scheme and host of the desk and of the readers' site, without a trailing slash. */
  readonly deskUrl: string;
  readonly siteUrl: string;
}

export interface DeskNeeds extends DeskCatalogue, SignInNeeds, Uploads {
  now(): Date;
  /** Names a fault in the log and on the page. */
  newReference(): string;
  logDecision(outcome: "taken" | "refused", fields: Readonly<Record<string, unknown>>): void;
  logFault(reference: string, fault: unknown): void;
}

type DeskCatalogue = Pick<
  Catalogue,
  | "readHead"
  | "readRevision"
  | "readRevisions"
  | "readEvents"
  | "readPublicRecord"
  | "readAddress"
  | "readList"
  | "readQueue"
  | "readReport"
  | "commit"
>;

/** The identity provider, in the words of OpenID Connect's code flow. */
export interface SignInNeeds {
  /**
   * Where to send the browser, and what must still be known when it comes back. `asAnother`: the provider asks who it is,
   * although it may still know somebody.
   */
  beginSignIn(how: { readonly asAnother: boolean }): Promise<{ readonly url: string; readonly secrets: SignInSecrets }>;
  /** The ID token, or `undefined` when what came back does not belong to what was begun. */
  finishSignIn(callback: URL, secrets: SignInSecrets): Promise<string | undefined>;
  /** Where a browser ends the provider's own session; `undefined` when the provider offers none. */
  signOutUrl(): Promise<string | undefined>;
  /** Who a token speaks for; `undefined` when it is not one of ours, expired, or of an unverified address. */
  identify(token: string): Promise<Session | undefined>;
}

export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Session {
  readonly actor: Actor;
  readonly expiresAt: Date;
}
