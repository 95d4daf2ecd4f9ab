/** The desk in a real browser without JavaScript: sign in, read, decide; and what axe-core thinks of every page. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createUploads } from "../../shared/aws/uploads.ts";
import { articleUrl, inReview } from "../functions/desk/desk-world.ts";
import { launchBrowser } from "../support/browser.ts";
import { type LocalAws, startLocalAws } from "../support/local-aws.ts";
import { type DeskEngine, startDesk } from "./desk-engine.ts";

const PHONE = { width: 390, height: 844 };
/** The smallest a finger hits without aiming, in CSS pixels (WCAG 2.5.5). */
const TOUCH_PIXELS_MIN = 44;

let browser: Browser;
let desk: DeskEngine;
let aws: LocalAws;

beforeAll(async () => {
  [browser, aws] = await Promise.all([launchBrowser(), startLocalAws()]);
  desk = await startDesk(createUploads(aws.s3, aws.bucket));
});

afterAll(async () => {
  await browser.close();
  await desk.close();
  await aws.stop();
});

async function signedIn(name: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  await page.goto(desk.url);
  await page.getByRole("button", { name }).click();
  await page.waitForURL(`${desk.url}/**`);
  return page;
}

async function leave(page: Page): Promise<void> {
  await page.context().close();
}

/** Titles make addresses: each article of these tests needs its own. */
async function waiting(name: string, more: Parameters<typeof inReview>[1] = {}): Promise<string> {
  const id = `kota/${name}`;
  await inReview(desk.catalogue, {
    ...more,
    id,
    content: { title: `Berita ${name}`, ...more.content },
    now: new Date(),
  });
  return id;
}

describe("an approver on a phone", () => {
  it("signs in, opens what waits, sees it as readers will, and approves with one tap", async () => {
    const id = await waiting("satu ketuk");
    const page = await signedIn("Ayu Approver");

    await page.getByRole("link", { name: "Berita satu ketuk" }).click();
    const article = page.frameLocator("iframe").getByRole("heading", { level: 1 });
    const button = page.getByRole("button", { name: "Approve and publish" });
    const box = await button.boundingBox();

    expect(await article.textContent()).toBe("Berita satu ketuk");
    expect(box?.height).toBeGreaterThanOrEqual(TOUCH_PIXELS_MIN);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);

    await button.click();
    await page.waitForURL(`${desk.url}/?done=**`);

    expect(await page.getByRole("status").textContent()).toBe("Published: Berita satu ketuk");
    expect(await desk.catalogue.readHead(id)).toMatchObject({
      state: "published",
      approvals: [{ by: "approver@galley.test" }],
    });
    await leave(page);
  });

  it("returns an article with a reason, which its editor then reads", async () => {
    const id = await waiting("dikembalikan");
    const page = await signedIn("Ayu Approver");
    await page.goto(desk.url + articleUrl(id));

    await page.getByText("Return to the editor").first().click();
    await page.getByLabel("Reason, for the editor").fill("Periksa angka di alinea kedua.");
    await page.getByRole("button", { name: "Return to the editor" }).click();
    await page.waitForURL(`${desk.url}/?done=**`);
    await leave(page);
    const editor = await signedIn("Eka Editor");
    await editor.goto(desk.url + articleUrl(id));

    expect(await editor.locator(".notice").textContent()).toBe("Reason: Periksa angka di alinea kedua.");
    expect(await desk.catalogue.readHead(id)).toMatchObject({ state: "returned" });
    await leave(editor);
  });

  it("schedules in the publication's time, not in the phone's", async () => {
    const id = await waiting("terjadwal");
    const page = await signedIn("Ayu Approver", { timezoneId: "America/Lima" });
    await page.goto(desk.url + articleUrl(id));

    await page.getByText("Publish later").click();
    await page.getByLabel("Day and time (Asia/Jakarta)").fill("2099-03-05T06:00");
    await page.getByRole("button", { name: "Schedule" }).click();
    await page.waitForURL(`${desk.url}/?done=**`);

    expect(await desk.catalogue.readHead(id)).toMatchObject({ scheduled: { at: "2099-03-04T23:00:00.000Z" } });
    await leave(page);
  });

  it("is told before the tap that their own article is for somebody else", async () => {
    const id = await waiting("sendiri", { submitter: "approver@galley.test" });
    const page = await signedIn("Ayu Approver");
    await page.goto(desk.url + articleUrl(id));

    const button = page.getByRole("button", { name: "Approve and publish" });

    expect(await button.isDisabled()).toBe(true);
    expect(await page.locator("#objection").textContent()).toContain("another person must approve it");
    await leave(page);
  });

  it("who decides about a page that changed meanwhile is told so, and nothing is published", async () => {
    const id = await waiting("berubah");
    const page = await signedIn("Ayu Approver");
    await page.goto(desk.url + articleUrl(id));
    await waiting("berubah", { content: { title: "Berita berubah lagi" } });

    await page.getByRole("button", { name: "Approve and publish" }).click();

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("The article changed in between");
    expect(await desk.catalogue.readPublicRecord(id)).toBeUndefined();
    await leave(page);
  });
});

