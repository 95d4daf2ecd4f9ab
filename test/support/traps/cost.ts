/** What a draft costs, in honest drafts of a megabyte: what a slow or busy machine does to the one, it does to the other. */

import { parseDraft } from "../../../shared/drafts/parse-draft.ts";
import { publication } from "../../../shared/publication.ts";
import { SENTENCE } from "./html-units.ts";

/** Five honest megabytes: on the machine on which `npm run bench` reads one page of a megabyte in 0.2 s, one second. */
export const COST_MAX = 5;

const HONEST = Buffer.from(`<h1>Pasang Naik</h1>\n${`<p>${`${SENTENCE} `.repeat(5)}</p>\n`.repeat(3_100)}`);

/** The first times the code is compiled, and rubbish of the test before may be cleared in any. */
const TRIES = 4;

/** Weighed once, when the code is hardly warm: later the same work may cost two thirds of it. */
let honest: Promise<number> | undefined;

export interface Weighed<Result> {
  readonly result: Result;
  /** Less is possible, where nothing disturbs; only what exceeds the maximum is tried again. */
  readonly cost: number;
}

/** `work` may be done several times. */
export async function weighed<Result>(work: () => Promise<Result> | Result): Promise<Weighed<Result>> {
  honest ??= leastTimeOf(readHonest);
  const unit = await honest;
  let least = await timeOf(work);
  for (let tries = 1; tries < TRIES && least.time > COST_MAX * unit; tries += 1) {
    const again = await timeOf(work);
    if (again.time < least.time) least = again;
  }
  return { result: least.result, cost: least.time / unit };
}

export async function readHonest(): Promise<void> {
  const { ok } = await parseDraft(HONEST, { path: "kota/pasang.html", publication, now: new Date() });
  if (!ok) throw new Error("The honest draft was refused.");
}

async function leastTimeOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let tries = 0; tries < TRIES; tries += 1) times.push((await timeOf(work)).time);
  return Math.min(...times);
}

/** Microseconds of this thread: neither other tests nor helpers that clear memory beside it count. */
async function timeOf<Result>(work: () => Promise<Result> | Result): Promise<{ result: Result; time: number }> {
  const before = process.threadCpuUsage();
  const result = await work();
  const { user, system } = process.threadCpuUsage(before);
  return { result, time: user + system };
}
