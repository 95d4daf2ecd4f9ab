/** Who is let in, what may act for whom, and what no text of a draft may become. */
import { describe, expect, it } from "vitest";
import { APPROVER, articleUrl, ID, inReview, SETTINGS, tokenOf, world } from "./desk-world.ts";

const COOKIE = `galley-session=${tokenOf(APPROVER)}`;

describe("without a session", () => {
  const protectedPaths = [
    "/",
    "/articles/kota/a",
    articleUrl(ID, "/revisions/1/preview"),
    "/uploads/new",
    "/find",
    "/reports/kota/a.txt",
    `/media/${"ab".repeat(32)}-1.jpg`,
    "/nowhere",
  ];

  it.each(protectedPaths)("a browser at %s is sent to sign in and remembered", async (path) => {
    const answer = await world().desk.request(path, { headers: { accept: "text/html" } });

    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(
      path === "/" ? "/sign-in" : `/sign-in?return=${encodeURIComponent(path)}`,
    );
  });

  it.each<[string, Record<string, string>]>([
    ["no token", {}],
    ["a wrong token", { authorization: "Bearer wrong" }],
    ["an empty token", { authorization: "Bearer " }],
    ["another scheme", { authorization: "Basic YTpi" }],
    ["a wrong cookie", { cookie: "galley-session=wrong" }],
    ["a token in the other cookie", { cookie: `__Host-galley-session=${tokenOf(APPROVER)}` }],
  ])("a program with %s is told 401", async (_case, headers) => {
    const answer = await world().desk.request("/", { headers: { accept: "application/json", ...headers } });

    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(await answer.json()).toMatchObject({ rule: "not-signed-in" });
  });

  it("a form is not redirected: what it carried would be lost without a word", async () => {
    const answer = await world().desk.request(articleUrl(ID, "/decisions"), {
      method: "POST",
      headers: { accept: "text/html", "sec-fetch-site": "same-origin" },
      body: new URLSearchParams({ verdict: "approve" }),
    });

    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain('href="/sign-in"');
  });

  it("nothing is written", async () => {
    const { catalogue, desk } = world();
    const seen = await inReview(catalogue);

    await desk.request(articleUrl(ID, "/decisions"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...seen, verdict: "approve" }),
    });

    expect(await catalogue.readHead(ID)).toMatchObject({ state: "in-review" });
  });
});

