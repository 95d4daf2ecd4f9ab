/** `galley submit FILE… [--section S]`: uploads, follows the report, prints the outcome. */
import { parseArgs } from "node:util";
import { S3Client } from "@aws-sdk/client-s3";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { reportHeadline, reportLines } from "../../shared/news/report-text.ts";
import { publication } from "../../shared/publication.ts";
import { CommandError, connect } from "./connection.ts";
import { submitFile } from "./submit-files.ts";

export async function submitCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { section: { type: "string" }, stack: { type: "string" }, json: { type: "boolean" } },
  });
  if (positionals.length === 0) throw new CommandError("Name at least one file: galley submit FILE… [--section S]");
  const section = values.section ?? publication.sections[0]?.slug ?? "";
  const connection = await connect(values.stack);
  const s3 = new S3Client(connection.clientOptions("editor"));
  const bucket = connection.output(STACK_OUTPUTS.draftsBucket);
  let refused = 0;
  for (const file of positionals) {
    const { report } = await submitFile(s3, bucket, file, section);
    if (report.outcome === "refused") refused += 1;
    if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
    else process.stdout.write(`${[reportHeadline(file, report), ...reportLines(report)].join("\n")}\n`);
  }
  return refused === 0 ? 0 : 1;
}
