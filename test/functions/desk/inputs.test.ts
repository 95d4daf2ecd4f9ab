/** What forms and programs send, and what the newsroom makes of it. */
import { describe, expect, it } from "vitest";
import { articleAddress } from "../../../functions/desk/article-path.ts";
import { instantOf, parseDecision, parseWithdrawal, readBody } from "../../../functions/desk/inputs.ts";
import { safeReturnPath, signInPath } from "../../../functions/desk/return-path.ts";

const ZONE = "Asia/Jakarta";
const HASH = "a".repeat(64);
const JSON_DECISION = { revision: 2, hash: HASH, verdict: "approve" };
const FORM_DECISION = { revision: "2", hash: HASH, verdict: "approve" };

describe("a decision as JSON", () => {
  it("needs no more than what was seen and the verdict", () => {
    expect(parseDecision({ kind: "json", value: JSON_DECISION }, ZONE)).toEqual({
      ok: true,
      value: { revision: 2, hash: HASH, verdict: "approve", comment: "", correction: "" },
    });
  });

  it("takes a time with its offset", () => {
    const parsed = parseDecision(
      { kind: "json", value: { ...JSON_DECISION, publishAt: "2026-03-05T06:00:00+07:00" } },
      ZONE,
    );

    expect(parsed).toMatchObject({ ok: true, value: { publishAt: new Date("2026-03-04T23:00:00Z") } });
  });

  it.each<[string, object, string]>([
    ["a mistyped field, which must not publish at once", { publish_at: "2026-03-05T06:00:00Z" }, ""],
    ["a time without offset", { publishAt: "2026-03-05T06:00:00" }, "publishAt"],
    ["a time that is none", { publishAt: "tomorrow" }, "publishAt"],
    ["an unknown verdict", { verdict: "publish" }, "verdict"],
    ["a number as text", { revision: "2" }, "revision"],
    ["revision 0", { revision: 0 }, "revision"],
    ["a hash that is none", { hash: "abc" }, "hash"],
    ["an endless comment", { comment: "x".repeat(4_001) }, "comment"],
    ["an unknown date choice", { datedBy: "editor" }, "datedBy"],
  ])("is refused with %s", (_case, changes, field) => {
    const parsed = parseDecision({ kind: "json", value: { ...JSON_DECISION, ...changes } }, ZONE);

    expect(parsed).toMatchObject({ ok: false, problem: { status: 422, rule: "invalid-input", errors: [{ field }] } });
  });

  it.each([undefined, null, [], "approve", 1])("is refused when it is %j", (value) => {
    expect(parseDecision({ kind: "json", value }, ZONE).ok).toBe(false);
  });
});

describe("a decision as a form", () => {
  it.each<[string, object, object]>([
    ["approve", {}, { verdict: "approve" }],
    ["approve with an empty time", { publishAt: "" }, { verdict: "approve" }],
    [
      "schedule",
      { verdict: "schedule", publishAt: "2026-03-05T06:00" },
      { verdict: "approve", publishAt: new Date("2026-03-04T23:00:00Z") },
    ],
    ["return", { verdict: "return", comment: "Cek nama" }, { verdict: "return", comment: "Cek nama" }],
  ])("%s", (_case, changes, expected) => {
    expect(parseDecision({ kind: "form", value: { ...FORM_DECISION, ...changes } }, ZONE)).toMatchObject({
      ok: true,
      value: expected,
    });
  });

  it.each<[string, object]>([
    ["schedule without a time", { verdict: "schedule" }],
    ["schedule with a time that is none", { verdict: "schedule", publishAt: "soon" }],
    ["approve although a time is given", { publishAt: "2026-03-05T06:00" }],
  ])("is refused: %s", (_case, changes) => {
    const parsed = parseDecision({ kind: "form", value: { ...FORM_DECISION, ...changes } }, ZONE);

    expect(parsed).toMatchObject({ ok: false, problem: { status: 422, errors: [{ field: "publishAt" }] } });
  });
});

