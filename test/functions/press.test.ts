import { describe, expect, it } from "vitest";
import { createAssetPrinter } from "../../functions/press/ensure-assets.ts";
import { type PrintNeeds, printPage } from "../../functions/press/print-page.ts";
import type { PageDue } from "../../shared/messages/page-due.ts";
import { publicationEffects } from "../../shared/news/publish.ts";
import { type Asset, CACHE_LIST, type Page } from "../../shared/pages/page.ts";
import { pictureAsset } from "../../shared/pages/picture.ts";
import { sampleArticle, samplePublication } from "../support/samples.ts";

const STYLE: Asset = { kind: "text", path: "/assets/abc.css", contentType: "text/css", body: "p{}" };
const PICTURE_PATH = `/media/${"ab".repeat(32)}-800.jpg`;

const picture = { hash: "ab".repeat(32), width: 800, height: 600, widths: [800] } as const;
const shownArticle = sampleArticle({ media: [{ src: "a.jpg", alt: "", caption: "", credit: "", picture }] });
/** The public record of an article that shows the picture. */
const showing = publicationEffects({
  id: "kota/pasar",
  revision: 1,
  hash: "ef".repeat(32),
  article: shownArticle,
  record: undefined,
  correction: "",
  datedBy: "publication",
  publication: samplePublication,
  now: new Date("2026-11-23T03:00:00Z"),
}).record;

function page(path: string): Page {
  return {
    path,
    status: 200,
    contentType: "text/html",
    cacheControl: CACHE_LIST,
    body: path,
    cacheTags: [],
    assets: [STYLE],
  };
}

/** A press that writes down what it does, in order. */
function press(overrides: Partial<PrintNeeds> = {}) {
  const did: string[] = [];
  const crossed: string[] = [];
  const needs: PrintNeeds = {
    render: async (path) => page(path),
    ensureAsset: async ({ path }) => void did.push(`asset ${path}`),
    hasAsset: async () => true,
    readPictureUsers: async () => ["kota/pasar"],
    readPublicRecord: async () => undefined,
    writePage: async ({ path, status }) => {
      did.push(`write ${path} ${status}`);
      return "written";
    },
    sendPages: async (pages) => void did.push(...pages.map((due) => `send ${due.page.path}`)),
    clearCache: async (_id, paths, reference) =>
      void did.push(`clear ${[reference.split(" ").at(-1), ...paths].join(" ")}`),
    crossOff: async (_id, _change, path) => {
      crossed.push(path);
      return crossed;
    },
    ...overrides,
  };
  return { needs, did };
}

const due: PageDue = {
  change: "c1",
  page: {
    path: "/kota/pasar/",
    next: [
      { path: "/", next: [] },
      { path: "/kota/", next: [] },
    ],
  },
};

describe("the press", () => {
  it("writes what a page shows, then the page, then lets the pages follow that link to it", async () => {
    const { needs, did } = press();
    expect(await printPage(due, needs)).toBe("written");
    expect(did).toEqual(["asset /assets/abc.css", "write /kota/pasar/ 200", "send /", "send /kota/"]);
  });

  it("lets them follow also when the page was there already: a crash may have come between", async () => {
    const { needs, did } = press({ writePage: async () => "unchanged" });
    expect(await printPage(due, needs)).toBe("unchanged");
    expect(did).toContain("send /");
  });

  it("prints nothing where nothing may stand", async () => {
    const { needs, did } = press({ render: async () => undefined });
    expect(await printPage({ change: "c", page: { path: "/x/", next: [] } }, needs)).toBe("nothing-there");
    expect(did).toEqual([]);
  });

  it("clears the CDN of the article at once, and of everything when the last page is written", async () => {
    const { needs, did } = press();
    const clearing = { articleId: "kota/pasar", pages: ["/kota/pasar/", "/", PICTURE_PATH] };
    for (const path of clearing.pages) await printPage({ change: "c1", page: { path, next: [] }, clearing }, needs);
    expect(did.filter((line) => line.startsWith("clear"))).toEqual(["clear first", `clear last ${PICTURE_PATH}`]);
    expect(did.indexOf("write /kota/pasar/ 200")).toBeLessThan(did.indexOf("clear first"));
    expect(did.at(-1)).toBe(`clear last ${PICTURE_PATH}`);
  });

  it("takes a picture away when no article shows it, and gives it back to one that began to in between", async () => {
    const gone = press();
    await printPage({ change: "c", page: { path: PICTURE_PATH, next: [] } }, gone.needs);
    expect(gone.did).toEqual([`write ${PICTURE_PATH} 410`]);
    let asked = 0;
    const raced = press({ readPublicRecord: async () => (asked++ > 0 ? showing : undefined) });
    await printPage({ change: "c", page: { path: PICTURE_PATH, next: [] } }, raced.needs);
    expect(raced.did).toEqual([`write ${PICTURE_PATH} 410`, `asset ${PICTURE_PATH}`]);
    const kept = press({ readPublicRecord: async () => showing });
    await printPage({ change: "c", page: { path: PICTURE_PATH, next: [] } }, kept.needs);
    expect(kept.did).toEqual([`asset ${PICTURE_PATH}`]);
    const dropped = press({ readPublicRecord: async () => ({ ...showing, pictures: [] }) });
    await printPage({ change: "c", page: { path: PICTURE_PATH, next: [] } }, dropped.needs);
    expect(dropped.did).toEqual([`write ${PICTURE_PATH} 410`]);
  });

  it.each(["render", "ensureAsset", "writePage"] as const)("sends nothing on when %s fails", async (need) => {
    const { needs, did } = press({ [need]: () => Promise.reject(new Error("throttled")) });
    await expect(printPage(due, needs)).rejects.toThrow("throttled");
    expect(did.filter((line) => line.startsWith("send"))).toEqual([]);
  });
});

describe("files named after their content", () => {
  it("are looked for once, pictures each time, and a failure is not remembered", async () => {
    let looked = 0;
    let failures = 1;
    const ensure = createAssetPrinter({
      hasAsset: async () => {
        looked += 1;
        if (failures-- > 0) throw new Error("throttled");
        return true;
      },
      writeAsset: async () => undefined,
      writePage: async () => "unchanged",
      copyPicture: async () => undefined,
    });
    await expect(ensure(STYLE)).rejects.toThrow("throttled");
    await ensure(STYLE);
    await ensure(STYLE);
    expect(looked).toBe(2);
    const picture = pictureAsset({ hash: "ab".repeat(32), width: 800, format: "jpg" });
    await ensure(picture);
    await ensure(picture);
    expect(looked).toBe(4);
  });
});
