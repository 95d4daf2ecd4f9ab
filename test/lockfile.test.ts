/** The lock file serves every machine: a binary package missing for one platform makes `npm ci` refuse there. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/** Optional packages that some package may ask for and the lock does not hold where Node would look. */
function missingPackages({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !foldersAbove(place).some((folder) => `${folder}${name}` in packages),
    ),
  );
}

/** `node_modules/a/node_modules/` , `node_modules/`: where Node looks from inside a package. */
function foldersAbove(place: string): string[] {
  const parts = place === "" ? [] : place.split("/node_modules/");
  return [
    ...parts.map((_, index) => `${parts.slice(0, index + 1).join("/node_modules/")}/node_modules/`),
    "node_modules/",
  ];
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

it("holds every optional package of every platform", () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
  expect(missingPackages(lock)).toEqual([]);
});

it("would be seen to lack one", () => {
  const { "node_modules/@biomejs/cli-darwin-x64": _removed, ...packages } = lock.packages;
  expect(missingPackages({ packages })).toEqual(["@biomejs/cli-darwin-x64"]);
});

it("names no address to download from", () => {
  expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"/);
});
