/** The desk as programs and browsers meet it: what each address answers, and to whom. */
import { describe, expect, it } from "vitest";
import { APPROVER, articleUrl, EDITOR, ID, inReview, NOW, SECOND, tokenOf, world } from "./desk-world.ts";

const WITHOUT_REASON = "";

async function problemOf(answer: Response): Promise<Record<string, unknown>> {
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  const problem = (await answer.json()) as Record<string, unknown>;
  expect(problem.status).toBe(answer.status);
  return problem;
}

describe("the queue", () => {
  it("says what waits, what is missing, and who may not approve it and why", async () => {
    const { catalogue, ask } = world();
    const seen = await inReview(catalogue);
    await catalogue.writeReport({
      draft: `${ID}.txt`,
      etag: "e",
      outcome: "in-review",
      submitter: EDITOR.id,
      revision: 1,
      problems: [],
      warnings: [{ line: 3, field: "tags", message: "No tags.", fix: "Add some." }],
      leftOut: [],
      awaited: ["foto.jpg"],
    });
    const expected = { ...seen, id: ID, title: "Nelayan kembali melaut", section: "kota", submitter: EDITOR.id };

    expect(await (await ask("/")).json()).toMatchObject({
      inReview: [
        { ...expected, warnings: 1, awaited: ["foto.jpg"], approvals: { given: 0, needed: 1 }, objection: null },
      ],
      scheduled: [],
      returned: [],
    });
    expect(await (await ask("/", { as: EDITOR })).json()).toMatchObject({
      inReview: [{ objection: { refused: "group" } }],
    });
  });

  it("says when nothing waits", async () => {
    const { browse } = world();

    expect(await (await browse("/")).text()).toContain("Nothing waits for you.");
  });

  it("lists what is scheduled with its time, and what was returned", async () => {
    const { catalogue, ask } = world();
    const seen = await inReview(catalogue);
    await ask(articleUrl(ID, "/decisions"), {
      body: { ...seen, verdict: "approve", publishAt: "2026-03-05T06:00:00+07:00" },
    });
    const other = await inReview(catalogue, { id: "kota/lain", content: { title: "Lain" } });
    await ask("/articles/kota/lain/decisions", { body: { ...other, verdict: "return", comment: "Cek" } });

    expect(await (await ask("/")).json()).toMatchObject({
      inReview: [],
      scheduled: [{ id: ID, publishAt: "2026-03-04T23:00:00.000Z" }],
      returned: [{ id: "kota/lain" }],
    });
  });
});

describe("an article", () => {
  it("is shown with its head, revisions, events, report and record, whatever its id contains", async () => {
    const { catalogue, ask } = world();
    const { hash } = await inReview(catalogue);

    const view = await (await ask(articleUrl(ID))).json();

    expect(view).toMatchObject({
      head: { id: ID, state: "in-review", hash },
      revisions: [{ number: 1, hash, submitter: EDITOR.id }],
      events: [{ kind: "revision-submitted" }, { kind: "review-opened" }],
      report: null,
      record: null,
      approvalsNeeded: 1,
      dating: { stated: null, choice: "publication" },
      objections: { approve: null, return: null, withdraw: { refused: "not-live" } },
    });
  });

  it.each([
    ["has a stated date of long ago", "2025-01-31T12:09:00+07:00", "draft"],
    ["has a stated date of yesterday", "2026-03-03T12:09:00+07:00", "publication"],
  ])("is an archive piece only when it %s", async (_case, draftedAt, choice) => {
    const { catalogue, ask, browse } = world();
    await inReview(catalogue, { content: { draftedAt } });

    expect(await (await ask(articleUrl(ID))).json()).toMatchObject({ dating: { stated: draftedAt, choice } });
    expect(await (await browse(articleUrl(ID))).text()).toContain("The draft&#39;s own date".replace("&#39;", "'"));
  });

  it("shows the four-eyes rule before the tap, on a disabled button", async () => {
    const { catalogue, browse } = world();
    await inReview(catalogue, { submitter: APPROVER.id });

    const page = await (await browse(articleUrl(ID))).text();

    expect(page).toContain("You uploaded this article or a part of its history: another person must approve it.");
    expect(page).toMatch(/<button[^>]*value="approve"[^>]* disabled/);
  });

  it("offers one tap to whoever may approve", async () => {
    const { catalogue, browse } = world();
    await inReview(catalogue);

    const page = await (await browse(articleUrl(ID))).text();

    expect(page).toMatch(/<button[^>]*value="approve"[^>]*>Approve and publish</);
    expect(page).not.toMatch(/<button[^>]*value="approve"[^>]* disabled/);
  });
});

