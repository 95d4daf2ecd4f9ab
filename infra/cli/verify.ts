/** `galley verify`: the site is a function of the catalogue; this renders it all in memory and compares every byte. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { scanPublicRecords } from "../../shared/aws/catalogue-scan.ts";
import { readSite } from "../../shared/aws/site-reader.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { pageNeeds } from "../../shared/pages/from-catalogue.ts";
import { renderPage } from "../../shared/pages/render-page.ts";
import { compareSite, expectedSite } from "../../shared/pages/whole-site.ts";
import { publication } from "../../shared/publication.ts";
import { type Connection, connect } from "./connection.ts";
import { readOptions } from "./options.ts";

export async function verifyCommand(args: string[]): Promise<number> {
  const options = { stack: { type: "string" }, json: { type: "boolean" } } as const;
  const { values } = readOptions(args, options, "Usage: galley verify [--json] [--stack NAME]");
  const result = await verify(await connect(values.stack));
  if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else process.stdout.write(`${describe(result)}\n`);
  return result.differences.length === 0 ? 0 : 1;
}

export async function verify({ output, clientOptions }: Connection) {
  const dynamo = new DynamoDBClient(clientOptions("operator"));
  const table = output(STACK_OUTPUTS.catalogueTable);
  const context = { publication, siteUrl: output(STACK_OUTPUTS.siteUrl) };
  const needs = pageNeeds(createCatalogue(dynamo, table));
  const standing = await readSite(new S3Client(clientOptions("operator")), output(STACK_OUTPUTS.siteBucket));
  const render = (path: string) => renderPage(path, needs, context);
  const expected = await expectedSite(scanPublicRecords(dynamo, table), standing.keys(), render, context);
  return { pages: expected.pages.length, objects: standing.size, differences: compareSite(expected, standing) };
}

function describe({ pages, objects, differences }: Awaited<ReturnType<typeof verify>>): string {
  if (differences.length === 0)
    return `The site is what the catalogue says: ${pages} pages, ${objects} objects, no difference.`;
  const lines = differences.map(({ key, difference }) => `  ${difference.padEnd(9)} ${key}`);
  return [`${differences.length} of ${objects} objects are not what the catalogue says:`, ...lines].join("\n");
}
