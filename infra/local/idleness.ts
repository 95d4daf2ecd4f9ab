/** When the newsroom is quiet: nothing more will happen unless time passes or somebody does something. */
import { setTimeout as delay } from "node:timers/promises";
import type { QueueDepth } from "./services/queues.ts";

export interface Activity {
  readonly gateway: { readonly active: number };
  readonly functions: { readonly running: number };
  readonly sources: { readonly idle: boolean };
  readonly queueIds: readonly string[];
  depth(id: string): QueueDepth;
}

const LOOK_AGAIN_MILLISECONDS = 3;
/** Between an answer and what the caller does next lies a moment in which nothing seems to happen. */
const QUIET_LOOKS = 4;

export async function waitUntilIdle(activity: Activity, limitMilliseconds: number): Promise<void> {
  const deadline = Date.now() + limitMilliseconds;
  for (let quiet = 0; quiet < QUIET_LOOKS; quiet = isQuiet(activity) ? quiet + 1 : 0) {
    if (Date.now() > deadline) throw new Error(`Not idle after ${limitMilliseconds} ms: ${describe(activity)}.`);
    await delay(LOOK_AGAIN_MILLISECONDS);
  }
}

function isQuiet({ gateway, functions, sources }: Activity): boolean {
  return gateway.active === 0 && functions.running === 0 && sources.idle;
}

function describe({ gateway, functions, sources, queueIds, depth }: Activity): string {
  const queues = queueIds.flatMap((id) => {
    const { visible, inFlight, delayed } = depth(id);
    return visible + inFlight + delayed === 0
      ? []
      : [`${id} ${visible} visible, ${inFlight} in flight, ${delayed} delayed`];
  });
  const parts = [`${functions.running} invocations`, `${gateway.active} requests`, ...queues];
  return sources.idle ? parts.join("; ") : [...parts, "event sources are busy"].join("; ");
}