describe("a request that changes something with a cookie", () => {
  const own = SETTINGS.deskUrl;
  it.each<[string, Record<string, string>, number]>([
    ["from the desk's own page", { "sec-fetch-site": "same-origin", origin: own }, 303],
    ["from the desk, by a browser that says only the origin", { origin: own }, 303],
    ["from elsewhere", { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example" }, 403],
    ["from another port of this machine", { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:8888" }, 403],
    ["from elsewhere, by an old browser", { origin: "https://elsewhere.example" }, 403],
    ["from a page without an origin", { origin: "null" }, 403],
    ["that does not say where it is from", {}, 403],
    ["that somebody typed", { "sec-fetch-site": "none" }, 403],
    ["that contradicts itself", { "sec-fetch-site": "same-origin", origin: "https://elsewhere.example" }, 403],
  ])("%s", async (_case, headers, status) => {
    const { catalogue, browse } = world();
    const { revision, hash } = await inReview(catalogue);

    const answer = await browse(articleUrl(ID, "/decisions"), {
      headers,
      form: { revision: `${revision}`, hash, verdict: "approve" },
    });

    expect(answer.status).toBe(status);
    expect(await catalogue.readHead(ID)).toMatchObject({ state: status === 303 ? "published" : "in-review" });
  });

  it.each(["/uploads", "/sign-out", articleUrl(ID, "/withdrawal"), "/nowhere"])(
    "is refused at %s too",
    async (path) => {
      const { browse } = world();

      const answer = await browse(path, { headers: { "sec-fetch-site": "cross-site" }, form: {} });

      expect(answer.status).toBe(403);
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );

  it("needs no such proof when a token is shown: no page can make a browser send one", async () => {
    const { ask } = world();

    expect((await ask("/uploads", { body: { section: "kota", fileName: "a.txt" } })).status).toBe(201);
  });

  it("counts by its token when it has both", async () => {
    const { desk } = world();

    const answer = await desk.request("/", {
      headers: { accept: "application/json", cookie: COOKIE, authorization: "Bearer wrong" },
    });

    expect(answer.status).toBe(401);
  });
});

describe("signing in", () => {
  const signIn = async (asked: string, state = "s") => {
    const { desk } = world();
    const begun = await desk.request(`/sign-in?return=${encodeURIComponent(asked)}`);
    const [kept = ""] = begun.headers.getSetCookie();
    const back = await desk.request(`/signed-in?code=c&state=${state}`, {
      headers: { accept: "text/html", cookie: kept.split(";")[0] ?? "" },
    });
    return { begun, kept, back };
  };

  it("goes to the provider, comes back, and returns to where it began", async () => {
    const { begun, kept, back } = await signIn("/articles/kota/a");

    expect(begun.headers.get("location")).toBe("http://127.0.0.1:6666/auth?state=s");
    expect(kept).toMatch(/^galley-sign-in=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    expect([back.status, back.headers.get("location")]).toEqual([303, "/articles/kota/a"]);
    expect(back.headers.getSetCookie()).toEqual([
      "galley-sign-in=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax",
      `galley-session=${encodeURIComponent(tokenOf(APPROVER))}; Max-Age=3600; Path=/; HttpOnly; SameSite=Lax`,
    ]);
  });

  it.each(["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)"])(
    "never returns to %s",
    async (asked) => {
      expect((await signIn(asked)).back.headers.get("location")).toBe("/");
    },
  );

  it("does not believe the cookie's path either", async () => {
    const forged = Buffer.from(
      JSON.stringify({ state: "s", nonce: "n", verifier: "v", returnTo: "//elsewhere.example" }),
    ).toString("base64url");

    const answer = await world().desk.request("/signed-in?code=c&state=s", {
      headers: { cookie: `galley-sign-in=${forged}` },
    });

    expect(answer.headers.get("location")).toBe("/");
  });

  it.each([
    ["the state is another", "/signed-in?code=c&state=other", true],
    ["nothing was begun", "/signed-in?code=c&state=s", false],
  ])("fails when %s", async (_case, path, begun) => {
    const { desk } = world();
    const [kept = ""] = (await desk.request("/sign-in")).headers.getSetCookie();

    const answer = await desk.request(path, {
      headers: { accept: "text/html", ...(begun ? { cookie: kept.split(";")[0] ?? "" } : {}) },
    });

    expect(answer.status).toBe(400);
    expect(answer.headers.getSetCookie().join()).not.toContain("galley-session");
    expect(await answer.text()).toContain('href="/sign-in"');
  });

  it("keeps nobody whose address is not verified", async () => {
    const { desk } = world({ identify: async () => undefined });
    const [kept = ""] = (await desk.request("/sign-in")).headers.getSetCookie();

    const answer = await desk.request("/signed-in?code=c&state=s", { headers: { cookie: kept.split(";")[0] ?? "" } });

    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie().join()).not.toContain("galley-session");
  });

  it("over https keeps cookies that no other host can set", async () => {
    const { desk } = world({}, { ...SETTINGS, deskUrl: "https://desk.galley.test" });

    const answer = await desk.request("/sign-in");

    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^__Host-galley-sign-in=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.headers.get("strict-transport-security")).toContain("max-age=63072000");
  });

  it("ends with signing out", async () => {
    const answer = await world().browse("/sign-out", { form: {} });

    expect(answer.headers.getSetCookie()).toEqual(["galley-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax"]);
    expect(answer.headers.get("location")).toBe("/signed-out");
  });
});

describe("every answer", () => {
  it.each([
    "/",
    articleUrl(ID),
    articleUrl(ID, "/revisions/1/preview"),
    "/uploads/new",
    "/nowhere",
    "/sign-in",
    "/signed-out",
    "/assets/x.css",
    "/reports/x",
  ])("at %s forbids scripts, framing by others, guessing and keeping", async (path) => {
    const { catalogue, browse } = world();
    await inReview(catalogue);

    const { headers } = await browse(path);
    const policy = headers.get("content-security-policy") ?? "";

    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/script-src|unsafe|\*/);
    expect(policy).toMatch(path.endsWith("/preview") ? /frame-ancestors 'self'/ : /frame-ancestors 'none'/);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  });

  it("holds no script and no style of its own", async () => {
    const { catalogue, browse } = world();
    await inReview(catalogue);

    for (const path of ["/", articleUrl(ID), "/uploads/new", "/nowhere"]) {
      expect(await (await browse(path)).text()).not.toMatch(/<script|<style| style=| on[a-z]+=/i);
    }
  });
});

describe("hostile text", () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&amp;`;

  it("stays text on every page of the desk", async () => {
    const { catalogue, browse } = world();
    const content = { title: HOSTILE, byline: [{ name: HOSTILE }] };
    await inReview(catalogue, { submitter: `${HOSTILE}@galley.test`, content: { ...content, title: "Before" } });
    await inReview(catalogue, { submitter: `${HOSTILE}@galley.test`, content });
    const finding = { line: 1, field: HOSTILE, message: HOSTILE, fix: HOSTILE };
    await catalogue.writeReport({
      draft: `${ID}.txt`,
      etag: "e",
      outcome: "refused",
      submitter: HOSTILE,
      revision: 2,
      title: HOSTILE,
      problems: [finding],
      warnings: [finding],
      leftOut: [{ line: 1, text: HOSTILE, rule: HOSTILE }],
      awaited: [HOSTILE],
    });
    const paths = [
      "/",
      `/?done=${encodeURIComponent(ID)}`,
      articleUrl(ID),
      articleUrl(ID, "/revisions/2/diff"),
      `/reports/${ID.split("/").map(encodeURIComponent).join("/")}.txt`,
    ];

    for (const path of paths) {
      const page = await (await browse(path)).text();
      expect(page).toContain("&lt;script>alert(1)");
      expect(page).not.toMatch(/<script|<img src=x/);
    }
  });

  it("in an address is answered, not repeated as markup", async () => {
    const page = await (await world().browse(`/articles/${encodeURIComponent(HOSTILE)}`)).text();

    expect(page).not.toContain("<script");
  });
});
