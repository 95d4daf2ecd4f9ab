/** Embargoes that an agency puts into words: whatever the words, none is overlooked, and none is made of a story about one. */
import { describe, expect, test } from "vitest";
import { problemsOf, understood } from "./parsing.ts";

const item = (fields: object) =>
  JSON.stringify({
    type: "text",
    versioncreated: "2025-05-01T08:00:00+07:00",
    headlines: [{ value: "Pasar ikan dibuka lagi" }],
    bodies: [{ contenttype: "text/html", value: "<p>Pedagang senang.</p>" }],
    ...fields,
  });
const read = async (fields: object) => (await understood(item(fields), "kota/x.json")).article;
const html = (value: string) => ({ bodies: [{ contenttype: "text/html", value }] });
const EMBARGO = "EMBARGO: 3 Juni 2025 10.00 WIB";
const HELD = "2025-06-03T10:00:00+07:00";

describe("a note to editors holds the item", () => {
  test.each([
    "Foto menyusul. Embargo sampai 3 Juni 2025 10.00 WIB.",
    "Berita ini boleh disiarkan mulai 3 Juni 2025 10.00 WIB",
    "Naskah ini diembargo sampai 3 Juni 2025, 10.00 WIB. Kontak: 0812",
    "EMBARGO: Selasa, 3 Juni 2025\npukul 10.00 WIB",
    "EMBARGO\n3 Juni 2025 10.00 WIB",
    "Not for publication or broadcast before 10:00 WIB on 3 June 2025.",
    "May be used after 10:00 WIB on 3 June 2025",
    "The report is for release 3 June 2025 10:00 WIB.",
  ])("%s", async (ednote) => {
    expect((await read({ ednote })).embargo).toBe(HELD);
  });

  test.each([
    "Strictly under embargo.",
    "Material under embargo until Tuesday noon.",
    "Naskah ini baru boleh tayang Selasa pukul 10.00",
    "Embargo moved from 2 June 2025 10:00 WIB to 3 June 2025 10:00 WIB.",
  ])("or stops it where nobody can read until when: %s", async (ednote) => {
    expect(await problemsOf(item({ ednote }), "kota/x.json")).toMatchObject([{ field: "embargo" }]);
  });

  test.each([
    "Embargo lifted.",
    "This corrects the story released on 28 April 2025.",
    "The ministry’s embargo on tuna is explained in the third paragraph.",
    "No embargo.",
    "Nama korban tidak boleh dimuat.",
    "Do not use before checking with the desk.",
    "Photos may be used only in Sunday editions.",
  ])("but not where it only speaks of one, or of what is past: %s", async (ednote) => {
    expect((await read({ ednote })).embargo).toBeNull();
  });
});

describe("one instant is one embargo, however it is spelt", () => {
  test.each([
    "EMBARGO 3 June 2025 03:00 GMT",
    "EMBARGO: Selasa, 3 Juni 2025 pukul 10.00 WIB",
    "EMBARGO: 03/06/2025 10:00 WIB",
  ])("%s", async (ednote) => {
    expect(Date.parse((await read({ ednote, ...html(`<p>${EMBARGO}</p><p>Senang.</p>`) })).embargo ?? "")).toBe(
      Date.parse(HELD),
    );
  });

  test("and two stop the item", async () => {
    const fields = { ednote: "EMBARGO: 3 Juni 2025 11.00 WIB", ...html(`<p>${EMBARGO}</p><p>Senang.</p>`) };
    expect(await problemsOf(item(fields), "kota/x.json")).toMatchObject([{ field: "embargo" }]);
  });
});

