/** `galley submit FILE… [--section S]`: uploads, follows the report, prints the outcome. */
import { S3Client } from "@aws-sdk/client-s3";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { reportHeadline, reportLines } from "../../shared/news/report-text.ts";
import { publication } from "../../shared/publication.ts";
import { CommandError, connect } from "./connection.ts";
import { readOptions } from "./options.ts";
import { sectionFor } from "./section-option.ts";
import { submitFile } from "./submit-files.ts";

const USAGE = "Usage: galley submit FILE… [--section S] [--json] [--stack NAME]";

export async function submitCommand(args: string[]): Promise<number> {
  const options = { section: { type: "string" }, stack: { type: "string" }, json: { type: "boolean" } } as const;
  const { values, positionals } = readOptions(args, options, USAGE);
  if (positionals.length === 0) throw new CommandError(`Name at least one file.\n\n${USAGE}`);
  const section = sectionFor(values.section, publication);
  if (values.section === undefined) process.stderr.write(`${chosenSection(section)}\n`);
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

/** Said, because the folder is the article's for ever; on stderr, because scripts read the rest. */
function chosenSection(section: string): string {
  return `Into the section “${section}”, the publication's first; --section names another.`;
}
