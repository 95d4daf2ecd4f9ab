/** Whatever fails in between, a publication reaches readers, and nothing is lost. */
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { FUNCTION_ENVIRONMENT } from "../../shared/env.ts";
import { type NewsroomEngine, startNewsroom } from "../support/newsroom-engine.ts";
import { forbiddenRequests } from "../support/permissions.ts";

let newsroom: NewsroomEngine;
beforeAll(async () => {
  newsroom = await startNewsroom();
});
afterAll(() => newsroom.stop());
afterEach(() => newsroom.engine.faults.clear());

const draft = (title: string, text = "Isi berita.") =>
  `---\ntitle: ${title}\nbyline: Laras Wening\ntags: [Pasar]\n---\n\n${text}\n`;
const HOUR_MS = 3_600_000;

/** More than a message is tried; each round is an hour, in which everything that failed is tried again. */
const ROUNDS_MAX = 60;

async function anHourLater(): Promise<void> {
  await newsroom.engine.clock.advance(HOUR_MS);
  await newsroom.engine.idle();
}

async function hoursLater(isDone: () => Promise<boolean> | boolean): Promise<void> {
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    if (await isDone()) return;
    await anHourLater();
  }
}

/** All pages of all plans are written: what an operator sees when all is well. */
async function allPrinted(): Promise<boolean> {
  return (await newsroom.differences()).length === 0;
}

type Fault = Parameters<NewsroomEngine["engine"]["faults"]["add"]>[0];
const crash = (principal: string, operation: string, when: Fault["when"]): Fault => ({
  principal,
  operation,
  when,
  times: 1,
  kind: "crash",
});

describe("a crash", () => {
  it.each<[string, Fault]>([
    ["of ingest before its transaction", crash("ingest", "TransactWriteItems", "before")],
    ["of ingest between its transaction and the request for review", crash("ingest", "TransactWriteItems", "after")],
    ["of ingest before the request for review", crash("ingest", "SendMessage", "before")],
    ["of approvals between opening the review and telling people", crash("approvals", "TransactWriteItems", "after")],
    ["of flatplan before it sends the plan", crash("flatplan", "SendMessageBatch", "before")],
    ["of flatplan after it sent the plan", crash("flatplan", "SendMessageBatch", "after")],
    ["of press before it writes the page", crash("press", "PutObject", "before")],
    ["of press between writing the page and sending the next", crash("press", "PutObject", "after")],
    ["of press after sending the next pages", crash("press", "SendMessageBatch", "after")],
  ])("%s costs nothing but time", async (what, fault) => {
    const name = what.replace(/\W+/g, "-");
    newsroom.engine.faults.add(fault);
    await newsroom.put(`kota/${name}.md`, draft(`Berita ${name}`));
    await anHourLater();
    const report = await newsroom.upload(`kota/${name}.md`, draft(`Berita ${name}`));
    await newsroom.approve(report);
    await hoursLater(allPrinted);
    expect(newsroom.engine.faults.unmet()).toBe(0);
    const path = `/kota/berita-${name}/`;
    expect((await newsroom.eventually(path, ({ status }) => status === 200)).text).toContain(name);
    expect((await newsroom.eventually("/", ({ text }) => text.includes(path))).status).toBe(200);
    expect(newsroom.deadLetters()).toBe(0);
    expect(await newsroom.differences()).toEqual([]);
  });
});

describe("a service that is away for a while", () => {
  it.each<[string, Fault]>([
    ["S3 for the press", { principal: "press", service: "s3", when: "before", times: 30, kind: "error500" }],
    [
      "DynamoDB for the press",
      { principal: "press", service: "dynamodb", when: "before", times: 12, kind: "throttle" },
    ],
    ["SQS for flatplan", { principal: "flatplan", service: "sqs", when: "before", times: 9, kind: "error500" }],
    ["SNS for approvals", { principal: "approvals", service: "sns", when: "before", times: 3, kind: "error500" }],
  ])("%s: the publication arrives without anyone's help", async (what, fault) => {
    const name = what.toLowerCase().replace(/\W+/g, "-");
    newsroom.engine.faults.add(fault);
    const report = await newsroom.upload(`kota/${name}.md`, draft(`Layanan ${name}`));
    await newsroom.approve(report);
    await hoursLater(allPrinted);
    expect(newsroom.engine.faults.unmet()).toBe(0);
    await newsroom.eventually(`/kota/layanan-${name}/`, ({ status }) => status === 200);
    expect(newsroom.deadLetters()).toBe(0);
    expect(await newsroom.differences()).toEqual([]);
  });

  it("a withdrawal is complete although the CDN could not be cleared at first", async () => {
    const { report, address } = await newsroom.publish("kota/ditarik.md", draft("Berita yang ditarik"));
    await newsroom.engine.idle();
    newsroom.engine.faults.add({
      principal: "press",
      service: "cloudfront",
      when: "before",
      times: 6,
      kind: "error500",
    });
    expect((await newsroom.desk.withdraw(report.articleId ?? "", { reason: "keliru" })).status).toBe(200);
    await hoursLater(async () => (await newsroom.read(address)).status === 410 && (await allPrinted()));
    await anHourLater();
    expect(newsroom.engine.faults.unmet()).toBe(0);
    expect((await newsroom.read(address)).status).toBe(410);
    expect((await newsroom.read("/")).text).not.toContain(address);
    expect(await newsroom.differences()).toEqual([]);
  });
});

describe("a poison message", () => {
  it("ends in the dead-letter queue after its last try, holds up no other page, and can be redriven", async () => {
    const { engine } = newsroom;
    // The front page cannot be rendered: S3 refuses exactly its object, again and again.
    const isFront = ({ path }: { path: string }) =>
      path.endsWith("/index.html") && !path.includes("/kota/") && path.split("/").length === 3;
    engine.faults.add({
      principal: "press",
      service: "s3",
      when: "before",
      times: 10_000,
      kind: "error500",
      matches: isFront,
    });
    const { address } = await newsroom.publish("kota/racun.md", draft("Berita di tengah gangguan"));
    await hoursLater(() => newsroom.deadLetters() > 0);
    expect(newsroom.deadLetters()).toBe(1);
    expect((await newsroom.read("/kota/")).text).toContain(address);
    expect((await newsroom.differences()).length).toBeGreaterThan(0);
    engine.faults.clear();
    expect(await engine.redrive("PagesDeadLetters")).toBe(1);
    await hoursLater(allPrinted);
    expect(newsroom.deadLetters()).toBe(0);
    await newsroom.eventually("/", ({ text }) => text.includes(address));
    expect(await newsroom.differences()).toEqual([]);
  });
});

describe("the functions' roles", () => {
  const functions = Object.keys(FUNCTION_ENVIRONMENT);
  const readTemplate = () => JSON.parse(readFileSync("cdk.out/Galley.template.json", "utf8")) as unknown;

  it("allow every request that the functions have made", () => {
    const requests = newsroom.engine.requests.counts();
    const principals = [...new Set(requests.map(({ principal }) => principal))];
    expect(principals).toEqual(expect.arrayContaining(functions.filter((name) => name !== "media")));
    expect(forbiddenRequests(requests, readTemplate(), functions)).toEqual([]);
  });

  it("would be seen to forbid one", () => {
    const request = { principal: "press", service: "s3", operation: "DeleteObject" };
    expect(forbiddenRequests([request], readTemplate(), functions)).toEqual(["press s3:DeleteObject"]);
  });
});
