/** Everything that calls a function by itself, as the template declares it: queues, the table's stream, schedules. */
import { join } from "node:path";
import type { EngineClock } from "../clock.ts";
import type { Functions } from "../functions/functions.ts";
import type { RequestCounts } from "../gateway/request-counts.ts";
import type { CatalogueStore } from "../services/catalogue-store.ts";
import type { ProvisionedTable } from "../services/provision.ts";
import type { Queues } from "../services/queues.ts";
import { arn } from "../template/resource-type.ts";
import {
  eventSourceProperties,
  functionProperties,
  invokeConfigProperties,
  ruleProperties,
  scheduleProperties,
} from "../template/resource-types-compute.ts";
import { streamArn } from "../template/resource-types-storage.ts";
import type { Stack } from "../template/template.ts";
import { TemplateError } from "../template/template-error.ts";
import { AsyncInvocations } from "./async-invocation.ts";
import { Schedule } from "./schedule.ts";
import { compileSchedule } from "./schedule-expression.ts";
import { type EventSourceResource, SqsSource } from "./sqs-source.ts";
import { StreamReader } from "./stream-reader.ts";
import { StreamSource } from "./stream-source.ts";

export interface EventSourceNeeds {
  readonly stack: Stack;
  readonly functions: Functions;
  readonly queues: Queues;
  readonly catalogue: CatalogueStore;
  readonly tables: readonly ProvisionedTable[];
  readonly clock: EngineClock;
  readonly counts: RequestCounts;
  readonly dataDirectory: string;
  /** Nothing was in the data directory before. */
  readonly fresh: boolean;
  report(error: unknown): void;
}

/** Lambda's own poller, on the bill of the stack's owner. */
const POLLER = "event-source";

export class EventSources {
  readonly #needs: EventSourceNeeds;
  readonly #queues: SqsSource[] = [];
  readonly #streams: StreamSource[] = [];
  readonly #schedules: Schedule[] = [];
  readonly #async: AsyncInvocations;

  /** Reads every declaration; what is not understood stops the start. */
  constructor(needs: EventSourceNeeds) {
    this.#needs = needs;
    this.#async = new AsyncInvocations(needs.clock, (queueArn, body) => needs.queues.send(queueArn, body));
    for (const mapping of needs.stack.ofType("AWS::Lambda::EventSourceMapping", eventSourceProperties))
      this.#map(mapping);
    this.#readSchedules();
  }

  get idle(): boolean {
    return this.#async.idle && [...this.#queues, ...this.#streams].every(({ idle }) => idle);
  }

