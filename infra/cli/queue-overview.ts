/** What waits for whom, as `galley status` tells it. */
import type { Catalogue } from "../../shared/news/catalogue.ts";
import type { QueueEntry } from "../../shared/news/change.ts";
import { STANDING_IN_WORDS } from "../../shared/news/head.ts";
import { spokenTime } from "../../shared/news/spoken-time.ts";

const QUEUES = ["in-review", "scheduled", "returned"] as const;

type Needs = Pick<Catalogue, "readQueue" | "readHead">;

export async function queueOverview(needs: Needs, timeZone: string) {
  const queues = await Promise.all(QUEUES.map(async (state) => ({ state, entries: await read(state, needs) })));
  const lines = queues.flatMap(({ state, entries }) => [
    `${STANDING_IN_WORDS[state]}: ${entries.length === 0 ? "nothing" : entries.length}`,
    ...entries.map((entry) => `  ${spokenTime(entry.publishAt ?? entry.since, timeZone)}  ${entry.id}  ${entry.title}`),
  ]);
  return { data: Object.fromEntries(queues.map(({ state, entries }) => [state, entries])), lines };
}

/** What is scheduled is read by when it goes live, not by when that was decided. */
async function read(
  state: (typeof QUEUES)[number],
  { readQueue, readHead }: Needs,
): Promise<readonly (QueueEntry & { readonly publishAt?: string })[]> {
  const entries = await readQueue(state);
  if (state !== "scheduled") return entries;
  return Promise.all(
    entries.map(async (entry) => {
      const at = (await readHead(entry.id))?.scheduled?.at;
      return at === undefined ? entry : { ...entry, publishAt: at };
    }),
  );
}
