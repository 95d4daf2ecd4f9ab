/** Finding what is in no queue: whatever a person has at hand leads to the article or to the report. */
import { describe, expect, it } from "vitest";
import type { UploadReport } from "../../../shared/news/upload-report.ts";
import { articleUrl, EDITOR, ID, inReview, SETTINGS, world } from "./desk-world.ts";

const ADDRESS = "/kota/nelayan-kembali-melaut/";

async function newsroom() {
  const made = world();
  const { catalogue, ask } = made;
  const seen = await inReview(catalogue);
  const decide = (body: object) =>
    ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve", ...body } });
  const report = (draft: string, changes: Partial<UploadReport> = {}) => {
    const base = { draft, etag: "e", submitter: EDITOR.id, problems: [], warnings: [], leftOut: [], awaited: [] };
    return catalogue.writeReport({ ...base, outcome: "refused", ...changes });
  };
  const find = async (what: string) => {
    const answer = await made.browse(`/find?what=${encodeURIComponent(what)}`);
    return answer.headers.get("location") ?? answer.status;
  };
  return { ...made, decide, report, find };
}

describe("an article is found", () => {
  it.each([
    ["its address for readers", `${SETTINGS.siteUrl}${ADDRESS}`],
    ["that address with what was counted at its end", `${SETTINGS.siteUrl}${ADDRESS}?utm_source=mail#top`],
    ["the path of that address", ADDRESS],
    ["the path without slashes, and spaces around it", ` ${ADDRESS.slice(1, -1)} `],
    ["its address on the desk", `${SETTINGS.deskUrl}${articleUrl(ID, "/revisions/1/preview")}`],
    ["its id", ID],
    ["its id as a Mac spells it", ID.normalize("NFD")],
    ["its draft", `${ID}.txt`],
    ["its draft in the bucket", `drafts/${ID}.txt`],
  ])("by %s", async (_case, what) => {
    const { decide, find } = await newsroom();
    await decide({});

    expect(await find(what)).toBe(articleUrl(ID));
  });

  it("when it was rejected, and when it was withdrawn", async () => {
    const rejected = await newsroom();
    await rejected.decide({ verdict: "reject", comment: "Bukan berita" });
    const withdrawn = await newsroom();
    await withdrawn.decide({});
    await withdrawn.ask(articleUrl(ID, "/withdrawal"), { body: { reason: "Salah" } });

    expect(await rejected.find(ID)).toBe(articleUrl(ID));
    expect(await withdrawn.find(ADDRESS)).toBe(articleUrl(ID));
  });
});

describe("a file that became no article", () => {
  it("leads to its report, a picture too though a draft of that name lies beside it", async () => {
    const { report, find } = await newsroom();
    await report("kota/salah.md", { articleId: "kota/salah" });
    await report(`${ID}.jpg`);

    expect(await find("kota/salah.md")).toBe("/reports/kota/salah.md");
    expect(await find(`${ID}.jpg`)).toBe(`/reports/${ID.split("/").map(encodeURIComponent).join("/")}.jpg`);
  });

  it("leads to the article that earlier uploads made of it", async () => {
    const { report, find } = await newsroom();
    await report(`${ID}.txt`, { articleId: ID });

    expect(await find(`${ID}.txt`)).toBe(articleUrl(ID));
  });
});

describe("what cannot be found", () => {
  it.each(["kota/tiada", "/", "https://elsewhere.example/", "%", "x".repeat(5000), "..", "a/b\u0000c"])(
    "is said, with the field to try again: %j",
    async (what) => {
      const { browse } = await newsroom();

      const answer = await browse(`/find?what=${encodeURIComponent(what)}`);
      const page = await answer.text();

      expect(answer.status).toBe(404);
      expect(page).toContain("Nothing is known of");
      expect(page).toContain('name="what"');
    },
  );
});

it("before anything is asked, what readers were given last is at hand, read as one bounded list", async () => {
  const { catalogue } = world();
  const asked: unknown[] = [];
  const { ask, browse } = world({
    ...catalogue,
    readList: async (...list) => {
      asked.push(list);
      return catalogue.readList(...list);
    },
  });
  const seen = await inReview(catalogue);
  await ask(articleUrl(ID, "/decisions"), { body: { ...seen, verdict: "approve" } });

  expect(await (await browse("/find")).text()).toContain(`href="${articleUrl(ID)}"`);
  expect(asked).toEqual([["front", { limit: 10 }]]);
});

it("the page of a live article says how to correct it", async () => {
  const { browse, decide } = await newsroom();
  await decide({});

  const page = await (await browse(articleUrl(ID))).text();

  expect(page).toContain(`<code>${ID}.txt</code>`);
  expect(page).toContain('href="/uploads/new?section=kota"');
});
