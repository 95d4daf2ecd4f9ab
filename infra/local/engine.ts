/**
 * The local engine: the whole newsroom on one machine, from the synthesized template and the very bundles that would be deployed.
 * This file only says what is started, in which order, and how it ends.
 */
import { join } from "node:path";
import { EngineClock } from "./clock.ts";
import { type DataDirectory, openDataDirectory } from "./data-directory.ts";
import { EventSources } from "./events/event-sources.ts";
import { openFrontDoors } from "./front-doors.ts";
import { defineFunctions } from "./functions/function-definitions.ts";
import { Functions } from "./functions/functions.ts";
import { type LogLine, Logs } from "./functions/logs.ts";
import { type AccessKey, Credentials, type Principal } from "./gateway/credentials.ts";
import { CrossOrigin } from "./gateway/cross-origin.ts";
import { type FaultRule, Faults } from "./gateway/faults.ts";
import { Gateway } from "./gateway/gateway.ts";
import { type RequestCount, RequestCounts } from "./gateway/request-counts.ts";
import { type Account, LOCAL_ACCOUNTS } from "./identity/identity.ts";
import { waitUntilIdle } from "./idleness.ts";
import { portTaken, reservePort } from "./ports.ts";
import { startCatalogueStore } from "./services/catalogue-store.ts";
import { ObjectNotifications } from "./services/object-notifications.ts";
import { provisionStorage, provisionTables } from "./services/provision.ts";
import { type QueueDepth, Queues } from "./services/queues.ts";
import { Services } from "./services/services.ts";
import { openStorage } from "./services/storage.ts";
import { type Assembly, DEFAULT_ASSEMBLY, prepareAssembly } from "./template/assembly.ts";
import { queueProperties } from "./template/resource-types-messaging.ts";
import { bucketProperties } from "./template/resource-types-storage.ts";
import { readTemplate } from "./template/template.ts";

export interface EngineOptions {
  /** Where data lives; `undefined`: a temporary directory that is removed on stop, and the catalogue in memory. */
  readonly dataDir?: string;
  /** Forget what is in `dataDir`, unless another engine uses it. */
  readonly empty?: boolean;
  /** The cloud assembly (cdk.out), brought up to date when it is older than its sources. */
  readonly assembly?: string | Assembly;
  /** Fixed ports, or free ones. */
  readonly ports?: { readonly site: number; readonly desk: number; readonly aws: number; readonly identity: number };
  readonly onProgress?: (step: string) => void;
}

type Person = "editor" | "approver" | "operator" | "engine";

export interface Engine {
  /** The stack's outputs (shared/env.ts STACK_OUTPUTS), resolved. */
  readonly outputs: Record<string, string>;
  /** The gateway. */
  readonly awsEndpoint: string;
  readonly siteUrl: string;
  readonly deskUrl: string;
  readonly issuer: string;
  /** Keys for people and tools; each has its own, which the gateway knows. */
  credentials(principal: Person): AccessKey;
  /** Who can sign in at the desk. Passwords are empty: nobody needs one here, signing in is a tap. */
  readonly accounts: readonly (Account & { readonly password: string })[];
  readonly clock: {
    now(): Date;
    /** Moves the functions' `Date`, fires what falls due, and makes messages visible whose time to hide has passed. */
    advance(milliseconds: number): Promise<void>;
  };
  readonly requests: { reset(): void; counts(): RequestCount[] };
  readonly faults: { add(rule: FaultRule): void; clear(): void; unmet(): number };
  /** By short name (`press`), physical name or ARN. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  /** By logical id, name or ARN. */
  queueDepth(logicalIdOrName: string): QueueDepth;
  /**
   * Resolves when nothing more happens unless time passes or somebody does something: no message that may be taken, no change unread, no
   * invocation. Messages hidden after a failure wait for time (`clock.advance`). Rejects after the limit, saying what still runs.
   */
  idle(limitMilliseconds?: number): Promise<void>;
  readonly logs: { lines(functionName?: string): LogLine[]; follow(follower: (line: LogLine) => void): () => void };
  /** Sends a dead-letter queue's messages back where they came from; how many. */
  redrive(deadLetterQueue: string): Promise<number>;
  stop(): Promise<void>;
}

