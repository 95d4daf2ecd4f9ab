import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Engine, startEngine } from "../../infra/local/engine.ts";
import { prepareAssembly, readAssembly, SYNTHESIS_LOCK } from "../../infra/local/template/assembly.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { until } from "./fixtures/until.ts";

const home = mkdtempSync(join(tmpdir(), "galley-assembly-"));
const directory = join(home, "cdk.out");
const madeAt = () => statSync(join(directory, "manifest.json")).mtimeMs;
let engine: Engine | undefined;
afterAll(async () => {
  await engine?.stop();
  rmSync(home, { recursive: true, force: true });
});

describe("the assembly", () => {
  it("is made once when two engines start together, and not again while its sources stand", async () => {
    const started = performance.now();
    const [one, other] = await Promise.all([prepareAssembly(directory), prepareAssembly(directory)]);
    expect(one.template).toEqual(other.template);
    const made = madeAt();
    const halfway = performance.now();
    await prepareAssembly(directory);
    expect(madeAt()).toBe(made);
    expect(performance.now() - halfway).toBeLessThan((halfway - started) / 2);
  }, 120_000);

  it("is not waited for when whoever was making it is dead", async () => {
    rmSync(join(directory, "manifest.json"));
    // Somebody else's live lock is respected: this one is only left when there is none.
    if (!existsSync(SYNTHESIS_LOCK)) writeFileSync(SYNTHESIS_LOCK, "999999999");
    await prepareAssembly(directory);
    expect(madeAt()).toBeGreaterThan(0);
  }, 120_000);

  it("says which asset it lacks", () => {
    expect(() => readAssembly(directory).assetDirectory("nothing.zip")).toThrow(/has no asset nothing\.zip/);
  });
});

describe("the newsroom's own template", () => {
  it("starts: every resource is understood, every door opens", async () => {
    const steps: string[] = [];
    engine = await startEngine({ assembly: directory, onProgress: (step) => steps.push(step) });
    expect(steps.length).toBeGreaterThan(1);
    expect(Object.keys(engine.outputs).sort()).toEqual(Object.values(STACK_OUTPUTS).sort());
    const { siteUrl, deskUrl, issuer } = engine;
    expect(engine.outputs).toMatchObject({ SiteUrl: siteUrl, DeskUrl: deskUrl, OidcIssuer: issuer });
    expect((await fetch(`${issuer}/.well-known/openid-configuration`)).status).toBe(200);
    expect([403, 404]).toContain((await fetch(`${siteUrl}/nothing/`)).status);
    expect((await fetch(deskUrl, { redirect: "manual" })).status).toBeLessThan(400);
    await engine.idle();
  }, 120_000);

  it("ticks: the clock's schedule calls its function, which succeeds", async () => {
    await engine?.clock.advance(60_000);
    await until("the tick", () => engine?.logs.lines("clock").some(({ text }) => text.startsWith("REPORT")));
    await engine?.idle();
    expect(engine?.queueDepth("ClockDeadLetters").visible).toBe(0);
    const faults = engine?.logs.lines("clock").filter(({ text }) => /"errorType"/.test(text));
    expect(faults).toEqual([]);
  });
});
