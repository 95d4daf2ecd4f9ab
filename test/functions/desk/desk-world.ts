/** A small newsroom for tests of the desk: a catalogue with articles on their way, people, and a desk that knows them. */

import assert from "node:assert/strict";
import { createDesk } from "../../../functions/desk/app.ts";
import type { DeskNeeds, DeskSettings } from "../../../functions/desk/needs.ts";
import type { Article } from "../../../shared/news/article.ts";
import type { Catalogue } from "../../../shared/news/catalogue.ts";
import type { Actor } from "../../../shared/news/head.ts";
import { openReview } from "../../../shared/news/open-review.ts";
import { definePublication } from "../../../shared/news/publication-settings.ts";
import { articleHash } from "../../../shared/news/revision.ts";
import { submitRevision } from "../../../shared/news/submit-revision.ts";
import { memoryCatalogue } from "../../support/memory-catalogue.ts";

export const NOW = new Date("2026-03-04T05:00:00Z");
export const ID = "kota/pasar ikan/Ålesund besøk";

export const EDITOR: Actor = { id: "editor@galley.test", name: "Eka Editor", groups: ["editors"] };
export const APPROVER: Actor = { id: "approver@galley.test", name: "Ayu Approver", groups: ["approvers"] };
export const SECOND: Actor = { id: "second@galley.test", name: "Sinta Second", groups: ["approvers"] };

export const SETTINGS: DeskSettings = {
  publication: definePublication({
    name: "Kabar Uji",
    tagline: "",
    language: "id",
    timeZone: "Asia/Jakarta",
    domain: "",
    sections: [
      { slug: "kota", name: "Kota" },
      { slug: "ganda", name: "Ganda", language: "en" },
    ],
    approval: {
      default: { approvers: 1, groups: ["approvers"] },
      sections: { ganda: { approvers: 2, groups: ["approvers"] } },
    },
    boilerplate: [],
    archiveAfterHours: 48,
    pictures: { altRequired: false },
  }),
  deskUrl: "http://127.0.0.1:9999",
  siteUrl: "http://127.0.0.1:8888",
};

function article(changes: Partial<Article> = {}): Article {
  return {
    title: "Nelayan kembali melaut",
    standfirst: "Cuaca membaik sejak Senin.",
    language: "id",
    dateline: "Kota",
    byline: [{ name: "Wulan Penulis" }],
    editors: [],
    draftedAt: null,
    embargo: null,
    tags: ["Laut"],
    section: "kota",
    slug: "",
    body: "<p>Perahu pertama berangkat pagi ini.</p>",
    media: [],
    related: [],
    ...changes,
  };
}

interface Submission {
  readonly id?: string;
  readonly submitter?: string;
  readonly content?: Partial<Article>;
  readonly now?: Date;
}

/** Uploads a draft and opens its review; returns what an approver must name. */
export async function inReview(
  catalogue: Catalogue,
  submission: Submission = {},
): Promise<{ revision: number; hash: string }> {
  const { id = ID, submitter = EDITOR.id, content = {}, now = NOW } = submission;
  const draft = article(content);
  const hash = articleHash(draft);
  const source = { key: `drafts/${id}.txt`, etag: hash.slice(0, 32) };
  const change = submitRevision(await catalogue.readHead(id), {
    id,
    article: draft,
    hash,
    submitter,
    pictureSubmitters: [],
    source,
    now,
  });
  if (change === undefined) throw new Error("This submission changes nothing.");
  await catalogue.commit(change);
  const opened = openReview(change.head, { revision: change.head.revision, hash }, now);
  if (opened === undefined) throw new Error("There is no review to open.");
  await catalogue.commit(opened);
  return { revision: change.head.revision, hash };
}

/** Tokens are names here: `token:approver@galley.test`. Real ones are in sign-in.test.ts. */
export function tokenOf(actor: Actor): string {
  return `token:${actor.id}`;
}

export interface World {
  readonly catalogue: Catalogue;
  readonly desk: ReturnType<typeof createDesk>;
  readonly faults: unknown[];
  readonly decisions: { readonly outcome: string; readonly fields: Readonly<Record<string, unknown>> }[];
  /** As a program with a token that asks for JSON; with a body it posts. */
  ask(path: string, options?: { as?: Actor; body?: unknown; accept?: string }): Promise<Response>;
  /** As a browser with a session cookie, on the desk's own pages. */
  browse(
    path: string,
    options?: { as?: Actor; form?: Record<string, string>; headers?: Record<string, string> },
  ): Promise<Response>;
}

/** Every need answered in memory; nothing is written down anywhere. */
export function needsOf(catalogue: Catalogue = memoryCatalogue()): DeskNeeds {
  const people = [EDITOR, APPROVER, SECOND];
  return {
    ...catalogue,
    offerUpload: async ({ section, fileName, submitter }) => ({
      url: "http://127.0.0.1:7777/drafts-bucket",
      fields: {
        key: `drafts/${section}/${fileName ?? "CHOSEN"}`,
        "x-amz-meta-submitter": encodeURIComponent(submitter),
      },
    }),
    openPicture: async () => undefined,
    openReport: async () => undefined,
    pictureOrigin: async () => "http://127.0.0.1:7777",
    beginSignIn: async () => ({
      url: "http://127.0.0.1:6666/auth?state=s",
      secrets: { state: "s", nonce: "n", verifier: "v" },
    }),
    finishSignIn: async (callback, { state }) =>
      callback.searchParams.get("state") === state ? tokenOf(APPROVER) : undefined,
    signOutUrl: async () => "http://127.0.0.1:6666/session/end",
    identify: async (token) => {
      const actor = people.find((person) => tokenOf(person) === token);
      return actor === undefined ? undefined : { actor, expiresAt: new Date(NOW.getTime() + 3_600_000) };
    },
    now: () => NOW,
    newReference: () => "reference-1",
    logDecision: () => undefined,
    logFault: () => undefined,
  };
}

export function world(changes: Partial<DeskNeeds> = {}, settings: DeskSettings = SETTINGS): World {
  const catalogue = memoryCatalogue();
  const faults: unknown[] = [];
  const decisions: World["decisions"] = [];
  const needs: DeskNeeds = {
    ...needsOf(catalogue),
    logDecision: (outcome, fields) => void decisions.push({ outcome, fields }),
    logFault: (_reference, fault) => void faults.push(fault),
    ...changes,
  };
  const desk = createDesk(needs, settings);
  return {
    catalogue,
    desk,
    faults,
    decisions,
    ask: async (path, { as = APPROVER, body, accept = "application/json" } = {}) =>
      desk.request(path, {
        headers: { accept, authorization: `Bearer ${tokenOf(as)}`, "content-type": "application/json" },
        ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      }),
    browse: async (path, { as = APPROVER, form, headers = { "sec-fetch-site": "same-origin" } } = {}) =>
      desk.request(path, {
        headers: { accept: "text/html", cookie: `galley-session=${tokenOf(as)}`, ...headers },
        ...(form === undefined ? {} : { method: "POST", body: new URLSearchParams(form) }),
      }),
  };
}

export function articleUrl(id: string, rest = ""): string {
  return `/articles/${id.split("/").map(encodeURIComponent).join("/")}${rest}`;
}

/** The problem document of an answer, which names the answer's own status. */
export async function problemOf(answer: Response): Promise<Record<string, unknown>> {
  assert.equal(answer.headers.get("content-type"), "application/problem+json; charset=utf-8");
  const problem = (await answer.json()) as Record<string, unknown>;
  assert.equal(problem.status, answer.status);
  return problem;
}
