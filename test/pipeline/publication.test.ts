/** The way of one article, on the synthesized template and the deployed bundles. */
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NewsroomEngine, startNewsroom } from "../support/newsroom-engine.ts";

let newsroom: NewsroomEngine;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.stop());

const draft = (title: string, extra = "") => `---
title: ${title}
byline: Laras Wening
editors: [Tegar Samudra]
tags: [Pasar, Nelayan, Teluk]
${extra}---

Pedagang mulai berkemas sejak subuh, kata kepala pasar.
`;

describe("a draft", () => {
  it("goes from upload to readers: page, lists, feeds, sitemaps, and nothing is left over anywhere", async () => {
    const { address } = await newsroom.publish("kota/pasar.md", draft("Pasar ikan pindah ke dermaga timur"));
    expect(address).toBe("/kota/pasar-ikan-pindah-ke-dermaga-timur/");
    await newsroom.engine.idle();
    const today = address;
    for (const path of [
      "/",
      "/kota/",
      "/tag/pasar/",
      "/tag/nelayan/",
      "/author/laras-wening/",
      "/feed.xml",
      "/kota/feed.xml",
      "/news-sitemap.xml",
    ]) {
      const answer = await newsroom.eventually(path, ({ text }) => text.includes(today));
      expect([path, answer.status]).toEqual([path, 200]);
    }
    const index = await newsroom.read("/sitemap.xml");
    const child = /\/sitemap-\d{4}-\d{2}-\d{2}\.xml/.exec(index.text)?.[0] ?? "";
    expect((await newsroom.read(child)).text).toContain(address);
    expect((await newsroom.read(`/arsip/${child.slice(9, 19).replaceAll("-", "/")}/`)).text).toContain(address);
    expect(newsroom.deadLetters()).toBe(0);
    expect(await newsroom.differences()).toEqual([]);
  });

  it("shows readers no internal header, and security headers on every answer", async () => {
    for (const path of ["/", "/kota/pasar-ikan-pindah-ke-dermaga-timur/", "/tidak-ada/", "/robots.txt"]) {
      const { headers } = await newsroom.read(path);
      expect([...headers.keys()].filter((name) => name.startsWith("x-amz-meta"))).toEqual([]);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("strict-transport-security")).toContain("max-age=63072000");
    }
    expect((await newsroom.read("/tidak-ada/")).status).toBe(404);
    expect((await newsroom.read("/kota")).headers.get("location")).toBe("/kota/");
  });

  it("that is returned stays unpublished, with the reason on record; the next revision may be approved", async () => {
    const first = await newsroom.upload("kota/jembatan.md", draft("Jembatan ditutup sebulan"));
    const { articleId = "", hash = "", revision } = first;
    await newsroom.desk.waitForReview(articleId, hash, 20_000);
    const returned = await newsroom.desk.decide(articleId, {
      revision,
      hash,
      verdict: "return",
      comment: "Siapa sumbernya?",
    });
    expect(returned.status).toBe(200);
    expect((await newsroom.read("/kota/jembatan-ditutup-sebulan/")).status).toBe(404);
    const late = await newsroom.desk.decide(articleId, { revision, hash, verdict: "approve" });
    expect(late.status).toBe(409);
    const { address } = await newsroom.publish(
      "kota/jembatan.md",
      draft("Jembatan ditutup sebulan", "dateline: Muara\n"),
    );
    expect((await newsroom.read(address)).text).toContain("Muara");
  });

  it("cannot be approved by its uploader, by a stranger to the group, or as bytes that are no longer current", async () => {
    const report = await newsroom.upload("kota/tarif.md", draft("Tarif kapal naik"));
    const { articleId = "", hash = "", revision } = report;
    await newsroom.desk.waitForReview(articleId, hash, 20_000);
    const { openDesk } = await import("../../infra/local/desk-client.ts");
    const editor = await openDesk(newsroom.engine, "editor@galley.test");
    expect((await editor.decide(articleId, { revision, hash, verdict: "approve" })).status).toBe(403);
    const stale = await newsroom.desk.decide(articleId, { revision, hash: "0".repeat(64), verdict: "approve" });
    expect(stale.status).toBe(409);
    expect((await newsroom.read("/kota/tarif-kapal-naik/")).status).toBe(404);
  });

  it("scheduled goes public at its time, not before, and no byte of it is readable until then", async () => {
    const report = await newsroom.upload("kota/terjadwal.md", draft("Pelabuhan lama dibuka malam"));
    const publishAt = new Date(newsroom.engine.clock.now().getTime() + 2 * 3_600_000);
    await newsroom.approve(report, { publishAt: publishAt.toISOString() });
    const path = "/kota/pelabuhan-lama-dibuka-malam/";
    await newsroom.engine.clock.advance(publishAt.getTime() - newsroom.engine.clock.now().getTime() - 90_000);
    await newsroom.engine.idle();
    expect((await newsroom.read(path)).status).toBe(404);
    for (const list of ["/", "/kota/", "/feed.xml"]) expect((await newsroom.read(list)).text).not.toContain(path);
    await newsroom.engine.clock.advance(150_000);
    await newsroom.eventually(path, ({ status }) => status === 200);
    await newsroom.engine.idle();
    expect(await newsroom.differences()).toEqual([]);
  });

  it("withdrawn is gone from page, lists, feeds, sitemaps and pictures, at once and for ever", async () => {
    const picture = readFileSync("samples/kota/pelabuhan-senja.jpg");
    await newsroom.upload("kota/senja.jpg", picture);
    const images =
      "images:\n  - src: senja.jpg\n    alt: Senja\n    caption: Senja di pelabuhan\n    credit: Kabar Teluk\n";
    const { report, address } = await newsroom.publish("kota/senja.md", draft("Senja di pelabuhan lama", images));
    const page = await newsroom.read(address);
    const media = /\/media\/[0-9a-f]{64}-\d+\.jpg/.exec(page.text)?.[0] ?? "none";
    expect((await newsroom.read(media)).status).toBe(200);
    await newsroom.engine.idle();
    const lists = [
      "/",
      "/kota/",
      "/tag/pasar/",
      "/author/laras-wening/",
      "/feed.xml",
      "/kota/feed.xml",
      "/news-sitemap.xml",
    ];
    for (const path of lists) await newsroom.eventually(path, ({ text }) => text.includes(address));
    const withdrawal = { reason: "Sumber keliru", notice: "Artikel ini ditarik karena sumbernya keliru." };
    expect((await newsroom.desk.withdraw(report.articleId ?? "", withdrawal)).status).toBe(200);
    const gone = await newsroom.eventually(address, ({ status }) => status === 410);
    expect(gone.text).toContain(withdrawal.notice);
    await newsroom.engine.idle();
    // The CDN has been emptied by tag: no list is served from before.
    for (const path of lists) expect((await newsroom.read(path)).text).not.toContain(address);
    expect((await newsroom.read(media)).status).toBe(410);
    expect(await newsroom.differences()).toEqual([]);
  });
});

