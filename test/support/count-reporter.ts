/** Closes every run with one plain line that any CI can read: `N passed, N failed`. */
import type { Reporter, TestModule } from "vitest/node";

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const unloadable = modules.filter((module) => module.errors().length > 0).length;
    const skipped = count("skipped");
    const line = `${count("passed")} passed, ${count("failed") + unloadable + unhandled.length} failed`;
    process.stdout.write(`\n${line}${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
  }
}
