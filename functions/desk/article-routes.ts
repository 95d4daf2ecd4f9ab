/** The desk's pages about articles: queue, article, preview, difference, decision, withdrawal. */
import type { Head } from "../../shared/news/head.ts";
import { answerPage, answerProblem, type DeskContext, prefersJson } from "./answer.ts";
import { articleAddress, pathBelow } from "./article-path.ts";
import { type Decided, decideRevision, type Taken } from "./decide-revision.ts";
import { diffRevision } from "./diff-revision.ts";
import { policyOf } from "./guard.ts";
import { parseDecision, parseWithdrawal, readBody } from "./inputs.ts";
import { ArticlePage } from "./pages/article-page.tsx";
import { DiffPage } from "./pages/diff-page.tsx";
import { QueuePage } from "./pages/queue-page.tsx";
import { WORDS } from "./pages/words.ts";
import { previewRevision } from "./preview-revision.ts";
import { NOT_FOUND, problemOfRefusal } from "./problem.ts";
import { viewArticle } from "./view-article.ts";
import { viewQueue } from "./view-queue.ts";
import { withdrawArticle } from "./withdraw-article.ts";

export async function showQueue(c: DeskContext): Promise<Response> {
  const { needs, settings, actor } = c.var;
  const [queue, done] = await Promise.all([viewQueue(actor, settings.publication, needs), justDone(c)]);
  return answerPage(c, queue, () => QueuePage({ queue, actor, settings, now: needs.now(), done }));
}

/** What the person did a moment ago, and came here from. */
async function justDone(c: DeskContext): Promise<{ said: string; head: Head } | undefined> {
  const id = c.req.query("done");
  const head = id === undefined ? undefined : await c.var.needs.readHead(id);
  if (head === undefined) return undefined;
  const withdrawal = c.req.query("by");
  const said = withdrawal === "withdrawn" || withdrawal === "called-off" ? WORDS.doneWithdrawal[withdrawal] : undefined;
  return { said: said ?? WORDS.done[head.state], head };
}

export async function getBelowArticles(c: DeskContext): Promise<Response> {
  const below = pathBelow("/articles/", new URL(c.req.url).pathname);
  if (below === undefined) return answerProblem(c, NOT_FOUND);
  const address = articleAddress("GET", below);
  if (address.page === "preview") return showPreview(c, address.id, address.revision);
  if (address.page === "diff") return showDiff(c, address.id, address.revision);
  return showArticle(c, address.id);
}

export async function postBelowArticles(c: DeskContext): Promise<Response> {
  const below = pathBelow("/articles/", new URL(c.req.url).pathname);
  if (below === undefined) return answerProblem(c, NOT_FOUND);
  const address = articleAddress("POST", below);
  if (address.page === "decisions") return takeDecision(c, address.id);
  if (address.page === "withdrawal") return takeWithdrawal(c, address.id);
  return answerProblem(c, NOT_FOUND);
}

async function showArticle(c: DeskContext, id: string): Promise<Response> {
  const { needs, settings, actor } = c.var;
  const view = await viewArticle(id, actor, settings.publication, needs);
  if (view === undefined) return answerProblem(c, NOT_FOUND);
  return answerPage(c, view, () => ArticlePage({ view, actor, settings, now: needs.now() }));
}

/** The readers' page, on the desk's origin. Framed, its links open in a new tab: nothing else of it differs. */
async function showPreview(c: DeskContext, id: string, revision: number): Promise<Response> {
  const { needs, settings } = c.var;
  const asked = c.req.query("datedBy");
  const datedBy = asked === "draft" || asked === "publication" ? ({ datedBy: asked } as const) : {};
  const [page, pictureOrigin] = await Promise.all([
    previewRevision({ id, revision, ...datedBy }, settings, needs),
    needs.pictureOrigin(),
  ]);
  if (page === undefined) return answerProblem(c, NOT_FOUND);
  c.set("policy", policyOf({ frameAncestors: "'self'", imageOrigins: [pictureOrigin] }));
  const isFramed = c.req.query("framed") !== undefined;
  return c.html(isFramed ? page.body.replace("<head>", '<head><base target="_blank">') : page.body);
}

async function showDiff(c: DeskContext, id: string, revision: number): Promise<Response> {
  const { needs, settings, actor } = c.var;
  const view = await diffRevision(id, revision, needs);
  if (view === undefined) return answerProblem(c, NOT_FOUND);
  return answerPage(c, view, () => DiffPage({ view, actor, settings }));
}

async function takeDecision(c: DeskContext, id: string): Promise<Response> {
  const { needs, settings, actor } = c.var;
  const { publication } = settings;
  const body = await readBody(c.req.raw);
  if (!body.ok) return answerProblem(c, body.problem);
  const decision = parseDecision(body.value, publication.timeZone);
  if (!decision.ok) return answerProblem(c, decision.problem);
  const decided = await decideRevision({ id, decision: decision.value, actor, publication }, needs);
  return answerDecided(c, decided, { article: id, asked: decision.value.verdict });
}

async function takeWithdrawal(c: DeskContext, id: string): Promise<Response> {
  const { needs, settings, actor } = c.var;
  const { publication } = settings;
  const body = await readBody(c.req.raw);
  if (!body.ok) return answerProblem(c, body.problem);
  const withdrawal = parseWithdrawal(body.value);
  if (!withdrawal.ok) return answerProblem(c, withdrawal.problem);
  const decided = await withdrawArticle({ id, withdrawal: withdrawal.value, actor, publication }, needs);
  return answerDecided(c, decided, { article: id, asked: "withdraw" });
}

/** Approvals and refusals are both on record: who asked for what, and which rule answered. */
function answerDecided(c: DeskContext, decided: Decided, fields: { article: string; asked: string }): Response {
  const { needs, actor, settings } = c.var;
  if (decided === undefined) return answerProblem(c, NOT_FOUND);
  const { revision, hash } = decided.head;
  const noted = { ...fields, revision, hash, actor: actor.id };
  if (!decided.taken) {
    needs.logDecision("refused", { ...noted, rule: decided.refusal.refused });
    return answerProblem(c, problemOfRefusal(decided));
  }
  needs.logDecision("taken", { ...noted, state: decided.head.state, live: decided.head.live });
  if (prefersJson(c)) return c.json(decisionData(decided, settings.siteUrl));
  const by = fields.asked !== "withdraw" ? "" : `&by=${decided.record === undefined ? "called-off" : "withdrawn"}`;
  return c.redirect(`/?done=${encodeURIComponent(fields.article)}${by}`, 303);
}

function decisionData({ head, record }: Taken, siteUrl: string): object {
  const { id, revision, hash, version, state, live, approvals, scheduled } = head;
  return {
    id,
    revision,
    hash,
    version,
    state,
    live,
    approvals,
    ...(scheduled === undefined ? {} : { publishAt: scheduled.at }),
    ...(record === undefined ? {} : { address: record.address, url: `${siteUrl}${record.address}` }),
  };
}