  catalogueChanged(): void {
    for (const stream of this.#streams) stream.changed();
  }

  start(): void {
    for (const source of [...this.#queues, ...this.#streams, ...this.#schedules]) source.start();
  }

  /** To be awaited after the functions have stopped, because running invocations end with them. */
  async stop(): Promise<void> {
    this.#async.stop();
    for (const schedule of this.#schedules) schedule.stop();
    const stopping = [...this.#queues, ...this.#streams].map((source) => source.stop());
    this.#needs.queues.stop();
    await Promise.all(stopping);
  }

  #map(mapping: EventSourceResource): void {
    const { EventSourceArn, FunctionName } = mapping.properties;
    const pool = this.#needs.functions.pool(FunctionName);
    if (EventSourceArn.startsWith("arn:aws:sqs:")) {
      const count = (operation: string) => this.#needs.counts.add(POLLER, "sqs", operation);
      this.#queues.push(new SqsSource(mapping, { queues: this.#needs.queues, pool, count }));
      return;
    }
    this.#streams.push(
      new StreamSource(mapping, {
        pool,
        reader: this.#reader(mapping),
        clock: this.#needs.clock,
        count: (operation) => this.#needs.counts.add(POLLER, "dynamodbstreams", operation),
        send: (queueArn, body) => this.#needs.queues.send(queueArn, body),
        report: this.#needs.report,
      }),
    );
  }

  #reader({ identity, properties }: EventSourceResource): StreamReader {
    const table = this.#needs.tables.find(({ name }) => streamArn(name) === properties.EventSourceArn);
    if (table?.streamArn === undefined) {
      const where = `${identity.logicalId}.Properties.EventSourceArn`;
      throw new TemplateError(
        where,
        `${properties.EventSourceArn} is neither a queue nor a stream`,
        "event-sources.ts",
      );
    }
    const file = join(this.#needs.dataDirectory, "streams", `${identity.logicalId}.json`);
    return new StreamReader(this.#needs.catalogue, table.streamArn, file);
  }

  #readSchedules(): void {
    const { stack } = this.#needs;
    for (const { identity, properties } of stack.ofType("AWS::Scheduler::Schedule", scheduleProperties)) {
      const { ScheduleExpression, ScheduleExpressionTimezone, State, Target } = properties;
      const own = arn("scheduler", `schedule/default/${identity.name}`);
      const eventAt = (at: Date) => JSON.parse(fillIn(Target.Input ?? "{}", own, at)) as unknown;
      if (State === "ENABLED")
        this.#schedule(identity.logicalId, ScheduleExpression, ScheduleExpressionTimezone, Target.Arn, eventAt);
    }
    for (const { identity, properties } of stack.ofType("AWS::Events::Rule", ruleProperties)) {
      const own = arn("events", `rule/${identity.name}`);
      for (const target of properties.State === "ENABLED" ? properties.Targets : []) {
        const eventAt = (at: Date) =>
          target.Input === undefined ? scheduledEvent(own, at) : (JSON.parse(target.Input) as unknown);
        this.#schedule(identity.logicalId, properties.ScheduleExpression, "UTC", target.Arn, eventAt);
      }
    }
  }

  #schedule(
    logicalId: string,
    expression: string,
    timeZone: string,
    targetArn: string,
    eventAt: (at: Date) => unknown,
  ): void {
    const { clock, functions, fresh } = this.#needs;
    const pool = functions.pool(targetArn);
    const where = `${logicalId}.Properties.ScheduleExpression`;
    const next = compileSchedule(expression, timeZone, clock.now(), where);
    const fire = (at: Date) => this.#async.start({ pool, event: eventAt(at), ...this.#retries(targetArn) });
    this.#schedules.push(new Schedule(next, clock, fire, !fresh));
  }

  /** How Lambda treats invocations that nobody waits for: six hours and two retries, unless told otherwise. */
  #retries(functionId: string) {
    const { stack, functions } = this.#needs;
    const { definition } = functions.pool(functionId);
    const isOurs = ({ FunctionName }: { readonly FunctionName: string }) =>
      functions.pool(FunctionName).definition === definition;
    const config = stack
      .ofType("AWS::Lambda::EventInvokeConfig", invokeConfigProperties)
      .find(({ properties }) => isOurs(properties))?.properties;
    const declared = stack
      .ofType("AWS::Lambda::Function", functionProperties)
      .find(({ identity }) => identity.name === definition.physicalName);
    const destination = config?.DestinationConfig?.OnFailure?.Destination;
    const deadLetters = declared?.properties.DeadLetterConfig?.TargetArn;
    const queueArn = destination ?? deadLetters;
    return {
      retriesMax: config?.MaximumRetryAttempts ?? 2,
      ageSecondsMax: config?.MaximumEventAgeInSeconds ?? 6 * 3600,
      onFailure: queueArn === undefined ? undefined : { queueArn, withAccount: destination !== undefined },
    };
  }
}

/** The scheduler's own words in an input. */
function fillIn(input: string, scheduleArn: string, at: Date): string {
  return input
    .replaceAll("<aws.scheduler.scheduled-time>", at.toISOString().replace(/\.\d+Z$/, "Z"))
    .replaceAll("<aws.scheduler.schedule-arn>", scheduleArn)
    .replaceAll("<aws.scheduler.execution-id>", crypto.randomUUID())
    .replaceAll("<aws.scheduler.attempt-number>", "1");
}

function scheduledEvent(ruleArn: string, at: Date): object {
  return {
    version: "0",
    id: crypto.randomUUID(),
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: ruleArn.split(":")[4],
    region: ruleArn.split(":")[3],
    time: at.toISOString().replace(/\.\d+Z$/, "Z"),
    resources: [ruleArn],
    detail: {},
  };
}