describe("where readers would see it, it is cut out, and what stands around it stays", () => {
  test("of a headline", async () => {
    const { title, embargo } = await read({
      headlines: [{ value: "Pasar ikan dibuka (EMBARGO 3 Juni 2025 10.00 WIB)" }],
    });
    expect({ title, embargo }).toEqual({ title: "Pasar ikan dibuka", embargo: HELD });
  });

  test("of a paragraph", async () => {
    const value = "<p>Pasar <strong>ikan</strong> (EMBARGO 3 Juni 2025 10.00 WIB) dibuka.</p>";
    const { body, embargo } = await read(html(value));
    expect({ body, embargo }).toEqual({ body: "<p>Pasar <strong>ikan</strong> dibuka.</p>", embargo: HELD });
  });

  test.each([`Dermaga. ${EMBARGO}.`, `${EMBARGO}. Dermaga.`])(
    "of a caption, in the text or beside it: %s",
    async (caption) => {
      const figure = `<p>Senang.</p><figure><img src="a.jpg" alt="x"><figcaption>${caption}</figcaption></figure>`;
      const picture = {
        type: "picture",
        name: "a",
        renditions: [{ href: "a.jpg" }],
        descriptions: [{ value: caption }],
      };
      for (const fields of [html(figure), { associations: [picture] }]) {
        const { media, embargo } = await read(fields);
        expect({ caption: media[0]?.caption, embargo }).toEqual({ caption: "Dermaga.", embargo: HELD });
      }
    },
  );

  test.each([
    ["a line", `<p>${EMBARGO}<br>Pedagang senang.</p>`],
    ["a line without paragraphs", `<div><b>${EMBARGO}</b><br>Pedagang senang.</div>`],
    ["lines, the hour below the day", "<p>EMBARGO: 3 Juni 2025<br>pukul 10.00 WIB<br>Pedagang senang.</p>"],
    ["paragraphs, the hour below the day", "<p>EMBARGO: 3 Juni 2025</p><p>pukul 10.00 WIB</p><p>Pedagang senang.</p>"],
    ["a quotation", `<p>Pedagang senang.</p><blockquote><p>${EMBARGO}</p></blockquote>`],
  ])("of %s", async (_, value) => {
    const { body, embargo } = await read(html(value));
    expect({ body, embargo }).toEqual({ body: "<p>Pedagang senang.</p>", embargo: HELD });
  });

  test.each([
    [`<ul><li>${EMBARGO}</li><li>Satu</li></ul>`, "<ul><li>Satu</li></ul>"],
    [`<table><tr><td>${EMBARGO}</td><td>Satu</td></tr></table>`, "<td></td><td>Satu</td>"],
  ])("of an item or a cell: %s", async (value, kept) => {
    const { body, embargo } = await read(html(`<p>Pedagang senang.</p>${value}`));
    expect({ body, embargo }).toEqual({ body: expect.stringContaining(kept), embargo: HELD });
    expect(body).not.toContain("EMBARGO");
  });

  test("of a standfirst, and of what a picture shows and whose it is", async () => {
    const picture = {
      type: "picture",
      name: "a",
      usageterms: EMBARGO,
      alttext: EMBARGO,
      renditions: [{ href: "a.jpg" }],
    };
    const descriptions = [{ role: "summary", value: `${EMBARGO}. Setelah dua tahun sepi.` }];
    expect(await read({ associations: [picture], descriptions })).toMatchObject({
      standfirst: "Setelah dua tahun sepi.",
      media: [{ src: "a.jpg", alt: "", caption: "", credit: "" }],
      embargo: HELD,
    });
  });

  test.each([
    "Pemerintah memberlakukan embargo hingga 3 Juni 2025 terhadap kapal.",
    "Embargo ikan berlaku sejak 3 Juni 2025, kata menteri.",
  ])("a story about one has none: %s", async (text) => {
    const { body, embargo } = await read(html(`<p>${text}</p>`));
    expect({ body, embargo }).toEqual({ body: `<p>${text}</p>`, embargo: null });
  });
});

test("null and false say that there is none; an empty text says that its time is open", async () => {
  expect((await read({ embargoed: null })).embargo).toBeNull();
  expect((await read({ embargoed: false })).embargo).toBeNull();
  expect(await problemsOf(item({ embargoed: "" }), "kota/x.json")).toMatchObject([{ field: "embargo" }]);
});
