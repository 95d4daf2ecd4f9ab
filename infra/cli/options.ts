/** Reads the options of a command; what cannot be understood is said in a sentence, with the way the command is used. */
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { didYouMean } from "../../shared/drafts/did-you-mean.ts";
import { CommandError } from "./connection.ts";

const HELP = { help: { type: "boolean" } } as const;

/** Somebody asks how a command is used: not a mistake, and nothing is done. */
export class HelpAsked extends Error {}

export function readOptions<const T extends ParseArgsOptionsConfig>(args: string[], options: T, usage: string) {
  const known = { ...options, ...HELP };
  try {
    const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true });
    if ((values as { help?: boolean }).help === true) throw new HelpAsked(usage);
    return { values, positionals };
  } catch (fault) {
    if (!(fault instanceof TypeError && "code" in fault)) throw fault;
    throw new CommandError(`${mistake(known, fault)}\n\n${usage}`);
  }
}

function mistake(known: ParseArgsOptionsConfig, { message }: Error): string {
  const [, wrong] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  if (wrong !== undefined) {
    const meant = didYouMean(wrong.replace(/^-+/, ""), Object.keys(known));
    return `There is no option ${wrong}.${meant === null ? "" : ` Did you mean --${meant}?`}`;
  }
  const [, name = ""] = /^Option '(?:-., )?--([^ ']+)/.exec(message) ?? [];
  return known[name]?.type === "string" ? `--${name} needs a value after it.` : `--${name} takes no value.`;
}