describe("a local time", () => {
  it.each<[string, string, string | undefined]>([
    ["2026-03-05T06:00", "Asia/Jakarta", "2026-03-04T23:00:00.000Z"],
    ["2026-03-29T03:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29T02:30", "Europe/Berlin", undefined],
    ["2026-02-30T06:00", "Asia/Jakarta", undefined],
    ["2026-03-05", "Asia/Jakarta", undefined],
    ["", "Asia/Jakarta", undefined],
  ])("%s in %s is %s", (local, zone, instant) => {
    expect(instantOf(local, zone)?.toISOString()).toBe(instant);
  });
});

describe("a body", () => {
  const request = (type: string, body: string) =>
    new Request("http://desk.test/", { method: "POST", headers: { "content-type": type }, body });

  it.each<[string, string, string, number]>([
    ["no form and no JSON", "text/plain", "x", 415],
    ["multipart", "multipart/form-data; boundary=x", "--x--", 415],
    ["broken JSON", "application/json", "{", 400],
    ["too large", "application/json", `"${"x".repeat(70_000)}"`, 413],
  ])("is refused: %s", async (_case, type, body, status) => {
    expect(await readBody(request(type, body))).toMatchObject({ ok: false, problem: { status } });
  });

  it("is read whatever the charset parameter says", async () => {
    expect(await readBody(request("Application/JSON; charset=UTF-8", '{"a":1}'))).toEqual({
      ok: true,
      value: { kind: "json", value: { a: 1 } },
    });
  });

  it("of a withdrawal needs a reason field", () => {
    expect(parseWithdrawal({ kind: "json", value: { notice: "x" } }).ok).toBe(false);
    expect(parseWithdrawal({ kind: "form", value: { reason: "x" } })).toEqual({
      ok: true,
      value: { reason: "x", notice: "" },
    });
  });
});

describe("where a person returns to", () => {
  it.each<[string | undefined, string]>([
    ["/articles/kota/a?x=1", "/articles/kota/a?x=1"],
    ["/", "/"],
    [undefined, "/"],
    ["", "/"],
    ["articles", "/"],
    ["https://elsewhere.example/", "/"],
    ["//elsewhere.example/", "/"],
    ["/\\elsewhere.example", "/"],
    ["\\\\elsewhere.example", "/"],
    ["/\t/elsewhere.example", "/"],
    ["/.//elsewhere.example", "/"],
    ["/%2F/elsewhere.example", "/%2F/elsewhere.example"],
    ["javascript:alert(1)", "/"],
    ["/\r\nset-cookie: a=b", "/set-cookie:%20a=b"],
  ])("%j is %s", (asked, path) => {
    expect(safeReturnPath(asked)).toBe(path);
    expect(new URL(path, "https://desk.test").host).toBe("desk.test");
  });

  it("is remembered in the sign-in address", () => {
    expect(signInPath("/articles/kota/a b?x=1")).toBe("/sign-in?return=%2Farticles%2Fkota%2Fa%2520b%3Fx%3D1");
    expect(signInPath("//elsewhere.example")).toBe("/sign-in");
  });
});

describe("an article's address", () => {
  it.each<[string, string, object]>([
    ["GET", "kota/a", { page: "article", id: "kota/a" }],
    ["GET", "kota/a b/c", { page: "article", id: "kota/a b/c" }],
    ["GET", "kota/a/revisions/2/preview", { page: "preview", id: "kota/a", revision: 2 }],
    ["GET", "kota/a/revisions/12/diff", { page: "diff", id: "kota/a", revision: 12 }],
    ["GET", "kota/revisions/1/diff/revisions/2/diff", { page: "diff", id: "kota/revisions/1/diff", revision: 2 }],
    ["GET", "kota/a/revisions/0/preview", { page: "article", id: "kota/a/revisions/0/preview" }],
    ["POST", "kota/a/decisions", { page: "decisions", id: "kota/a" }],
    ["POST", "kota/decisions/decisions", { page: "decisions", id: "kota/decisions" }],
    ["POST", "kota/a/withdrawal", { page: "withdrawal", id: "kota/a" }],
    ["GET", "kota/a/decisions", { page: "article", id: "kota/a/decisions" }],
  ])("%s %s", (method, below, expected) => {
    expect(articleAddress(method, below)).toEqual(expected);
  });
});