describe("notifications that repeat and reorder", () => {
  it("converge on the newest bytes, once", async () => {
    const { engine, put, upload, desk } = newsroom;
    engine.faults.add({
      principal: "ingest",
      service: "sqs",
      operation: "SendMessage",
      when: "after",
      times: 2,
      kind: "error500",
    });
    for (const title of ["Versi satu", "Versi dua", "Versi tiga"]) await put("kota/berulang.md", draft(title));
    const report = await upload("kota/berulang.md", draft("Versi terakhir"));
    await engine.idle();
    const repeated = await upload("kota/berulang.md", draft("Versi terakhir"));
    expect(repeated).toEqual(report);
    await engine.clock.advance(3_600_000);
    await engine.idle();
    expect(engine.faults.unmet()).toBe(0);
    const head = await desk.waitForReview("kota/berulang", report.hash ?? "", 20_000);
    expect(head).toMatchObject({ state: "in-review", hash: report.hash, revision: report.revision });
    expect(newsroom.deadLetters()).toBe(0);
  });
});

describe("newsroom copy in plain text", () => {
  it("reaches readers with every field in its place, and the promotion left out", async () => {
    const copy = [
      "Dermaga Timur Dibuka Lagi Setelah Dua Tahun",
      "Suasana dermaga pada hari pertama. (Kabar Teluk/Laras Wening)",
      "Dermaga Timur Dibuka Lagi Setelah Dua Tahun",
      "Laras Wening • 14 Februari 2024 09:30",
      "Muara Seruni: Dermaga timur dibuka lagi sejak Rabu pagi.",
      "Baca Juga:\u00a0Kenapa Pedagang Menolak Lapak Baru?",
      "Kepala pelabuhan menyebut 41 perahu sudah mendaftar.",
      "Jangan lupa ikuti update berita lainnya dan follow akun Google News Kabar Teluk",
      "(Tegar Samudra)",
    ];
    const { report, address } = await newsroom.publish("kota/dermaga-timur.txt", `${copy.join("\n\n")}\n`);
    const { text } = await newsroom.read(address);
    expect(text.match(/<h1[^>]*>[^<]*<\/h1>/g)).toEqual([expect.stringContaining(copy[0] ?? "")]);
    expect(text).toMatch(/datetime="2024-02-14T09:30:00\+07:00"[^>]*>14 Februari 2024 09:30 WIB</);
    for (const shown of [
      "Laras Wening",
      "Muara Seruni",
      "Suasana dermaga pada hari pertama",
      "Tegar Samudra",
      "41 perahu",
    ]) {
      expect(text).toContain(shown);
    }
    expect(text.match(/Kenapa Pedagang Menolak Lapak Baru/g)?.length).toBe(1);
    expect(text).not.toMatch(/<p>[^<]*Baca Juga/);
    expect(text).not.toContain("Google News");
    expect(report.leftOut.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["boilerplate", "repeated-headline"]),
    );
    expect((await newsroom.read("/news-sitemap.xml")).text).not.toContain(address);
  });
});