describe("what is asked for", () => {
  it.each([
    ["application/json", "application/json"],
    ["application/problem+json", "application/json"],
    ["*/*", "application/json"],
    ["text/html", "text/html"],
    ["text/html,application/xhtml+xml,application/json;q=0.9", "text/html"],
  ])("with a token and Accept: %s is %s", async (accept, type) => {
    const answer = await world().ask("/", { accept });

    expect(answer.headers.get("content-type")).toContain(type);
    expect(answer.headers.get("vary")).toBe("Accept");
  });

  it("is found however its letters are composed", async () => {
    const { catalogue, ask } = world();
    await inReview(catalogue);

    expect((await ask(articleUrl(ID.normalize("NFD")))).status).toBe(200);
  });
});

describe("a preview", () => {
  it("is the readers' page, framed by the desk alone and remembered by nobody", async () => {
    const { catalogue, ask } = world();
    await inReview(catalogue);

    const answer = await ask(articleUrl(ID, "/revisions/1/preview"), { accept: "text/html" });
    const page = await answer.text();

    expect(page).toContain("<h1>Nelayan kembali melaut</h1>");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-robots-tag")).toBe("noindex");
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
  });

  it("brings its stylesheet from the desk", async () => {
    const { catalogue, ask, desk } = world();
    await inReview(catalogue);
    const page = await (await ask(articleUrl(ID, "/revisions/1/preview"), { accept: "text/html" })).text();
    const [, path = ""] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];

    const stylesheet = await desk.request(path);

    expect(stylesheet.status).toBe(200);
    expect(stylesheet.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(stylesheet.headers.get("cache-control")).toContain("immutable");
  });

  it("in a frame differs only in where its links open", async () => {
    const { catalogue, ask } = world();
    await inReview(catalogue);
    const path = articleUrl(ID, "/revisions/1/preview");

    const [page, framed] = await Promise.all(
      [path, `${path}?framed`].map(async (each) => (await ask(each, { accept: "text/html" })).text()),
    );

    expect(framed).toContain('<base target="_blank">');
    expect(framed?.replace('<base target="_blank">', "")).toBe(page);
  });

  it("keeps the readers' date choice: the draft's own, or the moment", async () => {
    const { catalogue, ask } = world();
    await inReview(catalogue, { content: { draftedAt: "2025-01-31T12:09:00+07:00" } });
    const page = async (query: string) =>
      (await ask(articleUrl(ID, `/revisions/1/preview${query}`), { accept: "text/html" })).text();

    expect(await page("")).toContain("2025-01-31T12:09:00+07:00");
    expect(await page("?datedBy=publication")).toContain("2026-03-04T12:00:00+07:00");
  });

  it("of what readers see now keeps the moment it was published", async () => {
    let now = NOW;
    const { catalogue, ask } = world({ now: () => now });
    const seen = await inReview(catalogue);
    await ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve" } });
    now = new Date("2026-03-09T05:00:00Z");

    const page = await (await ask(articleUrl(ID, "/revisions/1/preview"), { accept: "text/html" })).text();

    expect(page).toContain("2026-03-04T12:00:00+07:00");
    expect(page).not.toContain("2026-03-09");
  });

  it("of what is scheduled shows the moment it will be published", async () => {
    const { catalogue, ask } = world();
    const seen = await inReview(catalogue);
    const publishAt = "2026-03-05T06:00:00+07:00";
    await ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve", publishAt } });

    expect(await (await ask(articleUrl(ID, "/revisions/1/preview"), { accept: "text/html" })).text()).toContain(
      publishAt,
    );
  });

  it("leads its links to the readers' site", async () => {
    const { ask } = world();

    const answer = await ask("/kota/");

    expect([answer.status, answer.headers.get("location")]).toEqual([302, "http://127.0.0.1:8888/kota/"]);
  });
});

