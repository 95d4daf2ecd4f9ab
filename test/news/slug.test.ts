import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SLUG_CHARACTERS_MAX, slugOf } from "../../shared/news/slug.ts";

const SHAPE = /^([a-z0-9]+(-[a-z0-9]+)*)?$/;

describe("a slug", () => {
  it.each([
    ["Pasar ikan pindah ke dermaga timur", "pasar-ikan-pindah-ke-dermaga-timur"],
    ["Harga Beras Naik 12,5%: Kenapa?", "harga-beras-naik-12-5-kenapa"],
    ["Jum’at Pagi di Desa", "jumat-pagi-di-desa"],
    ["Šárka’s Straße, Ærø & Łódź", "sarkas-strasse-aero-lodz"],
    ["  --- ", ""],
    ["新闻", ""],
  ])("of %j is %j", (headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  it("is one safe path segment whatever the headline, and is its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (headline) => {
        const slug = slugOf(headline);
        expect(slug).toMatch(SHAPE);
        expect(slug.length).toBeLessThanOrEqual(SLUG_CHARACTERS_MAX);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });

  it("is cut at a word when the headline is long", () => {
    const slug = slugOf("panjang sekali ".repeat(20));
    expect(slug.endsWith("panjang") || slug.endsWith("sekali")).toBe(true);
  });

  const pairs = "../shared/suites/slugs/pairs.json";
  it.runIf(existsSync(pairs))("keeps its shape on the inputs of other projects", () => {
    const inputs = JSON.stringify(JSON.parse(readFileSync(pairs, "utf8"))).match(/"(?:[^"\\]|\\.)*"/g) ?? [];
    expect(inputs.length).toBeGreaterThan(50);
    for (const input of inputs) expect(slugOf(JSON.parse(input) as string)).toMatch(SHAPE);
  });
});
