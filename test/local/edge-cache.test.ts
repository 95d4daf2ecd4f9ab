import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { behavior, missing, RESPONSE_POLICY_ID, startTestEdge } from "./edge-cache-support.ts";

describe("which object answers", () => {
  test.each([
    ["/", "index.html"],
    ["/kota/pasar.html", "kota/pasar.html"],
    ["/kota/", "kota/"],
    ["/kota/pasar.html?utm_source=x", "kota/pasar.html"],
    ["/k%6Fta/pasar.html", "kota/pasar.html"],
    ["/tag/caf%C3%A9", "tag/café"],
    ["//kota", "/kota"],
  ])("%s is read from the key %s", async (path, key) => {
    const site = await startTestEdge();
    site.put(key, "page");
    const reply = await site.get(path);
    expect({ status: reply.status, text: reply.text, reads: site.reads }).toEqual({
      status: 200,
      text: "page",
      reads: [key],
    });
  });

  test.each([
    ["/%zz", 400],
    ["/%", 400],
    ["/%ff", 400],
    ["/a/../secret", 400],
    ["/a/%2e%2e/secret", 400],
    ["/./a", 400],
    ["/a%00b", 400],
    [`/${"a".repeat(1100)}`, 400],
    [`/${"a".repeat(9000)}`, 414],
    ["*", 400],
  ])("%s ends at the edge", async (path, status) => {
    const site = await startTestEdge();
    expect((await site.get(path)).status).toBe(status);
    expect(site.reads).toEqual([]);
  });

  test("the first behavior whose pattern fits decides, in the order of the template", async () => {
    const origins = [
      { Id: "site", DomainName: "site.s3.local", S3OriginConfig: {} },
      { Id: "media", DomainName: "media.s3.local", S3OriginConfig: {}, OriginPath: "/public" },
    ];
    const media = { ...behavior, TargetOriginId: "media" };
    const patterns = [
      { ...behavior, PathPattern: "/media/site-?.jpg" },
      { ...media, PathPattern: "media/*" },
    ];
    const site = await startTestEdge({ config: { Origins: origins, CacheBehaviors: patterns } });
    for (const path of ["/media/a.jpg", "/media/site-1.jpg", "/media/site-10.jpg", "/Media/a.jpg"])
      await site.get(path);
    expect(site.reads).toEqual(["public/media/a.jpg", "media/site-1.jpg", "public/media/site-10.jpg", "Media/a.jpg"]);
  });
});

describe("methods", () => {
  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])("%s is not allowed", async (method) => {
    const site = await startTestEdge();
    site.put("a", "page");
    expect((await site.get("/a", { method })).status).toBe(403);
    expect(site.reads).toEqual([]);
  });

  test("HEAD has the headers of GET and no body, and shares its place in the cache", async () => {
    const site = await startTestEdge();
    site.put("a", "page");
    const head = await site.get("/a", { method: "HEAD" });
    expect([head.status, head.headers["content-length"], head.text]).toEqual([200, "4", ""]);
    expect((await site.get("/a")).headers["x-cache"]).toBe("Hit from galley edge");
  });

  test("OPTIONS, where it is allowed, gets the answer of a bucket without CORS rules", async () => {
    const site = await startTestEdge({ behavior: { AllowedMethods: ["GET", "HEAD", "OPTIONS"] } });
    site.put("a", "page");
    const reply = await site.get("/a", { method: "OPTIONS" });
    expect([reply.status, reply.text]).toEqual([403, "403: the bucket has no CORS rules\n"]);
  });

  test("a GET with a body is refused", async () => {
    const site = await startTestEdge();
    expect((await site.get("/a", { headers: { "content-length": "2" }, body: "{}" })).status).toBe(403);
  });
});

describe("cache key", () => {
  const counting = (QueryStringsConfig: object) => ({
    cachePolicy: {
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: "whitelist", Cookies: ["edition"] },
        HeadersConfig: { HeaderBehavior: "whitelist", Headers: ["X-Edition"] },
        QueryStringsConfig,
        EnableAcceptEncodingGzip: true,
      },
    },
  });

  test.each([
    [{ QueryStringBehavior: "none" }, 1],
    [{ QueryStringBehavior: "all" }, 3],
    [{ QueryStringBehavior: "whitelist", QueryStrings: ["page"] }, 2],
    [{ QueryStringBehavior: "allExcept", QueryStrings: ["page"] }, 2],
  ])("with %o, three queries are %i objects", async (queryStrings, objects) => {
    const site = await startTestEdge(counting(queryStrings));
    site.put("a", "page");
    for (const query of ["", "?page=2", "?utm=1"]) await site.get(`/a${query}`);
    expect(site.reads).toHaveLength(objects);
  });

  test("listed headers and cookies count, others do not", async () => {
    const site = await startTestEdge(counting({ QueryStringBehavior: "none" }));
    site.put("a", "page");
    await site.get("/a", { headers: { cookie: "session=1" } });
    await site.get("/a", { headers: { cookie: "session=2", accept: "text/html" } });
    expect(site.reads).toHaveLength(1);
    await site.get("/a", { headers: { cookie: "session=2; edition=night" } });
    await site.get("/a", { headers: { "x-edition": "night" } });
    expect(site.reads).toHaveLength(3);
  });
});

