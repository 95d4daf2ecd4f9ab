/** `npm start`: the whole of Galley on this machine. With `--once`, one run through the pipeline and out again. */
import { CommandError } from "../cli/connection.ts";
import { HelpAsked, readOptions } from "../cli/options.ts";
import { CannotStart } from "./cannot-start.ts";
import { runOnce } from "./run-once.ts";
import { stayUp } from "./stay-up.ts";

const OPTIONS = {
  once: { type: "boolean" },
  section: { type: "string" },
  json: { type: "boolean" },
  keep: { type: "string" },
  fresh: { type: "boolean" },
  port: { type: "string" },
} as const;

const USAGE = `Usage:
  npm start                                    starts everything and stays up; the data stays in .galley/
  npm start -- --port N                        the readers' site on port N, the desk on N+1, AWS on N+2, sign-in on N+3 (8400)
  npm start -- --fresh                         empties .galley/ first
  npm start -- --once FILE… [--section S]      one run on an engine of its own: uploaded, approved, read; then the timeline
                [--json] [--keep DIR]          as one JSON object; the site's files are kept under DIR`;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS, USAGE);
  if (values.once) {
    if (positionals.length === 0) throw new CommandError("--once needs at least one file: npm start -- --once FILE…");
    return runOnce({ files: positionals, section: values.section, json: values.json ?? false, keep: values.keep });
  }
  if (positionals.length > 0) throw new CommandError(`What is "${positionals[0]}" for? Files go with --once.`);
  const port = Number(values.port ?? "8400");
  if (!Number.isInteger(port) || port < 1024 || port > 65_000)
    throw new CommandError("--port takes a number from 1024 to 65000.");
  return stayUp({ port, fresh: values.fresh ?? false });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    if (fault instanceof HelpAsked) return void process.stdout.write(`${fault.message}\n`);
    const isUsage = fault instanceof CommandError || fault instanceof CannotStart;
    process.stderr.write(isUsage ? `${(fault as Error).message}\n` : `${(fault as Error).stack ?? String(fault)}\n`);
    process.exitCode = 1;
  },
);
