/** How often each principal called each operation: what AWS would bill, and where the benchmark's figures come from. */
import type { AwsRequest } from "./aws-request.ts";
import type { Interceptor } from "./gateway.ts";

export interface RequestCount {
  readonly principal: string;
  readonly service: string;
  readonly operation: string;
  readonly count: number;
}

export class RequestCounts implements Interceptor {
  #counts = new Map<string, RequestCount>();

  before({ principal, service, operation }: AwsRequest): undefined {
    this.add(principal.name, service, operation);
  }

  /** For calls that do not pass the gateway: what AWS's own pollers do on a queue's owner's bill. */
  add(principal: string, service: string, operation: string): void {
    const id = `${principal} ${service} ${operation}`;
    const count = (this.#counts.get(id)?.count ?? 0) + 1;
    this.#counts.set(id, { principal, service, operation, count });
  }

  reset(): void {
    this.#counts = new Map();
  }

  counts(): RequestCount[] {
    return [...this.#counts.values()];
  }
}
