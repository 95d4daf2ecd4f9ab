/** What the desk answers to people: in their words and in the publication's time, with advice that they can follow. */
import { describe, expect, it } from "vitest";
import { APPROVER, articleUrl, EDITOR, ID, inReview, SECOND, world } from "./desk-world.ts";

const MACHINE_TIME = /\d{4}-\d{2}-\d{2}T[\d:]+/;

describe("a refused decision says", () => {
  it.each([
    [
      "when the time was, in the publication's zone, and what else can be done",
      {},
      { verdict: "schedule", publishAt: "2026-03-04T10:00" },
      "4 March 2026 10:00 WIB has passed. Choose a later time, or approve the article without one: then it is published at once.",
    ],
    [
      "until when the embargo holds",
      { embargo: "2026-11-26T22:00:00+07:00" },
      { verdict: "schedule", publishAt: "2026-11-01T10:00" },
      "The article is under embargo until 26 November 2026 22:00 WIB: choose that time or a later one.",
    ],
    [
      "that the time is missing, without the name of a field",
      {},
      { verdict: "schedule", publishAt: "" },
      '<p class="lead">Give the day and the time of publication (Asia/Jakarta).',
    ],
  ])("%s", async (_case, content, form, sentence) => {
    const { catalogue, browse } = world();
    const { revision, hash } = await inReview(catalogue, { content });

    const answer = await browse(articleUrl(ID, "/decisions"), { form: { revision: `${revision}`, hash, ...form } });
    const page = await answer.text();

    expect(answer.status).toBe(422);
    expect(page).toContain(sentence);
    expect(page).not.toMatch(MACHINE_TIME);
  });

  it("where the article stands, in words", async () => {
    const { catalogue, browse } = world();
    const { revision, hash } = await inReview(catalogue);
    const form = { revision: `${revision}`, hash, verdict: "return", comment: "Cek" };
    await browse(articleUrl(ID, "/decisions"), { form });

    const page = await (await browse(articleUrl(ID, "/decisions"), { form })).text();

    expect(page).toContain("Revision 1 is not in review: it is returned to the editor.");
    expect(page).toContain("It stands now: Revision\u00a01 · Returned");
  });

  it("what the other approver meant, in the publication's time", async () => {
    const { catalogue, ask, browse } = world();
    const seen = await inReview(catalogue, { content: { section: "ganda" } });
    const publishAt = "2026-03-05T06:00:00+07:00";
    await ask(articleUrl(ID, "/decisions"), { as: APPROVER, body: { ...seen, verdict: "approve", publishAt } });

    const answer = await browse(articleUrl(ID, "/decisions"), {
      as: SECOND,
      form: { revision: "1", hash: seen.hash, verdict: "approve" },
    });
    const page = await answer.text();

    expect(page).toContain("approved publication at 5 March 2026 06:00 WIB; you ask for at once.");
    expect(page).not.toMatch(MACHINE_TIME);
  });

  it("which section it is, by its name", async () => {
    const { catalogue, ask } = world();
    await inReview(catalogue, { id: "kota/lain", content: { section: "ganda" } });

    const view = await (await ask("/articles/kota/lain", { as: EDITOR })).json();

    expect(view.objections.approve.message).toBe("Decisions in the section “Ganda” are for members of: approvers.");
  });
});
