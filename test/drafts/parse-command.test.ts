/** `galley parse`: its exit codes and its words. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parseCommand } from "../../infra/cli/parse.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "galley-parse-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const err = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const code = await parseCommand(args);
  const written = (spy: typeof out) => spy.mock.calls.map(([text]) => String(text)).join("");
  const said = { code, out: written(out), err: written(err) };
  vi.restoreAllMocks();
  return said;
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test("--json prints one object with the fields of the contract", async () => {
  const { code, out } = await run(file("a.txt", "Judul\n\nTeks.\n\n-30-"), "--json", "--section", "internasional");
  const printed = JSON.parse(out);
  expect(code).toBe(0);
  expect(Object.keys(printed)).toEqual(["ok", "format", "article", "hash", "leftOut", "warnings"]);
  expect(Object.keys(printed.article)).toEqual(
    "title standfirst language dateline byline editors draftedAt embargo tags section slug body media related".split(
      " ",
    ),
  );
  expect(printed).toMatchObject({
    ok: true,
    article: { section: "internasional" },
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test("a draft with problems: exit code 1, each with line, field, message and fix", async () => {
  const { code, out } = await run(file("a.md", "---\ntitle: A\ndate: soon\n---\nTeks."), "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    ok: false,
    problems: [{ line: 3, field: "date", message: expect.any(String), fix: expect.any(String) }],
    warnings: [],
  });
});

test.each([
  ["a.md", '+++\ntitle = "Kapal Tiba"\nembargo = 2031-05-01T06:00:00+07:00\ntagss = "laut"\n+++\nTeks.'],
  ["a.md", '{"title": "Kapal Tiba", "embargo": "2031-05-01T06:00:00+07:00", "tagss": "laut"}\nTeks.'],
  ["a.txt", "---\ntitle: Kapal Tiba\nembargo: 2031-05-01T06:00:00+07:00\ntagss: laut\n---\nTeks."],
])("%s with front matter is Markdown in whatever notation", async (name, text) => {
  const { code, out } = await run(file(name, text), "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    format: "markdown",
    article: { title: "Kapal Tiba", embargo: "2031-05-01T06:00:00+07:00", body: "<p>Teks.</p>" },
    warnings: [{ field: "front matter", fix: "Did you mean “tags”?" }],
    leftOut: [{ rule: "unknown-field" }],
  });
});

test("for people: a summary, or what to correct", async () => {
  expect((await run(file("a.txt", "Judul\n\nTeks."))).out).toMatch(
    /^This draft is understood\.\n\n {2}headline {3}Judul\n/,
  );
  expect((await run(file("b.txt", ""))).out).toContain(
    "cannot be published yet: 1 problem.\n\n  file: The file is empty.",
  );
});

test("a picture: its size, its files, and the words that it lacks or brings along", async () => {
  const pixels = { create: { width: 640, height: 480, channels: 3, background: "#456" } } as const;
  await sharp(pixels).png().toFile(join(folder, "dermaga.png"));
  expect(await run(join(folder, "dermaga.png"))).toMatchObject({
    code: 0,
    out: expect.stringMatching(/640 × 480\n.*480 avif \(1 KB\).*alt text {3}none: describe/s),
  });
  const { out } = await run(join(folder, "dermaga.png"), "--json");
  expect(JSON.parse(out)).toMatchObject({ ok: true, format: "picture", picture: { width: 640, widths: [480, 640] } });
});

test("a file that only calls itself a picture: exit code 1, with what to do", async () => {
  const { code, out } = await run(file("dermaga.jpg", "bukan gambar"), "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    problems: [{ field: "file", fix: expect.stringMatching(/JPEG/) }],
  });
});

test("what cannot be done: exit code 2 and a sentence", async () => {
  expect(await run(join(folder, "none.txt"))).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("There is no file"),
  });
  expect(await run(folder)).toMatchObject({ code: 2, err: expect.stringContaining("is a folder") });
  await expect(run()).rejects.toThrow(/Name one draft[\s\S]*Usage: galley parse FILE/);
});
