/** The desk as a program uses it: signed in as a person, JSON over HTTP. */
import { setTimeout as pause } from "node:timers/promises";
import * as z from "zod";
import type { Engine } from "./engine.ts";
import { signInLocally } from "./identity/sign-in-locally.ts";

const POLL_MS = 15;

const articleAnswer = z.object({
  head: z.object({ state: z.string(), revision: z.int(), hash: z.string() }),
});
export type DeskHead = z.infer<typeof articleAnswer>["head"];

export interface DeskClient {
  /** What a page of the desk says as data. */
  read(path: string): Promise<{ status: number; body: unknown }>;
  readHead(id: string): Promise<DeskHead | undefined>;
  /** Waits until approvals has opened the review of a revision. */
  waitForReview(id: string, hash: string, limitMs: number): Promise<DeskHead>;
  decide(id: string, decision: Record<string, unknown>): Promise<{ status: number; body: unknown }>;
  withdraw(id: string, withdrawal: { reason: string; notice?: string }): Promise<{ status: number; body: unknown }>;
}

/** Signs in with the real code flow and keeps the token. */
export async function openDesk(engine: Pick<Engine, "deskUrl" | "accounts">, email: string): Promise<DeskClient> {
  const account = engine.accounts.find((candidate) => candidate.email === email);
  if (account === undefined) throw new Error(`The engine has no account ${email}.`);
  const token = await signInLocally(engine.deskUrl, account);
  const headers = { authorization: `Bearer ${token}`, accept: "application/json", "content-type": "application/json" };

  const get = async (path: string) => fetch(`${engine.deskUrl}${path}`, { headers });
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(`${engine.deskUrl}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
  };

  const desk: DeskClient = {
    async read(path) {
      const answer = await get(path);
      return { status: answer.status, body: await answer.json() };
    },
    async readHead(id) {
      const answer = await get(`/articles/${encodeId(id)}`);
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(`The desk answered ${answer.status} for ${id}: ${await answer.text()}`);
      return articleAnswer.parse(await answer.json()).head;
    },
    async waitForReview(id, hash, limitMs) {
      const deadline = performance.now() + limitMs;
      for (;;) {
        const head = await desk.readHead(id);
        if (head?.hash === hash && head.state !== "submitted") return head;
        if (performance.now() > deadline) throw new Error(`${id} did not come up for review within ${limitMs} ms.`);
        await pause(POLL_MS);
      }
    },
    decide: (id, decision) => post(`/articles/${encodeId(id)}/decisions`, decision),
    withdraw: (id, withdrawal) => post(`/articles/${encodeId(id)}/withdrawal`, withdrawal),
  };
  return desk;
}

function encodeId(id: string): string {
  return id.split("/").map(encodeURIComponent).join("/");
}
