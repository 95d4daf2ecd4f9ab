/** The promises of approval, tried by every sequence of commands that fast-check can think of. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstBrokenEvent } from "../../shared/news/audit.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import type { Change } from "../../shared/news/change.ts";
import { decide } from "../../shared/news/decide.ts";
import type { Actor } from "../../shared/news/head.ts";
import { openReview } from "../../shared/news/open-review.ts";
import { defaultDateChoice, publicationEffects, publishScheduled } from "../../shared/news/publish.ts";
import type { Refusal } from "../../shared/news/refusal.ts";
import { articleHash } from "../../shared/news/revision.ts";
import { submitRevision } from "../../shared/news/submit-revision.ts";
import { withdraw } from "../../shared/news/withdraw.ts";
import { memoryCatalogue } from "../support/memory-catalogue.ts";
import { samplePublication as publication, sampleArticle } from "../support/samples.ts";

const PEOPLE: Actor[] = ["Laras Wening", "Banu Aji", "Citra Dewi", "Dimas Raka"].map((name) => ({
  id: `${name.split(" ")[0]?.toLowerCase()}@galley.test`,
  name,
  groups: name === "Dimas Raka" ? ["editors"] : ["approvers"],
}));

type Command =
  | { do: "submit"; by: number; text: number; section: "kota" | "english"; embargoHours?: number }
  | { do: "open" }
  | { do: "approve"; by: number; stale: boolean; inHours?: number }
  | { do: "return" | "reject"; by: number }
  | { do: "tick"; hours: number }
  | { do: "withdraw"; by: number };

const person = fc.nat({ max: PEOPLE.length - 1 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record(
    {
      do: fc.constant("submit" as const),
      by: person,
      text: fc.nat({ max: 2 }),
      section: fc.constantFrom("kota" as const, "english" as const),
      embargoHours: fc.integer({ min: -2, max: 6 }),
    },
    { requiredKeys: ["do", "by", "text", "section"] },
  ),
  fc.record({ do: fc.constant("open" as const) }),
  fc.record(
    { do: fc.constant("approve" as const), by: person, stale: fc.boolean(), inHours: fc.integer({ min: 1, max: 5 }) },
    { requiredKeys: ["do", "by", "stale"] },
  ),
  fc.record({ do: fc.constantFrom("return" as const, "reject" as const), by: person }),
  fc.record({ do: fc.constant("tick" as const), hours: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant("withdraw" as const), by: person }),
);

const ID = "kota/pasar";
const START = new Date("2026-11-23T03:00:00Z");

/** A newsroom of one article: applies commands, remembers who approved what. */
class Newsroom {
  readonly catalogue: Catalogue = memoryCatalogue();
  now = START;
  /** By content hash: whose approvals the guard accepted, since that content was submitted. */
  readonly approvals = new Map<string, Set<string>>();
  readonly submitters = new Map<string, Set<string>>();

  async apply(asked: Command): Promise<void> {
    this.now = new Date(this.now.getTime() + 1000);
    const change = await this.changeFor(asked);
    if (change === undefined || "refused" in change) return;
    expect((await this.catalogue.commit(change)).outcome).toBe("committed");
  }

  private async changeFor(asked: Command): Promise<Change | Refusal | undefined> {
    const { catalogue, now } = this;
    const head = await catalogue.readHead(ID);
    if (asked.do === "submit") {
      const submitter = actorAt(asked.by).id;
      const embargo = asked.embargoHours === undefined ? null : hoursAfter(START, asked.embargoHours).toISOString();
      const article = sampleArticle({ title: `Pasar ikan ${asked.text}`, section: asked.section, byline: [], embargo });
      const hash = articleHash(article);
      this.submitters.set(hash, (this.submitters.get(hash) ?? new Set()).add(submitter));
      const source = { key: "drafts/kota/pasar.md", etag: String(asked.text) };
      return submitRevision(head, { id: ID, article, hash, submitter, pictureSubmitters: [], source, now });
    }
    if (head === undefined) return undefined;
    if (asked.do === "open") return openReview(head, head, now);
    const record = await catalogue.readPublicRecord(ID);
    if (asked.do === "tick") {
      this.now = hoursAfter(now, asked.hours);
      const scheduled = head.scheduled && (await catalogue.readRevision(ID, head.scheduled.revision));
      if (!scheduled) return undefined;
      return publishScheduled(head, { article: scheduled.article, record, publication, now: this.now });
    }
    const actor = actorAt(asked.by);
    if (asked.do === "withdraw")
      return withdraw(head, { reason: "keliru", notice: "" }, { actor, record, publication, now });
    const revision = await catalogue.readRevision(ID, head.revision);
    if (revision === undefined) throw new Error("a head without its revision");
    const isStale = asked.do === "approve" && asked.stale;
    const decision = {
      verdict: asked.do,
      revision: head.revision,
      hash: isStale ? "0".repeat(64) : head.hash,
      comment: "Periksa angka.",
      correction: "",
      ...(asked.do === "approve" && asked.inHours ? { publishAt: hoursAfter(now, asked.inHours) } : {}),
    };
    const change = decide(head, decision, { actor, article: revision.article, record, publication, now });
    if (asked.do === "approve" && !("refused" in change)) {
      expect(isStale).toBe(false);
      expect(this.submitters.get(head.hash)?.has(actor.id)).toBe(false);
      this.approvals.set(head.hash, (this.approvals.get(head.hash) ?? new Set()).add(actor.id));
    }
    return change;
  }
}

