#!/usr/bin/env node
/** `npx galley COMMAND`: the newsroom's and the operator's hand tool. */
import { CommandError } from "./connection.ts";
import { HelpAsked } from "./options.ts";

type Command = (args: string[]) => Promise<number>;

/** Loaded when asked for: `parse` needs no AWS client, `submit` no pages. */
const COMMANDS: Readonly<Record<string, { readonly does: string; load(): Promise<Command> }>> = {
  parse: {
    does: "FILE [--section S] [--json]      what Galley would make of a draft or picture, without sending it",
    load: async () => (await import("./parse.ts")).parseCommand,
  },
  submit: {
    does: "FILE… [--section S] [--json]     uploads drafts and prints what became of them",
    load: async () => (await import("./submit.ts")).submitCommand,
  },
  status: {
    does: "[ID] [--json]                    what waits for whom, or the story of one article",
    load: async () => (await import("./status.ts")).statusCommand,
  },
  verify: {
    does: "[--json]                         renders every page anew and compares the site byte by byte",
    load: async () => {
      const { loadTsx } = await import("./tsx-modules.ts");
      loadTsx();
      return (await import("./verify.ts")).verifyCommand;
    },
  },
};

async function main([name = "help", ...args]: string[]): Promise<number> {
  if (name === "help" || name === "--help") {
    process.stdout.write(`${usage()}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`galley: there is no command "${name}".\n\n${usage()}\n`);
    return 2;
  }
  const run = await command.load();
  return run(args);
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(([name, { does }]) => `  galley ${name.padEnd(7)} ${does}`);
  return [
    "Usage:",
    ...lines,
    "",
    "Commands work with the engine that `npm start` runs here, or with --stack NAME.",
  ].join("\n");
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    if (fault instanceof HelpAsked) return void process.stdout.write(`${fault.message}\n`);
    process.stderr.write(
      fault instanceof CommandError
        ? `galley: ${(fault as Error).message}\n`
        : `${(fault as Error).stack ?? String(fault)}\n`,
    );
    process.exitCode = 2;
  },
);
