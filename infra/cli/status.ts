/** `galley status [ID]`: what waits for whom, or the whole story of one article. */
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import { reportHeadline, reportLines } from "../../shared/news/report-text.ts";
import { connect } from "./connection.ts";

const QUEUES = ["in-review", "scheduled", "returned"] as const;

export async function statusCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { stack: { type: "string" }, json: { type: "boolean" } },
  });
  const connection = await connect(values.stack);
  const table = connection.output(STACK_OUTPUTS.catalogueTable);
  const catalogue = createCatalogue(new DynamoDBClient(connection.clientOptions("operator")), table);
  const [id] = positionals;
  const siteUrl = connection.output(STACK_OUTPUTS.siteUrl);
  const status = id === undefined ? await queues(catalogue) : await article(catalogue, id, siteUrl);
  if (status === undefined) {
    process.stderr.write(
      `No article has the id "${id}", and no upload the path. An id is the draft's path without extension: kota/pasar-baru.\n`,
    );
    return 1;
  }
  process.stdout.write(values.json ? `${JSON.stringify(status.data)}\n` : `${status.lines.join("\n")}\n`);
  return 0;
}

async function queues(catalogue: Catalogue) {
  const data = Object.fromEntries(
    await Promise.all(QUEUES.map(async (state) => [state, await catalogue.readQueue(state)] as const)),
  );
  const lines = QUEUES.flatMap((state) => {
    const entries = data[state] ?? [];
    return [
      `${state}: ${entries.length === 0 ? "nothing" : entries.length}`,
      ...entries.map((entry) => `  ${entry.since.slice(0, 16).replace("T", " ")}  ${entry.id}  ${entry.title}`),
    ];
  });
  return { data, lines };
}

/** An article by its id; a draft that became none, or a picture, by its path with extension. */
async function article(catalogue: Catalogue, id: string, siteUrl: string) {
  const [head, record, events] = await Promise.all([
    catalogue.readHead(id),
    catalogue.readPublicRecord(id),
    catalogue.readEvents(id),
  ]);
  if (head === undefined) return upload(catalogue, id);
  const revision = await catalogue.readRevision(id, head.revision);
  const draft = revision?.source.key.slice(DRAFTS_PREFIX.length);
  const report = draft === undefined ? undefined : await catalogue.readReport(draft);
  const seen = record === undefined ? "never public" : `${record.status} at ${siteUrl}${record.address}`;
  const lines = [
    head.title,
    `  revision ${head.revision}, ${head.state} since ${head.since}; ${seen}`,
    ...events.map((event) => {
      const details = Object.entries(event.details).map(([name, value]) => `${name}: ${value}`);
      return `  ${event.at}  ${event.kind} (revision ${event.revision}) by ${event.actor}${details.length ? ` — ${details.join("; ")}` : ""}`;
    }),
    ...(report === undefined ? [] : ["", reportHeadline(report.draft, report), ...reportLines(report)]),
  ];
  return { data: { head, record: record ?? null, events, report: report ?? null }, lines };
}

async function upload(catalogue: Catalogue, path: string) {
  const report = await catalogue.readReport(path);
  if (report === undefined) return undefined;
  return { data: { report }, lines: [reportHeadline(path, report), ...reportLines(report)] };
}
