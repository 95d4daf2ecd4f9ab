import { describe, expect, test } from "vitest";
import { type EdgeParts, missing, RESPONSE_POLICY_ID, startTestEdge } from "./edge-cache-support.ts";

const ARN = "arn:aws:cloudfront::123456789012:function/edge";

/** A distribution whose only behavior runs the code at these events. */
function running(code: string, ...events: string[]): EdgeParts {
  const FunctionAssociations = events.map((EventType) => ({ EventType, FunctionARN: ARN }));
  return { behavior: { FunctionAssociations }, functions: { [ARN]: code } };
}

const INDEX = `function handler(event) {
  var request = event.request;
  if (request.uri.endsWith("/")) request.uri += "index.html";
  return request;
}`;
const STATUS_FROM_METADATA = `function handler({ response }) {
  const status = response.headers["x-amz-meta-status"];
  if (status) response.statusCode = Number(status.value);
  const location = response.headers["x-amz-meta-location"];
  if (location) response.headers.location = { value: location.value };
  for (const name of Object.keys(response.headers)) if (name.startsWith("x-amz-")) delete response.headers[name];
  return response;
}`;

describe("viewer request", () => {
  test("a rewritten address is read, cached and invalidated under its new name", async () => {
    const site = await startTestEdge(running(INDEX, "viewer-request"));
    site.put("kota/index.html", "one", { "cache-control": "s-maxage=600" });
    expect((await site.get("/kota/")).text).toBe("one");
    site.put("kota/index.html", "two");
    site.edge.invalidate(["/kota/"]);
    expect((await site.get("/kota/")).text).toBe("one");
    site.edge.invalidate(["/kota/index.html"]);
    expect((await site.get("/kota/")).text).toBe("two");
  });

  test("the function may answer by itself; nothing is read and no viewer response function runs", async () => {
    const code = `function handler(event) {
      if (event.context.eventType === "viewer-response") return { statusCode: 500 };
      return { statusCode: 301, headers: { location: { value: "/kota/" } }, cookies: { seen: { value: "1", attributes: "Path=/" } },
        body: { encoding: "base64", data: "cGluZGFo" } };
    }`;
    const site = await startTestEdge(running(code, "viewer-request", "viewer-response"));
    const reply = await site.get("/lama");
    expect(reply.status).toBe(301);
    expect(reply.text).toBe("pindah");
    expect(reply.headers).toMatchObject({ location: "/kota/", "set-cookie": ["seen=1; Path=/"] });
    expect(site.reads).toEqual([]);
  });

  test("the event is what CloudFront sends", async () => {
    const code = `function handler(event) { return { statusCode: 200, body: JSON.stringify(event) }; }`;
    const site = await startTestEdge(running(code, "viewer-request"));
    const headers = { cookie: "a=1; b=2; a=3", "accept-language": "id" };
    const event = JSON.parse((await site.get("/x%20y?q=a%20b&q=c&empty", { headers })).text);
    expect(event).toMatchObject({
      version: "1.0",
      context: { distributionId: "EDISTRIBUTION", eventType: "viewer-request", requestId: expect.any(String) },
      viewer: { ip: "127.0.0.1" },
      request: {
        method: "GET",
        uri: "/x%20y",
        querystring: { q: { value: "a%20b", multiValue: [{ value: "a%20b" }, { value: "c" }] }, empty: { value: "" } },
        headers: { "accept-language": { value: "id" }, host: { value: expect.stringContaining("127.0.0.1") } },
        cookies: { a: { value: "1", multiValue: [{ value: "1" }, { value: "3" }] }, b: { value: "2" } },
      },
    });
    expect(event.request.headers).not.toHaveProperty("cookie");
  });
});

