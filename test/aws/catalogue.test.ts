/** One contract, two catalogues: what use cases are tested against must be what DynamoDB does. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCatalogue } from "../../shared/aws/catalogue.ts";
import { scanPublicRecords } from "../../shared/aws/catalogue-scan.ts";
import type { Article } from "../../shared/news/article.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import type { Change } from "../../shared/news/change.ts";
import { decide } from "../../shared/news/decide.ts";
import { openReview } from "../../shared/news/open-review.ts";
import { articleHash } from "../../shared/news/revision.ts";
import { submitRevision } from "../../shared/news/submit-revision.ts";
import { withdraw } from "../../shared/news/withdraw.ts";
import { type LocalAws, startLocalAws } from "../support/local-aws.ts";
import { memoryCatalogue } from "../support/memory-catalogue.ts";
import { approver, EDITOR_ID, samplePublication as publication, sampleArticle } from "../support/samples.ts";

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.stop());

const NOW = new Date("2026-11-23T03:00:00Z");
let serial = 0;

/** Takes an article through the real transitions; each call is another article. */
async function submitted(fields: Partial<Article> = {}) {
  serial += 1;
  const id = `kota/berita-${serial}`;
  const article = sampleArticle({ title: `Berita nomor ${serial}`, tags: [`Label ${serial}`], ...fields });
  const hash = articleHash(article);
  const source = { key: `drafts/${id}.md`, etag: "e" };
  const change = submitRevision(undefined, {
    id,
    article,
    hash,
    submitter: EDITOR_ID,
    pictureSubmitters: [],
    source,
    now: NOW,
  });
  if (change === undefined) throw new Error("not submitted");
  return { id, article, hash, change };
}

async function inReview(catalogue: Catalogue, fields: Partial<Article> = {}) {
  const draft = await submitted(fields);
  const opened = openReview(draft.change.head, draft.change.head, NOW);
  if (opened === undefined) throw new Error("not opened");
  for (const change of [draft.change, opened]) expect((await catalogue.commit(change)).outcome).toBe("committed");
  return { ...draft, head: opened.head };
}

async function approval(catalogue: Catalogue, fields: Partial<Article> = {}, publishAt?: Date) {
  const review = await inReview(catalogue, fields);
  const decision = { verdict: "approve", revision: 1, hash: review.hash, comment: "", correction: "" } as const;
  const context = { actor: approver(), article: review.article, record: undefined, publication, now: NOW };
  const change = decide(review.head, publishAt === undefined ? decision : { ...decision, publishAt }, context);
  if ("refused" in change) throw new Error(change.message);
  return { ...review, change: change as Change };
}

