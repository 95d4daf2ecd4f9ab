import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkJava, javaCommand, majorVersion } from "../../infra/local/services/java.ts";

const directory = mkdtempSync(join(tmpdir(), "galley-java-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function javaSaying(text: string, code = 0): string {
  const path = join(directory, `java-${Math.random()}`);
  writeFileSync(path, `#!/bin/sh\necho '${text}' >&2\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe("Java", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_402"', 8],
    ["The operation couldn't be completed. Unable to locate a Java Runtime.", undefined],
  ])("%s", (said, version) => {
    expect(majorVersion(said)).toBe(version);
  });

  it("is found where JAVA_HOME says, or in the path", () => {
    expect(javaCommand({ JAVA_HOME: "/opt/java" })).toBe(join("/opt/java", "bin", "java"));
    expect(javaCommand({})).toBe("java");
  });

  it.each<[string, string, RegExp]>([
    ["missing", join(directory, "nowhere"), /and there is none\. Install .*Debian.*macOS.*Windows/],
    ["a stub that only complains", javaSaying("Unable to locate a Java Runtime", 1), /and there is none/],
    ["too old", javaSaying('java version "1.8.0_402"'), /and this is 8\. Install/],
  ])("%s: one sentence says what to install", async (_what, command, sentence) => {
    await expect(checkJava(command)).rejects.toThrow(sentence);
  });

  it("17 is enough", async () => {
    await checkJava(javaSaying('openjdk version "17.0.1"'));
  });
});