const PEOPLE: Readonly<Record<Person, string>> = {
  editor: "editor@galley.test",
  approver: "approver@galley.test",
  operator: "operator@galley.test",
  engine: "engine@galley.test",
};
const IDLE_LIMIT_MILLISECONDS = 30_000;
/** What the first publication needs, in the order in which it does. */
const WARM_FIRST = ["ingest", "desk", "approvals", "flatplan", "press"];

export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  const ending = new Ending();
  try {
    return await start(options, ending);
  } catch (error) {
    await ending.end();
    throw error;
  }
}

async function start(options: EngineOptions, ending: Ending): Promise<Engine> {
  const progress = options.onProgress ?? (() => {});
  // Workers share the process's time zone, and Lambda's is UTC.
  process.env.TZ = "UTC";
  const data = openDataDirectory(options.dataDir, options.empty);
  ending.add(async () => data.release());
  const clock = new EngineClock();
  const credentials = new Credentials(data.secret);
  progress("Synthesizing the template, starting the services");
  const { assembly, catalogue, storage, gateway, ports } = await startServices(options, data, credentials, ending);

  const addresses = {
    site: ports.site.address,
    desk: ports.desk.address,
    identity: ports.identity.address,
    aws: gateway.address,
  };
  const stack = readTemplate(assembly.template, assembly.stackName, addresses);
  const awsEndpoint = `http://${gateway.address}`;
  progress("Creating buckets, queues and tables");
  provisionStorage(stack, storage);
  const tables = await provisionTables(stack, catalogue);

  const logs = new Logs(join(data.path, "logs"));
  ending.add(() => logs.flush());
  const queueNames = stack
    .ofType("AWS::SQS::Queue", queueProperties)
    .map(({ identity }) => [identity.logicalId, identity.name] as const);
  const queues = new Queues(storage, new Map(queueNames), clock);
  const functions = new Functions(defineFunctions({ stack, assembly, credentials, awsEndpoint }), clock, logs);
  const counts = new RequestCounts();
  const faults = new Faults(({ session }) => functions.crash(session));
  const note = (functionName: string, text: string) =>
    logs.add({
      time: new Date(clock.now()).toISOString(),
      functionName,
      requestId: undefined,
      source: "platform",
      text,
    });
  const report = (error: unknown) => note("engine", error instanceof Error ? String(error.stack) : String(error));
  const fresh = data.fresh;
  const sources = new EventSources({
    stack,
    functions,
    queues,
    catalogue,
    tables,
    clock,
    counts,
    dataDirectory: data.path,
    fresh,
    report,
  });

  progress("Opening the site, the desk and sign-in");
  const doors = await openFrontDoors({ stack, functions, objects: storage.objects, ports, now: () => clock.now() });
  ending.add(() => sources.stop());
  ending.add(() => functions.stop());
  ending.add(() => doors.close());

  const buckets = stack.ofType("AWS::S3::Bucket", bucketProperties);
  const services = new Services({
    storage,
    catalogue,
    notifications: new ObjectNotifications(
      buckets,
      storage.objects,
      (arn, body) => queues.send(arn, body),
      () => clock.now(),
    ),
    invalidate: (distributionId, items) => doors.invalidate(distributionId, items),
    catalogueChanged: () => sources.catalogueChanged(),
    noticePublished: (form) => note("notices", `${form.get("Subject") ?? ""}\n${form.get("Message") ?? ""}`.trim()),
    now: () => clock.now(),
  });
  const crossOrigin = new CrossOrigin(buckets);
  const people = admitPeople(credentials);
  gateway.open({
    credentials,
    interceptors: [counts, faults],
    perform: (request) => services.perform(request),
    preflight: (question) => crossOrigin.preflight(question),
    crossOriginHeaders: (question) => crossOrigin.headers(question),
  });
  sources.start();
  // In the background: whoever comes first waits for one function at most.
  void functions.warm(WARM_FIRST).catch(report);

  return {
    outputs: stack.outputs,
    awsEndpoint,
    siteUrl: `http://${addresses.site}`,
    deskUrl: `http://${addresses.desk}`,
    issuer: `http://${addresses.identity}`,
    credentials: (principal) => people[principal],
    accounts: LOCAL_ACCOUNTS.map((account) => ({ ...account, password: "" })),
    clock: {
      now: () => new Date(clock.now()),
      advance: async (milliseconds) => clock.advance(milliseconds),
    },
    requests: counts,
    faults,
    invoke: async (functionName, event) => functions.pool(functionName).invoke(event),
    queueDepth: (id) => queues.depth(id),
    idle: (limit = IDLE_LIMIT_MILLISECONDS) =>
      waitUntilIdle(
        { gateway, functions, sources, depth: (id) => queues.depth(id), queueIds: queueNames.map(([id]) => id) },
        limit,
      ),
    logs,
    redrive: async (deadLetterQueue) => queues.redrive(deadLetterQueue),
    stop: () => ending.end(),
  };
}

