/** An event of the audit trail in words: on the desk and in `galley status`. */
import type { AuditEvent, AuditKind } from "./audit.ts";
import { spokenTime } from "./spoken-time.ts";

const TITLES: Readonly<Record<AuditKind, string>> = {
  "revision-submitted": "Uploaded",
  "contributor-added": "Uploaded by one more person",
  "review-opened": "Put before the approvers",
  approved: "Approved",
  returned: "Returned to the editor",
  rejected: "Rejected",
  scheduled: "Scheduled",
  published: "Published",
  withdrawn: "Withdrawn from readers",
};

export function eventTitle({ kind, details }: Pick<AuditEvent, "kind" | "details">): string {
  if (details.pictures !== undefined) return `Picture arrived: ${details.pictures}`;
  if (details.calledOff !== undefined) return "Publication called off";
  return TITLES[kind];
}

/** Who did it; what the machine does by itself it does under its own name. */
export function eventActor({ actor }: Pick<AuditEvent, "actor">): string {
  return actor.startsWith("galley:") ? "Galley" : actor;
}

type Phrase = (value: string, timeZone: string) => string;

const PHRASES: Readonly<Record<string, Phrase>> = {
  draft: (key) => `Draft ${key.replace(/^drafts\//, "")}`,
  comment: (reason) => `Reason: ${reason}`,
  reason: (reason) => `Reason: ${reason}`,
  notice: (notice) => `Readers are told: ${notice}`,
  approvals: (count) => `${count} approvals`,
  approvedBy: (people) => `Approved by ${people}`,
  publishAt: (time, timeZone) => `Goes live ${spokenTime(time, timeZone)}`,
  due: (time, timeZone) => `Was to go live ${spokenTime(time, timeZone)}`,
  calledOff: (time, timeZone) => `Was to go live ${spokenTime(time, timeZone)}`,
  address: (address) => `Address ${address}`,
  contributors: (people) => `Contributors: ${people}`,
};

/** What makes the event readable alone, a sentence for each detail. */
export function eventDetails({ details }: Pick<AuditEvent, "details">, timeZone: string): string[] {
  return Object.entries(details)
    .filter(([name, value]) => value !== "" && name !== "pictures" && !(name === "draft" && "pictures" in details))
    .map(([name, value]) => PHRASES[name]?.(value, timeZone) ?? `${name}: ${value}`);
}