describe("response headers policy", () => {
  const responseHeadersPolicy = {
    Name: "site",
    RemoveHeadersConfig: { Items: [{ Header: "Server" }] },
    CustomHeadersConfig: {
      Items: [
        { Header: "X-Desk", Value: "Teluk", Override: true },
        { Header: "Cache-Control", Value: "max-age=5", Override: false },
      ],
    },
    CorsConfig: {
      AccessControlAllowCredentials: false,
      AccessControlAllowHeaders: { Items: ["*"] },
      AccessControlAllowMethods: { Items: ["GET"] },
      AccessControlAllowOrigins: { Items: ["https://reader.example"] },
      OriginOverride: true,
    },
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'self'", Override: true },
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: "DENY", Override: true },
      ReferrerPolicy: { ReferrerPolicy: "same-origin", Override: true },
      StrictTransportSecurity: {
        AccessControlMaxAgeSec: 63_072_000,
        IncludeSubdomains: true,
        Preload: true,
        Override: true,
      },
      XSSProtection: { Protection: false, Override: true },
    },
  };
  const expected = {
    "x-desk": "Teluk",
    "content-security-policy": "default-src 'self'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
    "x-xss-protection": "0",
  };

  test("adds, keeps and removes as declared, on pages and on errors", async () => {
    const site = await startTestEdge({
      responseHeadersPolicy,
      behavior: { ResponseHeadersPolicyId: RESPONSE_POLICY_ID },
    });
    site.put("a", "page", { server: "S3", "x-desk": "origin", "cache-control": "max-age=60" });
    const page = await site.get("/a");
    expect(page.headers).toMatchObject({ ...expected, "cache-control": "max-age=60" });
    expect(page.headers).not.toHaveProperty("server");
    expect((await site.get("/missing")).headers).toMatchObject(expected);
  });

  test.each([
    ["https://reader.example", "https://reader.example"],
    ["https://other.example", undefined],
  ])("CORS for %s: %s", async (origin, allowed) => {
    const site = await startTestEdge({
      responseHeadersPolicy,
      behavior: { ResponseHeadersPolicyId: RESPONSE_POLICY_ID },
    });
    site.put("a", "page");
    expect((await site.get("/a", { headers: { origin } })).headers["access-control-allow-origin"]).toBe(allowed);
    expect((await site.get("/a")).headers).not.toHaveProperty("access-control-allow-origin");
  });

  test("the managed security policy needs no declaration", async () => {
    const site = await startTestEdge({ behavior: { ResponseHeadersPolicyId: "67f7725c-6f97-4210-82d7-5512b31e9d03" } });
    expect((await site.get("/a")).headers["x-content-type-options"]).toBe("nosniff");
  });
});

describe("custom error pages", () => {
  const CustomErrorResponses = [
    { ErrorCode: 403, ResponseCode: 404, ResponsePagePath: "/404.html", ErrorCachingMinTTL: 5 },
    { ErrorCode: 500, ErrorCachingMinTTL: 0 },
  ];

  test("a missing object shows the page with its own status until the error's time is over", async () => {
    const site = await startTestEdge({ config: { CustomErrorResponses } });
    site.put("404.html", "Halaman tidak ada");
    const first = await site.get("/missing");
    expect([first.status, first.text, first.headers["x-cache"]]).toEqual([
      404,
      "Halaman tidak ada",
      "Error from galley edge",
    ]);
    site.put("missing", "now here");
    site.clock.ms += 4_999;
    expect((await site.get("/missing")).status).toBe(404);
    site.clock.ms += 1;
    expect((await site.get("/missing")).text).toBe("now here");
  });

  test("without the page the origin's own error is shown", async () => {
    const site = await startTestEdge({ config: { CustomErrorResponses } });
    const reply = await site.get("/missing");
    expect([reply.status, reply.body]).toEqual([403, missing().body]);
  });

  test("a fixed page is shown at once after it is invalidated, although the error is still remembered", async () => {
    const site = await startTestEdge({ config: { CustomErrorResponses } });
    site.put("404.html", "draft");
    await site.get("/missing");
    site.put("404.html", "final");
    site.edge.invalidate(["/404.html"]);
    expect((await site.get("/missing")).text).toBe("final");
    expect(site.reads.filter((key) => key === "missing")).toHaveLength(1);
  });
});

describe("requests that are not", () => {
  test.each([
    "garbage\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    `GET / HTTP/1.1\r\nhost: x\r\nbig: ${"a".repeat(40_000)}\r\n\r\n`,
  ])("case %#: 400, and the next reader is served", async (bytes) => {
    const site = await startTestEdge();
    site.put("a", "page");
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(site.edge.url).port), "127.0.0.1", () => socket.end(bytes));
      let text = "";
      socket.on("data", (chunk) => (text += chunk.toString()));
      socket.on("close", () => resolve(text));
      socket.on("error", reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect((await site.get("/a")).text).toBe("page");
  });

  test("a header that HTTP cannot carry ends as 502", async () => {
    const site = await startTestEdge();
    site.put("a", "page", { "x-amz-meta-title": "line\nbreak" });
    expect((await site.get("/a")).status).toBe(502);
  });
});
