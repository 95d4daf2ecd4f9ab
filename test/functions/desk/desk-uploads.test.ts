/** Uploads over HTTP: the signed form, the page around it, and the report of what became of a draft. */
import { describe, expect, it } from "vitest";
import { EDITOR, problemOf, world } from "./desk-world.ts";

describe("an upload", () => {
  it("is offered for exactly one key and one person", async () => {
    const answer = await world().ask("/uploads", { as: EDITOR, body: { section: "kota", fileName: "pasar ikan.txt" } });

    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      url: "http://127.0.0.1:7777/drafts-bucket",
      fields: { key: "drafts/kota/pasar ikan.txt", "x-amz-meta-submitter": "editor%40galley.test" },
      key: "drafts/kota/pasar ikan.txt",
      articleId: "kota/pasar ikan",
      report: "/reports/kota/pasar%20ikan.txt",
    });
  });

  it.each([
    ["no section", { fileName: "a.txt" }, "section"],
    ["an unknown section", { section: "olahraga", fileName: "a.txt" }, "section"],
    ["a section that climbs", { section: "..", fileName: "a.txt" }, "section"],
    ["an empty name", { section: "kota", fileName: "" }, "fileName"],
    ["a folder", { section: "kota", fileName: "a/b.txt" }, "fileName"],
    ["a name that climbs", { section: "kota", fileName: ".." }, "fileName"],
    ["a name that S3 would fill in", { section: "kota", fileName: "$" + "{filename}" }, "fileName"],
    ["control characters", { section: "kota", fileName: "a\u0000b.txt" }, "fileName"],
    ["an endless name", { section: "kota", fileName: `${"x".repeat(600)}.txt` }, "fileName"],
    ["another submitter", { section: "kota", fileName: "a.txt", submitter: "x@y.test" }, ""],
  ])("is refused with %s", async (_case, body, field) => {
    const problem = await problemOf(await world().ask("/uploads", { body }));

    expect(problem).toMatchObject({ status: 422, errors: [{ field }] });
  });

  it("page posts straight to S3, and the policy allows that and nothing else", async () => {
    const answer = await world().browse("/uploads/new?section=ganda");
    const page = await answer.text();

    expect(page).toContain('action="http://127.0.0.1:7777/drafts-bucket"');
    expect(page).toContain('value="drafts/ganda/CHOSEN"');
    expect(answer.headers.get("content-security-policy")).toContain("form-action 'self' http://127.0.0.1:7777;");
  });

  it("ends at its report", async () => {
    const answer = await world().browse("/uploads/sent?bucket=b&key=drafts/kota/pasar%20ikan.txt&etag=%22abc%22");

    expect(answer.headers.get("location")).toBe("/reports/kota/pasar%20ikan.txt?etag=abc");
  });
});

describe("a report", () => {
  const report = {
    draft: "kota/a.txt",
    etag: "abc",
    outcome: "refused",
    submitter: EDITOR.id,
    problems: [{ line: 3, field: "title", message: "No title.", fix: "Write one." }],
    warnings: [],
    leftOut: [],
    awaited: [],
  } as const;

  it("says what to correct", async () => {
    const { catalogue, ask, browse } = world();
    await catalogue.writeReport(report);

    expect(await (await ask("/reports/kota/a.txt")).json()).toEqual(report);
    expect(await (await browse("/reports/kota/a.txt")).text()).toContain("No title. Write one.");
  });

  it("shows what a person left for people, and folds away what only programs wrote", async () => {
    const { catalogue, browse } = world();
    const leftOut = [
      { line: 2, text: "uri: urn:warta:1", rule: "agency-field" },
      { line: 9, text: "Check the figures.", rule: "not-for-publication" },
    ];
    await catalogue.writeReport({ ...report, outcome: "in-review", problems: [], leftOut });

    const [shown = "", folded = ""] = (await (await browse("/reports/kota/a.txt")).text()).split("<details");

    expect(shown).toContain("Check the figures.");
    expect(shown).not.toContain("urn:warta:1");
    expect(folded).toContain("Labels, and fields for programs (1)");
    expect(folded).toContain("urn:warta:1");
  });

  it("too long for its page says so, and opens whole", async () => {
    const openReport = async (name: string) => ({ bytes: new TextEncoder().encode(`Laporan ${name}`) });
    const { catalogue, browse } = world({ openReport });
    await catalogue.writeReport({ ...report, articleId: "kota/a", moreLeftOut: 40 });

    expect(await (await browse("/reports/kota/a.txt")).text()).toContain(
      '<a href="/reports/kota/a.txt?whole">And 40 more: open the whole report</a>',
    );
    const whole = await browse("/reports/kota/a.txt?whole");
    expect([await whole.text(), whole.headers.get("content-type")]).toEqual([
      "Laporan kota/a",
      "text/plain; charset=utf-8",
    ]);
    expect((await world().browse("/reports/kota/none.txt?whole")).status).toBe(404);
  });

  it("is waited for when it speaks of an earlier upload", async () => {
    const { catalogue, ask, browse } = world();
    await catalogue.writeReport(report);

    const page = await browse("/reports/kota/a.txt?etag=new");

    expect([page.status, page.headers.get("refresh")]).toEqual([200, "2"]);
    expect((await ask("/reports/kota/a.txt?etag=new")).status).toBe(202);
    expect((await ask("/reports/kota/a.txt?etag=abc")).status).toBe(200);
  });
});
