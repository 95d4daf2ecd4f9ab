/**
 * Runs CloudFront functions as CloudFront does: no modules, no process, no network, no memory between two requests, little
 * time. Host and function exchange JSON text only, so neither can reach an object of the other.
 */
import { createContext, Script } from "node:vm";
import * as z from "zod";

/** CloudFront's own limit on a function's code. */
const CODE_BYTES_MAX = 10 * 1024;
/** CloudFront allows about a millisecond of work; the margin is for a busy machine. */
const RUN_MILLISECONDS_MAX = 250;

/** CloudFront neither shows these headers to a function nor lets it add them. */
const KEPT_FROM_FUNCTIONS =
  /^(connection|expect|keep-alive|proxy-(authenticate|authorization|connection)|trailer|upgrade|x-accel-.+|x-amz-cf-.+|x-amzn-.+|x-cache|x-edge-.+|x-real-ip)$/;

const valueSchema = z.object({ value: z.string(), multiValue: z.array(z.object({ value: z.string() })).optional() });
const values = z.record(z.string(), valueSchema);
const headerName = z
  .string()
  .regex(/^[!#$%&'*+.^_`|~0-9a-z-]+$/, "a header name is in lower case")
  .refine((name) => !KEPT_FROM_FUNCTIONS.test(name), "CloudFront lets no function set this header");
const headers = z.record(headerName, valueSchema);
const body = z.union([z.string(), z.object({ encoding: z.enum(["text", "base64"]), data: z.string() })]);
const requestSchema = z.object({
  method: z.string(),
  uri: z.string().startsWith("/"),
  querystring: values.optional(),
  headers: headers.optional(),
  cookies: values.optional(),
});
const responseSchema = z.object({
  statusCode: z.int().min(100).max(599),
  statusDescription: z.string().optional(),
  headers: headers.optional(),
  cookies: z.record(z.string(), z.object({ value: z.string(), attributes: z.string().optional() })).optional(),
  body: body.optional(),
});

/** Query strings, headers and cookies of the event: one field for each name. */
export type Values = z.infer<typeof values>;
/** Headers in the shape of an event, without those that are kept from functions. */
export function toFunctionHeaders(given: Readonly<Record<string, string>>): Values {
  const shown = Object.entries(given).filter(([name]) => !KEPT_FROM_FUNCTIONS.test(name));
  return Object.fromEntries(shown.map(([name, value]) => [name, { value }]));
}

export function fromFunctionHeaders(headers: Values | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, { value, multiValue }]) => [
      name,
      (multiValue ?? [{ value }]).map((each) => each.value).join(", "),
    ]),
  );
}

export type FunctionRequest = z.infer<typeof requestSchema>;
export type FunctionResponse = z.infer<typeof responseSchema>;

export interface FunctionEvent {
  readonly version: "1.0";
  readonly context: { distributionId: string; distributionDomainName: string; eventType: string; requestId: string };
  readonly viewer: { ip: string };
  readonly request: FunctionRequest;
  readonly response?: FunctionResponse;
}

/** The status is what CloudFront answers: 503 when the function fails, 502 when its result cannot be used. */
export class EdgeFunctionError extends Error {
  override readonly name = "EdgeFunctionError";
  readonly status: 502 | 503;
  constructor(status: 502 | 503, message: string) {
    super(message);
    this.status = status;
  }
}

export interface EdgeFunction {
  /** A viewer request function returns the request, rewritten or not, or answers by itself. */
  onRequest(event: FunctionEvent): { request: FunctionRequest } | { response: FunctionResponse };
  onResponse(event: FunctionEvent): FunctionResponse;
}

const CONSOLE = "const console = { log() {}, error() {}, warn() {}, info() {}, debug() {} };";

/** Compiles the code and runs its top level once, so that a broken function stops the start and not a reader. */
export function loadEdgeFunction(name: string, code: string): EdgeFunction {
  if (Buffer.byteLength(code) > CODE_BYTES_MAX) throw new Error(`${name}: a CloudFront function has at most 10 KB`);
  const sandbox = new Sandbox(name, code);
  return {
    onRequest: (event) => requestResult(name, sandbox.handle(event)),
    onResponse: (event) => accepted(name, responseSchema, sandbox.handle(event)),
  };
}

