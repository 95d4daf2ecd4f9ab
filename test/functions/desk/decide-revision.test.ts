/** The decision meets the catalogue: what is asked, what stands there, and what becomes of it. */
import { describe, expect, it } from "vitest";
import { type AskedDecision, decideRevision } from "../../../functions/desk/decide-revision.ts";
import { withdrawArticle } from "../../../functions/desk/withdraw-article.ts";
import type { Catalogue } from "../../../shared/news/catalogue.ts";
import type { Decision } from "../../../shared/news/decide.ts";
import { memoryCatalogue } from "../../support/memory-catalogue.ts";
import { APPROVER, EDITOR, ID, inReview, NOW, SECOND, SETTINGS } from "./desk-world.ts";

const { publication } = SETTINGS;
const now = () => NOW;

function asked(seen: { revision: number; hash: string }, changes: Partial<Decision> = {}): AskedDecision {
  const decision: Decision = { ...seen, verdict: "approve", comment: "", correction: "", ...changes };
  return { id: ID, decision, actor: APPROVER, publication };
}

async function prepared(content = {}): Promise<{ catalogue: Catalogue; seen: { revision: number; hash: string } }> {
  const catalogue = memoryCatalogue();
  return { catalogue, seen: await inReview(catalogue, { content }) };
}

describe("a decision", () => {
  it("publishes exactly the revision that was approved", async () => {
    const { catalogue, seen } = await prepared();

    const decided = await decideRevision(asked(seen), { ...catalogue, now });

    expect(decided).toMatchObject({ taken: true, head: { state: "published", live: "live" }, record: seen });
    expect(await catalogue.readPublicRecord(ID)).toMatchObject(seen);
    expect(await catalogue.readQueue("in-review")).toEqual([]);
  });

  it("is refused when a newer revision arrived while it was under way", async () => {
    const { catalogue, seen } = await prepared();
    let arrived = false;
    const commit: Catalogue["commit"] = async (change) => {
      if (!arrived) await inReview(catalogue, { content: { title: "Judul baru" } });
      arrived = true;
      return catalogue.commit(change);
    };

    const decided = await decideRevision(asked(seen), { ...catalogue, now, commit });

    expect(decided).toMatchObject({ taken: false, refusal: { refused: "changed-since" }, head: { revision: 2 } });
    expect(await catalogue.readPublicRecord(ID)).toBeUndefined();
  });

  it("counts beside another person's that came in between", async () => {
    const catalogue = memoryCatalogue();
    const seen = await inReview(catalogue, { content: { section: "ganda" } });
    let raced = false;
    const commit: Catalogue["commit"] = async (change) => {
      if (!raced) {
        raced = true;
        await decideRevision({ ...asked(seen), actor: SECOND }, { ...catalogue, now });
      }
      return catalogue.commit(change);
    };

    const decided = await decideRevision(asked(seen), { ...catalogue, now, commit });

    expect(decided).toMatchObject({ taken: true, head: { state: "published" } });
  });

  it("gives up when the article changes each time", async () => {
    const { catalogue, seen } = await prepared();
    const commit = async () => ({ outcome: "changed-since" }) as const;

    const decided = await decideRevision(asked(seen), { ...catalogue, now, commit });

    expect(decided).toMatchObject({ taken: false, refusal: { refused: "changed-since" } });
  });

  it("names the owner of an address that is taken", async () => {
    const { catalogue, seen } = await prepared();
    const other = await inReview(catalogue, { id: "kota/lain" });
    await decideRevision({ ...asked(other), id: "kota/lain" }, { ...catalogue, now });

    const decided = await decideRevision(asked(seen), { ...catalogue, now });

    expect(decided).toMatchObject({ taken: false, refusal: { refused: "address-taken" } });
    expect(JSON.stringify(decided)).toContain("“kota/lain”");
  });

  it("finds no article where there is none", async () => {
    const decided = await decideRevision(asked({ revision: 1, hash: "0".repeat(64) }), { ...memoryCatalogue(), now });

    expect(decided).toBeUndefined();
  });

  it.each(["readHead", "readRevision", "readPublicRecord", "commit"] as const)("fails when %s fails", async (need) => {
    const { catalogue, seen } = await prepared();
    const failing = { ...catalogue, now, [need]: () => Promise.reject(new Error("throttled")) };

    await expect(decideRevision(asked(seen), failing)).rejects.toThrow("throttled");
    expect(await catalogue.readPublicRecord(ID)).toBeUndefined();
  });

  it("fails when the catalogue lost the revision that its head names", async () => {
    const { catalogue, seen } = await prepared();
    const readRevision = async () => undefined;

    await expect(decideRevision(asked(seen), { ...catalogue, now, readRevision })).rejects.toThrow(/names revision 1/);
  });
});

describe("a withdrawal", () => {
  async function live(): Promise<Catalogue> {
    const { catalogue, seen } = await prepared();
    await decideRevision(asked(seen), { ...catalogue, now });
    return catalogue;
  }
  const withdrawal = { id: ID, withdrawal: { reason: "Salah orang", notice: "" }, actor: APPROVER, publication };

  it("takes the article away", async () => {
    const catalogue = await live();

    const decided = await withdrawArticle(withdrawal, { ...catalogue, now });

    expect(decided).toMatchObject({ taken: true, head: { live: "withdrawn" }, record: { status: "withdrawn" } });
    expect(await catalogue.readList("front", { limit: 5 })).toEqual([]);
  });

  it("is taken although a revision arrives in between", async () => {
    const catalogue = await live();
    let arrived = false;
    const commit: Catalogue["commit"] = async (change) => {
      if (!arrived) await inReview(catalogue, { content: { title: "Judul baru" } });
      arrived = true;
      return catalogue.commit(change);
    };

    const decided = await withdrawArticle(withdrawal, { ...catalogue, now, commit });

    expect(decided).toMatchObject({ taken: true, head: { live: "withdrawn", revision: 2, state: "in-review" } });
  });

  it.each([
    ["nobody sees the article", memoryCatalogue, "kota/tiada", undefined],
    ["it is not live", async () => (await prepared()).catalogue, ID, "not-live"],
  ])("is refused when %s", async (_case, make, id, refused) => {
    const decided = await withdrawArticle({ ...withdrawal, id }, { ...(await make()), now });

    expect(decided?.taken === false ? decided.refusal.refused : undefined).toBe(refused);
  });

  it.each([
    [EDITOR, { reason: "x", notice: "" }, "group"],
    [APPROVER, { reason: " ", notice: "" }, "reason-missing"],
  ])("of $id is refused by rule", async (actor, words, refused) => {
    const decided = await withdrawArticle({ ...withdrawal, withdrawal: words, actor }, { ...(await live()), now });

    expect(decided).toMatchObject({ taken: false, refusal: { refused } });
  });

  it.each(["readHead", "readPublicRecord", "commit"] as const)("fails when %s fails", async (need) => {
    const catalogue = await live();
    const failing = { ...catalogue, now, [need]: () => Promise.reject(new Error("throttled")) };

    await expect(withdrawArticle(withdrawal, failing)).rejects.toThrow("throttled");
    expect(await catalogue.readPublicRecord(ID)).toMatchObject({ status: "live" });
  });

  it("gives up when the article never stands still", async () => {
    const catalogue = await live();
    const commit = async () => ({ outcome: "changed-since" }) as const;

    const decided = await withdrawArticle(withdrawal, { ...catalogue, now, commit });

    expect(decided).toMatchObject({ taken: false, refusal: { refused: "changed-since" } });
  });
});
