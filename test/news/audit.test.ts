import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AuditEvent, chainEvent, firstBrokenEvent } from "../../shared/news/audit.ts";

function chain(length: number): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (let number = 1; number <= length; number += 1) {
    events.push(
      chainEvent({
        articleId: "kota/pasar",
        number,
        at: new Date(number * 1000).toISOString(),
        actor: "banu@galley.test",
        kind: "approved",
        revision: 1,
        contentHash: "a".repeat(64),
        details: { comment: `nomor ${number}` },
        previousHash: events.at(-1)?.hash ?? "",
      }),
    );
  }
  return events;
}

describe("the audit trail", () => {
  it("holds as written", () => {
    expect(firstBrokenEvent(chain(5))).toBeUndefined();
    expect(firstBrokenEvent([])).toBeUndefined();
  });

  it("shows any event that was changed, removed or moved", () => {
    const tamper = fc.constantFrom<(events: AuditEvent[], at: number) => AuditEvent[]>(
      (events, at) => events.map((event, index) => (index === at ? { ...event, actor: "someone@else.test" } : event)),
      (events, at) => events.map((event, index) => (index === at ? { ...event, details: {} } : event)),
      (events, at) => events.filter((_event, index) => index !== at),
      (events, at) => [...events.slice(0, at), ...events.slice(at).reverse()],
    );
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.nat(), tamper, (length, seed, change) => {
        // The last event may be cut off unseen; the head's `events` and `lastEventHash` guard that end.
        const at = seed % (length - 1);
        expect(firstBrokenEvent(change(chain(length), at))).toBeDefined();
      }),
    );
  });
});
