import { describe, expect, it } from "vitest";
import { openRequestedReview, type ReviewNeeds } from "../../functions/approvals/open-reviews.ts";
import type { Notice } from "../../shared/aws/notices.ts";
import { articleHash } from "../../shared/news/revision.ts";
import { submitRevision } from "../../shared/news/submit-revision.ts";
import { memoryCatalogue } from "../support/memory-catalogue.ts";
import { EDITOR_ID, sampleArticle } from "../support/samples.ts";

async function withDraft(text = "satu", catalogue = memoryCatalogue()) {
  const article = sampleArticle({ body: `<p>${text}</p>` });
  const hash = articleHash(article);
  const head = await catalogue.readHead("kota/pasar");
  const source = { key: "drafts/kota/pasar.md", etag: text };
  const submission = {
    id: "kota/pasar",
    article,
    hash,
    submitter: EDITOR_ID,
    pictureSubmitters: [],
    source,
    now: new Date(),
  };
  const change = submitRevision(head, submission);
  if (change) await catalogue.commit(change);
  const notices: Notice[] = [];
  const needs: ReviewNeeds = {
    ...catalogue,
    notify: async (notice) => void notices.push(notice),
    deskUrl: "https://desk.test",
    now: () => new Date("2026-11-23T03:00:00Z"),
  };
  return {
    catalogue,
    needs,
    notices,
    request: { articleId: "kota/pasar", revision: change?.head.revision ?? 0, hash },
  };
}

describe("opening a review", () => {
  it("puts the revision before the approvers and tells them where", async () => {
    const { catalogue, needs, notices, request } = await withDraft();
    expect(await openRequestedReview(request, needs)).toBe("opened");
    expect(await catalogue.readQueue("in-review")).toMatchObject([{ id: "kota/pasar", revision: 1 }]);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toContain("https://desk.test/articles/kota/pasar");
  });

  it("happens once; the notice comes again when it may have been lost", async () => {
    const { catalogue, needs, notices, request } = await withDraft();
    await openRequestedReview(request, { ...needs, notify: () => Promise.reject(new Error("SNS is away")) }).catch(
      () => undefined,
    );
    expect(notices).toHaveLength(0);
    await openRequestedReview(request, needs);
    expect(notices).toHaveLength(1);
    expect((await catalogue.readEvents("kota/pasar")).map(({ kind }) => kind)).toEqual([
      "revision-submitted",
      "review-opened",
    ]);
  });

  it("does not happen for a revision that a newer one has replaced", async () => {
    const first = await withDraft("satu");
    await withDraft("dua", first.catalogue);
    expect(await openRequestedReview(first.request, first.needs)).toBe("passed");
    expect(first.notices).toEqual([]);
  });

  it.each(["readHead", "commit", "notify"] as const)("fails as a fault when %s fails", async (need) => {
    const { needs, request } = await withDraft();
    const broken = { ...needs, [need]: () => Promise.reject(new Error("throttled")) };
    await expect(openRequestedReview(request, broken)).rejects.toThrow("throttled");
  });
});
