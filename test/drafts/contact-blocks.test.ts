/** Press releases: whom a newsroom may call stands above the headline, and is not for readers. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";

const STORY =
  "Dinas membuka pasar ikan baru di tepi pelabuhan lama pada Senin pagi, dan para pedagang pindah pekan ini.";
const release = (...head: string[]) => understood(`${head.join("\n")}\n\n${STORY}\n\n${STORY}\n`);

describe("lines with labels, numbers and addresses above the headline are for the desk", () => {
  test.each([
    [["Kontak: Sekar Ayu", "Telepon: 0812-0000-0000"]],
    [["Contact: Clara Finch", "Phone: +44 0000 000000", "Email: clara@trust.example"]],
    [["Media contact: Clara Finch", "Website: www.trust.example"]],
  ])("%s", async (contacts) => {
    for (const above of [["SIARAN PERS"], ["FOR IMMEDIATE RELEASE", ""], []]) {
      const { article, leftOut } = await release(...above, ...contacts, "", "PASAR IKAN BARU DIBUKA");
      expect(article.title).toBe("PASAR IKAN BARU DIBUKA");
      for (const text of contacts)
        expect(leftOut).toContainEqual(expect.objectContaining({ text, rule: "not-for-publication" }));
    }
  });

  test("the letter's number", async () => {
    const { article, leftOut } = await release("SIARAN PERS", "Nomor: 012/HM/III/2025", "", "PASAR IKAN BARU DIBUKA");
    expect(article.title).toBe("PASAR IKAN BARU DIBUKA");
    expect(leftOut).toContainEqual({ line: 2, text: "Nomor: 012/HM/III/2025", rule: "wire-header" });
  });
});

describe("nobody is called by", () => {
  test("one line", async () => {
    expect((await release("Kontak: Kapal Hilang di Laut Utara")).article.title).toBe(
      "Kontak: Kapal Hilang di Laut Utara",
    );
  });

  test("lines without a number or an address", async () => {
    const { article } = await release("Name: The Boat That Came Back", "Email: The Letter Nobody Read");
    expect(article.title).toContain("Name: The Boat That Came Back");
  });

  test("lines below the headline, which readers may use", async () => {
    const { article } = await release("Pasar Ikan Baru Dibuka", "", "Kontak: Sekar Ayu", "Telepon: 0812-0000-0000");
    expect(article.body).toContain("0812-0000-0000");
  });
});
