import { describe, expect, it } from "vitest";
import { type ClockNeeds, publishDue } from "../../functions/clock/publish-due.ts";
import { reportDue } from "../../functions/clock/report-due.ts";
import type { PageDue } from "../../shared/messages/page-due.ts";
import { decide } from "../../shared/news/decide.ts";
import { openReview } from "../../shared/news/open-review.ts";
import { articleHash } from "../../shared/news/revision.ts";
import { submitRevision } from "../../shared/news/submit-revision.ts";
import { memoryCatalogue } from "../support/memory-catalogue.ts";
import { approver, EDITOR_ID, samplePublication as publication, sampleArticle } from "../support/samples.ts";

const NOON = new Date("2026-11-23T05:00:00Z");
const hours = (count: number) => new Date(NOON.getTime() + count * 3_600_000);

async function newsroom() {
  const catalogue = memoryCatalogue();
  let now = NOON;
  const sent: PageDue[] = [];
  const needs: ClockNeeds = {
    ...catalogue,
    publication,
    sendPages: async (pages) => void sent.push(...pages),
    now: () => now,
  };
  return { catalogue, needs, sent, at: (time: Date) => (now = time) };
}

async function schedule(catalogue: ReturnType<typeof memoryCatalogue>, id: string, publishAt: Date) {
  const article = sampleArticle({ title: `Berita ${id}` });
  const hash = articleHash(article);
  const source = { key: `drafts/${id}.md`, etag: id };
  const submitted = submitRevision(undefined, {
    id,
    article,
    hash,
    submitter: EDITOR_ID,
    pictureSubmitters: [],
    source,
    now: NOON,
  });
  const opened = submitted && openReview(submitted.head, submitted.head, NOON);
  if (!submitted || !opened) throw new Error("not opened");
  const decision = { verdict: "approve", revision: 1, hash, comment: "", correction: "", publishAt } as const;
  const scheduled = decide(opened.head, decision, {
    actor: approver(),
    article,
    record: undefined,
    publication,
    now: NOON,
  });
  if ("refused" in scheduled) throw new Error(scheduled.message);
  for (const change of [submitted, opened, scheduled]) await catalogue.commit(change);
}

describe("the clock", () => {
  it("publishes at the time, not before", async () => {
    const { catalogue, needs, at } = await newsroom();
    await schedule(catalogue, "kota/a", hours(2));
    at(new Date(hours(2).getTime() - 1));
    expect(await publishDue(needs)).toEqual([]);
    expect(await catalogue.readPublicRecord("kota/a")).toBeUndefined();
    at(hours(2));
    expect((await publishDue(needs)).map(({ outcome }) => outcome)).toEqual(["published"]);
    expect(await catalogue.readPublicRecord("kota/a")).toMatchObject({
      status: "live",
      firstPublishedAt: hours(2).toISOString(),
    });
    expect(await publishDue(needs)).toEqual([]);
  });

  it("catches up with everything however long it slept", async () => {
    const { catalogue, needs, at } = await newsroom();
    await schedule(catalogue, "kota/a", hours(1));
    await schedule(catalogue, "kota/b", hours(30));
    at(hours(40));
    expect((await publishDue(needs)).map(({ outcome }) => outcome)).toEqual(["published", "published"]);
  });

  it("is not held up by one article that cannot be published, and says so", async () => {
    const { catalogue, needs, at } = await newsroom();
    await schedule(catalogue, "kota/a", hours(1));
    await schedule(catalogue, "kota/b", hours(1));
    at(hours(1));
    const broken = {
      ...needs,
      readRevision: async (id: string, number: number) =>
        id === "kota/a" ? undefined : needs.readRevision(id, number),
    };
    const results = await publishDue(broken);
    expect(results.map(({ outcome }) => typeof outcome)).toEqual(["object", "string"]);
    expect(() => reportDue(results)).toThrow("1 of 2 due entries failed");
    expect(await catalogue.readPublicRecord("kota/b")).toMatchObject({ status: "live" });
  });

  it("takes an article off the news list after two days, and has the news sitemap printed", async () => {
    const { catalogue, needs, sent, at } = await newsroom();
    await schedule(catalogue, "kota/a", hours(1));
    at(hours(1));
    await publishDue(needs);
    expect(await catalogue.readList("news", { limit: 9 })).toHaveLength(1);
    at(hours(49));
    expect((await publishDue(needs)).map(({ outcome }) => outcome)).toEqual(["lapsed"]);
    expect(await catalogue.readList("news", { limit: 9 })).toEqual([]);
    expect(sent.map(({ page }) => page.path)).toEqual(["/news-sitemap.xml"]);
    expect(await publishDue(needs)).toEqual([]);
  });

  it("does again what a crash interrupted", async () => {
    const { catalogue, needs, sent, at } = await newsroom();
    await schedule(catalogue, "kota/a", hours(1));
    at(hours(1));
    await publishDue(needs);
    at(hours(49));
    await publishDue({ ...needs, sendPages: () => Promise.reject(new Error("SQS is away")) });
    expect(sent).toEqual([]);
    await publishDue(needs);
    expect(sent).toHaveLength(1);
  });
});
