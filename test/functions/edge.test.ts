/** The edge function: its rules by tables and properties, then the deployed script in a bare context. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { directRequest } from "../../functions/edge/direct-request.ts";
import type { EdgeEvent, EdgeRequest, EdgeResponse } from "../../functions/edge/event.ts";
import { finishResponse } from "../../functions/edge/finish-response.ts";
import { bundleEdge, EDGE_BYTES_MAX, readEdgeScript } from "../../infra/bundle.ts";
import { PAGE_METADATA } from "../../shared/keys.ts";
import { runs } from "../support/runs.ts";

const SITE = "https://site.example";

function answerOf(headers: Record<string, string>, statusCode = 200): EdgeResponse {
  const entries = Object.entries(headers).map(([name, value]) => [name, { value }]);
  return { statusCode, headers: Object.fromEntries(entries) };
}

const isAnswer = (result: EdgeRequest | EdgeResponse): result is EdgeResponse => "statusCode" in result;

const fetched = [
  { path: "/", object: "/index.html" },
  { path: "/kota/", object: "/kota/index.html" },
  { path: "/kota/banjir-surut/", object: "/kota/banjir-surut/index.html" },
  { path: "/feed.xml", object: "/feed.xml" },
  { path: "/kota/banjir-surut/article.json", object: "/kota/banjir-surut/article.json" },
  { path: "/media/0a1b-640.jpg", object: "/media/0a1b-640.jpg" },
  { path: "//evil.example", object: "//evil.example" },
  { path: "//evil.example/", object: "//evil.example/index.html" },
];

const redirected = [
  { path: "/kota", location: "/kota/" },
  { path: "/kota/banjir-surut", location: "/kota/banjir-surut/" },
  { path: "/tag/a%20b", location: "/tag/a%20b/" },
  { path: "//evil", location: "/evil/" },
  { path: "///evil//", location: undefined },
  { path: "/\\evil", location: "/evil/" },
  { path: "/\t/evil", location: "/evil/" },
  { path: "/a\r\nSet-Cookie:x", location: "/aSet-Cookie:x/" },
  { path: "/média", location: "/mdia/" },
  { path: "", location: "/" },
];

const finished = [
  { says: {}, origin: 200, status: 200, location: undefined },
  { says: { status: "410" }, origin: 200, status: 410, location: undefined },
  { says: { status: "410" }, origin: 206, status: 410, location: undefined },
  { says: { status: "301", location: "/kota/baru/" }, origin: 200, status: 301, location: "/kota/baru/" },
  // A browser that has the bytes keeps their status.
  { says: { status: "410" }, origin: 304, status: 304, location: undefined },
  // Better a page with a link than a visit to nobody knows where.
  { says: { status: "301" }, origin: 200, status: 200, location: undefined },
  { says: { status: "301", location: "//evil.example/" }, origin: 200, status: 200, location: undefined },
  { says: { status: "301", location: "https://evil.example/" }, origin: 200, status: 200, location: undefined },
  { says: { status: "301", location: "/\\evil.example/" }, origin: 200, status: 200, location: undefined },
  { says: { status: "500" }, origin: 200, status: 200, location: undefined },
];

const root = mkdtempSync(join(tmpdir(), "galley-edge-"));
bundleEdge(root);
const script = readEdgeScript(root);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** As CloudFront runs it: no module, no Node, text in and text out. */
function deployed(event: EdgeEvent): EdgeRequest & EdgeResponse {
  const context = createContext({ text: JSON.stringify(event) });
  return JSON.parse(new Script(`${script}\nJSON.stringify(handler(JSON.parse(text)))`).runInContext(context));
}

/** The rules as written, and as deployed: both must answer alike. */
const edges = [
  { edge: "sources", onRequest: directRequest, onResponse: finishResponse },
  {
    edge: "deployed script",
    onRequest: (request: EdgeRequest) => deployed({ context: { eventType: "viewer-request" }, request }),
    onResponse: (response: EdgeResponse) =>
      deployed({ context: { eventType: "viewer-response" }, request: { uri: "/" }, response }),
  },
];

