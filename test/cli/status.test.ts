/** What `galley status` prints: true at any time, in the publication's zone. */
import { describe, expect, it } from "vitest";
import { articleStory } from "../../infra/cli/article-story.ts";
import { queueOverview } from "../../infra/cli/queue-overview.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";
import { APPROVER, articleUrl, EDITOR, inReview, world } from "../functions/desk/desk-world.ts";

const ID = "kota/pasar";
const TOLD = { siteUrl: "http://127.0.0.1:8888", timeZone: "Asia/Jakarta" };
const LATER = "2026-03-05T06:00:00+07:00";

function reportOf(changes: Partial<UploadReport>): UploadReport {
  const base = {
    draft: `${ID}.txt`,
    etag: "e",
    submitter: EDITOR.id,
    problems: [],
    warnings: [],
    leftOut: [],
    awaited: [],
  };
  return { ...base, outcome: "in-review", articleId: ID, revision: 1, ...changes };
}

async function newsroom() {
  const { catalogue, ask } = world();
  const seen = await inReview(catalogue, { id: ID });
  await catalogue.writeReport(reportOf({}));
  const decide = (body: object) =>
    ask(articleUrl(ID, "/decisions"), { as: APPROVER, body: { ...seen, verdict: "approve", ...body } });
  const withdraw = (reason: string) => ask(articleUrl(ID, "/withdrawal"), { body: { reason } });
  const story = async (id = ID, beside: UploadReport | undefined = undefined) => {
    const readReportObject = async (name: string) => (name === id ? beside : undefined);
    return (await articleStory(id, { ...catalogue, readReportObject }, TOLD))?.lines.join("\n");
  };
  return { catalogue, decide, withdraw, story };
}

describe("the story of an article", () => {
  it.each([
    ["published", {}, "revision 1: published since 4 March 2026 12:00 WIB"],
    ["scheduled", { publishAt: LATER }, "revision 1: scheduled for 5 March 2026 06:00 WIB"],
    ["returned", { verdict: "return", comment: "Cek angka" }, "revision 1: returned to the editor since 4 March"],
    ["rejected", { verdict: "reject", comment: "Bukan berita" }, "revision 1: rejected since 4 March"],
  ])("that was %s does not say that it waits", async (_case, body, standing) => {
    const { decide, story } = await newsroom();
    await decide(body);

    const told = await story();

    expect(told).toContain(standing);
    expect(told).toContain("kota/pasar.txt was put before the approvers");
    expect(told).not.toMatch(/waits/);
  });

  it("that was withdrawn says so, and not that it is published", async () => {
    const { decide, withdraw, story } = await newsroom();
    await decide({});
    await withdraw("Salah orang");

    const told = await story();

    expect(told).toContain("revision 1: withdrawn from readers since 4 March 2026 12:00 WIB");
    expect(told).toContain("http://127.0.0.1:8888/kota/nelayan-kembali-melaut/ answers 410");
    expect(told).not.toContain("published since");
    expect(told).toContain("    Reason: Salah orang");
  });

  it("that was called off says so, and since when it was to be public", async () => {
    const { decide, withdraw, story } = await newsroom();
    await decide({ publishAt: LATER });
    await withdraw("Sumber menarik pernyataan");

    const told = await story();

    expect(told).toContain("Publication called off (revision 1), approver@galley.test");
    expect(told).toContain("Was to go live 5 March 2026 06:00 WIB");
    expect(told).toContain("Readers have never seen it.");
  });

  it("has no names of fields and no times of machines", async () => {
    const { decide, story } = await newsroom();
    await decide({ publishAt: LATER });

    const told = await story();

    expect(told).not.toMatch(/approvedBy|publishAt|galley:|\dT\d/);
    expect(told).toContain("Approved by approver@galley.test");
  });
});

describe("an upload that became no article", () => {
  const problem = { line: 1, field: "section", message: "No such section.", fix: "Name another." };

  it("is found by the id that its report names", async () => {
    const { story } = await newsroom();
    const refused = reportOf({
      draft: "kota/salah.md",
      outcome: "refused",
      articleId: "kota/salah",
      problems: [problem],
    });

    expect(await story("kota/salah", refused)).toContain("kota/salah.md was not taken");
    expect(await story("kota/tiada")).toBeUndefined();
  });
});

it("the queues tell of what is scheduled when it goes live", async () => {
  const { catalogue, decide } = await newsroom();
  await decide({ publishAt: LATER });

  const { lines } = await queueOverview(catalogue, TOLD.timeZone);

  expect(lines).toEqual([
    "in review: nothing",
    "scheduled: 1",
    "  5 March 2026 06:00 WIB  kota/pasar  Nelayan kembali melaut",
    "returned to the editor: nothing",
  ]);
});
