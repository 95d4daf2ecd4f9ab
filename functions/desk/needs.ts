/** What the desk asks of the world, as plain functions. handler.ts plugs AWS and the identity provider in. */
import type { Catalogue } from "../../shared/news/catalogue.ts";
import type { Actor } from "../../shared/news/head.ts";
import type { Publication } from "../../shared/news/publication-settings.ts";

export interface DeskSettings {
  readonly publication: Publication;
  /** Scheme and host of the desk and of the readers' site, without a trailing slash. */
  readonly deskUrl: string;
  readonly siteUrl: string;
}

export interface DeskNeeds extends DeskCatalogue, SignInNeeds {
  offerUpload(offer: UploadOffer): Promise<UploadForm>;
  /** A processed picture, or `undefined` when there is none of that name. */
  openPicture(hash: string, extension: string): Promise<OpenPicture | undefined>;
  /** Where the links of large pictures lead: scheme and host. */
  pictureOrigin(): Promise<string>;
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
  | "readQueue"
  | "readReport"
  | "commit"
>;

/** The identity provider, in the words of OpenID Connect's code flow. */
export interface SignInNeeds {
  /** Where to send the browser, and what must still be known when it comes back. */
  beginSignIn(): Promise<{ readonly url: string; readonly secrets: SignInSecrets }>;
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

/** The bytes, or a link to them where they are too many for an answer of the desk. */
type OpenPicture = { readonly bytes: Uint8Array } | { readonly link: string };

interface UploadOffer {
  readonly section: string;
  /** Absent: whatever file the person chooses in the form. */
  readonly fileName?: string;
  /** Identity of the signed-in person; the form is void when it is altered. */
  readonly submitter: string;
  readonly bytesMax: number;
  /** Where a browser goes afterwards. */
  readonly returnTo?: string;
}

/** A form for S3: every field as given, then the file, posted as multipart/form-data to `url`. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}
