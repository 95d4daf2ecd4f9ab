/** Where a command works: the engine on this machine, or a deployed stack. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** What `npm start` leaves for the commands; readable by its owner only. */
const engineFile = z.object({
  pid: z.int(),
  awsEndpoint: z.string(),
  outputs: z.record(z.string(), z.string()),
  credentials: z.record(z.string(), z.object({ accessKeyId: z.string(), secretAccessKey: z.string() })),
});
export type EngineFile = z.infer<typeof engineFile>;

export interface Connection {
  /** The value of one of the stack's outputs (shared/env.ts, STACK_OUTPUTS). */
  output(name: string): string;
  /** Options for every AWS client, for a person who uploads or an operator who looks after the system. */
  clientOptions(role: "editor" | "operator"): Record<string, unknown>;
}

/** Something the person at the terminal can put right: shown without a stack trace. */
export class CommandError extends Error {}

/** How a connection answers for its outputs. */
export function outputReader(outputs: Readonly<Record<string, string | undefined>>): Connection["output"] {
  return (name) => {
    const value = outputs[name];
    if (value === undefined) throw new CommandError(`The stack has no output ${name}: is it Galley's, and up to date?`);
    return value;
  };
}

export const DATA_DIRECTORY = ".galley";
export const ENGINE_FILE = "engine.json";

/** Finds the running engine, or the stack named with `--stack`. */
export async function connect(stack: string | undefined): Promise<Connection> {
  return stack === undefined ? connectToEngine() : connectToStack(stack);
}

function connectToEngine(): Connection {
  const path = join(DATA_DIRECTORY, ENGINE_FILE);
  if (!existsSync(path)) {
    throw new CommandError(
      "No engine runs here. Start one with `npm start`, or name a deployed stack with --stack NAME.",
    );
  }
  const engine = engineFile.parse(JSON.parse(readFileSync(path, "utf8")));
  if (!isRunning(engine.pid)) throw new CommandError("The engine has stopped. Start it again with `npm start`.");
  return {
    output: outputReader(engine.outputs),
    clientOptions(role) {
      const credentials = engine.credentials[role];
      if (credentials === undefined) throw new CommandError(`The engine knows no ${role}.`);
      return { endpoint: engine.awsEndpoint, region: "us-east-1", credentials };
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Credentials and region come from the environment, as with every AWS command. */
async function connectToStack(name: string): Promise<Connection> {
  const outputs = await readOutputs(name).catch((fault: unknown) => {
    throw new CommandError(whyNoStack(name, fault), { cause: fault });
  });
  if (Object.keys(outputs).length === 0) throw new CommandError(`The stack "${name}" has no outputs: is it Galley's?`);
  return { output: outputReader(outputs), clientOptions: () => ({}) };
}

async function readOutputs(name: string): Promise<Record<string, string | undefined>> {
  const { CloudFormationClient, DescribeStacksCommand } = await import("@aws-sdk/client-cloudformation");
  const { Stacks } = await new CloudFormationClient().send(new DescribeStacksCommand({ StackName: name }));
  return Object.fromEntries((Stacks?.[0]?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue]));
}

function whyNoStack(name: string, fault: unknown): string {
  const { name: kind, message } = fault instanceof Error ? fault : new Error(String(fault));
  if (message.includes("Region is missing"))
    return `No AWS region is set. Set AWS_REGION to that of the stack "${name}".`;
  if (kind === "CredentialsProviderError")
    return `No AWS credentials for the stack "${name}". Sign in (\`aws sso login\`) or set AWS_PROFILE. (${message})`;
  if (message.includes("does not exist"))
    return `There is no stack "${name}" in this account and region. Check the name, AWS_PROFILE and AWS_REGION.`;
  return `The stack "${name}" cannot be read. Check the name, AWS_PROFILE and AWS_REGION. (${kind}: ${message})`;
}
