/** `npm run bench`: what publishing costs and how long it takes, measured on the local engine; figures, no verdicts. */
import { loadTsx } from "../../infra/cli/tsx-modules.ts";

loadTsx();
const { measureSizes } = await import("./sizes.ts");
const { measurePublishing } = await import("./publishing.ts");
const { measureDrafts } = await import("./drafts.ts");

if (process.argv.includes("--traps")) {
  const { measureTraps } = await import("./traps.ts");
  for (const { format, traps, medianMs, slowest } of await measureTraps()) {
    process.stdout.write(`${format}: ${traps} traps, processor time: median ${medianMs.toFixed(0)} ms, the slowest:\n`);
    for (const { name, cpuMs } of slowest) process.stdout.write(`  ${cpuMs.toFixed(0).padStart(6)} ms  ${name}\n`);
  }
  process.exit();
}

const sizes = await measureSizes();
const drafts = await measureDrafts();
const publishing = await measurePublishing((text) => process.stderr.write(`${text}\n`));

if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify({ ...publishing, drafts, sizes })}\n`);
else {
  const { latency, requests } = publishing;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const lines = [
    `Approve → page readable at the edge, ${latency.publications} publications over an archive of ${latency.archive} articles:`,
    `  median ${ms(latency.median)}, 90th percentile ${ms(latency.p90)}, 99th percentile ${ms(latency.p99)}, slowest ${ms(latency.max)}`,
    "",
    "AWS requests for one publication (3 tags, 1 author), by function, service and operation:",
    ...requests.map(
      ({ archive, total, polling }) =>
        `  archive of ${String(archive).padStart(6)}: ${total} requests (and ${polling} receives and deletes by the event sources)`,
    ),
    ...(requests.at(-1)?.breakdown ?? []).map(
      ({ principal, service, operation, count }) =>
        `    ${principal.padEnd(10)} ${service.padEnd(10)} ${operation.padEnd(20)} ${count}`,
    ),
    "",
    "Parsing a draft, warm: 450 words (median), a megabyte (once):",
    ...drafts.formats.map(
      ({ format, words450, megabyte }) =>
        `  ${format.padEnd(11)} ${words450.toFixed(2).padStart(7)} ms ${megabyte.toFixed(0).padStart(7)} ms`,
    ),
    `Loading ingest in a fresh process: ${ms(drafts.ingestImport)} (median)`,
    `A JPEG of 4,000 × 3,000 pixels, all renditions: ${ms(drafts.picture.milliseconds)}, ${drafts.picture.peakMegabytes.toFixed(0)} MB at most`,
    "",
    "Bundles, minified:",
    ...sizes.bundles.map(({ name, bytes }) => `  ${name.padEnd(10)} ${(bytes / 1000).toFixed(0).padStart(6)} kB`),
    "",
    "Pages, brotli-compressed, before images:",
    ...publishing.pages.map(({ path, bytes }) => `  ${String(bytes).padStart(6)} B  ${path}`),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