describe("the difference", () => {
  it("is against the revision before", async () => {
    const { catalogue, ask } = world();
    await inReview(catalogue);
    await inReview(catalogue, { content: { body: "<p>Perahu kedua berangkat pagi ini.</p>" } });

    const diff = await (await ask(articleUrl(ID, "/revisions/2/diff"))).json();

    expect(diff).toMatchObject({ revision: 2, against: { revision: 1, isLive: false } });
    expect(diff.fields.filter(({ changed }: { changed: boolean }) => changed)).toEqual([
      {
        field: "body",
        changed: true,
        paragraphs: [
          [
            { kind: "same", text: "Perahu " },
            { kind: "removed", text: "pertama" },
            { kind: "added", text: "kedua" },
            { kind: "same", text: " berangkat pagi ini." },
          ],
        ],
      },
    ]);
  });

  it("is against what readers see, when they see something", async () => {
    const { catalogue, ask } = world();
    const first = await inReview(catalogue);
    await ask(articleUrl(ID, "/decisions"), { body: { ...first, verdict: "approve" } });
    await inReview(catalogue, { content: { title: "Dua" } });
    await inReview(catalogue, { content: { title: "Tiga" } });

    const diff = await (await ask(articleUrl(ID, "/revisions/3/diff"))).json();

    expect(diff).toMatchObject({ against: { revision: 1, isLive: true } });
  });
});

describe("a picture", () => {
  const hash = "ab".repeat(32);

  it("comes from the private store", async () => {
    const asked: string[] = [];
    const { ask } = world({
      openPicture: async (...name) => {
        asked.push(name.join("."));
        return { bytes: new Uint8Array([1, 2]) };
      },
    });

    const answer = await ask(`/media/${hash}-1200.png`);

    expect(asked).toEqual([`${hash}.png`]);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2]);
  });

  it("too large for an answer is linked to, where the preview's policy allows it", async () => {
    const link = "http://127.0.0.1:7777/drafts-bucket/pictures/x?X-Amz-Signature=1";
    const { ask, catalogue } = world({ openPicture: async () => ({ link }) });
    await inReview(catalogue);

    const answer = await ask(`/media/${hash}-6000.jpg`);
    const preview = await ask(articleUrl(ID, "/revisions/1/preview"));

    expect([answer.status, answer.headers.get("location")]).toEqual([302, link]);
    expect(preview.headers.get("content-security-policy")).toContain("img-src 'self' http://127.0.0.1:7777;");
  });

  it.each([
    "/media/x.jpg",
    `/media/${hash}-1.svg`,
    `/media/${hash}.jpg`,
    "/media/..%2Freports%2Fx",
    `/media/${hash}-1.jpg`,
  ])("is not found at %s", async (path) => {
    expect((await world().ask(path)).status).toBe(404);
  });
});

describe("a decision", () => {
  it("publishes, and tells the address", async () => {
    const { catalogue, ask, decisions } = world();
    const seen = await inReview(catalogue);

    const answer = await ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve" } });

    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      ...seen,
      id: ID,
      state: "published",
      address: "/kota/nelayan-kembali-melaut/",
      url: "http://127.0.0.1:8888/kota/nelayan-kembali-melaut/",
    });
    expect(decisions).toMatchObject([
      { outcome: "taken", fields: { article: ID, actor: APPROVER.id, asked: "approve" } },
    ]);
  });

  it("by form leads back to the queue, which says what was done", async () => {
    const { catalogue, browse } = world();
    const { revision, hash } = await inReview(catalogue);

    const answer = await browse(articleUrl(ID, "/decisions"), {
      form: { revision: `${revision}`, hash, verdict: "approve" },
    });
    const queue = await (await browse(answer.headers.get("location") ?? "")).text();

    expect(answer.status).toBe(303);
    expect(queue).toMatch(/Published: <a href="\/articles\/kota\/[^"]+">Nelayan kembali melaut</);
  });

  it("of two approvers waits for the second", async () => {
    const { catalogue, ask } = world();
    const seen = await inReview(catalogue, { content: { section: "ganda" } });
    const body = { ...seen, verdict: "approve" };

    const states = [];
    for (const as of [APPROVER, APPROVER, SECOND]) {
      const answer = await ask(articleUrl(ID, "/decisions"), { body, as });
      states.push([answer.status, ((await answer.json()) as { state?: string; rule?: string }).state]);
    }

    expect(states).toEqual([
      [200, "in-review"],
      [409, undefined],
      [200, "published"],
    ]);
  });

  it.each([
    ["an editor decides", { as: EDITOR }, 403, "group"],
    ["the uploader approves", { submitter: APPROVER.id }, 403, "four-eyes"],
    ["the author approves", { content: { byline: [{ name: " ayu  APPROVER" }] } }, 403, "named-in-byline"],
    ["the hash is another", { body: { hash: "0".repeat(64) } }, 409, "changed-since"],
    ["the revision is another", { body: { revision: 7 } }, 409, "changed-since"],
    ["the time has passed", { body: { publishAt: "2026-03-04T04:59:59Z" } }, 422, "time-passed"],
    [
      "it is returned without a reason",
      { body: { verdict: "return", comment: WITHOUT_REASON } },
      422,
      "reason-missing",
    ],
    ["it is rejected without a reason", { body: { verdict: "reject" } }, 422, "reason-missing"],
    ["a field is mistyped", { body: { publish_at: "2027-01-01T00:00:00Z" } }, 422, "invalid-input"],
  ])("is refused when %s", async (_case, changes: Record<string, unknown>, status, rule) => {
    const { catalogue, ask, decisions } = world();
    const { as = APPROVER, body = {}, ...submission } = changes as { as?: typeof APPROVER; body?: object };
    const seen = await inReview(catalogue, submission);

    const answer = await ask(articleUrl(ID, "/decisions"), { as, body: { ...seen, verdict: "approve", ...body } });
    const problem = await problemOf(answer);

    expect(problem).toMatchObject({ status, rule, type: `urn:galley:problem:${rule}` });
    expect(await catalogue.readPublicRecord(ID)).toBeUndefined();
    expect(decisions.filter(({ outcome }) => outcome === "taken")).toEqual([]);
  });

  it("is refused twice: what was decided is decided, and the answer says how it stands", async () => {
    const { catalogue, ask } = world();
    const seen = await inReview(catalogue);
    const decide = () => ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve" } });
    await decide();

    const problem = await problemOf(await decide());

    expect(problem).toMatchObject({
      status: 409,
      rule: "nothing-to-decide",
      current: { state: "published", live: "live" },
    });
  });

  it("is a page for a browser, with the way back", async () => {
    const { catalogue, browse } = world();
    await inReview(catalogue);

    const answer = await browse(articleUrl(ID, "/decisions"), {
      form: { revision: "9", hash: "0".repeat(64), verdict: "approve" },
    });
    const page = await answer.text();

    expect(answer.status).toBe(409);
    expect(page).toContain("The article changed in between");
    expect(page).toContain(`href="${articleUrl(ID)}"`);
  });
});

