/** Faults that somebody asked for, at the gateway: the functions meet them as they would meet AWS's own. */
import { type Ending, internalError, throttled } from "./aws-answer.ts";
import { type AwsRequest, pathOf } from "./aws-request.ts";
import type { Interceptor } from "./gateway.ts";

export interface FaultRule {
  readonly principal?: string;
  readonly service?: string;
  readonly operation?: string;
  /** `before` the service does it, or `after` it was done and before the caller learns of it. */
  readonly when: "before" | "after";
  /** How many calls meet it. The SDK tries a call three times, so a fault it retries must come three times to be felt. */
  readonly times: number;
  readonly kind?: "error500" | "throttle" | "timeout" | "drop" | "crash";
  matches?(request: { readonly body: string; readonly path: string }): boolean;
}

export class Faults implements Interceptor {
  #pending: { readonly rule: FaultRule; left: number }[] = [];
  readonly #crash: (request: AwsRequest) => void;

  /** @param crash ends the worker that sent the request, as a power cut would */
  constructor(crash: (request: AwsRequest) => void) {
    this.#crash = crash;
  }

  add(rule: FaultRule): void {
    this.#pending.push({ rule, left: rule.times });
  }

  clear(): void {
    this.#pending = [];
  }

  /** Faults that nothing has met yet: a test that arranged one and never met it has tested nothing. */
  unmet(): number {
    return this.#pending.reduce((sum, { left }) => sum + left, 0);
  }

  before(request: AwsRequest): Ending | undefined {
    return this.#meet(request, "before");
  }

  after(request: AwsRequest): Ending | undefined {
    return this.#meet(request, "after");
  }

  #meet(request: AwsRequest, when: FaultRule["when"]): Ending | undefined {
    const met = this.#pending.find(({ rule, left }) => left > 0 && rule.when === when && concerns(rule, request));
    if (met === undefined) return undefined;
    met.left -= 1;
    return this.#endingOf(met.rule.kind ?? "error500", request);
  }

  #endingOf(kind: NonNullable<FaultRule["kind"]>, request: AwsRequest): Ending {
    switch (kind) {
      case "error500":
        return internalError(request.service);
      case "throttle":
        return throttled(request.service);
      case "timeout":
        return "silence";
      case "crash":
        this.#crash(request);
        return "drop";
      case "drop":
        return "drop";
    }
  }
}

function concerns(rule: FaultRule, request: AwsRequest): boolean {
  return (
    (rule.principal === undefined || rule.principal === request.principal.name) &&
    (rule.service === undefined || rule.service === request.service) &&
    (rule.operation === undefined || rule.operation === request.operation) &&
    (rule.matches?.({ body: request.body.toString("utf8"), path: pathOf(request.url) }) ?? true)
  );
}
