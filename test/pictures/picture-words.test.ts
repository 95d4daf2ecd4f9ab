/** What picture desks write into their files, and what nobody should be able to do with it. */
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makeRenditions } from "../../shared/pictures/make-renditions.ts";
import { wordsOf } from "../../shared/pictures/picture-words.ts";
import { runs } from "../support/runs.ts";

const NAMESPACES =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ' +
  'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"';

function xmp(inside: string, attributes = ""): Buffer {
  return Buffer.from(
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${NAMESPACES}><rdf:Description ${NAMESPACES} ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  );
}

const alternative = (name: string, text: string) =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`;

const FULL = xmp(
  alternative("dc:description", "Perahu bersandar di Teluk &amp; dermaga.") +
    "<dc:creator><rdf:Seq><rdf:li>Dian Laut</rdf:li></rdf:Seq></dc:creator>" +
    alternative("Iptc4xmpCore:AltTextAccessibility", "Tiga perahu kayu") +
    alternative("xmpRights:UsageTerms", "Hanya untuk berita"),
  'photoshop:Credit="Kantor Uji" xmpRights:WebStatement="https://contoh.example/lisensi"',
);

/** One dataset of IPTC-IIM. */
function dataset(record: number, number: number, value: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0]);
  head.writeUInt16BE(value.length, 3);
  return Buffer.concat([head, value]);
}

describe("words in a picture's own file", () => {
  it("are its alt text, caption, credit and licence", () => {
    expect(wordsOf({ xmp: FULL })).toEqual({
      alt: "Tiga perahu kayu",
      caption: "Perahu bersandar di Teluk & dermaga.",
      credit: "Dian Laut/Kantor Uji",
      licence: "https://contoh.example/lisensi",
    });
  });

  it("come out of a real file", async () => {
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: "#888" } });
    for (const bytes of [
      await picture.clone().withXmp(FULL.toString()).jpeg().toBuffer(),
      await picture.clone().withXmp(FULL.toString()).webp().toBuffer(),
      await picture.clone().withXmp(FULL.toString()).png().toBuffer(),
    ]) {
      expect(await makeRenditions(bytes)).toMatchObject({ words: { alt: "Tiga perahu kayu" } });
    }
  });

  it("may stand in the older records, in either character set", () => {
    const latin = Buffer.concat([
      dataset(2, 120, Buffer.from("Caf\xe9 di dermaga", "latin1")),
      dataset(2, 80, Buffer.from("Dian Laut")),
      dataset(2, 116, Buffer.from("© Kantor Uji")),
    ]);
    expect(wordsOf({ iptc: latin })).toEqual({
      alt: "",
      caption: "Café di dermaga",
      credit: "Dian Laut",
      licence: "© Kantor Uji",
    });
    const wrapped = Buffer.concat([
      Buffer.from("Photoshop 3.0\u00008BIM\u0004\u0004\0\0\0\0\0", "latin1"),
      dataset(1, 90, Buffer.from("\u001b%G")),
      dataset(2, 120, Buffer.from("Kapal “Bahari”")),
    ]);
    expect(wordsOf({ iptc: wrapped }).caption).toBe("Kapal “Bahari”");
  });

  it("name a person once", () => {
    const credit = xmp(
      "<dc:creator><rdf:Seq><rdf:li>Dian Laut</rdf:li></rdf:Seq></dc:creator>",
      'photoshop:Credit="DIAN LAUT/Kantor"',
    );
    expect(wordsOf({ xmp: credit }).credit).toBe("DIAN LAUT/Kantor");
  });

  it("name a person whose name is part of another word", () => {
    const credit = xmp(
      "<dc:creator><rdf:Seq><rdf:li>Dian</rdf:li></rdf:Seq></dc:creator>",
      'photoshop:Credit="Radian"',
    );
    expect(wordsOf({ xmp: credit }).credit).toBe("Dian/Radian");
  });

  it("name all who made it", () => {
    const both = xmp(
      "<dc:creator><rdf:Seq><rdf:li>Dian Laut</rdf:li><rdf:li>Bayu Karang</rdf:li></rdf:Seq></dc:creator>",
    );
    expect(wordsOf({ xmp: both }).credit).toBe("Dian Laut, Bayu Karang");
    const iptc = Buffer.concat(["Dian Laut", "Bayu Karang"].map((name) => dataset(2, 80, Buffer.from(name))));
    expect(wordsOf({ iptc }).credit).toBe("Dian Laut, Bayu Karang");
  });

  it.each([
    ["entities that multiply", `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${FULL}`],
    ["ten thousand levels", xmp(`${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}`).toString()],
    ["levels whose tags look empty", xmp(`${'<a b="/>">'.repeat(10_000)}${"</a>".repeat(10_000)}`).toString()],
    ["broken XML", "<x:xmpmeta><rdf:RDF"],
    [
      "descriptions inside one another",
      xmp(`${"<rdf:Description>".repeat(40)}${"<a/>".repeat(60_000)}${"</rdf:Description>".repeat(40)}`).toString(),
    ],
    ["nothing", ""],
    ["other bytes", "\u0000\u0001\u0002"],
  ])("say nothing when they are %s", (_name, packet) => {
    expect(wordsOf({ xmp: Buffer.from(packet) })).toEqual({ alt: "", caption: "", credit: "", licence: "" });
  });

  it("are one line of visible text, whatever they were", () => {
    const text = fc.string({ unit: "binary", maxLength: 200 });
    fc.assert(
      fc.property(text, (value) => {
        const { caption } = wordsOf({ iptc: dataset(2, 120, Buffer.from(value)) });
        expect(caption).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(caption.isWellFormed()).toBe(true);
      }),
      { numRuns: runs(300) },
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 120 }),
        (bytes) => void wordsOf({ iptc: Buffer.from(bytes), xmp: Buffer.from(bytes) }),
      ),
      { numRuns: runs(300) },
    );
  });
});
