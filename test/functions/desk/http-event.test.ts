/** Between API Gateway and the desk nothing may be lost: paths, cookies, bodies, bytes. */
import { describe, expect, it } from "vitest";
import { serveEvents } from "../../../functions/desk/http-event.ts";

const EVENT = {
  version: "2.0",
  rawPath: "/",
  rawQueryString: "",
  headers: { accept: "text/html" },
  isBase64Encoded: false,
  requestContext: { http: { method: "GET" } },
};

async function seen(changes: object): Promise<Request> {
  let request: Request | undefined;
  const serve = serveEvents((each) => {
    request = each;
    return new Response();
  }, "https://desk.galley.test");
  await serve({ ...EVENT, ...changes });
  if (request === undefined) throw new Error("Nothing arrived.");
  return request;
}

describe("a request", () => {
  it.each([
    ["/articles/kota/a b", "/articles/kota/a%20b"],
    ["/articles/kota/Ålesund", "/articles/kota/%C3%85lesund"],
    ["/100%", "/100%25"],
    ["/a%20b", "/a%2520b"],
    ["/a#b", "/a%23b"],
    ["/a+b", "/a%2Bb"],
    ["//elsewhere.example/", "//elsewhere.example/"],
    ["/\ud800", "/%EF%BF%BD"],
  ])("for %s arrives at %s, on the desk", async (rawPath, path) => {
    const { url } = await seen({ rawPath });

    expect(url).toBe(`https://desk.galley.test${path}`);
  });

  it("keeps its query as it was written", async () => {
    expect((await seen({ rawQueryString: "a=1&b=%20&c=x+y" })).url).toBe("https://desk.galley.test/?a=1&b=%20&c=x+y");
  });

  it("keeps its method, headers and cookies", async () => {
    const request = await seen({
      cookies: ["a=1", "b=2"],
      headers: { "x-one": "1" },
      requestContext: { http: { method: "DELETE" } },
    });

    expect([request.method, request.headers.get("x-one"), request.headers.get("cookie")]).toEqual([
      "DELETE",
      "1",
      "a=1; b=2",
    ]);
  });

  it.each([
    [{ body: "é", isBase64Encoded: false }, "é"],
    [{ body: "w6k=", isBase64Encoded: true }, "é"],
  ])("keeps its body (%j)", async (body, text) => {
    const request = await seen({ ...body, requestContext: { http: { method: "POST" } } });

    expect(await request.text()).toBe(text);
  });

  it.each([{}, { ...EVENT, rawPath: "no-slash" }, { ...EVENT, headers: null }, "event"])(
    "that is none is refused: %j",
    async (event) => {
      await expect(serveEvents(() => new Response(), "https://desk.galley.test")(event)).rejects.toThrow();
    },
  );
});

describe("an answer", () => {
  const answer = (response: Response) => serveEvents(() => response, "https://desk.galley.test")(EVENT);

  it.each([
    ["text/html; charset=utf-8", "é", "é", false],
    ["application/problem+json", "{}", "{}", false],
    ["image/svg+xml", "<svg/>", "<svg/>", false],
    ["image/png", "é", "w6k=", true],
    ["application/octet-stream", "", "", false],
  ])("of %s carries its bytes unharmed", async (type, bytes, body, isBase64Encoded) => {
    expect(await answer(new Response(bytes, { headers: { "content-type": type } }))).toMatchObject({
      body,
      isBase64Encoded,
    });
  });

  it("keeps its cookies apart from its headers", async () => {
    const headers = new Headers({ "x-one": "1" });
    headers.append("set-cookie", "a=1; Expires=Wed, 04 Mar 2026 05:00:00 GMT");
    headers.append("set-cookie", "b=2");

    expect(await answer(new Response(null, { status: 204, headers }))).toEqual({
      statusCode: 204,
      headers: { "x-one": "1" },
      cookies: ["a=1; Expires=Wed, 04 Mar 2026 05:00:00 GMT", "b=2"],
      body: "",
      isBase64Encoded: false,
    });
  });
});
