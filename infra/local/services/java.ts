/** Starts Java so that it cannot outlive the engine, and says what to install when there is none. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CannotStart } from "../cannot-start.ts";

const JAVA_VERSION_MIN = 17;

const KEEPER = fileURLToPath(new URL("./java-keeper.mjs", import.meta.url));

const INSTALL =
  "Install a Java runtime: `apt install openjdk-17-jre-headless` on Debian, `brew install openjdk@17` on macOS, " +
  "`winget install EclipseAdoptium.Temurin.17.JRE` on Windows.";

class JavaMissing extends CannotStart {
  override readonly name = "JavaMissing";
}

export function javaCommand(environment: NodeJS.ProcessEnv = process.env): string {
  const home = environment.JAVA_HOME;
  return home === undefined || home === "" ? "java" : join(home, "bin", "java");
}

/** Rejects with one sentence when there is no Java or an old one. */
export async function checkJava(command = javaCommand()): Promise<void> {
  const said = await new Promise<string>((resolve) => {
    execFile(command, ["-version"], (error, stdout, stderr) => resolve(error === null ? `${stdout}${stderr}` : ""));
  });
  const version = majorVersion(said);
  if (version === undefined)
    throw new JavaMissing(`DynamoDB Local needs Java ${JAVA_VERSION_MIN} or newer, and there is none. ${INSTALL}`);
  if (version < JAVA_VERSION_MIN) {
    throw new JavaMissing(`DynamoDB Local needs Java ${JAVA_VERSION_MIN} or newer, and this is ${version}. ${INSTALL}`);
  }
}

/** `openjdk version "17.0.15"`, and before Java 9 `java version "1.8.0_402"`. */
export function majorVersion(said: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  if (first === undefined) return undefined;
  return first === "1" ? Number(second) : Number(first);
}

/** In a process group of its own: Ctrl-C in a terminal must reach the engine alone, which then ends things in order. */
export function startJava(parameters: readonly string[], command = javaCommand()): ChildProcess {
  return spawn(process.execPath, [KEEPER, command, ...parameters], {
    detached: true,
    windowsHide: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
}