describe.each([
  ["DynamoDB", () => createCatalogue(aws.dynamo, aws.table)],
  ["in memory", () => memoryCatalogue()],
])("the catalogue (%s)", (_name, open) => {
  it("keeps a revision whole, and its history in order", async () => {
    const catalogue = open();
    const { id, article, hash, change } = await submitted({ body: `<p>${"ombak ".repeat(40_000)}</p>` });
    expect(await catalogue.commit(change)).toEqual({ outcome: "committed" });
    expect(await catalogue.readHead(id)).toEqual(change.head);
    expect((await catalogue.readRevision(id, 1))?.article).toEqual(article);
    expect((await catalogue.readRevisions(id)).map(({ number, hash: of }) => [number, of])).toEqual([[1, hash]]);
    expect((await catalogue.readEvents(id)).map(({ kind }) => kind)).toEqual(["revision-submitted"]);
    expect(await catalogue.readHead("kota/tidak-ada")).toBeUndefined();
    expect(await catalogue.readRevision(id, 2)).toBeUndefined();
  });

  it("takes a change only over the version it was made from, and then all of it", async () => {
    const catalogue = open();
    const { id, change } = await approval(catalogue);
    const outcomes = await Promise.all([catalogue.commit(change), catalogue.commit(change)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["changed-since", "committed"]);
    expect(await catalogue.readPublicRecord(id)).toEqual(change.record);
    expect(await catalogue.readQueue("in-review").then((queue) => queue.map((entry) => entry.id))).not.toContain(id);
    const tag = change.listsJoined.find(({ list }) => list.startsWith("tag:"))?.list ?? "front";
    expect((await catalogue.readList(tag, { limit: 5 })).map((card) => card.id)).toEqual([id]);
    expect(await catalogue.readDays()).toContain("2026-11-23");
  });

  it("gives an address to one article for ever, and leaves no trace of the one that came second", async () => {
    const catalogue = open();
    const title = `Judul yang sama ${serial}`;
    const first = await approval(catalogue, { title });
    const second = await approval(catalogue, { title });
    expect((await catalogue.commit(first.change)).outcome).toBe("committed");
    expect(await catalogue.commit(second.change)).toEqual({ outcome: "address-taken", owner: first.id });
    expect(await catalogue.readPublicRecord(second.id)).toBeUndefined();
    expect((await catalogue.readHead(second.id))?.state).toBe("in-review");
    const path = first.change.record?.address ?? "";
    expect(await catalogue.readAddress(path)).toEqual({ path, id: first.id, state: "live" });
    expect(await catalogue.readAddress("/kota/tidak-ada/")).toBeUndefined();
  });

  it("reads lists newest first, by number and by range, both ends as promised", async () => {
    const catalogue = open();
    const tags = [`Urutan ${serial}`];
    const dates = [
      "2024-03-01T08:00:00+07:00",
      "2024-03-02T00:00:00+07:00",
      "2024-03-02T23:59:59+07:00",
      "2024-03-03T00:00:00+07:00",
    ];
    const ids: string[] = [];
    for (const draftedAt of dates) {
      const { id, change } = await approval(catalogue, { draftedAt, tags });
      await catalogue.commit(change);
      ids.push(id);
    }
    const list = `tag:urutan-${tags[0]?.split(" ")[1]}` as const;
    expect((await catalogue.readList(list, { limit: 3 })).map(({ id }) => id)).toEqual(ids.slice(1).reverse());
    const day = { from: new Date("2024-03-01T17:00:00Z"), until: new Date("2024-03-02T17:00:00Z") };
    expect((await catalogue.readList(list, day)).map(({ id }) => id)).toEqual([ids[2], ids[1]]);
  });

  it("finds what is due, and nothing that is not", async () => {
    const catalogue = open();
    const time = new Date("2027-01-01T00:00:00Z");
    const { id, change } = await approval(catalogue, {}, time);
    await catalogue.commit(change);
    const due = async (at: Date) => (await catalogue.readDue(at)).filter((entry) => entry.id === id);
    expect(await due(new Date(time.getTime() - 1))).toEqual([]);
    const [entry] = await due(time);
    expect(entry).toEqual({ kind: "publication", at: time.toISOString(), id });
    expect((await catalogue.readQueue("scheduled")).map((queued) => queued.id)).toContain(id);
    if (entry) await catalogue.forgetDue(entry);
    expect(await due(time)).toEqual([]);
  });

  it("takes a withdrawn article off every list, and finds from a picture the articles that show it", async () => {
    const catalogue = open();
    const picture = { hash: String(serial).padStart(64, "0"), width: 8, height: 6, widths: [8] } as const;
    const media = [{ src: "a.jpg", alt: "", caption: "", credit: "", picture }];
    const { id, change } = await approval(catalogue, { media });
    await catalogue.commit(change);
    expect(await catalogue.readPictureUsers(picture.hash)).toEqual([id]);
    const card = change.record?.card;
    if (card === undefined || change.record === undefined) throw new Error("not published");
    expect((await catalogue.readList("news", { limit: 50 })).map((item) => item.id)).toContain(id);
    const context = { actor: approver(), record: change.record, publication, now: NOW };
    const gone = withdraw(change.head, { reason: "keliru", notice: "" }, context);
    if ("refused" in gone) throw new Error(gone.message);
    expect((await catalogue.commit(gone)).outcome).toBe("committed");
    for (const list of ["front", "news", "section:kota"] as const) {
      expect((await catalogue.readList(list, { limit: 100 })).map((item) => item.id)).not.toContain(id);
    }
    expect(await catalogue.readPublicRecord(id)).toMatchObject({ status: "withdrawn" });
  });

  it("remembers pictures, who waits for them, reports, and what was crossed off", async () => {
    const catalogue = open();
    const path = `kota/foto-${serial}.jpg`;
    const stored = {
      picture: { hash: "ab".repeat(32), width: 8, height: 6, widths: [8] },
      words: { alt: "", caption: "Dermaga.", credit: "Laras/Kabar", licence: "" },
      submitter: EDITOR_ID,
      etag: "e",
    } as const;
    expect(await catalogue.readPicture(path)).toBeUndefined();
    await catalogue.awaitPicture(path, "drafts/kota/a.md");
    await catalogue.awaitPicture(path, "drafts/kota/a.md");
    await catalogue.awaitPicture(path, "drafts/kota/b.md");
    await catalogue.writePicture(path, stored);
    expect(await catalogue.readPicture(path)).toEqual(stored);
    const refused = { refused: { message: "Rusak.", fix: "Kirim lagi." }, submitter: EDITOR_ID, etag: "f" };
    await catalogue.writePicture(path, refused);
    expect(await catalogue.readPicture(path)).toEqual(refused);
    expect((await catalogue.readAwaiting(path)).sort()).toEqual(["drafts/kota/a.md", "drafts/kota/b.md"]);
    const report = {
      draft: `kota/${"%".repeat(600)}.md`,
      etag: "e",
      outcome: "refused",
      submitter: EDITOR_ID,
      problems: [{ line: null, field: "file", message: "m", fix: "f" }],
      warnings: [],
      leftOut: [],
      awaited: [],
    } as const;
    await catalogue.writeReport(report);
    expect(await catalogue.readReport(report.draft)).toEqual(report);
    const flood = Array.from({ length: 9_000 }, (_, line) => ({ line, text: "Catatan.".repeat(20), rule: "comment" }));
    await catalogue.writeReport({ ...report, leftOut: flood });
    const { leftOut = [], moreLeftOut = 0 } = (await catalogue.readReport(report.draft)) ?? {};
    expect([leftOut[0], leftOut.length + moreLeftOut]).toEqual([flood[0], 9_000]);
    const id = `kota/coret-${serial}`;
    expect(await catalogue.crossOff(id, "c1", "/a/")).toEqual(["/a/"]);
    expect((await catalogue.crossOff(id, "c1", "/b/")).toSorted()).toEqual(["/a/", "/b/"]);
    expect(await catalogue.crossOff(id, "c2", "/b/")).toEqual(["/b/"]);
  });
});

describe("DynamoDB", () => {
  it("takes many articles of one moment side by side: the day they share is no quarrel", async () => {
    const catalogue = createCatalogue(aws.dynamo, aws.table);
    const changes = await Promise.all(Array.from({ length: 12 }, () => approval(catalogue)));
    const outcomes = await Promise.all(changes.map(({ change }) => catalogue.commit(change)));
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["committed"]));
    const ids = [];
    for await (const record of scanPublicRecords(aws.dynamo, aws.table)) ids.push(record.id);
    expect(ids).toEqual(expect.arrayContaining(changes.map(({ id }) => id)));
  });
});
