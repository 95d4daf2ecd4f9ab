import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Paths that a Markdown text links to inside the repository. */
function linkedPaths(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)].flatMap(([, target = ""]) =>
    target.startsWith("http") ? [] : [target],
  );
}

const missing = (markdown: string) => linkedPaths(markdown).filter((path) => !existsSync(path));

it("the README leads to files that exist", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(linkedPaths(readme).length).toBeGreaterThan(30);
  expect(missing(readme)).toEqual([]);
});

it("a link that leads nowhere would be seen", () => {
  expect(missing("[gone](functions/nowhere.ts) [there](package.json)")).toEqual(["functions/nowhere.ts"]);
});

const COMMANDS = [...readFileSync("infra/cli/galley.ts", "utf8").matchAll(/^ {2}(\w+): \{$/gm)].map(
  ([, name = ""]) => name,
);
const commandsNamed = (text: string) => [...text.matchAll(/\bgalley\s+([a-z]+)/g)].map(([, name = ""]) => name);
const unknownCommands = (text: string) => commandsNamed(text).filter((name) => !COMMANDS.includes(name));

it("commands that the README, the runbook and the alarms name exist", () => {
  expect(COMMANDS).toEqual(["parse", "submit", "status", "verify"]);
  const texts = ["README.md", "docs/runbook.md", "infra/watch.ts"].map((path) => readFileSync(path, "utf8"));
  expect(texts.flatMap(commandsNamed).length).toBeGreaterThan(6);
  expect(texts.flatMap(unknownCommands)).toEqual([]);
});

it("a command that does not exist would be seen", () => {
  expect(unknownCommands("Run `npx galley rebuild`, then `galley verify`.")).toEqual(["rebuild"]);
});

const pathsNamed = (markdown: string) =>
  [...markdown.matchAll(/`((?:infra|functions|shared|test|docs)\/[^`\s]*)`/g)].map(([, path = ""]) => path);
const missingNamed = (markdown: string) => pathsNamed(markdown).filter((path) => !existsSync(path));

it("paths that the runbook and the decisions name exist", () => {
  const texts = ["docs/runbook.md", ...globSync("docs/decisions/*.md")].map((path) => readFileSync(path, "utf8"));
  expect(texts.flatMap(pathsNamed).length).toBeGreaterThan(4);
  expect(texts.flatMap(missingNamed)).toEqual([]);
});

it("a named path that leads nowhere would be seen", () => {
  expect(missingNamed("See `shared/nowhere.ts` and `infra/watch.ts`.")).toEqual(["shared/nowhere.ts"]);
});
