import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDraft } from "../shared/drafts/parse-draft.ts";
import { makeRenditions } from "../shared/pictures/make-renditions.ts";
import { isPicture } from "../shared/pictures/picture-files.ts";
import { publication } from "../shared/publication.ts";

const now = new Date("2026-11-25T03:00:00Z");
const files = publication.sections.flatMap(({ slug }) =>
  readdirSync(`samples/${slug}`).map((name) => `${slug}/${name}`),
);
const pictures = files.filter((path) => isPicture(path, new Uint8Array()));
const drafts = files.filter((path) => !pictures.includes(path));

describe("the samples of a first start", () => {
  it("show every section, both formats, two languages, and pictures", () => {
    expect(drafts.length).toBeGreaterThanOrEqual(8);
    expect(pictures.length).toBeGreaterThanOrEqual(2);
    expect(new Set(drafts.map((path) => path.split("/")[0])).size).toBe(publication.sections.length);
    expect(new Set(drafts.map((path) => path.split(".").at(-1)))).toEqual(new Set(["txt", "md"]));
  });

  it.each(drafts)("%s is understood without a word of complaint about what readers see", async (path) => {
    const report = await parseDraft(readFileSync(`samples/${path}`), { path, publication, now });
    if (!report.ok) throw new Error(JSON.stringify(report.problems));
    expect(report.article.byline.length).toBeGreaterThan(0);
    expect(report.article.tags.length).toBeGreaterThan(0);
    expect(report.article.body).toContain("<p>");
    for (const { src } of report.article.media)
      if (src !== "") expect(pictures).toContain(`${path.split("/")[0]}/${src}`);
  });

  it.each(pictures)("%s is a whole picture", async (path) => {
    const renditions = await makeRenditions(readFileSync(`samples/${path}`));
    expect(renditions).toMatchObject({ ok: true, picture: { width: 1600, height: 900 } });
  });
});
