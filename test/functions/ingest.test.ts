import { describe, expect, it } from "vitest";
import { type IngestNeeds, ingestDraft } from "../../functions/ingest/ingest-draft.ts";
import { parseStored } from "../../functions/ingest/parse-stored.ts";
import { picturePath } from "../../functions/ingest/resolve-pictures.ts";
import type { StoredDraft } from "../../shared/aws/drafts-bucket.ts";
import type { PictureUploaded } from "../../shared/messages/picture-uploaded.ts";
import type { ReviewRequested } from "../../shared/messages/review-requested.ts";
import type { Picture } from "../../shared/news/article.ts";
import type { PictureWords, StoredPicture } from "../../shared/news/catalogue.ts";
import { eventDetails, eventTitle } from "../../shared/news/event-text.ts";
import { openReview } from "../../shared/news/open-review.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";
import { memoryCatalogue } from "../support/memory-catalogue.ts";
import { samplePublication as publication } from "../support/samples.ts";

const KEY = "drafts/kota/pasar.md";
const MARKDOWN = "---\ntitle: Pasar ikan pindah\nbyline: Laras Wening\n---\n\nPedagang mulai berkemas sejak subuh.\n";
const LARAS = "AWS:AROAPEOPLE:laras@galley.test";
const BANU = "AWS:AROAPEOPLE:banu@galley.test";

/** As media leaves it: sent by Banu. */
function taken(picture: Picture, words: Partial<PictureWords> = {}, etag = "p"): StoredPicture {
  const none = { alt: "", caption: "", credit: "", licence: "" };
  return { picture, words: { ...none, ...words }, submitter: "banu@galley.test", etag };
}

/** A newsroom with one bucket in memory; every need can be overridden. */
function newsroom(overrides: Partial<IngestNeeds> = {}) {
  const catalogue = memoryCatalogue();
  const objects = new Map<string, StoredDraft>();
  const reviews: ReviewRequested[] = [];
  const pictures: PictureUploaded[] = [];
  const reports: UploadReport[] = [];
  const now = () => new Date("2026-11-23T03:00:00Z");
  const needs: IngestNeeds = {
    ...catalogue,
    readDraft: async (key) => objects.get(key),
    readEtag: async (key) => objects.get(key)?.etag,
    writeReportObject: async (report) => void reports.push(report),
    parse: (draft, path) => parseStored(draft, { path, publication, now: now() }),
    requestReview: async (request) => void reviews.push(request),
    requestPicture: async (picture) => void pictures.push(picture),
    deskRoleId: "AROADESK",
    now,
    ...overrides,
  };
  const put = (key: string, text: string | Uint8Array, submitterMetadata?: string) => {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const etag = `etag-of-${Buffer.from(bytes).toString("base64").slice(-40)}`;
    const start = bytes.subarray(0, 64);
    objects.set(key, { key, etag, versionId: undefined, sizeBytes: bytes.length, start, bytes, submitterMetadata });
    return etag;
  };
  return { needs, catalogue, put, reviews, pictures, reports, objects };
}

