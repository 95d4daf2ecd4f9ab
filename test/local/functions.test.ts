import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, startEngine } from "../../infra/local/engine.ts";
import { assemblyOf, lambda, removeAssemblies } from "./fixtures/small-stack.ts";

const assembly = assemblyOf(
  {
    ...lambda("look", {
      Environment: { Variables: { TABLE: "rows", NODE_OPTIONS: "--enable-source-maps --no-warnings" } },
      MemorySize: 333,
    }),
    ...lambda("slow", { Timeout: 1 }),
    ...lambda("hungry", { MemorySize: 128 }),
    ...lambda("mortal"),
    ...lambda("broken"),
    ...lambda("chatty"),
    ...lambda("alone", { ReservedConcurrentExecutions: 1 }),
  },
  {
    look: `let calls = 0;
      export const handler = async (event, context) => ({
        event, calls: ++calls, environment: { ...process.env }, options: process.execArgv, now: Date.now(), date: new Date().getTime(), zone: new Date(2026, 0, 1).getTime(), isDate: new Date() instanceof Date,
        stated: new Date("2025-01-31T05:09:00Z").toISOString(), remaining: context.getRemainingTimeInMillis(), context: { ...context },
      });`,
    slow: "export const handler = ({ wait }) => wait ? new Promise((resolve) => setTimeout(resolve, 60_000)) : 'quick';",
    hungry:
      "const kept = []; export const handler = async ({ eat }) => { while (eat) kept.push(new Array(100_000).fill(Math.random())); return 'fed'; };",
    mortal: `export const handler = async ({ how }) => {
      if (how === "exit") process.exit(3);
      if (how === "throw") throw new RangeError("too far");
      if (how === "later") { setTimeout(() => { throw new Error("out of nowhere"); }); await new Promise(() => {}); }
      return "alive";
    };`,
    broken: "throw new Error('no start');",
    chatty: `export const handler = async () => { process.stdout.write('{"a":'); process.stdout.write('1}\\nsecond line\\n'); console.error("aside"); };`,
    alone:
      "let inside = 0; export const handler = async () => { inside += 1; await new Promise((r) => setTimeout(r, 20)); const most = inside; inside -= 1; return most; };",
  },
);

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine({ assembly });
}, 60_000);
afterAll(async () => {
  await engine.stop();
  removeAssemblies();
});

interface Look {
  readonly event: unknown;
  readonly calls: number;
  readonly environment: Record<string, string>;
  readonly options: string[];
  readonly now: number;
  readonly date: number;
  readonly zone: number;
  readonly isDate: boolean;
  readonly stated: string;
  readonly remaining: number;
  readonly context: Record<string, unknown>;
}
const look = async (event: unknown = {}) => (await engine.invoke("look", event)) as Look;

describe("a function's world", () => {
  it("has the template's variables and Lambda's own, and not one of the host", async () => {
    process.env.SECRET_OF_THE_HOST = "seen";
    const { environment, options } = await look();
    expect(environment).toMatchObject({
      TABLE: "rows",
      AWS_REGION: "us-east-1",
      AWS_LAMBDA_FUNCTION_NAME: "Small-look",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "333",
      AWS_ENDPOINT_URL: engine.awsEndpoint,
      AWS_ACCESS_KEY_ID: expect.stringMatching(/^AKIA/),
      TZ: ":UTC",
    });
    const others = Object.keys(environment).filter(
      (name) => !/^(?:AWS_|TABLE$|TZ$|LANG$|LAMBDA_TASK_ROOT$|_HANDLER$)/.test(name),
    );
    expect(others).toEqual([]);
    expect(options).toEqual(["--enable-source-maps", "--no-warnings"]);
  });

  it("stays warm, and gets its event and context as JSON", async () => {
    const first = await look({ a: [1] });
    const second = await look();
    expect(second.calls).toBe(first.calls + 1);
    expect(first.event).toEqual({ a: [1] });
    expect(first.context).toMatchObject({
      functionName: "Small-look",
      memoryLimitInMB: "333",
      awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(first.remaining).toBeGreaterThan(8_000);
    expect(first.remaining).toBeLessThanOrEqual(10_000);
  });

  it("follows the engine's clock, for every way to ask the time", async () => {
    await engine.clock.advance(3 * 86_400_000);
    const { now, date, isDate, stated } = await look();
    expect(Math.abs(now - engine.clock.now().getTime())).toBeLessThan(2_000);
    expect(now - Date.now()).toBeGreaterThan(2.9 * 86_400_000);
    expect(Math.abs(date - now)).toBeLessThan(100);
    expect(isDate).toBe(true);
    expect(stated).toBe("2025-01-31T05:09:00.000Z");
  });

  it("refuses a clock that goes back", async () => {
    await expect(engine.clock.advance(-1)).rejects.toThrow(RangeError);
  });
});

describe("limits and ends", () => {
  it("ends an invocation at its timeout, and the next one works", async () => {
    await expect(engine.invoke("slow", { wait: true })).rejects.toMatchObject({
      errorType: "Sandbox.Timedout",
      message: expect.stringContaining("Task timed out after 1.00 seconds"),
    });
    expect(await engine.invoke("slow", {})).toBe("quick");
  });

  it("ends a function that takes more memory than it has, and the engine goes on", async () => {
    await expect(engine.invoke("hungry", { eat: true })).rejects.toMatchObject({ errorType: "Runtime.OutOfMemory" });
    expect(await engine.invoke("hungry", {})).toBe("fed");
  }, 30_000);

  it.each([
    ["exit", { errorType: "Runtime.ExitError", message: expect.stringContaining("exit status 3") }],
    ["throw", { errorType: "RangeError", message: "too far" }],
    ["later", { message: "out of nowhere" }],
  ])("survives a function's %s", async (how, error) => {
    await expect(engine.invoke("mortal", { how })).rejects.toMatchObject(error);
    expect(await engine.invoke("mortal", {})).toBe("alive");
  });

  it("says why a bundle does not load", async () => {
    await expect(engine.invoke("broken", {})).rejects.toThrow("no start");
    expect(engine.logs.lines("broken").some(({ text }) => text.includes("no start"))).toBe(true);
  });

  it("runs one invocation at a time in each worker, and no more than are reserved", async () => {
    const most = await Promise.all(Array.from({ length: 6 }, () => engine.invoke("alone", {})));
    expect(most).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("names the functions there are when it is asked for another", async () => {
    await expect(engine.invoke("nobody", {})).rejects.toThrow(/no function nobody; there are look, slow/);
  });
});

describe("logs", () => {
  it("come line by line, in order, before the answer, with the request they belong to", async () => {
    const followed: string[] = [];
    const unfollow = engine.logs.follow(({ functionName, text }) => functionName === "chatty" && followed.push(text));
    await engine.invoke("chatty", {});
    unfollow();
    const lines = engine.logs.lines("chatty");
    expect(lines.map(({ source, text }) => [source, text]).slice(0, 3)).toEqual([
      ["stdout", '{"a":1}'],
      ["stdout", "second line"],
      ["stderr", "aside"],
    ]);
    expect(lines[3]?.text).toMatch(/^REPORT RequestId: /);
    expect(new Set(lines.map(({ requestId }) => requestId)).size).toBe(1);
    expect(followed).toEqual(lines.map(({ text }) => text));
  });
});
