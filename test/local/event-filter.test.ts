import { describe, expect, it } from "vitest";
import { compileFilters } from "../../infra/local/events/event-filter.ts";

const change = (sk: string, extra: object = {}) => ({
  eventName: "MODIFY",
  dynamodb: { Keys: { sk: { S: sk } }, ...extra },
});
const passes = (pattern: object, record: unknown) => compileFilters([JSON.stringify(pattern)], "Changes")(record);

describe("event filters", () => {
  it.each<[string, object, unknown, boolean]>([
    ["one of a list", { eventName: ["INSERT", "MODIFY"] }, change("PUBLIC"), true],
    ["none of a list", { eventName: ["REMOVE"] }, change("PUBLIC"), false],
    ["a nested value", { dynamodb: { Keys: { sk: { S: ["PUBLIC"] } } } }, change("PUBLIC"), true],
    [
      "every part must match",
      { eventName: ["MODIFY"], dynamodb: { Keys: { sk: { S: ["PUBLIC"] } } } },
      change("HEAD"),
      false,
    ],
    ["a prefix", { dynamodb: { Keys: { sk: { S: [{ prefix: "EVENT#" }] } } } }, change("EVENT#7"), true],
    ["another prefix", { dynamodb: { Keys: { sk: { S: [{ prefix: "EVENT#" }] } } } }, change("HEAD"), false],
    [
      "a leaf that exists",
      { dynamodb: { NewImage: { at: { S: [{ exists: true }] } } } },
      change("X", { NewImage: { at: { S: "now" } } }),
      true,
    ],
    ["a leaf that does not", { dynamodb: { NewImage: { at: { S: [{ exists: true }] } } } }, change("X"), false],
    ["an absent leaf", { dynamodb: { NewImage: { at: { S: [{ exists: false }] } } } }, change("X"), true],
    [
      "an object is no leaf",
      { dynamodb: { NewImage: [{ exists: true }] } },
      change("X", { NewImage: { a: { S: "b" } } }),
      false,
    ],
    ["anything but", { dynamodb: { Keys: { sk: { S: [{ "anything-but": ["HEAD"] }] } } } }, change("PUBLIC"), true],
    ["not that one", { dynamodb: { Keys: { sk: { S: [{ "anything-but": "HEAD" }] } } } }, change("HEAD"), false],
    ["anything but, of nothing", { body: { kind: [{ "anything-but": "x" }] } }, { body: "text" }, false],
    ["null", { body: { kind: [null] } }, { body: { kind: null } }, true],
  ])("%s", (_name, pattern, record, expected) => {
    expect(passes(pattern, record)).toBe(expected);
  });

  it("passes everything without a filter, and what one of several wants", () => {
    expect(compileFilters([], "Changes")({})).toBe(true);
    expect(compileFilters(['{"a":[1]}', '{"a":[2]}'], "Changes")({ a: 2 })).toBe(true);
  });

  it.each([
    [{ a: [{ numeric: [">", 1] }] }],
    [{ a: [{ suffix: "x" }] }],
    [{ a: [{ "anything-but": { prefix: "x" } }] }],
    [{ a: "text" }],
  ])("refuses what it does not know: %j", (pattern) => {
    expect(() => passes(pattern, {})).toThrow(/^Changes\.a: the filter rule .*event-filter\.ts/);
  });
});