describe("a withdrawal", () => {
  it("takes the article away and keeps the reason", async () => {
    const { catalogue, ask } = world();
    const seen = await inReview(catalogue);
    await ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve" } });

    const answer = await ask(articleUrl(ID, "/withdrawal"), {
      body: { reason: "Salah orang", notice: "Kami keliru." },
    });

    expect(await answer.json()).toMatchObject({ live: "withdrawn", address: "/kota/nelayan-kembali-melaut/" });
    expect(await catalogue.readPublicRecord(ID)).toMatchObject({ status: "withdrawn", notice: "Kami keliru." });
    expect((await catalogue.readEvents(ID)).at(-1)).toMatchObject({
      kind: "withdrawn",
      details: { reason: "Salah orang" },
    });
  });

  it.each([
    ["it was never public", APPROVER, { reason: "x" }, 409, "not-live"],
    ["an editor asks", EDITOR, { reason: "x" }, 403, "group"],
    ["no reason is given", APPROVER, { reason: " " }, 422, "reason-missing"],
    ["the reason is left out", APPROVER, {}, 422, "invalid-input"],
  ])("is refused when %s", async (_case, as, body, status, rule) => {
    const { catalogue, ask } = world();
    await inReview(catalogue);

    expect(await problemOf(await ask(articleUrl(ID, "/withdrawal"), { as, body }))).toMatchObject({ status, rule });
  });
});

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

  it("is waited for when it speaks of an earlier upload", async () => {
    const { catalogue, ask, browse } = world();
    await catalogue.writeReport(report);

    const page = await browse("/reports/kota/a.txt?etag=new");

    expect([page.status, page.headers.get("refresh")]).toEqual([200, "2"]);
    expect((await ask("/reports/kota/a.txt?etag=new")).status).toBe(202);
    expect((await ask("/reports/kota/a.txt?etag=abc")).status).toBe(200);
  });
});

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

describe("dates", () => {
  it("are the catalogue's: nothing here reads a clock of its own", async () => {
    const { catalogue, ask } = world({ now: () => new Date(NOW.getTime() + 86_400_000) });
    const seen = await inReview(catalogue);

    await ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve" } });

    expect(await catalogue.readPublicRecord(ID)).toMatchObject({ firstPublishedAt: "2026-03-05T05:00:00.000Z" });
    expect(tokenOf(APPROVER)).toBe("token:approver@galley.test");
  });
});
