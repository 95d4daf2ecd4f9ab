/** Decisions and withdrawals over HTTP: what is taken, what is refused, by which rule, with which status. */
import { describe, expect, it } from "vitest";
import { APPROVER, articleUrl, EDITOR, ID, inReview, NOW, problemOf, SECOND, world } from "./desk-world.ts";

const WITHOUT_REASON = "";

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

  it("by form leads back to the queue, which says what was done; nothing calls the article published", async () => {
    const { catalogue, ask, browse } = world();
    const seen = await inReview(catalogue);
    await ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve" } });

    const answer = await browse(articleUrl(ID, "/withdrawal"), { form: { reason: "Salah orang", notice: "" } });
    const queue = await (await browse(answer.headers.get("location") ?? "")).text();
    const page = await (await browse(articleUrl(ID))).text();

    expect(queue).toMatch(/role="status">Withdrawn from readers: <a href="\/articles\/kota\/[^"]+">Nelayan/);
    expect(page).toContain('<span class="badge state-withdrawn">Withdrawn from readers</span>');
    expect(page).not.toContain("state-published");
  });

  it("of what no reader has seen is the calling off of its publication, without a word to readers", async () => {
    const { catalogue, ask, browse } = world();
    const seen = await inReview(catalogue);
    const publishAt = "2026-03-05T06:00:00+07:00";
    await ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve", publishAt } });

    const page = await (await browse(articleUrl(ID))).text();
    const answer = await browse(articleUrl(ID, "/withdrawal"), { form: { reason: "Sumber mundur" } });
    const queue = await (await browse(answer.headers.get("location") ?? "")).text();

    expect(page).toContain("<summary>Call off the publication</summary>");
    expect(page).not.toMatch(/410|Notice to readers|Withdraw from readers/);
    expect(queue).toMatch(/role="status">Publication called off: </);
    expect(await catalogue.readHead(ID)).toMatchObject({ state: "rejected", live: "never" });
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

describe("dates", () => {
  it("are the catalogue's: nothing here reads a clock of its own", async () => {
    const { catalogue, ask } = world({ now: () => new Date(NOW.getTime() + 86_400_000) });
    const seen = await inReview(catalogue);

    await ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve" } });

    expect(await catalogue.readPublicRecord(ID)).toMatchObject({ firstPublishedAt: "2026-03-05T05:00:00.000Z" });
  });
});