const pasukan = "../shared/inputs/pasukan-korea-utara.txt";
describe.runIf(existsSync(pasukan))("real newsroom copy", () => {
  it("reaches readers with everything that a reader must get, and nothing else", async () => {
    const { report, address } = await newsroom.publish("internasional/pasukan-korea-utara.txt", readFileSync(pasukan));
    const { text } = await newsroom.read(address);
    const headline = "Pasukan Korea Utara di Rusia Ditarik dari Medan Pertempuran";
    expect(text.match(/<h1[^>]*>([^<]*)<\/h1>/g)).toEqual([expect.stringContaining(headline)]);
    const body = text.slice(text.indexOf("<article"));
    expect(text).toContain("Riza Aslam Khaeron");
    expect(text).toMatch(/datetime="2025-01-31T12:09:00\+07:00"[^>]*>31 Januari 2025 12:09 WIB</);
    expect(body).toContain("Moskow");
    expect(body).toContain("@ZELENSKYYUA/X");
    expect(body).toContain("Potret tentara Korut");
    expect(text).toContain("Surya Perkasa");
    expect(text.match(/Kenapa Negara-negara Arab Tidak Bersedia/g)?.length).toBe(1);
    expect(text).not.toMatch(/<p>[^<]*Baca Juga/);
    for (const promotion of ["Google News", "osc.medcom.id", "Jangan lupa ikuti"])
      expect(text).not.toContain(promotion);
    expect(report.leftOut.map(({ rule }) => rule)).toContain("boilerplate");
    expect((await newsroom.read("/news-sitemap.xml")).text).not.toContain(address);
    await newsroom.engine.idle();
    expect((await newsroom.read("/arsip/2025/01/31/")).text).toContain(address);
  });
});

describe("bad input", () => {
  const title = "Judul yang baik";
  it.each<[string, string, string | Uint8Array, string]>([
    ["an empty file", "kota/kosong.txt", "", "file"],
    [
      "a binary with a .txt name",
      "kota/biner.txt",
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
      "file",
    ],
    ["2 MB of text", "kota/besar.txt", `${title}\n\n${"kata ".repeat(420_000)}`, "file"],
    ["broken front matter", "kota/rusak.md", "---\ntitle: [tidak ditutup\n---\n\nIsi.\n", "front.matter"],
    ["an unknown section", "olahraga/laga.md", draft(title), "section"],
    ["an absurd date", "kota/tanggal.md", draft(title, "date: 2026-02-31 10:00\n"), "date"],
    ["a title that slugs to nothing", "kota/aksara.md", draft("新闻标题"), "slug"],
    ["a name with a percent sign", "kota/a%2e%2e.md", draft(title), "file"],
  ])("%s ends in a report that names the field and the fix", async (_what, path, content, field) => {
    const report = await newsroom.upload(path, content);
    expect(report.outcome).toBe("refused");
    const [problem] = report.problems;
    expect([problem?.field, report.problems]).toEqual([
      expect.stringMatching(new RegExp(field === "slug" ? "slug|title" : field)),
      report.problems,
    ]);
    expect(problem?.fix).toMatch(/\w/);
  });

  it("names with spaces and letters of any script are taken as they are", async () => {
    const report = await newsroom.upload("kota/Laporan pagi – Šibenik.md", draft("Laporan pagi dari Šibenik"));
    expect(report.outcome).toBe("in-review");
    const address = await newsroom.approve(report);
    await newsroom.eventually(address, ({ status }) => status === 200);
  });

  it("Windows-1252 is decoded, and the report says so", async () => {
    const text = Buffer.from(
      "Kafe \x93Muara\x94 dibuka lagi\n\nOleh Laras Wening\n\nKafe itu pernah terbakar \x96 dua kali.\n",
      "latin1",
    );
    const report = await newsroom.upload("kota/kafe.txt", text);
    expect(report.outcome).toBe("in-review");
    expect(report.warnings.map(({ field }) => field)).toContain("encoding");
  });

  it("two articles that want one address: the second is told whose it is", async () => {
    await newsroom.publish("kota/asli.md", draft("Alamat yang sama"));
    const report = await newsroom.upload("kota/tiruan.md", draft("Alamat yang sama"));
    expect(report.outcome).toBe("refused");
    expect(report.problems[0]?.message).toContain("kota/asli");
  });

  it("leaves nothing in a dead-letter queue, and the site is what the catalogue says", async () => {
    await newsroom.engine.idle();
    expect(newsroom.deadLetters()).toBe(0);
    expect(await newsroom.differences()).toEqual([]);
  });
});
