/** What is not there, and what goes wrong: a reference for the person, the rest for the log. */
import { describe, expect, it } from "vitest";
import { articleUrl, ID, inReview, problemOf, world } from "./desk-world.ts";

describe("what is not there", () => {
  it.each([
    "/nowhere",
    "/articles/",
    "/articles/kota/tiada",
    "/articles/%zz",
    articleUrl(ID, "/revisions/9/preview"),
    articleUrl(ID, "/revisions/9/diff"),
    "/reports/kota/x.txt",
    "/assets/x.css",
    "/media/x",
  ])("%s is 404, as a document and as a page", async (path) => {
    const { catalogue, ask, browse } = world();
    await inReview(catalogue);

    expect(await problemOf(await ask(path))).toMatchObject({ status: 404, rule: "not-found" });
    expect((await browse(path)).status).toBe(404);
  });

  it.each(["/decisions", "/withdrawal"])("an article that does not exist cannot be asked for %s", async (rest) => {
    const body = { revision: 1, hash: "0".repeat(64), verdict: "approve" };
    const answer = await world().ask(`/articles/kota/tiada${rest}`, {
      body: rest === "/decisions" ? body : { reason: "x" },
    });

    expect(answer.status).toBe(404);
  });
});

describe("a fault", () => {
  const needs = ["readQueue", "readHead", "readRevision", "readPublicRecord", "readReport"] as const;
  const secret = "AccessDenied: arn:aws:dynamodb:secret";

  it.each(needs)("of %s is logged, and shown by its reference alone", async (need) => {
    const prepared = world();
    await inReview(prepared.catalogue);
    const { ask, browse, faults } = world({ ...prepared.catalogue, [need]: () => Promise.reject(new Error(secret)) });

    const problem = await (await ask("/")).text();
    const page = await (await browse("/")).text();

    expect(JSON.parse(problem)).toMatchObject({ status: 500, rule: "fault", reference: "reference-1" });
    expect(page).toContain("reference-1");
    expect(problem + page).not.toContain("AccessDenied");
    expect(faults).toHaveLength(2);
  });

  it.each([
    ["/articles/kota/a", "readHead"],
    [articleUrl(ID), "readEvents"],
    [articleUrl(ID), "readRevisions"],
    [articleUrl(ID, "/revisions/1/preview"), "readRevision"],
    [articleUrl(ID, "/revisions/1/preview"), "pictureOrigin"],
    [articleUrl(ID, "/revisions/1/diff"), "readPublicRecord"],
    ["/reports/kota/a.txt", "readReport"],
    ["/uploads/new", "offerUpload"],
    ["/find", "readList"],
    ["/find?what=kota/a", "readAddress"],
    [`/media/${"ab".repeat(32)}-1.jpg`, "openPicture"],
    ["/sign-in", "beginSignIn"],
    ["/signed-out", "signOutUrl"],
    ["/", "identify"],
  ])("at %s (%s) never shows its message", async (path, need) => {
    const prepared = world();
    await inReview(prepared.catalogue);
    const { ask } = world({ ...prepared.catalogue, [need]: () => Promise.reject(new Error(secret)) });

    const answer = await ask(path);

    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("AccessDenied");
  });
});

describe("a fault while something is changed", () => {
  const secret = "TransactionCanceled: arn:aws:dynamodb:secret";

  it.each([
    ["/decisions", "commit", { verdict: "approve" }],
    ["/decisions", "readHead", { verdict: "return", comment: "x" }],
    ["/withdrawal", "readPublicRecord", undefined],
  ])("at %s (%s) changes nothing and shows nothing", async (rest, need, decision) => {
    const prepared = world();
    const seen = await inReview(prepared.catalogue);
    const failing = { ...prepared.catalogue, [need]: () => Promise.reject(new Error(secret)) };
    const { ask, browse, faults } = world(failing);
    const body = decision === undefined ? { reason: "x" } : { ...seen, ...decision };

    const answer = await ask(articleUrl(ID, rest), { body });
    const page = await browse(articleUrl(ID, rest), { form: { ...body, revision: "1" } as Record<string, string> });

    expect([answer.status, page.status]).toEqual([500, decision === undefined ? 422 : 500]);
    expect((await answer.text()) + (await page.text())).not.toContain("secret");
    expect(faults.length).toBeGreaterThan(0);
    expect(await prepared.catalogue.readHead(ID)).toMatchObject({ state: "in-review", live: "never" });
  });
});
