/** One JSON line per event. CloudWatch parses it; the local engine shows it. Never the text of an article. */
import type { LogEvent } from "../log-events.ts";

export type Level = "INFO" | "WARN" | "ERROR";

export function log(level: Level, event: LogEvent, fields: Readonly<Record<string, unknown>> = {}): void {
  process.stdout.write(`${JSON.stringify({ timestamp: new Date().toISOString(), level, event, ...fields })}\n`);
}

/** What of a fault helps an operator: its name, sentence and place. */
export function describeFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { fault: String(fault) };
  return { fault: fault.name, message: fault.message, stack: fault.stack };
}