describe("viewer response", () => {
  test.each([
    ["410", {}, 410],
    ["301", { "x-amz-meta-location": "/kota/baru/" }, 301],
  ])("status %s lives in the object", async (status, headers, expected) => {
    const site = await startTestEdge(running(STATUS_FROM_METADATA, "viewer-response"));
    site.put("a", "Artikel ini ditarik.", { "x-amz-meta-status": status, ...headers });
    const reply = await site.get("/a");
    expect([reply.status, reply.text]).toEqual([expected, "Artikel ini ditarik."]);
    expect(Object.keys(reply.headers).filter((name) => name.startsWith("x-amz-"))).toEqual([]);
  });

  test("a viewer with an old copy and a viewer who wants a part see the whole 410", async () => {
    const site = await startTestEdge(running(STATUS_FROM_METADATA, "viewer-response"));
    site.put("a", "Artikel ini ditarik.", { "x-amz-meta-status": "410" });
    for (const headers of [{ "if-none-match": "*" }, { range: "bytes=0-3" }]) {
      const reply = await site.get("/a", { headers });
      expect([reply.status, reply.text, reply.headers["content-range"]]).toEqual([
        410,
        "Artikel ini ditarik.",
        undefined,
      ]);
    }
  });

  test("does not run when the origin answered with an error", async () => {
    const site = await startTestEdge(running("function handler() { throw new Error('ran'); }", "viewer-response"));
    const reply = await site.get("/missing");
    expect([reply.status, reply.body]).toEqual([403, missing().body]);
  });

  test("sees the headers of the response headers policy and has the last word", async () => {
    const code = `function handler({ response }) {
      response.headers["x-seen"] = { value: response.headers["x-desk"].value };
      delete response.headers["x-desk"];
      return response;
    }`;
    const parts = running(code, "viewer-response");
    const site = await startTestEdge({
      ...parts,
      behavior: { ...parts.behavior, ResponseHeadersPolicyId: RESPONSE_POLICY_ID },
      responseHeadersPolicy: {
        Name: "site",
        CustomHeadersConfig: { Items: [{ Header: "X-Desk", Value: "Teluk", Override: true }] },
      },
    });
    site.put("a", "page");
    const { headers } = await site.get("/a");
    expect(headers).toMatchObject({ "x-seen": "Teluk" });
    expect(headers).not.toHaveProperty("x-desk");
  });

  test("may replace the body without ever seeing it", async () => {
    const code = `function handler({ response }) {
      response.body = "saw " + String(response.body);
      return response;
    }`;
    const site = await startTestEdge(running(code, "viewer-response"));
    site.put("a", "page");
    expect((await site.get("/a")).text).toBe("saw undefined");
  });

  test.each([
    "var count = 0",
    "globalThis.count = globalThis.count ?? 0",
    "count = typeof count === 'number' ? count : 0",
  ])("nothing is remembered from one answer to the next: %s", async (state) => {
    const counting = `${state}; function handler({ response }) {
        count += 1;
        response.headers["x-count"] = { value: String(count) };
        return response;
      }`;
    const site = await startTestEdge(running(counting, "viewer-response"));
    site.put("a", "page");
    await site.get("/a");
    expect((await site.get("/a")).headers).toMatchObject({ "x-count": "1", "x-cache": "Hit from galley edge" });
  });
});

describe("the runtime of functions", () => {
  test.each(["require", "process", "fetch", "setTimeout", "globalThis.process", "module", "Buffer.allocUnsafe"])(
    "%s does not exist",
    async (name) => {
      const code = `function handler() { var found; try { found = typeof ${name}; } catch { found = "undefined"; } return { statusCode: 200, body: found }; }`;
      const site = await startTestEdge(running(code, "viewer-request"));
      expect((await site.get("/")).text).toBe("undefined");
    },
  );

  test.each([
    ["by the event", "event.constructor.constructor('return process')()"],
    ["by the global object", "this.constructor.constructor('return process')()"],
    ["by eval", "eval('1')"],
  ])("no way out %s", async (_name, expression) => {
    const site = await startTestEdge(
      running(`function handler(event) { return { statusCode: 200, body: String(${expression}) }; }`, "viewer-request"),
    );
    expect((await site.get("/")).status).toBe(503);
  });

  test.each([
    ["throws", "throw new Error('broken')", 503],
    ["throws nothing", "throw null", 503],
    ["never ends", "for (;;);", 503],
    ["returns nothing", "", 502],
    ["returns a relative address", "return { method: 'GET', uri: 'kota' }", 502],
    [
      "sets a header that is CloudFront's own",
      "return { statusCode: 200, headers: { 'x-cache': { value: 'Hit' } } }",
      502,
    ],
    ["sets a header in upper case", "return { statusCode: 200, headers: { Location: { value: '/' } } }", 502],
    ["returns a status that is none", "return { statusCode: 'gone' }", 502],
  ])("a function that %s", async (_name, body, status) => {
    const site = await startTestEdge(running(`function handler(event) { ${body} }`, "viewer-request"));
    const reply = await site.get("/");
    expect([reply.status, reply.text]).toEqual([status, expect.stringContaining("the edge function failed")]);
    expect(reply.headers["x-cache"]).toBe("FunctionExecutionError from galley edge");
  });

  test("an async handler is awaited; one that waits for ever is cut off", async () => {
    const awaited = await startTestEdge(
      running("async function handler() { await null; return { statusCode: 204 }; }", "viewer-request"),
    );
    expect((await awaited.get("/")).status).toBe(204);
    const hanging = await startTestEdge(
      running("function handler() { return new Promise(() => {}); }", "viewer-request"),
    );
    expect((await hanging.get("/")).status).toBe(503);
  });
});

describe("a function that cannot run stops the start", () => {
  test.each([
    ["has no handler", "var x = 1;", /defines handler/],
    ["is not JavaScript", "function handler( {", /edge: the CloudFront function cannot be loaded: Unexpected/],
    ["is too large", `function handler() {} // ${"x".repeat(11_000)}`, /10 KB/],
  ])("%s", async (_name, code, message) => {
    await expect(startTestEdge(running(code, "viewer-request"))).rejects.toThrow(message);
  });

  test("is not there", async () => {
    await expect(startTestEdge({ ...running("", "viewer-request"), functions: {} })).rejects.toThrow(/no code/);
  });
});
