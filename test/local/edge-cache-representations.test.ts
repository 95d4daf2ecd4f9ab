import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { startTestEdge } from "./edge-cache-support.ts";

const LONG = "Kapal nelayan kembali ke dermaga sebelum senja. ".repeat(60);

describe("representations", () => {
  test.each([
    ["gzip, br", "br", brotliDecompressSync],
    ["gzip;q=1.0", "gzip", gunzipSync],
    ["br;q=0, gzip", "gzip", gunzipSync],
  ])("Accept-Encoding %s gets %s with a weak tag", async (accepted, encoding, unpack) => {
    const site = await startTestEdge();
    site.put("a", LONG);
    const reply = await site.get("/a", { headers: { "accept-encoding": accepted } });
    expect(reply.headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(reply.headers.etag).toMatch(/^W\/"/);
    expect(unpack(reply.body).toString()).toBe(LONG);
    expect((await site.get("/a")).text).toBe(LONG);
    expect(site.reads).toHaveLength(1);
  });

  test.each([
    ["a small page", "short", {}, "gzip"],
    ["a picture", LONG, { "content-type": "image/jpeg" }, "gzip"],
    ["what is compressed already", LONG, { "content-encoding": "identity" }, "gzip"],
    ["a viewer without compression", LONG, {}, "identity"],
    ["a viewer who refuses it", LONG, {}, "gzip;q=0"],
  ])("%s travels as it is", async (_name, body, headers, accepted) => {
    const site = await startTestEdge();
    site.put("a", body, headers);
    const reply = await site.get("/a", { headers: { "accept-encoding": accepted } });
    expect(reply.text).toBe(body);
    expect(reply.headers.etag).toMatch(/^"/);
  });

  test("a viewer who has the page gets 304, whether it was compressed or not", async () => {
    const site = await startTestEdge();
    site.put("a", LONG);
    const { etag = "" } = (await site.get("/a")).headers;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const reply = await site.get("/a", { headers: { "if-none-match": known, "accept-encoding": "br" } });
      expect([known, reply.status, reply.text]).toEqual([known, 304, ""]);
    }
    expect((await site.get("/a", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });

  test.each([
    ["bytes=0-3", 206, "0123", "bytes 0-3/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-2", 206, "89", "bytes 8-9/10"],
    ["bytes=4-99", 206, "456789", "bytes 4-9/10"],
    ["bytes=20-", 416, "", "bytes */10"],
    ["bytes=0-1,3-4", 200, "0123456789", undefined],
    ["lines=1", 200, "0123456789", undefined],
  ])("Range %s gets %i", async (range, status, text, contentRange) => {
    const site = await startTestEdge();
    site.put("a", "0123456789");
    const reply = await site.get("/a", { headers: { range } });
    expect([reply.status, reply.text, reply.headers["content-range"]]).toEqual([status, text, contentRange]);
  });

  test("a range of a page that has changed gets the whole page", async () => {
    const site = await startTestEdge();
    site.put("a", "0123456789");
    const reply = await site.get("/a", { headers: { range: "bytes=0-1", "if-range": '"before"' } });
    expect([reply.status, reply.text]).toEqual([200, "0123456789"]);
  });
});
