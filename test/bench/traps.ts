/** `npm run bench -- --traps`: every draft that was written to keep a parser busy, and which of them keep it busiest. */
import { parseDraft } from "../../shared/drafts/parse-draft.ts";
import { publication } from "../../shared/publication.ts";
import { AGENCY_TRAPS } from "../support/traps/agency.ts";
import { HTML_TRAPS } from "../support/traps/html.ts";
import { MARKDOWN_TRAPS } from "../support/traps/markdown.ts";
import { PLAIN_COPY_TRAPS } from "../support/traps/plain-copy.ts";
import type { Trap } from "../support/traps/trap.ts";

export interface TrapTime {
  readonly name: string;
  /** Of the processor, all threads: what the clock on the wall says depends on who else is at work. */
  readonly cpuMs: number;
}

export interface TrapTimes {
  readonly format: string;
  readonly traps: number;
  readonly medianMs: number;
  readonly slowest: readonly TrapTime[];
}

const SHOWN = 8;
const LISTS: Readonly<Record<string, readonly Trap[]>> = {
  "plain-copy": PLAIN_COPY_TRAPS,
  markdown: MARKDOWN_TRAPS,
  html: HTML_TRAPS,
  agency: AGENCY_TRAPS,
};

export async function measureTraps(): Promise<TrapTimes[]> {
  const all: TrapTimes[] = [];
  for (const [format, traps] of Object.entries(LISTS)) {
    const times: TrapTime[] = [];
    for (const trap of traps) times.push({ name: trap.name, cpuMs: await cpuOf(trap) });
    times.sort((one, other) => other.cpuMs - one.cpuMs);
    const medianMs = times[Math.floor(times.length / 2)]?.cpuMs ?? 0;
    all.push({ format, traps: traps.length, medianMs, slowest: times.slice(0, SHOWN) });
  }
  return all;
}

async function cpuOf({ path, draft }: Trap): Promise<number> {
  const bytes = Buffer.from(draft());
  const before = process.cpuUsage();
  await parseDraft(bytes, { path, publication, now: new Date() });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
