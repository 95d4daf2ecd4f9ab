/** What the desk shows of articles: queue, article, preview, difference, pictures. */
import { describe, expect, it } from "vitest";
import { APPROVER, articleUrl, EDITOR, ID, inReview, NOW, world } from "./desk-world.ts";

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
      returned: [{ id: "kota/lain", reason: null }],
    });
  });

  it("puts what was returned first for whoever sent it, with what is asked for", async () => {
    const { catalogue, ask, browse } = world();
    await inReview(catalogue);
    const other = await inReview(catalogue, { id: "kota/lain", content: { title: "Lain" } });
    await ask("/articles/kota/lain/decisions", { body: { ...other, verdict: "return", comment: "Cek angka" } });

    const editors = await (await browse("/", { as: EDITOR })).text();
    const approvers = await (await browse("/")).text();

    expect(editors).toMatch(
      /Waiting for you<span class="count">1<.*Lain<.*Reason: Cek angka<.*Waiting for somebody else/,
    );
    expect(editors).not.toContain("Returned to the editor");
    expect(approvers).toMatch(/Returned to the editor<span class="count">1</);
    expect(approvers).not.toContain("Cek angka");
  });

  it("tells an editor what may come here, and does not repeat on every card that others decide", async () => {
    const { catalogue, browse } = world();
    await inReview(catalogue);

    const editors = await (await browse("/", { as: EDITOR })).text();

    expect(editors).toContain("What approvers return to you appears here, with what they ask for.");
    expect(editors).not.toContain("New drafts appear here");
    expect(editors).not.toContain("are for members of");
  });

  it("says of each what must not be overlooked: its embargo, and pictures without a description", async () => {
    const { catalogue, browse } = world();
    const picture = { hash: "ab".repeat(32), width: 800, height: 600, widths: [800] };
    const media = [{ src: "a.jpg", alt: "", caption: "", credit: "", picture }];
    await inReview(catalogue, { content: { embargo: "2027-01-01T10:00:00+07:00", media } });

    const page = await (await browse("/")).text();

    expect(page).toContain('<span class="badge bad">Embargo until 1 January 2027 10:00 WIB</span>');
    expect(page).toContain('<span class="badge bad">1 picture without a description</span>');
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

  it("says before the tap that its address belongs to another article, and leads there", async () => {
    const { catalogue, ask, browse } = world();
    await inReview(catalogue, { id: "kota/kedua" });
    const first = await inReview(catalogue);
    await ask(articleUrl(ID, "/decisions"), { body: { ...first, verdict: "approve" } });

    const view = await (await ask("/articles/kota/kedua")).json();
    const page = await (await browse("/articles/kota/kedua")).text();
    const own = await (await ask(articleUrl(ID))).json();

    expect(view).toMatchObject({
      addressOwner: ID,
      objections: { approve: { refused: "address-taken" }, return: null },
    });
    expect(page).toMatch(/<button[^>]*value="approve"[^>]* disabled/);
    expect(page).toContain(`<a href="${articleUrl(ID)}">Open the other article</a>`);
    expect(own).toMatchObject({ addressOwner: null });
  });

  it("offers one tap to whoever may approve", async () => {
    const { catalogue, browse } = world();
    await inReview(catalogue);

    const page = await (await browse(articleUrl(ID))).text();

    expect(page).toMatch(/<button[^>]*value="approve"[^>]*>Approve and publish</);
    expect(page).not.toMatch(/<button[^>]*value="approve"[^>]* disabled/);
  });
});

describe("what an approver must not overlook", () => {
  const picture = { hash: "ab".repeat(32), width: 800, height: 600, widths: [800] };

  it("an embargo: the button says when the article will go public", async () => {
    const { catalogue, browse } = world();
    await inReview(catalogue, { content: { embargo: "2027-01-01T10:00:00+07:00" } });

    const page = await (await browse(articleUrl(ID))).text();

    expect(page).toContain("Embargo until 1 January 2027 10:00 WIB");
    expect(page).toMatch(/<button[^>]*value="approve"[^>]*>Approve for 1 January 2027 10:00 WIB</);
    expect(page).toContain('min="2027-01-01T10:00"');
  });

  it("an embargo, and the article under it: its preview is the page of that moment", async () => {
    const { catalogue, browse } = world();
    await inReview(catalogue, { content: { embargo: "2027-01-01T10:00:00+07:00" } });

    const preview = await browse(articleUrl(ID, "/revisions/1/preview"));

    expect(preview.status).toBe(200);
    expect(await preview.text()).toContain("1 Januari 2027 10:00 WIB");
  });

  it("an embargo that has passed is none", async () => {
    const { catalogue, browse } = world();
    await inReview(catalogue, { content: { embargo: "2025-01-01T10:00:00+07:00" } });

    expect(await (await browse(articleUrl(ID))).text()).not.toContain("Embargo until");
  });

  it("pictures that some readers will not see", async () => {
    const { catalogue, browse } = world();
    const media = [{ src: "a.jpg", alt: "", caption: "", credit: "", picture }];
    await inReview(catalogue, { content: { media } });

    expect(await (await browse(articleUrl(ID))).text()).toContain("1 picture without a description");
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

  it("of a picture that arrived says so, line by line", async () => {
    const { catalogue, browse } = world();
    const shown = { src: "dermaga.jpg", alt: "Dermaga kayu", caption: "Dermaga Utara.", credit: "" };
    const picture = { hash: "ab".repeat(32), width: 800, height: 600, widths: [800] };
    await inReview(catalogue, { content: { media: [shown] } });
    await inReview(catalogue, { content: { media: [{ ...shown, picture }] } });

    const page = await (await browse(articleUrl(ID, "/revisions/2/diff"))).text();

    expect(page).toContain(
      "<p>Picture <del>missing</del><ins>arrived</ins>: dermaga.jpg<ins> (version abababababab)</ins></p>",
    );
    expect(page).toContain("<p>Caption: Dermaga Utara.</p><p>Description: Dermaga kayu</p>");
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
      openPicture: async ({ hash: name, width, format }) => {
        asked.push(`${name} ${width} ${format}`);
        return { bytes: new Uint8Array([1, 2]) };
      },
    });

    const answer = await ask(`/media/${hash}-1200.avif`);

    expect(asked).toEqual([`${hash} 1200 avif`]);
    expect(answer.headers.get("content-type")).toBe("image/avif");
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