/** All at once: Java and the synthesis take seconds, and neither needs the other. */
async function startServices(options: EngineOptions, data: DataDirectory, credentials: Credentials, ending: Ending) {
  const { ports, assembly = DEFAULT_ASSEMBLY } = options;
  const database = data.temporary ? undefined : join(data.path, "catalogue");
  const started = await Promise.allSettled([
    typeof assembly === "string" ? prepareAssembly(assembly) : assembly,
    startCatalogueStore(database, credentials.databaseKeyId()).then((store) => ending.closing(store)),
    openStorage(data.path).then((storage) => ending.closing(storage)),
    listen(ports?.aws ?? 0).then((gateway) => ending.closing(gateway)),
    reservePort(ports?.site ?? 0, "the site").then((port) => ending.releasing(port)),
    reservePort(ports?.desk ?? 0, "the desk").then((port) => ending.releasing(port)),
    reservePort(ports?.identity ?? 0, "sign-in").then((port) => ending.releasing(port)),
  ]);
  const [made, catalogue, storage, gateway, site, desk, identity] = started;
  return {
    assembly: value(made),
    catalogue: value(catalogue),
    storage: value(storage),
    gateway: value(gateway),
    ports: { site: value(site), desk: value(desk), identity: value(identity) },
  };
}

async function listen(port: number): Promise<Gateway> {
  return Gateway.listen(port).catch((error: unknown) => {
    throw portTaken(error, port, "the services");
  });
}

function value<Value>(result: PromiseSettledResult<Value>): Value {
  if (result.status === "rejected") throw result.reason;
  return result.value;
}

function admitPeople(credentials: Credentials): Record<Person, AccessKey> {
  const admit = (name: Person): AccessKey => {
    const principal: Principal = { name, principalId: `AWS:AROALOCALPEOPLE:${PEOPLE[name]}` };
    return credentials.admit(principal);
  };
  return { editor: admit("editor"), approver: admit("approver"), operator: admit("operator"), engine: admit("engine") };
}

/** What must be ended, in the opposite order of its beginning; once, however often it is asked. */
class Ending {
  readonly #steps: (() => Promise<void>)[] = [];
  #ended: Promise<void> | undefined;

  add(step: () => Promise<void>): void {
    this.#steps.push(step);
  }

  closing<Thing extends { close(): Promise<void> }>(thing: Thing): Thing {
    this.add(() => thing.close());
    return thing;
  }

  releasing<Thing extends { release(): Promise<void> }>(thing: Thing): Thing {
    this.add(() => thing.release());
    return thing;
  }

  end(): Promise<void> {
    this.#ended ??= this.#run();
    return this.#ended;
  }

  async #run(): Promise<void> {
    const faults: unknown[] = [];
    for (const step of this.#steps.toReversed()) await step().catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw new AggregateError(faults, "The engine did not end cleanly.");
  }
}
