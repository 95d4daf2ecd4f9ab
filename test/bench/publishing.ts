/** Publishes for real and counts: the time an approver waits for readers, and the requests AWS would bill. */
import { brotliCompressSync } from "node:zlib";
import { type NewsroomEngine, startNewsroom } from "../support/newsroom-engine.ts";
import { seedArchive } from "./seed-archive.ts";

const WARM_UP = 10;
const ARCHIVE_FOR_LATENCY = 100;
const MEASURED = 100;
const ARCHIVES_FOR_REQUESTS = [10, 10_000];
/** What event sources do by themselves on AWS: not calls of a function. */
const POLLING = new Set([
  "ReceiveMessage",
  "DeleteMessage",
  "DeleteMessageBatch",
  "GetRecords",
  "GetShardIterator",
  "DescribeStream",
  "ChangeMessageVisibility",
]);

type Counts = ReturnType<NewsroomEngine["engine"]["requests"]["counts"]>;

export async function measurePublishing(say: (text: string) => void) {
  const newsroom = await startNewsroom();
  try {
    say(`Publishing ${ARCHIVE_FOR_LATENCY} articles for the archive …`);
    for (let index = 0; index < ARCHIVE_FOR_LATENCY; index += 1) await publishTimed(newsroom, index);
    say(`Measuring ${MEASURED} publications …`);
    const times: number[] = [];
    for (let index = 0; index < MEASURED; index += 1)
      times.push(await publishTimed(newsroom, ARCHIVE_FOR_LATENCY + index));
    const latency = { archive: ARCHIVE_FOR_LATENCY, publications: MEASURED, ...percentiles(times) };
    const pages = await pageSizes(newsroom);
    await newsroom.stop();
    const requests = [];
    for (const archive of ARCHIVES_FOR_REQUESTS) {
      say(`Counting requests over an archive of ${archive} …`);
      requests.push(await countRequests(archive));
    }
    return { latency, requests, pages };
  } finally {
    await newsroom.stop();
  }
}

function draft(index: number): string {
  const paragraphs = Array.from(
    { length: 12 },
    (_, number) => `Paragraf ${number} dari berita ${index}. ${"Air laut naik pelan di dermaga. ".repeat(8)}`,
  );
  return `---\ntitle: Berita bangku uji nomor ${index}\nbyline: Penulis ${index % 7}\ntags: [Pasar ${index % 5}, Nelayan ${index % 11}, Teluk]\n---\n\n${paragraphs.join("\n\n")}\n`;
}

/** Milliseconds from the approver's request to a reader's 200, every station warm, one article at a time. */
async function publishTimed(newsroom: NewsroomEngine, index: number): Promise<number> {
  const { desk } = newsroom;
  const report = await newsroom.upload(`kota/bangku-${index}.md`, draft(index));
  const { articleId = "", hash = "", revision } = report;
  await desk.waitForReview(articleId, hash, 30_000);
  const path = `/kota/berita-bangku-uji-nomor-${index}/`;
  const started = performance.now();
  const { status } = await desk.decide(articleId, { revision, hash, verdict: "approve" });
  if (status !== 200) throw new Error(`The desk answered ${status}.`);
  for (;;) {
    if ((await newsroom.read(path)).status === 200) return performance.now() - started;
  }
}

function percentiles(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) };
}

async function countRequests(archive: number) {
  const newsroom = await startNewsroom();
  try {
    for (let index = 0; index < WARM_UP; index += 1) await publishTimed(newsroom, index);
    await seedArchive(newsroom, archive - WARM_UP - 1);
    // The seeded days come into the sitemap index with the next publication; the one after it is the measured one.
    await publishTimed(newsroom, WARM_UP);
    const report = await newsroom.upload("kota/dihitung.md", draft(99_999));
    const { articleId = "", hash = "", revision } = report;
    await newsroom.desk.waitForReview(articleId, hash, 30_000);
    await newsroom.engine.idle();
    // From the approver's tap on: reading the article before is no part of the publication.
    newsroom.engine.requests.reset();
    const { status } = await newsroom.desk.decide(articleId, { revision, hash, verdict: "approve" });
    if (status !== 200) throw new Error(`The desk answered ${status}.`);
    await newsroom.engine.idle();
    const counts = newsroom.engine.requests
      .counts()
      .filter(({ principal }) => !["editor", "approver", "operator"].includes(principal));
    const isPolling = ({ principal, operation }: Counts[number]) => principal === "engine" || POLLING.has(operation);
    const sum = (rows: Counts) => rows.reduce((total, { count }) => total + count, 0);
    const breakdown = counts.filter((row) => !isPolling(row));
    return { archive, total: sum(breakdown), polling: sum(counts.filter(isPolling)), breakdown };
  } finally {
    await newsroom.stop();
  }
}

async function pageSizes(newsroom: NewsroomEngine) {
  await newsroom.engine.idle();
  const style = /\/assets\/[^"]+\.css/.exec((await newsroom.read("/")).text)?.[0] ?? "/";
  const paths = ["/", "/kota/berita-bangku-uji-nomor-1/", "/kota/", style];
  return Promise.all(
    paths.map(async (path) => ({ path, bytes: brotliCompressSync((await newsroom.read(path)).text).length })),
  );
}
