/** How long drafts and pictures take, and what they need: on this machine, warm unless said otherwise. */
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { parseDraft } from "../../shared/drafts/parse-draft.ts";
import { FUNCTION_ENVIRONMENT } from "../../shared/env.ts";
import { publication } from "../../shared/publication.ts";
import { docxOf } from "../support/archives.ts";

export interface DraftTimes {
  /** Milliseconds: the median of many parses of 450 words, and one parse of a megabyte. */
  readonly formats: readonly { readonly format: string; readonly words450: number; readonly megabyte: number }[];
  /** Milliseconds until the bundle of ingest is loaded in a fresh process: median. */
  readonly ingestImport: number;
  /** A photograph of 4,000 × 3,000 pixels: all renditions, in a process of its own. */
  readonly picture: { readonly milliseconds: number; readonly peakMegabytes: number };
}

const WARM_RUNS = 150;
const FRESH_RUNS = 7;
const MEGABYTE = 1_000_000;

const VOCABULARY =
  "kapal riset bersandar di dermaga lama pada pagi hari dan disambut puluhan warga yang menunggu sejak subuh untuk melihat terumbu karang".split(
    " ",
  );

function sentence(number: number): string {
  const words = Array.from({ length: 15 }, (_, index) => VOCABULARY[(number * 7 + index * 3) % VOCABULARY.length]);
  return `${["Sebuah", "Para", "Kemudian", "Sementara"][number % 4]} ${words.join(" ")}.`;
}

/** Paragraphs of three sentences, about 48 words each. */
function paragraphs(count: number): string[] {
  return Array.from({ length: count }, (_, index) => [0, 1, 2].map((each) => sentence(index * 3 + each)).join(" "));
}

const html = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("\n");

/** A draft of so many paragraphs in each format. */
const WRITERS: Readonly<Record<string, { name: string; write: (texts: readonly string[]) => Uint8Array }>> = {
  "plain-copy": {
    name: "kapal.txt",
    write: (texts) =>
      Buffer.from(
        [
          "Kapal Riset Tiba",
          "Foto: Kapal di dermaga. (Dian Laut)",
          "Dian Laut • 3 Maret 2025 08:15",
          ...texts,
          "(Sekar Ayu)",
        ].join("\n\n"),
      ),
  },
  markdown: {
    name: "kapal.md",
    write: (texts) =>
      Buffer.from(
        `---\ntitle: Kapal Riset Tiba\nbyline: Dian Laut\ntags: [kapal, riset]\n---\n\n${texts
          .map((text, index) =>
            index % 4 === 3
              ? `## Bagian ${index}\n\n${text}`
              : text.replace("kapal", "*kapal* [ini](https://contoh.example/a)"),
          )
          .join("\n\n")}`,
      ),
  },
  html: {
    name: "kapal.html",
    write: (texts) =>
      Buffer.from(
        `<!doctype html><html lang="id"><title>Kapal Riset Tiba</title><article><h1>Kapal Riset Tiba</h1>${html(texts)}</article></html>`,
      ),
  },
  ninjs: {
    name: "kapal.json",
    write: (texts) =>
      Buffer.from(
        JSON.stringify({
          uri: "urn:contoh:1",
          type: "text",
          language: "id",
          headlines: [{ value: "Kapal Riset Tiba" }],
          bodies: [{ contentType: "text/html", value: html(texts) }],
        }),
      ),
  },
  docx: { name: "kapal.docx", write: (texts) => docxOf(["Kapal Riset Tiba", ...texts]) },
};

export async function measureDrafts(): Promise<DraftTimes> {
  const formats = [];
  for (const [format, { name, write }] of Object.entries(WRITERS)) {
    const short = write(paragraphs(9));
    const long = write(paragraphs(Math.floor(MEGABYTE / 400)));
    formats.push({
      format,
      words450: await medianOf(WARM_RUNS, () => parse(short, name)),
      megabyte: await timeOf(() => parse(long, name)),
    });
  }
  return { formats, ingestImport: await importOf("ingest"), picture: await pictureOf() };
}

async function parse(bytes: Uint8Array, name: string): Promise<void> {
  const report = await parseDraft(bytes, { path: `kota/${name}`, publication, now: new Date("2026-01-01T00:00:00Z") });
  if (!report.ok) throw new Error(`The benchmark's ${name} was refused: ${JSON.stringify(report.problems)}`);
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function medianOf(runs: number, work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOf(work));
  return median(times.slice(Math.floor(runs / 3)));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** What a process of its own prints. */
async function run(script: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: { PATH: process.env.PATH, ...env },
    maxBuffer: MEGABYTE,
  });
  return stdout;
}

async function importOf(name: "ingest"): Promise<number> {
  const module = pathToFileURL(join(resolve("dist/functions"), name, "handler.mjs")).href;
  const script = `const started = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - started);`;
  const own = Object.fromEntries(FUNCTION_ENVIRONMENT[name].map((variable) => [variable, "http://127.0.0.1:9"]));
  const env = { AWS_REGION: "eu-west-1", AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "secret", ...own };
  const times: number[] = [];
  for (let each = 0; each < FRESH_RUNS; each += 1) times.push(Number(await run(script, env)));
  return median(times);
}

/** With a photograph's grain: noise is what makes encoders work. */
async function pictureOf(): Promise<DraftTimes["picture"]> {
  const module = pathToFileURL(resolve("shared/pictures/make-renditions.ts")).href;
  const script = `
    const sharp = (await import("sharp")).default;
    const grain = { create: { width: 1000, height: 750, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 40 } } };
    const bytes = await sharp(await sharp(grain).png().toBuffer()).resize(4000, 3000).jpeg({ quality: 92 }).toBuffer();
    const { makeRenditions } = await import(${JSON.stringify(module)});
    const started = performance.now();
    const made = await makeRenditions(bytes);
    if (!made.ok) throw new Error(made.message);
    console.log(JSON.stringify({ milliseconds: performance.now() - started, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));`;
  return JSON.parse(await run(script)) as DraftTimes["picture"];
}
