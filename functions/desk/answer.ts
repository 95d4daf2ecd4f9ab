/** One answer, two shapes: every page of the desk is also data, and every problem is also a page. */
import type { Context } from "hono";
import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import type { Actor } from "../../shared/news/head.ts";
import type { DeskNeeds, DeskSettings } from "./needs.ts";
import { ProblemPage } from "./pages/problem-page.tsx";
import { type Problem, problemDocument } from "./problem.ts";

/** What every request of the desk carries with it. */
export interface DeskVariables {
  readonly needs: DeskNeeds;
  readonly settings: DeskSettings;
  /** Who asks; only behind `requireSession`. */
  actor: Actor;
  /** The answer's own content security policy, where it differs from the desk's. */
  policy: string;
}

export type DeskContext = Context<{ Variables: DeskVariables }>;

/** Programs say so; browsers name HTML. A Bearer token or a JSON body is a program's unless it asks for HTML. */
export function prefersJson(c: DeskContext): boolean {
  const accept = c.req.header("accept") ?? "";
  if (accept.includes("text/html")) return false;
  if (/application\/(?:problem\+)?json/.test(accept)) return true;
  return hasBearer(c) || (c.req.header("content-type") ?? "").startsWith("application/json");
}

export function hasBearer(c: DeskContext): boolean {
  return /^bearer\s/i.test(c.req.header("authorization") ?? "");
}

/** The page is made only when a page is wanted. */
export function answerPage(c: DeskContext, data: object, page: () => VNode): Response {
  c.header("vary", "Accept");
  return prefersJson(c) ? c.json(data) : c.html(html(page()));
}

export function answerProblem(c: DeskContext, problem: Problem): Response {
  c.header("vary", "Accept");
  if (problem.status === 401) c.header("www-authenticate", 'Bearer realm="galley desk"');
  const path = new URL(c.req.url).pathname;
  if (!prefersJson(c)) {
    const page = ProblemPage({ problem, path, actor: c.get("actor") as Actor | undefined });
    return c.html(html(page), problem.status);
  }
  const body = JSON.stringify(problemDocument(problem, path));
  return c.body(body, problem.status, { "content-type": "application/problem+json; charset=utf-8" });
}

function html(page: VNode): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