describe.each(edges)("$edge", ({ onRequest, onResponse }) => {
  test.each(fetched)("fetches $object for $path", ({ path, object }) => {
    expect(onRequest({ uri: path })).toEqual({ uri: object });
  });

  test.each(redirected.filter(({ location }) => location !== undefined))("sends $path to $location", (row) => {
    const answer = onRequest({ uri: row.path }) as EdgeResponse;
    expect(answer.statusCode).toBe(301);
    expect(answer.headers.location).toEqual({ value: row.location });
  });

  test.each(finished)("answers $status when S3 says $origin $says", ({ says, origin, status, location }) => {
    const metadata = Object.fromEntries(Object.entries(says).map(([name, value]) => [`x-amz-meta-${name}`, value]));
    const answer = onResponse(answerOf({ "content-type": "text/html; charset=utf-8", ...metadata }, origin));
    expect(answer.statusCode).toBe(status);
    expect(answer.headers.location?.value).toBe(location);
    expect(answer.headers["content-type"]).toBeDefined();
  });

  test("takes every internal header away and leaves the rest", () => {
    const internal = Object.values(PAGE_METADATA).map((name) => `x-amz-meta-${name}`);
    const answer = onResponse(
      answerOf({
        ...Object.fromEntries(internal.map((name) => [name, "200"])),
        "x-amz-server-side-encryption": "AES256",
        "x-amz-version-id": "v1",
        "x-amz-request-id": "r1",
        server: "AmazonS3",
        etag: '"abc"',
        "cache-control": "public, max-age=60",
        "x-amz-cf-id": "cloudfront's own",
      }),
    );
    expect(Object.keys(answer.headers).sort()).toEqual(["cache-control", "etag", "x-amz-cf-id"]);
  });

  test("a part of a withdrawn page is no part any more", () => {
    const answer = onResponse(answerOf({ "x-amz-meta-status": "410", "content-range": "bytes 0-9/99" }, 206));
    expect(answer.headers["content-range"]).toBeUndefined();
  });
});

const path = fc
  .array(fc.oneof(fc.constantFrom("/", "\\", "//", ".", "..", "@", ":", "%2f", "\t", "\n", "?", "#"), fc.string()))
  .map((parts) => `/${parts.join("")}`);

test("no path leads off the site", () => {
  fc.assert(
    fc.property(path, (uri) => {
      const result = directRequest({ uri });
      if (!isAnswer(result)) return;
      expect(new URL(result.headers.location?.value ?? "", `${SITE}/some/page/`).origin).toBe(SITE);
    }),
    { numRuns: runs(2000) },
  );
});

test("no metadata leads off the site, and none survives", () => {
  const header = fc.tuple(
    fc.string().map((name) => `x-amz-meta-${name}`.toLowerCase()),
    fc.string(),
  );
  const location = fc.oneof(path, fc.string(), fc.webUrl());
  fc.assert(
    fc.property(location, fc.constantFrom("301", "410", "200", "302"), fc.array(header), (where, status, others) => {
      const response = answerOf({
        ...Object.fromEntries(others),
        "x-amz-meta-status": status,
        "x-amz-meta-location": where,
      });
      const { headers } = finishResponse(response);
      expect(Object.keys(headers).filter((name) => name.startsWith("x-amz-"))).toEqual([]);
      const target = headers.location?.value;
      if (target !== undefined) expect(new URL(target, `${SITE}/some/page/`).origin).toBe(SITE);
    }),
    { numRuns: runs(2000) },
  );
});

test("the deployed script fits CloudFront: small, one handler, nothing of modules", () => {
  expect(Buffer.byteLength(script)).toBeLessThan(EDGE_BYTES_MAX);
  expect(script).toMatch(/function handler\(event\)/);
  expect(script).not.toMatch(/\b(import|export|require|class|for\s*\(\s*(?:let|const|var)\s+\w+\s+of)\b/);
});
