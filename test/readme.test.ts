import { existsSync, readFileSync } from "node:fs";
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