function hoursAfter(time: Date, hours: number): Date {
  return new Date(time.getTime() + hours * 3_600_000);
}

function actorAt(index: number): Actor {
  const actor = PEOPLE[index];
  if (actor === undefined) throw new Error("no such person");
  return actor;
}

describe("whatever people do, in whatever order", () => {
  it("nothing is public without enough approvals of exactly those bytes, and addresses and the audit trail hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 40 }), async (commands) => {
        const room = new Newsroom();
        let everPublicAt: string | undefined;
        for (const asked of commands) {
          await room.apply(asked);
          const record = await room.catalogue.readPublicRecord(ID);
          const head = await room.catalogue.readHead(ID);
          if (record?.status === "live") {
            const needed = record.card.section === "english" ? 2 : 1;
            expect(room.approvals.get(record.hash)?.size ?? 0).toBeGreaterThanOrEqual(needed);
            const revision = await room.catalogue.readRevision(ID, record.revision);
            expect(revision?.hash).toBe(record.hash);
            expect(Date.parse(revision?.article.embargo ?? "")).not.toBeGreaterThan(room.now.getTime());
          }
          if (everPublicAt !== undefined) expect(record?.address).toBe(everPublicAt);
          everPublicAt = record?.address;
          const front = await room.catalogue.readList("front", { limit: 9 });
          expect(front.map(({ id }) => id)).toEqual(record?.status === "live" ? [ID] : []);
          const events = await room.catalogue.readEvents(ID);
          expect(firstBrokenEvent(events)).toBeUndefined();
          expect(events.length).toBe(head?.events ?? 0);
          const queued = (await Promise.all((["in-review", "returned"] as const).map(room.catalogue.readQueue))).flat();
          expect(queued.map(({ state }) => state)).toEqual(
            head?.state === "in-review" || head?.state === "returned" ? [head.state] : [],
          );
          const due = (await room.catalogue.readDue(new Date("2099-01-01"))).filter(
            ({ kind }) => kind === "publication",
          );
          expect(due.map(({ at }) => at)).toEqual(head?.scheduled === undefined ? [] : [head.scheduled.at]);
          expect((await room.catalogue.readQueue("scheduled")).length).toBe(head?.scheduled === undefined ? 0 : 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("what is scheduled can be sent back or withdrawn, and then never goes public", async () => {
    for (const stop of [
      { do: "return", by: 1 },
      { do: "reject", by: 1 },
      { do: "withdraw", by: 1 },
    ] as const) {
      const room = new Newsroom();
      await room.apply({ do: "submit", by: 0, text: 0, section: "kota" });
      await room.apply({ do: "open" });
      await room.apply({ do: "approve", by: 1, stale: false, inHours: 2 });
      expect((await room.catalogue.readHead(ID))?.state).toBe("scheduled");
      await room.apply(stop);
      expect(await room.catalogue.readQueue("scheduled")).toEqual([]);
      await room.apply({ do: "tick", hours: 4 });
      expect(await room.catalogue.readPublicRecord(ID)).toBeUndefined();
    }
  });

  it("an embargo needs no decision of its own: approval schedules for its end, and no earlier time is taken", async () => {
    const room = new Newsroom();
    await room.apply({ do: "submit", by: 0, text: 0, section: "kota", embargoHours: 3 });
    await room.apply({ do: "open" });
    await room.apply({ do: "approve", by: 1, stale: false, inHours: 1 });
    expect((await room.catalogue.readHead(ID))?.state).toBe("in-review");
    await room.apply({ do: "approve", by: 1, stale: false });
    expect((await room.catalogue.readHead(ID))?.scheduled?.at).toBe(hoursAfter(START, 3).toISOString());
    await room.apply({ do: "tick", hours: 2 });
    expect(await room.catalogue.readPublicRecord(ID)).toBeUndefined();
    await room.apply({ do: "tick", hours: 2 });
    expect((await room.catalogue.readPublicRecord(ID))?.status).toBe("live");
  });

  it("where the publication asks for it, a picture without a description waits", async () => {
    const room = new Newsroom();
    for (const step of [{ do: "submit", by: 0, text: 0, section: "kota" }, { do: "open" }] as const)
      await room.apply(step);
    const head = await room.catalogue.readHead(ID);
    if (head === undefined) throw new Error("not submitted");
    const picture = { hash: "a".repeat(64), width: 800, height: 600, widths: [800] };
    const media = [{ src: "pasar.jpg", alt: "", caption: "Pasar.", credit: "", picture }];
    const decision = { verdict: "approve", revision: 1, hash: head.hash, comment: "", correction: "" } as const;
    const answer = (altRequired: boolean, alt: string) =>
      decide(head, decision, {
        actor: actorAt(1),
        article: sampleArticle({ byline: [], media: media.map((one) => ({ ...one, alt })) }),
        record: undefined,
        publication: { ...publication, pictures: { altRequired } },
        now: room.now,
      });
    expect(answer(true, "")).toMatchObject({ refused: "alt-missing", message: expect.stringContaining("pasar.jpg") });
    expect(answer(true, "Perahu di dermaga")).not.toHaveProperty("refused");
    expect(answer(false, "")).not.toHaveProperty("refused");
  });

  it("a late correction keeps the date that readers were told; two approvers must mean the same", async () => {
    const now = new Date("2026-11-23T03:00:00Z");
    const article = sampleArticle({ draftedAt: "2026-11-22T21:00:00+07:00" });
    const base = { id: ID, revision: 1, hash: "a".repeat(64), article, correction: "", publication } as const;
    const { record } = publicationEffects({ ...base, record: undefined, datedBy: "publication", now });
    const later = new Date(now.getTime() + 60 * 3_600_000);
    expect(defaultDateChoice(article, publication, later, undefined)).toBe("draft");
    expect(defaultDateChoice(article, publication, later, record)).toBe("publication");
    const room = new Newsroom();
    for (const step of [{ do: "submit", by: 0, text: 0, section: "english" }, { do: "open" }] as const)
      await room.apply(step);
    await room.apply({ do: "approve", by: 1, stale: false, inHours: 5 });
    await room.apply({ do: "approve", by: 2, stale: false });
    expect(await room.catalogue.readPublicRecord(ID)).toBeUndefined();
    expect((await room.catalogue.readHead(ID))?.state).toBe("in-review");
  });

  it("an upload cannot leave a strict section by naming a lenient one", async () => {
    const strict = {
      ...publication,
      approval: { ...publication.approval, sections: { kota: { approvers: 1, groups: ["chiefs"] } } },
    };
    const room = new Newsroom();
    for (const step of [{ do: "submit", by: 0, text: 0, section: "english" }, { do: "open" }] as const)
      await room.apply(step);
    const head = await room.catalogue.readHead(ID);
    if (head === undefined) throw new Error("not submitted");
    const decision = { verdict: "approve", revision: 1, hash: head.hash, comment: "", correction: "" } as const;
    const context = {
      actor: actorAt(1),
      article: sampleArticle({ byline: [] }),
      record: undefined,
      publication: strict,
      now: room.now,
    };
    expect(decide(head, decision, context)).toMatchObject({ refused: "group" });
  });

  it("the test sees publications, schedules and withdrawals at all", async () => {
    const room = new Newsroom();
    const steps: Command[] = [
      { do: "submit", by: 0, text: 0, section: "kota" },
      { do: "open" },
      { do: "approve", by: 1, stale: false },
    ];
    for (const step of steps) await room.apply(step);
    expect((await room.catalogue.readPublicRecord(ID))?.status).toBe("live");
    await room.apply({ do: "withdraw", by: 1 });
    expect((await room.catalogue.readPublicRecord(ID))?.status).toBe("withdrawn");
    for (const step of [{ do: "submit", by: 0, text: 1, section: "kota" }, { do: "open" }] as const)
      await room.apply(step);
    await room.apply({ do: "approve", by: 1, stale: false, inHours: 2 });
    expect((await room.catalogue.readPublicRecord(ID))?.status).toBe("withdrawn");
    await room.apply({ do: "tick", hours: 3 });
    expect((await room.catalogue.readPublicRecord(ID))?.status).toBe("live");
  });
});