describe("an editor on a phone", () => {
  it("uploads straight to S3, waits without a script, and reads what became of it", async () => {
    const page = await signedIn("Eka Editor");
    await page.getByRole("link", { name: "Upload" }).click();
    await page.getByRole("link", { name: "Ganda" }).click();

    await page
      .getByLabel("File")
      .setInputFiles({ name: "pasar ikan.txt", mimeType: "text/plain", buffer: Buffer.from("Judul") });
    await page.getByRole("button", { name: "Upload" }).click();
    await page.waitForURL(`${desk.url}/reports/ganda/pasar%20ikan.txt?etag=**`);
    const waitingText = await page.getByRole("status").textContent();
    const key = "drafts/ganda/pasar ikan.txt";
    const stored = await aws.s3.send(new GetObjectCommand({ Bucket: aws.bucket, Key: key }));
    await desk.catalogue.writeReport({
      draft: "ganda/pasar ikan.txt",
      etag: stored.ETag?.replaceAll('"', "") ?? "",
      outcome: "refused",
      submitter: "editor@galley.test",
      problems: [{ line: 1, field: "body", message: "There is no text.", fix: "Write some below the headline." }],
      warnings: [],
      leftOut: [],
      awaited: [],
    });

    expect(waitingText).toContain("Reading the draft");
    await page.getByText("There is no text. Write some below the headline.").waitFor();
    expect(stored.Metadata).toEqual({ submitter: "editor%40galley.test" });
    await leave(page);
  });
});

describe("coming and going", () => {
  it("leads back to the page that was asked for", async () => {
    const id = await waiting("diingat");
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();

    await page.goto(desk.url + articleUrl(id));
    await page.getByRole("button", { name: "Ayu Approver" }).click();

    expect(await page.getByRole("heading", { level: 1 }).first().textContent()).toBe("Berita diingat");
    expect(page.url()).toBe(desk.url + articleUrl(id));
    await context.close();
  });

  it("asks again who it is after signing out, so that another person can take over", async () => {
    const page = await signedIn("Eka Editor");

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(`${desk.url}/signed-out`);
    const title = await page.title();
    await page.getByRole("link", { name: "Sign in again, or as somebody else" }).click();
    await page.getByRole("button", { name: "Ayu Approver" }).click();
    await page.waitForURL(`${desk.url}/`);
    await page.getByText("Find").click();
    const session = await page.context().request.get(`${desk.url}/`, { headers: { accept: "application/json" } });

    expect(title).toBe("Signed out · Galley");
    expect(await session.json()).toMatchObject({ decides: true });
    await leave(page);
  });

  it("ends at the desk and, if wished, at the provider", async () => {
    const page = await signedIn("Eka Editor");

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(`${desk.url}/signed-out`);
    await page.getByRole("link", { name: "Sign out of the newsroom's account as well" }).click();
    await page
      .getByRole("button", { name: "Continue" })
      .or(page.getByRole("button", { name: "Sign out" }))
      .first()
      .click();
    await page.waitForURL(`${desk.url}/signed-out**`);
    await page.goto(desk.url);

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Who are you?");
    await leave(page);
  });
});

