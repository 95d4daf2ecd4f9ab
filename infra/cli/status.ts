/** `galley status [ID]`: what waits for whom, or the whole story of one article. */
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
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
      `No article has the id "${id}". An id is the draft's path without extension: kota/pasar-baru.\n`,
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

async function article(catalogue: Catalogue, id: string, siteUrl: string) {
  const [head, record, events] = await Promise.all([
    catalogue.readHead(id),
    catalogue.readPublicRecord(id),
    catalogue.readEvents(id),
  ]);
  if (head === undefined) return undefined;
  const seen = record === undefined ? "never public" : `${record.status} at ${siteUrl}${record.address}`;
  const lines = [
    head.title,
    `  revision ${head.revision}, ${head.state} since ${head.since}; ${seen}`,
    ...events.map((event) => {
      const details = Object.entries(event.details).map(([name, value]) => `${name}: ${value}`);
      return `  ${event.at}  ${event.kind} (revision ${event.revision}) by ${event.actor}${details.length ? ` — ${details.join("; ")}` : ""}`;
    }),
  ];
  return { data: { head, record: record ?? null, events }, lines };
}
