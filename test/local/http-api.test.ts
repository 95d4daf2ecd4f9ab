/** What a function behind API Gateway's HTTP API is given, and what becomes of what it returns. */
import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HttpApi, REQUEST_BYTES_MAX, startHttpApi } from "../../infra/local/http-api.ts";

let api: HttpApi;
let seen: Record<string, unknown>[];
let returned: unknown;

beforeEach(async () => {
  seen = [];
  returned = { statusCode: 204 };
  api = await startHttpApi({
    port: 0,
    invoke: async (event) => {
      seen.push(event as Record<string, unknown>);
      if (returned instanceof Error) throw returned;
      return returned;
    },
  });
});

afterEach(() => api.close());

/** Node's own client: fetch would tidy the path up before sending it. */
function send(
  path: string,
  headers: Record<string, string | string[]> = {},
  method = "GET",
): Promise<number | undefined> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    });
    sent.on("error", reject).end();
  });
}

describe("the event", () => {
  it("is payload format 2.0 of the $default route", async () => {
    await send("/articles/kota/berita?tag=a&tag=b%20c&x=", { "user-agent": "test/1", host: "desk.test:8080" });

    expect(seen[0]).toMatchObject({
      version: "2.0",
      routeKey: "$default",
      rawPath: "/articles/kota/berita",
      rawQueryString: "tag=a&tag=b%20c&x=",
      queryStringParameters: { tag: "a,b c", x: "" },
      isBase64Encoded: false,
      requestContext: {
        domainName: "desk.test",
        http: {
          method: "GET",
          path: "/articles/kota/berita",
          protocol: "HTTP/1.1",
          sourceIp: "127.0.0.1",
          userAgent: "test/1",
        },
        routeKey: "$default",
        stage: "$default",
        requestId: expect.any(String),
        timeEpoch: expect.any(Number),
      },
    });
    expect(seen[0]).not.toHaveProperty("body");
    expect(seen[0]).not.toHaveProperty("cookies");
  });

  it.each([
    ["/a%20b/%C3%A5", "/a b/å", "percent escapes are decoded"],
    ["/100%25", "/100%", "an escaped percent sign too"],
    ["/a%2Fb", "/a/b", "and a slash"],
    ["/a%3Fb", "/a", "a decoded question mark ends the path"],
    ["/a+b", "/a+b", "a plus sign is itself"],
    ["/%zz", "/%zz", "what is no escape stays"],
    ["/a//b/../c", "/a//b/../c", "nothing is tidied up"],
  ])("hands %s over as %s: %s", async (path, rawPath) => {
    await send(path);

    expect(seen[0]?.rawPath).toBe(rawPath);
  });

  it("joins repeated headers and keeps cookies apart", async () => {
    await send("/", { "X-Two": ["1", "2"], cookie: "a=1; b=2" });

    expect(seen[0]).toMatchObject({ headers: { "x-two": "1,2" }, cookies: ["a=1", "b=2"] });
    expect(seen[0]?.headers).not.toHaveProperty("cookie");
  });

  it.each([
    ["application/json", '{"å":1}', { body: '{"å":1}', isBase64Encoded: false }],
    ["text/plain; charset=utf-8", "teks", { body: "teks", isBase64Encoded: false }],
    ["application/problem+json", "{}", { body: "{}", isBase64Encoded: false }],
    ["application/x-www-form-urlencoded", "a=1", { body: "YT0x", isBase64Encoded: true }],
    ["image/png", "\u0001", { body: "AQ==", isBase64Encoded: true }],
  ])("carries a body of %s", async (type, body, expected) => {
    await fetch(api.url, { method: "POST", headers: { "content-type": type }, body });

    expect(seen[0]).toMatchObject(expected);
  });

  it("is not made of a request over 10 MB", async () => {
    const largest = await fetch(api.url, { method: "POST", body: new Uint8Array(REQUEST_BYTES_MAX) });
    const larger = await fetch(api.url, { method: "POST", body: new Uint8Array(REQUEST_BYTES_MAX + 1) });

    expect([largest.status, larger.status]).toEqual([204, 413]);
    expect(seen).toHaveLength(1);
  });
});

describe("the answer", () => {
  it("is what the function says: status, headers, cookies, bytes", async () => {
    returned = {
      statusCode: 201,
      headers: { "content-type": "image/png", "x-count": 3 },
      cookies: ["a=1; HttpOnly", "b=2"],
      body: "AQI=",
      isBase64Encoded: true,
    };

    const answer = await fetch(api.url);

    expect(answer.status).toBe(201);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("x-count")).toBe("3");
    expect(answer.headers.getSetCookie()).toEqual(["a=1; HttpOnly", "b=2"]);
    expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2]);
  });

  it.each([
    ["a string", "teks", "teks"],
    ["an object", { hello: "dunia" }, '{"hello":"dunia"}'],
    ["nothing", undefined, "null"],
  ])("is 200 and JSON when the function returns %s without a status", async (_case, value, body) => {
    returned = value;

    const answer = await fetch(api.url);

    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
      200,
      "application/json",
      body,
    ]);
  });

  it.each([
    ["throws", new Error("secret")],
    ["returns a status that is none", { statusCode: 9000 }],
    ["returns a body that is no text", { statusCode: 200, body: { a: 1 } }],
  ])("is 502 and tells nothing when the function %s", async (_case, value) => {
    returned = value;

    const answer = await fetch(api.url);

    expect([answer.status, await answer.text()]).toEqual([502, '{"message":"Internal Server Error"}']);
  });

  it("has no body for HEAD, but its length", async () => {
    returned = { statusCode: 200, headers: { "content-type": "text/html" }, body: "hello" };

    const answer = await fetch(api.url, { method: "HEAD" });

    expect([answer.headers.get("content-length"), await answer.text()]).toEqual(["5", ""]);
  });
});
