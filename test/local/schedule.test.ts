import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, startEngine } from "../../infra/local/engine.ts";
import { arnOf, assemblyOf, lambda, queue, removeAssemblies } from "./fixtures/small-stack.ts";

const every = (functionName: string, properties: Record<string, unknown>) => ({
  [`${functionName}Schedule`]: {
    Type: "AWS::Scheduler::Schedule",
    Properties: {
      ScheduleExpression: "rate(10 minutes)",
      FlexibleTimeWindow: { Mode: "OFF" },
      Target: {
        Arn: arnOf(functionName),
        RoleArn: "arn:aws:iam::000000000000:role/any",
        Input: '{"time":"<aws.scheduler.scheduled-time>"}',
      },
      ...properties,
    },
  },
});

const assembly = assemblyOf(
  {
    ...queue("Left"),
    ...lambda("clock"),
    ...every("clock", {}),
    ...lambda("failing", { DeadLetterConfig: { TargetArn: arnOf("LeftDeadLetters") } }),
    ...every("failing", { ScheduleExpression: "rate(1 day)" }),
    ...lambda("off"),
    ...every("off", { State: "DISABLED" }),
    ...lambda("nightly"),
    Nightly: {
      Type: "AWS::Events::Rule",
      Properties: { ScheduleExpression: "cron(0 3 * * ? *)", Targets: [{ Id: "it", Arn: arnOf("nightly") }] },
    },
  },
  Object.fromEntries(
    ["clock", "off", "nightly"]
      .map((name) => [
        name,
        "export const handler = async (event) => console.log(JSON.stringify({ event, now: new Date() }));",
      ])
      .concat([["failing", "export const handler = async () => { console.log('tried'); throw new Error('never'); };"]]),
  ),
);

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine({ assembly });
}, 60_000);
afterAll(async () => {
  await engine.stop();
  removeAssemblies();
});

const written = (functionName: string) => engine.logs.lines(functionName).filter(({ source }) => source === "stdout");
const MINUTE = 60_000;

describe("schedules", () => {
  it("fire when their time comes, with the time they were meant for", async () => {
    await engine.clock.advance(9 * MINUTE);
    await engine.idle();
    expect(written("clock")).toHaveLength(0);
    await engine.clock.advance(MINUTE);
    await engine.idle();
    const [line] = written("clock").map(({ text }) => JSON.parse(text) as { event: { time: string }; now: string });
    expect(line?.event.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(Math.abs(Date.parse(line?.now ?? "") - Date.parse(line?.event.time ?? ""))).toBeLessThan(10_000);
  });

  it("fire once for all that fell due in one move of the clock", async () => {
    const already = written("clock").length;
    await engine.clock.advance(60 * MINUTE);
    await engine.idle();
    expect(written("clock")).toHaveLength(already + 1);
  });

  it("follow a cron line, with EventBridge's own event, and stay silent when they are off", async () => {
    await engine.clock.advance(24 * 60 * MINUTE);
    await engine.idle();
    const [line] = written("nightly").map(({ text }) => JSON.parse(text) as { event: unknown });
    expect(line?.event).toMatchObject({
      source: "aws.events",
      "detail-type": "Scheduled Event",
      time: expect.stringMatching(/T03:00:00Z$/),
    });
    expect(written("off")).toEqual([]);
  });

  it("are retried twice by Lambda when the function fails, then left for a person", async () => {
    await engine.idle();
    expect(written("failing")).toHaveLength(1);
    await engine.clock.advance(MINUTE);
    await engine.idle();
    expect(written("failing")).toHaveLength(2);
    expect(engine.queueDepth("LeftDeadLetters").visible).toBe(0);
    await engine.clock.advance(2 * MINUTE);
    await engine.idle();
    expect(written("failing")).toHaveLength(3);
    expect(engine.queueDepth("LeftDeadLetters").visible).toBe(1);
  });
});
