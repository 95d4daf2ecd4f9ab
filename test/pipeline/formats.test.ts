/** Every format takes the same way to readers, with its pictures, on the deployed bundles. */
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docxOf, zipOf } from "../support/archives.ts";
import { type NewsroomEngine, startNewsroom } from "../support/newsroom-engine.ts";

let newsroom: NewsroomEngine;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.stop());

function photograph(background: string, width = 600): Promise<Buffer> {
  return sharp({ create: { width, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

const TEXT = "Pedagang mulai berkemas sejak subuh, kata kepala pasar yang ditemui di dermaga timur pada pagi itu.";

/** Addresses of the picture files that a page names. */
function pictureFiles(html: string): string[] {
  return [...new Set(html.match(/\/media\/[0-9a-f]{64}-\d+\.(?:avif|webp|jpg)/g) ?? [])];
}

describe("pictures inside the draft's own file", () => {
  it("of a package come with it: one review, about the whole", async () => {
    const zip = zipOf({
      "banjir/banjir.md": `---\ntitle: Banjir surut di hilir\nbyline: Laras Wening\n---\n\n${TEXT}\n\n![Perahu di jalan](foto/satu.jpg "Perahu.")\n\n![Warga](foto/dua.jpg)\n`,
      "banjir/foto/satu.jpg": await photograph("#a33"),
      "banjir/foto/dua.jpg": await photograph("#33a", 1200),
    });
    const { report, address } = await newsroom.publish("kota/banjir.zip", zip);
    expect(report).toMatchObject({ format: "package", revision: 1, awaited: [] });
    const page = await newsroom.read(address);
    const files = pictureFiles(page.text);
    expect(files.length).toBeGreaterThanOrEqual(9);
    for (const file of files) {
      const answer = await fetch(`${newsroom.engine.siteUrl}${file}`);
      expect([file, answer.status, answer.headers.get("content-type")?.startsWith("image/")]).toEqual([
        file,
        200,
        true,
      ]);
      await answer.arrayBuffer();
    }
  });

  it("of a Word document too, with its alt text", async () => {
    const docx = docxOf(["Pasar ikan pindah", TEXT], { alt: "Lapak ikan", bytes: await photograph("#3a3") });
    const { report, address } = await newsroom.publish("kota/pasar-pindah.docx", docx);
    expect(report).toMatchObject({ format: "docx", revision: 1, awaited: [] });
    const page = await newsroom.read(address);
    expect(page.text).toContain('alt="Lapak ikan"');
    expect(pictureFiles(page.text).length).toBeGreaterThanOrEqual(3);
  });

  it("that cannot be shown are named in the report, and the text waits for nobody", async () => {
    const report = await newsroom.upload(
      "kota/gelap.zip",
      zipOf({
        "gelap.md": `# Lampu padam di dermaga\n\n${TEXT}\n\n![Lampu](lampu.jpg)\n`,
        "lampu.jpg": Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3]),
      }),
    );
    expect(report).toMatchObject({ outcome: "in-review", revision: 1, awaited: [] });
    expect(report.warnings.map(({ message }) => message).join()).toMatch(/lampu\.jpg cannot be shown\. .*damaged/);
  });
});

it("a picture that is called like the draft completes a review that is open already", async () => {
  const caption = "Foto: Kapal bersandar di dermaga. (Dian Laut)";
  const first = await newsroom.upload("kota/kapal.txt", `Kapal riset tiba\n\n${caption}\n\n${TEXT}\n`);
  expect(first).toMatchObject({ outcome: "in-review", revision: 1 });
  expect(await newsroom.upload("kota/kapal.jpg", await photograph("#383"))).toMatchObject({ outcome: "stored" });
  await newsroom.engine.idle();
  const { body } = await newsroom.desk.read("/articles/kota/kapal");
  expect(body).toMatchObject({ head: { revision: 2, state: "in-review" } });
  expect(body).toMatchObject({
    article: { media: [{ caption: "Kapal bersandar di dermaga.", picture: { width: 600 } }] },
  });
  // The approver is no longer told that a file is missing.
  expect(JSON.stringify((body as { report: unknown }).report)).not.toContain("no picture file");
});

it("an agency's embargo holds whatever anybody clicks, and ends by itself", async () => {
  const until = new Date(newsroom.engine.clock.now().getTime() + 2 * 3_600_000).toISOString();
  const item = {
    uri: "urn:contoh:berita:1",
    type: "text",
    language: "id",
    embargoedUntil: until,
    headlines: [{ value: "Angka inflasi diumumkan" }],
    bodies: [{ contentType: "text/html", value: `<p>${TEXT}</p>` }],
  };
  const report = await newsroom.upload("ekonomi/inflasi.json", JSON.stringify(item));
  expect(report).toMatchObject({ outcome: "in-review", format: "ninjs" });
  expect(await newsroom.approve(report)).toBe("");
  const address = "/ekonomi/angka-inflasi-diumumkan/";
  await newsroom.engine.idle();
  expect((await newsroom.read(address)).status).toBe(404);
  await newsroom.engine.clock.advance(2 * 3_600_000 + 60_000);
  await newsroom.eventually(address, ({ status }) => status === 200);
});

it("afterwards the site is what the catalogue says, and nothing lies in a dead-letter queue", async () => {
  await newsroom.engine.idle();
  expect(await newsroom.differences()).toEqual([]);
  expect(newsroom.deadLetters()).toBe(0);
});
