/** What the commands say of options: run as a person runs them, for their exit codes and both streams. */
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const GALLEY = "infra/cli/galley.ts";
const START = "infra/local/start.ts";

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

it.each([
  [[GALLEY, "submit", "--sektion", "kota", "a.txt"], 2, "There is no option --sektion. Did you mean --section?"],
  [[GALLEY, "submit", "--section"], 2, "--section needs a value after it."],
  [[GALLEY, "parse", "a.txt", "--jsn"], 2, "There is no option --jsn. Did you mean --json?"],
  [[GALLEY, "status", "--json=1"], 2, "--json takes no value."],
  [
    [GALLEY, "submit", "a.txt", "--section", "kotta"],
    2,
    "There is no section “kotta”. Did you mean “kota”? Sections: kota,",
  ],
  [[START, "--prot", "4000"], 1, "There is no option --prot. Did you mean --port?"],
])("%j is understood by nobody, and says what was meant", (args, status, sentence) => {
  expect(run(...args)).toEqual({ status, stdout: "", stderr: expect.stringContaining(sentence) });
});

it.each([
  [[GALLEY, "submit", "--help"], "Usage: galley submit FILE… [--section S]"],
  [[GALLEY, "parse", "--help"], "Usage: galley parse FILE"],
  [[GALLEY, "status", "--help"], "Usage: galley status [ID]"],
  [[START, "--help"], "npm start -- --port N"],
])("%j is answered with the way it is used", (args, usage) => {
  expect(run(...args)).toEqual({ status: 0, stdout: expect.stringContaining(usage), stderr: "" });
});

it("a section that nobody named is told before anything is uploaded", () => {
  const { stderr } = run(GALLEY, "submit", "no-such-file.txt");

  expect(stderr).toContain("Into the section “kota”, the publication's first; --section names another.");
});
