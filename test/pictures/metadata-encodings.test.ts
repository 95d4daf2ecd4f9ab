/** Words in pictures, in whatever encoding programs wrote them, and what cameras write where nobody else did. */
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makeRenditions } from "../../shared/pictures/make-renditions.ts";
import { wordsOf } from "../../shared/pictures/picture-words.ts";
import { exif } from "./exif-builder.ts";

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
const packet = (inside: string) =>
  `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${RDF}><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const described = (...items: readonly string[]) =>
  packet(`<dc:description><rdf:Alt>${items.join("")}</rdf:Alt></dc:description>`);
const CAPTION = described('<rdf:li xml:lang="x-default">Café di dermaga</rdf:li>');

describe("an XMP packet is read", () => {
  it.each<[string, Buffer]>([
    ["in UTF-8", Buffer.from(CAPTION)],
    ["in UTF-8 with a mark", Buffer.from(`\ufeff${CAPTION}`)],
    ["in 16 bits, the lower first", Buffer.from(CAPTION, "utf16le")],
    ["in 16 bits, the higher first, with a mark", Buffer.from(`\ufeff${CAPTION}`, "utf16le").swap16()],
    ["in the Latin code page, against the standard", Buffer.from(CAPTION, "latin1")],
    ["padded with nulls", Buffer.concat([Buffer.from(CAPTION), Buffer.alloc(40)])],
  ])("%s", (_, xmp) => {
    expect(wordsOf({ xmp }).caption).toBe("Café di dermaga");
  });

  it("in the language that it calls the default, wherever that stands", () => {
    const xmp = described('<rdf:li xml:lang="en">A harbour</rdf:li>', '<rdf:li xml:lang="x-default">Dermaga</rdf:li>');
    expect(wordsOf({ xmp: Buffer.from(xmp) }).caption).toBe("Dermaga");
  });

  it("with the licence as Creative Commons states it", () => {
    const address = "https://creativecommons.org/licenses/by/4.0/";
    expect(wordsOf({ xmp: Buffer.from(packet(`<cc:license rdf:resource="${address}"/>`)) }).licence).toBe(address);
  });
});

function dataset(record: number, number: number, value: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x1c, record, number, 0, value.length]), value]);
}

describe("an IPTC record is read", () => {
  const declared = (set: string, value: Uint8Array) =>
    Buffer.concat([dataset(1, 90, Buffer.from(set, "latin1")), dataset(2, 120, value)]);
  it.each<[string, Buffer, string]>([
    [
      "in the set of Central Europe that it declares",
      declared("\u001b-B", Buffer.from([0xa3, 0xf3, 0x64, 0xbc])),
      "Łódź",
    ],
    ["in Cyrillic", declared("\u001b-L", Buffer.from([0xbf, 0xde, 0xe0, 0xe2])), "Порт"],
    ["in Latin letters although it declares UTF-8", declared("\u001b%G", Buffer.from("Café", "latin1")), "Café"],
    ["cut off in the middle of a letter", declared("\u001b%G", Buffer.from("Kafé é").subarray(0, -1)), "Kafé"],
    ["cut off, and undeclared", dataset(2, 120, Buffer.from("Café 漢字").subarray(0, -2)), "Café 漢"],
  ])("%s", (_, iptc, caption) => {
    expect(wordsOf({ iptc }).caption).toBe(caption);
  });
});

describe("what a camera writes", () => {
  const pixels = sharp({ create: { width: 20, height: 10, channels: 3, background: "#888" } });
  const read = async (fields: Record<string, string>) => {
    const made = await makeRenditions(await pixels.clone().withExif({ IFD0: fields }).jpeg().toBuffer());
    return made.ok ? made.words : made;
  };

  it("says who made the picture, whose it is and what it shows, where no desk has", async () => {
    expect(
      await read({
        Artist: "Dian Laut; Bayu Karang",
        Copyright: "(c) Kantor Uji",
        ImageDescription: "Perahu di dermaga",
      }),
    ).toEqual({ alt: "", caption: "Perahu di dermaga", credit: "Dian Laut, Bayu Karang", licence: "(c) Kantor Uji" });
  });

  it.each([
    ..."OLYMPUS DIGITAL CAMERA|SONY DSC|dav|DCIM\\100MEDIA\\DJI_1.JPG|SAMSUNG CAMERA PICTURES|User Screenshot".split(
      "|",
    ),
    ..."Created with some program|Processed with Rasa with a5 preset|Made with Kilau|Edited in Rona Pro 12.1".split(
      "|",
    ),
    ..."Captured by my phone|Shot on Layang 3 Pro|Taken with a phone".split("|"),
  ])("is no caption when it speaks of itself: %s", (text) => {
    expect(wordsOf({ exif: exif(["caption", text]) }).caption).toBe("");
  });

  it.each([
    "Shot in the leg, a fisherman waits for help at the harbour",
    "Captured by rebels, the harbour lies empty",
    "Made by hand in the villages of the coast and sold in town on market days, the rafts last for years",
    "Perahu yang disebut made in Tanjung Biru",
    "Screenshot of a film that the crew sent home",
  ])("is a caption when it speaks of what can be seen: %s", (text) => {
    expect(wordsOf({ exif: exif(["caption", text]) }).caption).toBe(text);
  });

  it.each([
    ..."Unknown|default|NONE|n/a|user|Admin|Author|Artist|Photographer|Owner|Picasa|;|unknown; ;Default".split("|"),
  ])("credits nobody where nobody has entered a name: %s", (text) => {
    expect(wordsOf({ exif: exif(["creator", text]) }).credit).toBe("");
  });

  it.each([
    ["Dian Laut", "Dian Laut"],
    ["Dian Laut;Bayu Karang ; ", "Dian Laut, Bayu Karang"],
    ["unknown; Dian Laut", "Dian Laut"],
    ["Dian Default", "Dian Default"],
    ["The Unknown Photographers", "The Unknown Photographers"],
  ])("credits whom it names: %s", (text, credit) => {
    expect(wordsOf({ exif: exif(["creator", text]) }).credit).toBe(credit);
  });

  it("says a thing once: what it says again of the same does not count", () => {
    const block = exif(
      ["creator", "Dian Laut"],
      ["creator", "Bayu Karang"],
      ["caption", "SONY DSC"],
      ["caption", "Dua rakit"],
    );
    expect(wordsOf({ exif: block })).toMatchObject({ credit: "Dian Laut", caption: "Dua rakit" });
  });

  it("is read as far as a name or a caption may reach, and no further", () => {
    const behind = (blanks: number) => wordsOf({ exif: exif(["creator", `${" ".repeat(blanks)}Dian Laut`]) }).credit;
    expect([behind(8_000), behind(8_192)]).toEqual(["Dian Laut", ""]);
  });

  it("comes last", () => {
    const block = exif(["creator", "Dua"]);
    expect(wordsOf({ exif: block }).credit).toBe("Dua");
    expect(wordsOf({ exif: block, iptc: dataset(2, 80, Buffer.from("Satu")) }).credit).toBe("Satu");
  });

  it.each([
    "",
    "Exif\0\0",
    "Exif\0\0II*\0\xff\xff\xff\xff",
    "Exif\0\0MM\0*\0\0\0\b\xff\xff\x01\x3b\0\x02\xff\xff\xff\xff\xff",
  ])("is nothing where it is broken: %j", (block) => {
    expect(wordsOf({ exif: Buffer.from(block, "latin1") })).toEqual({ alt: "", caption: "", credit: "", licence: "" });
  });
});
