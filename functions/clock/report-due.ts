/** Logs what the clock did, and makes a failure visible to the alarm without holding up the rest. */
import { describeFault, log } from "../../shared/lambda/log.ts";
import { LOG_EVENTS } from "../../shared/log-events.ts";
import type { publishDue } from "./publish-due.ts";

/** Throws after everything was tried, when anything failed: the invocation then counts as an error. */
export function reportDue(results: Awaited<ReturnType<typeof publishDue>>): void {
  const faults = results.flatMap(({ entry, outcome }) => {
    if (typeof outcome === "object") {
      log("ERROR", LOG_EVENTS.recordFailed, { ...entry, ...describeFault(outcome.fault) });
      return [outcome.fault];
    }
    log("INFO", outcome === "published" ? LOG_EVENTS.published : LOG_EVENTS.dueSettled, { ...entry, outcome });
    return [];
  });
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} of ${results.length} due entries failed.`);
}