describe("every page", () => {
  const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  const pages = {
    queue: () => "/",
    article: () => articleUrl("kota/diperiksa"),
    "article of one's own": () => articleUrl("kota/milik sendiri"),
    difference: () => articleUrl("kota/diperiksa", "/revisions/2/diff"),
    upload: () => "/uploads/new",
    find: () => "/find",
    "found nothing": () => "/find?what=kota%2Ftiada",
    report: () => "/reports/kota/rusak.txt",
    "signed out": () => "/signed-out",
    problem: () => "/nowhere",
  };

  beforeAll(async () => {
    await waiting("diperiksa");
    await waiting("diperiksa", {
      content: { title: "Berita diperiksa ulang", draftedAt: "2025-01-31T12:09:00+07:00" },
    });
    await waiting("milik sendiri", { submitter: "approver@galley.test" });
    const finding = { line: 1, field: "title", message: "There is no headline.", fix: "Write one." };
    await desk.catalogue.writeReport({
      draft: "kota/rusak.txt",
      etag: "e",
      outcome: "refused",
      submitter: "editor@galley.test",
      problems: [finding],
      warnings: [finding],
      leftOut: [{ line: 2, text: "Unduh aplikasi kami", rule: "boilerplate" }],
      awaited: ["foto.jpg"],
    });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`is without findings of axe-core, fits its window, and breaks no policy (${colorScheme})`, async () => {
      // axe-core is a script: the one reader of these pages that needs the policy lifted and scripts allowed.
      const context = await browser.newContext({ viewport: PHONE, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      const violations: string[] = [];
      page.on(
        "console",
        (message) => message.text().includes("Content Security Policy") && violations.push(message.text()),
      );
      await page.goto(desk.url);
      expect(await findingsOf(page)).toEqual([]);
      await page.getByRole("button", { name: "Ayu Approver" }).click();

      for (const [name, path] of Object.entries(pages)) {
        await page.goto(desk.url + path());
        expect(await findingsOf(page), name).toEqual([]);
        expect(await overflowOf(page), name).toBeLessThanOrEqual(0);
      }
      expect(violations).toEqual([]);
      await context.close();
    });
  }

  /** Main frame only: the article's page has its own tests. */
  async function findingsOf(page: Page): Promise<string[]> {
    await page.evaluate(await readFile(axePath, "utf8"));
    const results = await page.evaluate<AxeResults>("axe.run({ iframes: false, resultTypes: ['violations'] })");
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }

  function overflowOf(page: Page): Promise<number> {
    return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  it("has its whole bar in one row of a phone", async () => {
    const page = await signedIn("Ayu Approver");
    const names = ["Queue", "Upload", "Find"].map((name) => page.getByRole("link", { name }));
    const boxes = await Promise.all(
      [...names, page.getByRole("button", { name: "Sign out" })].map((it) => it.boundingBox()),
    );
    const middles = boxes.map((box) => (box === null ? Number.NaN : box.y + box.height / 2));

    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
    await leave(page);
  });

  it.each([820, 600])("keeps the approve button as wide as the article at %i pixels", async (width) => {
    const page = await signedIn("Ayu Approver", { viewport: { width, height: 1100 } });
    await page.goto(desk.url + articleUrl("kota/diperiksa"));
    const [button, article] = await Promise.all([
      page.getByRole("button", { name: "Approve and publish" }).boundingBox(),
      page.locator("iframe").boundingBox(),
    ]);

    expect(article?.width).toBeGreaterThan(500);
    expect([button?.x, button?.width]).toEqual([article?.x, article?.width]);
    await leave(page);
  });

  it("parts what did not change from the box above it, and keeps revisions whole", async () => {
    const page = await signedIn("Ayu Approver");
    await page.goto(desk.url + pages.difference());
    const [box, unchanged] = await Promise.all([
      page.locator(".box").last().boundingBox(),
      page.getByText("Unchanged:").boundingBox(),
    ]);

    expect((unchanged?.y ?? 0) - ((box?.y ?? 0) + (box?.height ?? 0))).toBeGreaterThan(10);
    expect(await page.locator(".kicker").textContent()).toBe("Revision\u00a02");
    await leave(page);
  });

  it("names in its title whose report it is", async () => {
    const page = await signedIn("Ayu Approver");
    await page.goto(desk.url + pages.report());

    expect(await page.title()).toBe("What became of the upload: kota/rusak.txt · Galley");
    await leave(page);
  });

  it("asks for nothing that its policy forbids", async () => {
    const context: BrowserContext = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
    page.on("pageerror", (error) => refused.push(error.message));
    await page.goto(desk.url);
    await page.getByRole("button", { name: "Ayu Approver" }).click();

    for (const path of Object.values(pages)) await page.goto(desk.url + path());

    expect(refused.filter((text) => !text.includes("404"))).toEqual([]);
    await context.close();
  });
});