describe("an upload", () => {
  it("becomes a revision, a report in both places, and a request for review", async () => {
    const { needs, put, reviews, reports, catalogue } = newsroom();
    const etag = put(KEY, MARKDOWN);
    expect(await ingestDraft({ key: KEY, etag, principal: LARAS }, needs)).toBe("in-review");
    const head = await catalogue.readHead("kota/pasar");
    expect(head).toMatchObject({ revision: 1, state: "submitted", submitter: "laras@galley.test" });
    expect(reviews).toEqual([{ articleId: "kota/pasar", revision: 1, hash: head?.hash }]);
    expect(reports).toHaveLength(1);
    expect(await catalogue.readReport("kota/pasar.md")).toEqual(reports[0]);
  });

  it("told twice is one revision; the review is asked for until it is open", async () => {
    const { needs, put, reviews, catalogue } = newsroom();
    const etag = put(KEY, MARKDOWN);
    const upload = { key: KEY, etag, principal: LARAS };
    await ingestDraft(upload, needs);
    await ingestDraft(upload, needs);
    expect(reviews).toHaveLength(2);
    const head = await catalogue.readHead("kota/pasar");
    expect(head).toMatchObject({ revision: 1, version: 1 });
    const opened = head && openReview(head, head, new Date());
    if (opened) await catalogue.commit(opened);
    await ingestDraft(upload, needs);
    expect(reviews).toHaveLength(2);
  });

  it("overtaken by a newer one is left to the newer one's own notification", async () => {
    const { needs, put, catalogue } = newsroom();
    const older = put(KEY, MARKDOWN);
    const newer = put(KEY, `${MARKDOWN}\nLapak baru sudah berlampu.\n`);
    expect(await ingestDraft({ key: KEY, etag: newer, principal: BANU }, needs)).toBe("in-review");
    expect(await ingestDraft({ key: KEY, etag: older, principal: LARAS }, needs)).toBe("superseded");
    expect(await catalogue.readHead("kota/pasar")).toMatchObject({ revision: 1, contributors: ["banu@galley.test"] });
  });

  it("that was read before a newer one, and comes to be stored after it, does not overtake it", async () => {
    const { needs, put, catalogue } = newsroom();
    const older = put(KEY, MARKDOWN);
    let newer = "";
    const slow: IngestNeeds = {
      ...needs,
      // While the older bytes are parsed, the newer ones arrive and are taken in whole.
      readHead: async (id) => {
        if (newer === "") {
          newer = put(KEY, `${MARKDOWN}\nLapak baru sudah berlampu.\n`);
          await ingestDraft({ key: KEY, etag: newer, principal: BANU }, needs);
        }
        return catalogue.readHead(id);
      },
    };
    expect(await ingestDraft({ key: KEY, etag: older, principal: LARAS }, slow)).toBe("superseded");
    expect((await catalogue.readRevision("kota/pasar", 1))?.article.body).toContain("berlampu");
    expect(await catalogue.readHead("kota/pasar")).toMatchObject({ revision: 1 });
  });

  it("of the same bytes by a second person makes that person a contributor", async () => {
    const { needs, put, catalogue } = newsroom();
    const etag = put(KEY, MARKDOWN);
    await ingestDraft({ key: KEY, etag, principal: LARAS }, needs);
    await ingestDraft({ key: KEY, etag, principal: BANU }, needs);
    expect((await catalogue.readHead("kota/pasar"))?.contributors).toEqual(["laras@galley.test", "banu@galley.test"]);
  });

  it("through the desk belongs to the person signed in there; elsewhere that claim is worth nothing", async () => {
    const { needs, put, catalogue } = newsroom();
    const etag = put(KEY, MARKDOWN, "sari%40galley.test");
    await ingestDraft({ key: KEY, etag, principal: "AWS:AROADESK:desk" }, needs);
    expect((await catalogue.readHead("kota/pasar"))?.submitter).toBe("sari@galley.test");
    const forged = put("drafts/kota/lain.md", MARKDOWN.replace("pindah", "dibuka"), "sari%40galley.test");
    await ingestDraft({ key: "drafts/kota/lain.md", etag: forged, principal: BANU }, needs);
    expect((await catalogue.readHead("kota/lain"))?.submitter).toBe("banu@galley.test");
  });

  it("that names a picture waits for it, and shows it once it is there", async () => {
    const { needs, put, catalogue, reports } = newsroom();
    const text = MARKDOWN.replace("---\n\n", "images:\n  - src: dermaga.jpg\n    alt: Dermaga\n---\n\n");
    const etag = put(KEY, text);
    await ingestDraft({ key: KEY, etag, principal: LARAS }, needs);
    expect(reports.at(-1)?.awaited).toEqual(["dermaga.jpg"]);
    expect(await catalogue.readAwaiting("kota/dermaga.jpg")).toEqual([KEY]);
    const picture = { hash: "ab".repeat(32), width: 800, height: 600, widths: [800] } as const;
    await catalogue.writePicture("kota/dermaga.jpg", taken(picture));
    await ingestDraft({ key: KEY, etag: undefined, principal: undefined }, needs);
    expect(reports.at(-1)?.awaited).toEqual([]);
    const head = await catalogue.readHead("kota/pasar");
    // Who sent the picture contributed to the article: four eyes count them too.
    expect(head).toMatchObject({ revision: 2, submitter: "laras@galley.test" });
    expect(head?.contributors).toEqual(["laras@galley.test", "banu@galley.test"]);
    const submitted = (await catalogue.readEvents("kota/pasar")).filter(({ kind }) => kind === "revision-submitted");
    expect(submitted.map(eventTitle)).toEqual(["Uploaded", "Picture arrived: dermaga.jpg"]);
    expect(submitted.map((event) => eventDetails(event, "Asia/Jakarta"))).toEqual([["Draft kota/pasar.md"], []]);
  });

  it("that changes the draft is an upload, also when it brings a picture of its own", async () => {
    const { needs, put, catalogue } = newsroom();
    await ingestDraft({ key: KEY, etag: put(KEY, MARKDOWN), principal: LARAS }, needs);
    const picture = { hash: "ab".repeat(32), width: 800, height: 600, widths: [800] } as const;
    await catalogue.writePicture("kota/dermaga.jpg", taken(picture));
    const changed = put(KEY, MARKDOWN.replace("---\n\n", "images:\n  - src: dermaga.jpg\n    alt: Dermaga\n---\n\n"));
    await ingestDraft({ key: KEY, etag: changed, principal: LARAS }, needs);

    expect((await catalogue.readEvents("kota/pasar")).map(eventTitle)).toEqual(["Uploaded", "Uploaded"]);
  });

  it("of a picture goes to media, by its bytes as well as by its name", async () => {
    const { needs, put, pictures } = newsroom();
    const etag = put("drafts/kota/foto.txt", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
    expect(await ingestDraft({ key: "drafts/kota/foto.txt", etag, principal: LARAS }, needs)).toBe("picture");
    expect(pictures).toEqual([{ key: "drafts/kota/foto.txt", etag, submitter: "laras@galley.test" }]);
  });

  it("that was deleted meanwhile, or is a folder, is nothing", async () => {
    const { needs } = newsroom();
    expect(await ingestDraft({ key: KEY, etag: "x", principal: LARAS }, needs)).toBe("gone");
    expect(await ingestDraft({ key: "drafts/kota/", etag: "x", principal: LARAS }, needs)).toBe("folder");
  });

  it.each([
    ["an empty file", KEY, "", "file"],
    ["an unknown section", "drafts/olahraga/laga.md", MARKDOWN, "section"],
    ["a name that climbs", "drafts/kota/../laga.md", MARKDOWN, "file"],
    ["a name with a percent sign", "drafts/kota/laga%20besar.md", MARKDOWN, "file"],
    ["no section at all", "drafts/laga.md", MARKDOWN, "file"],
  ])("of %s ends in a report that names the field and the fix", async (_what, key, text, field) => {
    const { needs, put, reports, reviews } = newsroom();
    const etag = put(key, text);
    expect(await ingestDraft({ key, etag, principal: LARAS }, needs)).toBe("refused");
    expect(reports[0]?.problems[0]).toMatchObject({ field });
    expect(reports[0]?.problems[0]?.fix).not.toBe("");
    expect(reviews).toEqual([]);
  });

  it("without a headline, because its field is misspelt, is told of both", async () => {
    const { needs, put, reports } = newsroom();
    const etag = put(KEY, "---\ntitel: Kapal Tiba\n---\n\nTeks.");
    expect(await ingestDraft({ key: KEY, etag, principal: LARAS }, needs)).toBe("refused");
    expect(reports[0]).toMatchObject({ problems: [{ field: "title" }], warnings: [{ line: 2 }] });
    expect(reports[0]?.warnings[0]?.fix).toContain("title");
  });

  it("larger than a draft may be ends in a report with both sizes", async () => {
    const { needs, objects, reports } = newsroom();
    objects.set(KEY, {
      key: KEY,
      etag: "e",
      versionId: undefined,
      sizeBytes: 2 * 1024 * 1024,
      start: new TextEncoder().encode("---"),
      bytes: undefined,
      submitterMetadata: undefined,
    });
    expect(await ingestDraft({ key: KEY, etag: "e", principal: LARAS }, needs)).toBe("refused");
    expect(reports[0]?.problems[0]?.message).toMatch(/2\.0 MB.*1\.0 MB/);
  });

  it("of noise that fits a draft but no row of the catalogue ends in a report", async () => {
    const { needs, put, reports } = newsroom();
    let state = 1;
    const noise = Array.from({ length: 900_000 }, (_, index) => {
      state = (state * 48_271) % 2_147_483_647;
      return index % 80 === 79 ? "\n\n" : String.fromCharCode(97 + (state % 26));
    }).join("");
    const etag = put(KEY, MARKDOWN + noise);
    expect(await ingestDraft({ key: KEY, etag, principal: LARAS }, needs)).toBe("refused");
    expect(reports[0]?.problems[0]?.field).toBe("body");
  });

  it("that wants another article's address is told so at once", async () => {
    const { needs, put, reports } = newsroom({
      readAddress: async (path) => ({ path, id: "kota/yang-lama", state: "live" }),
    });
    const etag = put(KEY, MARKDOWN);
    expect(await ingestDraft({ key: KEY, etag, principal: LARAS }, needs)).toBe("refused");
    expect(reports[0]?.problems[0]).toMatchObject({ field: "slug" });
    expect(reports[0]?.problems[0]?.message).toContain("kota/yang-lama");
  });

  const failing = [
    "readDraft",
    "commit",
    "readHead",
    "writeReport",
    "writeReportObject",
    "requestReview",
    "readAddress",
  ] as const;
  it.each(failing)("fails as a fault, to be tried again, when %s fails", async (need) => {
    const { needs, put } = newsroom({ [need]: () => Promise.reject(new Error("throttled")) });
    const etag = put(KEY, MARKDOWN);
    await expect(ingestDraft({ key: KEY, etag, principal: LARAS }, needs)).rejects.toThrow("throttled");
  });

  it("gives way when the article keeps changing, and comes again", async () => {
    const { needs, put } = newsroom({ commit: async () => ({ outcome: "changed-since" }) });
    const etag = put(KEY, MARKDOWN);
    await expect(ingestDraft({ key: KEY, etag, principal: LARAS }, needs)).rejects.toThrow("kept changing");
  });
});

describe("the file a draft means by a picture's name", () => {
  it.each([
    ["dermaga.jpg", "kota/dermaga.jpg"],
    ["foto/dermaga.jpg", "kota/foto/dermaga.jpg"],
    ["../english/harbour.jpg", "english/harbour.jpg"],
    ["/english/harbour.jpg", "english/harbour.jpg"],
    ["../../reports/x.json", undefined],
    ["https://elsewhere.test/a.jpg", undefined],
    ["//elsewhere.test/a.jpg", undefined],
    ["", undefined],
  ])("%j is %j", (src, path) => {
    expect(picturePath(src, KEY)).toBe(path);
  });
});
