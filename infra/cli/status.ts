/** `galley status [ID]`: what waits for whom, or the whole story of one article. */
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { publication } from "../../shared/publication.ts";
import { type ArticleStory, articleStory } from "./article-story.ts";
import { connect } from "./connection.ts";
import { readOptions } from "./options.ts";
import { queueOverview } from "./queue-overview.ts";
import { readReport } from "./submit-files.ts";

const USAGE = "Usage: galley status [ID] [--json] [--stack NAME]";

export async function statusCommand(args: string[]): Promise<number> {
  const options = { stack: { type: "string" }, json: { type: "boolean" } } as const;
  const { values, positionals } = readOptions(args, options, USAGE);
  const { output, clientOptions } = await connect(values.stack);
  const catalogue = createCatalogue(
    new DynamoDBClient(clientOptions("operator")),
    output(STACK_OUTPUTS.catalogueTable),
  );
  const [id] = positionals;
  const { timeZone } = publication;
  let status: ArticleStory | undefined;
  if (id === undefined) {
    status = await queueOverview(catalogue, timeZone);
  } else {
    const s3 = new S3Client(clientOptions("operator"));
    const readReportObject = (name: string) => readReport(s3, output(STACK_OUTPUTS.draftsBucket), name);
    const siteUrl = output(STACK_OUTPUTS.siteUrl);
    status = await articleStory(id, { ...catalogue, readReportObject }, { siteUrl, timeZone });
  }
  if (status === undefined) {
    process.stderr.write(
      `Nothing was ever uploaded as "${id}". Name an article (kota/pasar-baru) or a file (kota/pasar-baru.txt), as it lies below drafts/.\n`,
    );
    return 1;
  }
  process.stdout.write(values.json ? `${JSON.stringify(status.data)}\n` : `${status.lines.join("\n")}\n`);
  return 0;
}
