/** Marks piled on one letter: sorting them would take the square of their number, in whichever format they come. */
import { expect, test } from "vitest";
import { composed } from "../../shared/drafts/characters.ts";
import { COST_MAX, weighed } from "../support/traps/cost.ts";
import { report } from "./parsing.ts";

const PILE = `a${"\u0301\u0323".repeat(160_000)}`;

test.each([
  ["in a story", "txt", `Ombak Tinggi\n\nPerahu pulang. ${PILE}\n`],
  ["in a headline", "txt", `Ombak ${PILE}\n\nPerahu pulang.\n`],
  ["in Markdown", "md", `# Ombak\n\nPerahu pulang. ${PILE}\n`],
  ["in a Markdown headline", "md", `# Ombak ${PILE}\n\nPerahu pulang.\n`],
  ["in a name of a picture", "md", `# Ombak\n\nPerahu pulang.\n\n![x](<${PILE}.jpg>)\n`],
  ["in front matter", "md", `---\ntags: [${PILE}]\nslug: ${PILE}\n---\n# Ombak\n\nPerahu pulang.\n`],
  ["in HTML", "html", `<h1>Ombak</h1><p>Perahu pulang. ${PILE}</p>`],
  ["in an attribute", "html", `<h1>Ombak</h1><p>Perahu pulang.<img src="${PILE}.jpg" alt="${PILE}"></p>`],
])("%s end in a report", async (_, extension, draft) => {
  const { result, cost } = await weighed(() => report(draft, `kota/x.${extension}`));
  expect(result).toHaveProperty("ok");
  expect(cost).toBeLessThan(COST_MAX);
});

test("all others are composed, those around a pile too", () => {
  expect(composed("cafe\u0301")).toBe("café");
  expect(composed(`e\u0301 ${PILE} e\u0301`)).toBe(`é ${PILE} é`);
  expect(composed("")).toBe("");
});