/**
 * One world for one function. The code runs anew for each request, inside a scope of its own, so its variables start
 * afresh; a world whose globals were added to is thrown away. (A new world for each request costs milliseconds.)
 */
class Sandbox {
  readonly #name: string;
  readonly #invoke: Script;
  #world: Record<string, unknown> | undefined;

  constructor(name: string, code: string) {
    this.#name = name;
    this.#invoke = loaded(name, code);
  }

  handle(event: FunctionEvent): unknown {
    const output = this.#run(JSON.stringify(event));
    if (typeof output !== "string")
      throw new EdgeFunctionError(503, `${this.#name}: the handler's promise did not settle`);
    const outcome = outcomeSchema.parse(JSON.parse(output));
    if (outcome.error !== undefined) throw new EdgeFunctionError(503, `${this.#name}: ${outcome.error}`);
    return outcome.result;
  }

  #run(input: string): unknown {
    const world = this.#world ?? newWorld();
    // Until it has come back in order: a function that was cut off may have left its world half done.
    this.#world = undefined;
    Object.assign(world, { input, output: undefined });
    try {
      this.#invoke.runInContext(world, { timeout: RUN_MILLISECONDS_MAX });
    } catch (error) {
      throw new EdgeFunctionError(503, `${this.#name}: ${messageOf(error)}`);
    }
    if (Object.getOwnPropertyNames(world).length === WORLD_NAMES) this.#world = world;
    return world.output;
  }
}

const outcomeSchema = z.object({ result: z.unknown().optional(), error: z.string().optional() });
/** `input` and `output`. */
const WORLD_NAMES = 2;

function newWorld(): Record<string, unknown> {
  const world: Record<string, unknown> = Object.assign(Object.create(null), { input: "", output: undefined });
  // Microtasks run within the evaluation, so the time limit covers an async handler too.
  createContext(world, { codeGeneration: { strings: false, wasm: false }, microtaskMode: "afterEvaluate" });
  return world;
}

function loaded(name: string, code: string): Script {
  const options = { filename: `${name}.js` };
  let handler: unknown;
  try {
    // On its own first: a stray bracket must not close the scope that the code is put in.
    new Script(code, options);
    const world = newWorld();
    new Script(`output = (() => { ${CONSOLE}\n${code}\n; return typeof handler; })()`, options).runInContext(world, {
      timeout: RUN_MILLISECONDS_MAX,
    });
    handler = world.output;
  } catch (error) {
    throw new Error(`${name}: the CloudFront function cannot be loaded: ${messageOf(error)}`);
  }
  if (handler !== "function") throw new Error(`${name}: a CloudFront function defines handler(event)`);
  return new Script(invocation(code), options);
}

/** `Promise.resolve` because runtime 2.0 allows `async function handler`. */
function invocation(code: string): string {
  return `Promise.resolve((() => { ${CONSOLE}\n${code}\n; return handler; })()(JSON.parse(input))).then(
    (result) => { output = JSON.stringify({ result }); },
    (error) => { output = JSON.stringify({ error: String(error) }); },
  );`;
}

/** Errors thrown in the function's own world are not instances of this world's `Error`. */
function messageOf(error: unknown): string {
  const parsed = z.object({ message: z.string() }).safeParse(error);
  return parsed.success ? parsed.data.message : String(error);
}

function requestResult(name: string, result: unknown): { request: FunctionRequest } | { response: FunctionResponse } {
  if (typeof result === "object" && result !== null && "statusCode" in result) {
    return { response: accepted(name, responseSchema, result) };
  }
  return { request: accepted(name, requestSchema, result) };
}

function accepted<Schema extends z.ZodType>(name: string, schema: Schema, result: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(result);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new EdgeFunctionError(502, `${name}: result.${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not usable"}`);
}
