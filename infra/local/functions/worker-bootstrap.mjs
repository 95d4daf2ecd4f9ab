/**
 * The inside of a function's worker: loads the bundle once, then answers one invocation after the other. Plain JavaScript with
 * no import of ours, so that nothing of the engine is in the function's world but this file.
 */
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";

const { file, exportName, clock } = workerData;
const port = parentPort;

followClock(new BigInt64Array(clock));
for (const name of ["stdout", "stderr"]) {
  // Through the same channel as answers: what a function wrote before it answered arrives before its answer.
  process[name].write = (chunk, encoding, done) => {
    const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    port.postMessage({ kind: "wrote", name, text });
    const callback = typeof encoding === "function" ? encoding : done;
    if (callback !== undefined) queueMicrotask(callback);
    return true;
  };
}

let handler;
try {
  const bundle = await import(pathToFileURL(file).href);
  handler = bundle[exportName];
  if (typeof handler !== "function") throw new TypeError(`${file} exports no function ${exportName}`);
  port.postMessage({ kind: "ready" });
} catch (error) {
  port.postMessage({ kind: "broken", error: describe(error) });
}

port.on("message", async ({ event, context, deadline }) => {
  try {
    const remaining = () => Math.max(0, deadline - performance.timeOrigin - performance.now());
    const result = await handler(event, { ...context, getRemainingTimeInMillis: () => Math.floor(remaining()) });
    // As JSON, because that is all that leaves a Lambda function.
    port.postMessage({ kind: "answered", payload: JSON.stringify(result) });
  } catch (error) {
    port.postMessage({ kind: "failed", error: describe(error) });
  }
});

process.on("unhandledRejection", (error) => {
  port.postMessage({ kind: "failed", error: { ...describe(error), errorType: "Runtime.UnhandledPromiseRejection" } });
  process.exit(128);
});

function describe(error) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split("\n") };
}

/** The engine's time for everything that asks `Date`; timers keep running at their own speed. */
function followClock(offset) {
  const MachineDate = Date;
  const now = () => MachineDate.now() + Number(Atomics.load(offset, 0));
  const EngineDate = new Proxy(MachineDate, {
    apply: () => new MachineDate(now()).toString(),
    construct: (target, parts, newTarget) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget),
    get: (target, name, receiver) => (name === "now" ? now : Reflect.get(target, name, receiver)),
  });
  MachineDate.prototype.constructor = EngineDate;
  globalThis.Date = EngineDate;
}
