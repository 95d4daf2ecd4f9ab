/**
 * Fills the catalogue with articles of the past, row by row as publication would have left them, on the lists that the
 * measured article joins. Their public records are left out: their stream would print every page first, and no page of
 * another article reads them.
 */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { addressKey, dayKey, membershipKey } from "../../shared/aws/catalogue-keys.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { type Card, listsOf } from "../../shared/news/lists.ts";
import type { NewsroomEngine } from "../support/newsroom-engine.ts";

const BATCH_ITEMS_MAX = 25;
const BATCHES_AT_ONCE = 8;
const DAY_MS = 86_400_000;
/** So that day pages and the last two days' news stay what they are in a newsroom of this size. */
const ARTICLES_PER_DAY = 40;

export async function seedArchive({ engine }: NewsroomEngine, articles: number): Promise<void> {
  const table = engine.outputs[STACK_OUTPUTS.catalogueTable] ?? "";
  const client = new DynamoDBClient({
    endpoint: engine.awsEndpoint,
    region: "us-east-1",
    credentials: engine.credentials("operator"),
  });
  const documents = DynamoDBDocumentClient.from(client);
  const rows = Array.from({ length: Math.max(0, articles) }, (_, index) => rowsOf(index, engine.clock.now())).flat();
  const unique = [...new Map(rows.map((row) => [`${row.pk} ${row.sk}`, row])).values()];
  const batches = Array.from({ length: Math.ceil(unique.length / BATCH_ITEMS_MAX) }, (_, index) =>
    unique.slice(index * BATCH_ITEMS_MAX, (index + 1) * BATCH_ITEMS_MAX),
  );
  for (let start = 0; start < batches.length; start += BATCHES_AT_ONCE) {
    await Promise.all(
      batches.slice(start, start + BATCHES_AT_ONCE).map((batch) => {
        const requests = batch.map((Item) => ({ PutRequest: { Item } }));
        return documents.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
      }),
    );
  }
}

function rowsOf(index: number, now: Date) {
  const at = new Date(now.getTime() - (2 + index / ARTICLES_PER_DAY) * DAY_MS).toISOString();
  const id = `kota/arsip-${index}`;
  const address = `/kota/arsip-${index}/`;
  const card: Card = {
    id,
    address,
    title: `Berita arsip nomor ${index}`,
    standfirst: "",
    section: "kota",
    language: "id",
    byline: [{ name: `Penulis ${index % 7}` }],
    publishedAt: at,
    updatedAt: at,
    archivePiece: false,
    tags: [`Pasar ${index % 5}`, `Nelayan ${index % 11}`, "Teluk"],
  };
  return [
    { ...addressKey(address), path: address, id, state: "live" },
    { ...dayKey(at.slice(0, 10)) },
    ...listsOf(card).map((list) => ({ ...membershipKey(list, card), ...card })),
  ];
}
