/** One line each, in all the spellings of desks: bylines, captions, datelines, dates, pointers, embargoes, house lines. */
import { describe, expect, test } from "vitest";
import type { Article } from "../../shared/news/article.ts";
import { problemsOf, understood } from "./parsing.ts";

const STORY =
  "Kapal riset bersandar di dermaga lama pada pagi hari dan disambut puluhan warga yang sudah menunggu sejak subuh.";
const SECOND =
  "Para peneliti akan tinggal selama dua pekan untuk memetakan terumbu karang yang rusak akibat badai musim lalu.";
const EMPTY = {
  byline: [],
  editors: [],
  tags: [],
  media: [],
  related: [],
  dateline: "",
  draftedAt: null,
  embargo: null,
};

const people = (...names: string[]) => names.map((name) => ({ name }));
const picture = (caption: string, credit: string) => ({ media: [{ src: "", alt: "", caption, credit }] });
const body = (...paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join("\n");

type Row = readonly [line: string, fields: Partial<Article>, ...leftOut: string[]];

/** A line stands where `copy` puts it; fields that a row does not name are empty, and the story is whole. */
function table(
  name: string,
  rows: readonly Row[],
  copy: (line: string) => readonly string[],
  story = body(STORY, SECOND),
) {
  describe(name, () => {
    test.each(rows.map(([line, fields, ...expected]) => ({ line, fields, expected })))(
      "$line",
      async ({ line, fields, expected }) => {
        const { article, leftOut } = await understood(copy(line).join("\n\n"));
        const { byline, editors, tags, media, related, dateline, draftedAt, embargo } = article;
        expect({ byline, editors, tags, media, related, dateline, draftedAt, embargo }).toEqual({
          ...EMPTY,
          ...fields,
        });
        expect(article.body).toBe(story);
        expect(leftOut.flatMap(({ rule, text }) => (rule === "label" ? [] : [`${rule}: ${text}`]))).toEqual(expected);
      },
    );
  });
}

const above = (line: string) => ["Judul Berita", line, STORY, SECOND];
const below = (line: string) => ["Judul Berita", STORY, SECOND, line];
const between = (line: string) => ["Judul Berita", STORY, line, SECOND];
const before = (line: string) => ["Judul Berita", `${line}${STORY}`, SECOND];
const dated = "2025-01-31T12:09:00+07:00";

table(
  "bylines",
  [
    ["Dian Laut • 31 Januari 2025 12:09", { byline: people("Dian Laut"), draftedAt: dated }],
    ["Dian Laut | 31 Januari 2025 12:09", { byline: people("Dian Laut"), draftedAt: dated }],
    ["Dian Laut - 31 Januari 2025 12:09", { byline: people("Dian Laut"), draftedAt: dated }],
    ["Dian Laut, 31 Januari 2025 12:09", { byline: people("Dian Laut"), draftedAt: dated }],
    ["31 Januari 2025 12:09 | Dian Laut", { byline: people("Dian Laut"), draftedAt: dated }],
    ["31 Januari 2025 12:09 WIB oleh Dian Laut", { byline: people("Dian Laut"), draftedAt: dated }],
    ["Suharti • 31 Januari 2025 12:09", { byline: people("Suharti"), draftedAt: dated }],
    [
      "Dian Laut, Bayu Karang • 31 Januari 2025 12:09",
      { byline: people("Dian Laut", "Bayu Karang"), draftedAt: dated },
    ],
    [
      "Dian Laut dan Bayu Karang | 31 Januari 2025 12:09",
      { byline: people("Dian Laut", "Bayu Karang"), draftedAt: dated },
    ],
    ["By Dian Laut", { byline: people("Dian Laut") }],
    ["BY DIAN LAUT", { byline: people("DIAN LAUT") }],
    ["BY DIAN LAUT AND BAYU KARANG", { byline: people("DIAN LAUT", "BAYU KARANG") }],
    ["By: Dian Laut", { byline: people("Dian Laut") }],
    ["By Dian Laut, Bayu Karang and Ratna Wulan", { byline: people("Dian Laut", "Bayu Karang", "Ratna Wulan") }],
    [
      "By Dian Laut, Bayu Karang and Ratna Wulan | January 31, 2025 12:09 PM",
      { byline: people("Dian Laut", "Bayu Karang", "Ratna Wulan"), draftedAt: dated },
    ],
    ["By Dian Laut, Coastwire", { byline: people("Dian Laut") }, "outlet: Coastwire"],
    ["By Dian Laut, The Northern Times", { byline: people("Dian Laut") }, "outlet: The Northern Times"],
    ["By Dian Laut / Warta Nusa", { byline: people("Dian Laut") }, "outlet: Warta Nusa"],
    ["By Dian Laut in Port Azure", { byline: people("Dian Laut") }, "place: in Port Azure"],
    ["By Dian Laut and agencies", { byline: people("Dian Laut") }, "outlet: agencies"],
    ["By Dian Laut, Staff Writer", { byline: people("Dian Laut") }, "role: Staff Writer"],
    ["By Dian Laut @dianlaut", { byline: people("Dian Laut") }, "contact: @dianlaut"],
    ["By Our Correspondent", {}, "outlet: Our Correspondent"],
    ["By KANTORA", {}, "outlet: KANTORA"],
    ["Story by Dian Laut", { byline: people("Dian Laut") }],
    ["Oleh Dian Laut", { byline: people("Dian Laut") }],
    ["Oleh: Dian Laut", { byline: people("Dian Laut") }],
    ["OLEH DIAN LAUT", { byline: people("DIAN LAUT") }],
    ["Oleh : Dian Laut & Bayu Karang", { byline: people("Dian Laut", "Bayu Karang") }],
    ["Oleh Dian Laut, Bayu Karang", { byline: people("Dian Laut", "Bayu Karang") }],
    ["Oleh: Dr. Ratna Wulan, M.Si.", { byline: people("Dr. Ratna Wulan, M.Si.") }],
    ["Oleh: Prof. Dr. H. Umar Karsa, S.H., M.H.", { byline: people("Prof. Dr. H. Umar Karsa, S.H., M.H.") }],
    ["Oleh Ahmad bin Saleh dan Siti binti Umar", { byline: people("Ahmad bin Saleh", "Siti binti Umar") }],
    ["Penulis: Dian Laut", { byline: people("Dian Laut") }],
    ["Penulis : Dian Laut.", { byline: people("Dian Laut") }],
    ["Penulis: Sukarti", { byline: people("Sukarti") }],
    ["Penulis: Dian Laut | Editor: Sekar Ayu", { byline: people("Dian Laut"), editors: people("Sekar Ayu") }],
    ["Penulis: Dian Laut, Editor: Sekar Ayu", { byline: people("Dian Laut"), editors: people("Sekar Ayu") }],
    ["Penulis: Dian Laut / Editor: Sekar Ayu", { byline: people("Dian Laut"), editors: people("Sekar Ayu") }],
    ["Penulis: Dian Laut Editor: Sekar Ayu", { byline: people("Dian Laut"), editors: people("Sekar Ayu") }],
    [
      "Penulis: Dian Laut | Editor: Sekar Ayu | Jumat, 31 Januari 2025 | 12:09 WIB",
      { byline: people("Dian Laut"), editors: people("Sekar Ayu"), draftedAt: dated },
    ],
    ["Pewarta: Nur'aini Basri", { byline: people("Nur'aini Basri") }],
    ["Pewarta : Anne-Marie Holt", { byline: people("Anne-Marie Holt") }],
    ["Reporter: J.K. Wirya, M Rizal", { byline: people("J.K. Wirya", "M Rizal") }],
    ["Jurnalis: Dian Laut (KANTORA)", { byline: people("Dian Laut") }, "outlet: KANTORA"],
    ["Wartawan: Dian Laut", { byline: people("Dian Laut") }],
    ["Penulis: Redaksi", {}, "outlet: Redaksi"],
    ["Penulis: Tim Liputan Warta Nusa", {}, "outlet: Tim Liputan Warta Nusa"],
    ["Laporan: Dian Laut", { byline: people("Dian Laut") }],
    ["Laporan Dian Laut", { byline: people("Dian Laut") }],
    ["Laporan wartawan KANTORA, Dian Laut", { byline: people("Dian Laut") }, "outlet: KANTORA"],
    ["Laporan Wartawan Harian Lentera, Dian Laut", { byline: people("Dian Laut") }, "outlet: Harian Lentera"],
    [
      "Laporan Reporter Wartateluk.com, Dian Laut dan Bayu Karang",
      { byline: people("Dian Laut", "Bayu Karang") },
      "outlet: Wartateluk.com",
    ],
    ["Dian Laut dari Teluk Mawar melaporkan", { byline: people("Dian Laut") }, "place: dari Teluk Mawar melaporkan"],
    ["Kontributor Teluk Mawar, Dian Laut", { byline: people("Dian Laut") }, "place: Teluk Mawar"],
    ["**Oleh Dian Laut**", { byline: people("Dian Laut") }],
    ["**Penulis:** Dian Laut", { byline: people("Dian Laut") }],
    ["^By DIAN LAUT=", { byline: people("DIAN LAUT") }],
    ["Oleh\nDian Laut", { byline: people("Dian Laut") }],
    ["Penulis:\nDian Laut", { byline: people("Dian Laut") }],
    ["By Dian Laut, Jakarta", { byline: people("Dian Laut") }, "place: Jakarta"],
    ["Oleh: Tim Redaksi | 31 Januari 2025", { draftedAt: "2025-01-31T00:00:00+07:00" }, "outlet: Tim Redaksi"],
    [
      "Dian Laut (KANTORA) | 31 Januari 2025 12:09",
      { byline: people("Dian Laut"), draftedAt: dated },
      "outlet: KANTORA",
    ],
    [
      "Dian Laut/Warta Nusa | 31 Januari 2025 12:09",
      { byline: people("Dian Laut"), draftedAt: dated },
      "outlet: Warta Nusa",
    ],
    ["Oleh Dian Laut | Editor Sekar Ayu", { byline: people("Dian Laut"), editors: people("Sekar Ayu") }],
    ["Words by Dian Laut, pictures by Bayu Karang", { byline: people("Dian Laut"), ...picture("", "Bayu Karang") }],
    ["Teks: Dian Laut | Foto: Bayu Karang", { byline: people("Dian Laut"), ...picture("", "Bayu Karang") }],
    ["Byline: Dian Laut", { byline: people("Dian Laut") }],
    ["Ditulis oleh: Dian Laut", { byline: people("Dian Laut") }],
    ["Ditulis oleh Dian Laut", { byline: people("Dian Laut") }],
    ["Naskah dan foto oleh Dian Laut", { byline: people("Dian Laut") }],
    ["Story and photos by Dian Laut", { byline: people("Dian Laut") }],
    ["SEO title: Research ship", {}, "unknown-field: SEO title: Research ship"],
    ["Meta description: A ship is here", {}, "unknown-field: Meta description: A ship is here"],
    ["Status: final", {}, "unknown-field: Status: final"],
    ["[1200 words]", {}, "wire-header: [1200 words]"],
    ["Written by Dian Laut; edited by Sekar Ayu", { byline: people("Dian Laut"), editors: people("Sekar Ayu") }],
  ],
  above,
);

table(
  "bylines that a date line below makes sure",
  [
    ["Dian Laut", { byline: people("Dian Laut"), draftedAt: dated }],
    ["Dian Laut, Warta Nusa", { byline: people("Dian Laut"), draftedAt: dated }, "outlet: Warta Nusa"],
    ["Dian Laut - KANTORA", { byline: people("Dian Laut"), draftedAt: dated }, "outlet: KANTORA"],
    ["Dian Laut - Lentera Nusantara", { byline: people("Dian Laut"), draftedAt: dated }, "outlet: Lentera Nusantara"],
    ["Dian Laut | Lentera Nusantara", { byline: people("Dian Laut"), draftedAt: dated }, "outlet: Lentera Nusantara"],
    ["Dian Laut dan Bayu Karang", { byline: people("Dian Laut", "Bayu Karang"), draftedAt: dated }],
    ["Dian Laut in Port Azure", { byline: people("Dian Laut"), draftedAt: dated }, "place: in Port Azure"],
    ["Warta Nusa", { draftedAt: dated }, "outlet: Warta Nusa"],
  ],
  (line) => ["Judul Berita", line, "Jumat, 31 Januari 2025 12.09 WIB", STORY, SECOND],
);

table(
  "dates",
  (
    [
      "31 Januari 2025 12.09 WIB",
      "Jumat, 31 Januari 2025 | 12:09 WIB",
      "Jumat, 31 Jan 2025, 12:09 WIB",
      "Jum'at 31 Jan. 2025 - 12:09",
      "Jumat (31/1/2025) pukul 12.09 WIB",
      "31/01/2025 12:09",
      "31-01-2025 12.09 WIB",
      "31/1/25, 12:09 WIB",
      "2025-01-31 12:09",
      "2025-01-31T12:09:00+07:00",
      "12:09 WIB, 31 Januari 2025",
      "Pukul 12.09 WIB, Jumat 31 Januari 2025",
      "Jan. 31, 2025 12:09 p.m.",
      "January 31, 2025 at 12:09 pm",
      "Friday, 31 January 2025 at 12:09 pm",
      "Fri 31 Jan 2025 05.09 GMT",
      "31 January 2025 0509 GMT",
      "January 31, 2025 12:09 AM ET",
      "Tanggal: 31 Januari 2025 pukul 12.09",
      "Published: 31 January 2025 12:09",
      "Diterbitkan 31 Januari 2025, 12.09 WIB",
      "Updated: 31 January 2025 12:09",
      "Diperbarui pada 31 Januari 2025 12:09 WIB",
      "Tayang: Jumat, 31 Januari 2025 14:09 WIT",
    ] as const
  ).map((line): Row => [line, { draftedAt: expectedInstant(line) }]),
  above,
);

function expectedInstant(line: string): string {
  if (line.includes("GMT")) return "2025-01-31T05:09:00+00:00";
  if (line.includes("ET")) return "2025-01-31T00:09:00-05:00";
  return line.includes("14:09 WIT") ? "2025-01-31T14:09:00+09:00" : dated;
}

table(
  "datelines",
  [
    ["Moskow: ", { dateline: "Moskow" }],
    ["Tanjung Biru: ", { dateline: "Tanjung Biru" }],
    ["Jakarta (KANTORA) - ", { dateline: "Jakarta" }, "outlet: KANTORA"],
    ["Jakarta (KANTORA) – ", { dateline: "Jakarta" }, "outlet: KANTORA"],
    ["JAKARTA, KANTORA.com – ", { dateline: "JAKARTA" }, "outlet: KANTORA.com"],
    ["JAKARTA, KANTORA — ", { dateline: "JAKARTA" }, "outlet: KANTORA"],
    ["Jakarta, Warta Nusa -- ", { dateline: "Jakarta" }, "outlet: Warta Nusa"],
    ["JAKARTA, Tirta — ", { dateline: "JAKARTA" }, "outlet: Tirta"],
    ["PORT AZURE, Ardenia — ", { dateline: "PORT AZURE" }, "outlet: Ardenia"],
    ["WASHINGTON, D.C. — ", { dateline: "WASHINGTON, D.C." }],
    ["AUCKLAND, May 2 (Agency) - ", { dateline: "AUCKLAND" }, "dateline-day: May 2", "outlet: Agency"],
    ["KUALA RIMBA, 6 Mac (Beritana) -- ", { dateline: "KUALA RIMBA" }, "dateline-day: 6 Mac", "outlet: Beritana"],
    ["Paris, Jan 31, 2025 (CWP) – ", { dateline: "Paris", draftedAt: "2025-01-31T00:00:00+07:00" }, "outlet: CWP"],
    [
      "Kota Baru, 31 Januari 2025 (KANTORA) — ",
      { dateline: "Kota Baru", draftedAt: "2025-01-31T00:00:00+07:00" },
      "outlet: KANTORA",
    ],
    ["TIRTA.CO, Jakarta - ", { dateline: "Jakarta" }, "outlet: TIRTA.CO"],
    ["Wartateluk.com, Jakarta - ", { dateline: "Jakarta" }, "outlet: Wartateluk.com"],
    ["PESISIR.CO.ID, JAKARTA -- ", { dateline: "JAKARTA" }, "outlet: PESISIR.CO.ID"],
    ["Pesisir.com - ", {}, "outlet: Pesisir.com"],
    ["SURABAYA - ", { dateline: "SURABAYA" }],
    ["Surabaya – ", { dateline: "Surabaya" }],
    ["LONDON — ", { dateline: "LONDON" }],
    ["LONDON—", { dateline: "LONDON" }],
    ["Washington/Moscow - ", { dateline: "Washington/Moscow" }],
    ["JAKARTA/SURABAYA, KANTORA - ", { dateline: "JAKARTA/SURABAYA" }, "outlet: KANTORA"],
    ["St. Petersburg (CW) - ", { dateline: "St. Petersburg" }, "outlet: CW"],
    ["D.I. Yogyakarta - ", { dateline: "D.I. Yogyakarta" }],
    ["Rio de Janeiro (CW) - ", { dateline: "Rio de Janeiro" }, "outlet: CW"],
    ["The Hague (CW) - ", { dateline: "The Hague" }, "outlet: CW"],
    ["BUENOS AIRES, Ardenia (CW) — ", { dateline: "BUENOS AIRES, Ardenia" }, "outlet: CW"],
    ["PORT AZURE (CW) _ ", { dateline: "PORT AZURE" }, "outlet: CW"],
    ["Moskow : ", { dateline: "Moskow" }],
    ["Jakarta (KANTORA)- ", { dateline: "Jakarta" }, "outlet: KANTORA"],
    ["Jakarta, (KANTORA) -- ", { dateline: "Jakarta" }, "outlet: KANTORA"],
    [
      "Jakarta, Senin (31/1/2025) - ",
      { dateline: "Jakarta", draftedAt: "2025-01-31T00:00:00+07:00" },
      "dateline-day: Senin",
    ],
    ["JAKARTA (31/1/2025) – ", { dateline: "JAKARTA", draftedAt: "2025-01-31T00:00:00+07:00" }],
    ["Jakarta, Jumat - ", { dateline: "Jakarta" }, "dateline-day: Jumat"],
    ["TANJUNG BIRU, WARTANUSA.ID | ", { dateline: "TANJUNG BIRU" }, "outlet: WARTANUSA.ID"],
    ["WARTANUSA.COM | TANJUNG BIRU - ", { dateline: "TANJUNG BIRU" }, "outlet: WARTANUSA.COM"],
    ["Jakarta - Wartanusa.com - ", { dateline: "Jakarta" }, "outlet: Wartanusa.com"],
    ["WARTA NUSA, Jakarta – ", { dateline: "Jakarta" }, "outlet: WARTA NUSA"],
    ["WARTA NUSA – ", {}, "outlet: WARTA NUSA"],
    ["[JAKARTA] ", { dateline: "JAKARTA" }],
    [
      "PORT AZURE, Ardenia, May 2 (Agency) - ",
      { dateline: "PORT AZURE, Ardenia" },
      "dateline-day: May 2",
      "outlet: Agency",
    ],
    ["Tanjung Biru, Kabar Pesisir.- ", { dateline: "Tanjung Biru" }, "outlet: Kabar Pesisir"],
  ],
  before,
);

table(
  "captions above the story",
  [
    ["Perahu nelayan di muara. (Dian Laut/Warta Nusa)", picture("Perahu nelayan di muara.", "Dian Laut/Warta Nusa")],
    ["Perahu nelayan di muara (KANTORA/Dian Laut)", picture("Perahu nelayan di muara", "KANTORA/Dian Laut")],
    ["Perahu nelayan di muara. (Foto: Dian Laut/KANTORA)", picture("Perahu nelayan di muara.", "Dian Laut/KANTORA")],
    ["Perahu nelayan di muara (Dok. Warta Nusa)", picture("Perahu nelayan di muara", "Dok. Warta Nusa")],
    ["Perahu nelayan di muara. (Shutterstock)", picture("Perahu nelayan di muara.", "Shutterstock")],
    ["Perahu nelayan di muara. (Tangkapan layar)", picture("Perahu nelayan di muara.", "Tangkapan layar")],
    ["Perahu nelayan di muara. (ist)", picture("Perahu nelayan di muara.", "ist")],
    ["Perahu nelayan di muara. (@dianlaut/X)", picture("Perahu nelayan di muara.", "@dianlaut/X")],
    [
      "Perahu nelayan di muara. (Tangkapan layar YouTube Warta Nusa)",
      picture("Perahu nelayan di muara.", "Tangkapan layar YouTube Warta Nusa"),
    ],
    ["Perahu nelayan di muara. [Photo by Dian Laut]", picture("Perahu nelayan di muara.", "Dian Laut")],
    ["Perahu nelayan di muara. Foto: Dian Laut", picture("Perahu nelayan di muara.", "Dian Laut")],
    ["Perahu nelayan di muara. FOTO/Dian Laut", picture("Perahu nelayan di muara.", "Dian Laut")],
    ["Perahu nelayan di muara. KANTORA/Dian Laut", picture("Perahu nelayan di muara.", "KANTORA/Dian Laut")],
    [
      "Perahu nelayan di muara. KANTORA FOTO/Dian Laut/abc/ds.",
      picture("Perahu nelayan di muara.", "KANTORA FOTO/Dian Laut/abc/ds"),
    ],
    ["Perahu nelayan di muara. Dok Dinas Perikanan", picture("Perahu nelayan di muara.", "Dok Dinas Perikanan")],
    ["Perahu nelayan di muara / Dian Laut", picture("Perahu nelayan di muara", "Dian Laut")],
    ["Perahu nelayan di muara/Dian Laut", picture("Perahu nelayan di muara", "Dian Laut")],
    ["Perahu nelayan di muara/KANTORA/Dian Laut", picture("Perahu nelayan di muara", "KANTORA/Dian Laut")],
    [
      "Ilustrasi nelayan. ©2025 Wartanusa.com/Dian Laut",
      picture("Ilustrasi nelayan.", "©2025 Wartanusa.com/Dian Laut"),
    ],
    ["Perahu nelayan di muara.\nFoto: Dian Laut", picture("Perahu nelayan di muara.", "Dian Laut")],
    ["Perahu nelayan di muara\n(Image: Coastal Archive)", picture("Perahu nelayan di muara", "Coastal Archive")],
    ["Perahu nelayan di muara.\nKANTORA/Dian Laut", picture("Perahu nelayan di muara.", "KANTORA/Dian Laut")],
    ["Ilustrasi kapal (Shutterstock)", picture("Ilustrasi kapal", "Shutterstock")],
    ["FOTO: KANTORA/Dian Laut/abc", picture("", "KANTORA/Dian Laut/abc")],
    ["Perahu nelayan di muara/Foto: Dian Laut", picture("Perahu nelayan di muara", "Dian Laut")],
    ["Foto: Perahu nelayan di muara.", picture("Perahu nelayan di muara.", "")],
    ["Foto: Dian Laut", picture("", "Dian Laut")],
    ["Foto: Dian Laut/Warta Nusa", picture("", "Dian Laut/Warta Nusa")],
    ["FOTO/DIAN LAUT", picture("", "DIAN LAUT")],
    ["(Foto: Dian Laut/KANTORA)", picture("", "Dian Laut/KANTORA")],
    ["KN/Dian Laut", picture("", "KN/Dian Laut")],
    ["Dok. Dinas Perikanan", picture("", "Dok. Dinas Perikanan")],
    ["Dok/Dinas Perikanan", picture("", "Dinas Perikanan")],
    ["Ilustrasi: Perahu nelayan (Freepik)", picture("Perahu nelayan", "Freepik")],
    ["Keterangan foto: Perahu nelayan di muara. (Dian Laut)", picture("Perahu nelayan di muara.", "Dian Laut")],
    ["Caption: A boat in the estuary. Photo by Dian Laut", picture("A boat in the estuary.", "Dian Laut")],
    ["Photo by Dian Laut", picture("", "Dian Laut")],
    ["Photo: Dian Laut / Coastwire", picture("", "Dian Laut / Coastwire")],
    ["Photograph: Dian Laut/The Coast", picture("", "Dian Laut/The Coast")],
    ["Image credit: Dian Laut", picture("", "Dian Laut")],
    ["Photo credit: Coastal Archive", picture("", "Coastal Archive")],
    ["Fotografer: Dian Laut", picture("", "Dian Laut")],
    ["A boat in the estuary. (KN Photo/Dian Laut)", picture("A boat in the estuary.", "KN Photo/Dian Laut")],
    ["A boat in the estuary. KANTORA/Dian Laut", picture("A boat in the estuary.", "KANTORA/Dian Laut")],
    ["A boat in the estuary. Photo by Dian Laut/Coastwire", picture("A boat in the estuary.", "Dian Laut/Coastwire")],
    ["A boat in the estuary (Photo: Dian Laut)", picture("A boat in the estuary", "Dian Laut")],
  ],
  above,
);

table(
  "captions in the middle",
  [
    ["Foto: Perahu nelayan di muara. (Dian Laut)", picture("Perahu nelayan di muara.", "Dian Laut")],
    [
      "Perahu nelayan di muara. (Foto: Dian Laut/Warta Nusa)",
      picture("Perahu nelayan di muara.", "Dian Laut/Warta Nusa"),
    ],
    ["Keterangan foto: Perahu nelayan di muara.", picture("Perahu nelayan di muara.", "")],
    ["PHOTO CAPTION: A boat in the estuary.", picture("A boat in the estuary.", "")],
    ["Foto 2: Perahu nelayan di muara. (Dian Laut)", picture("Perahu nelayan di muara.", "Dian Laut")],
    ["Foto 1: perahu.jpg", { media: [{ src: "perahu.jpg", alt: "", caption: "", credit: "" }] }],
    ["Pics: Dian Laut", picture("", "Dian Laut")],
    ["Perahu nelayan di muara. (KANTORA/Dian Laut)", picture("Perahu nelayan di muara.", "KANTORA/Dian Laut")],
    ["Perahu nelayan di muara (Dian Laut/Warta Nusa)", picture("Perahu nelayan di muara", "Dian Laut/Warta Nusa")],
    ["Perahu nelayan di muara. (Tangkapan layar)", picture("Perahu nelayan di muara.", "Tangkapan layar")],
    ["Perahu nelayan di muara. (@dianlaut/Instagram)", picture("Perahu nelayan di muara.", "@dianlaut/Instagram")],
    ["Keterangan foto:\nPerahu nelayan di muara.", picture("Perahu nelayan di muara.", "")],
    ["A boat in the estuary. [Photo by Dian Laut]", picture("A boat in the estuary.", "Dian Laut")],
  ],
  between,
);

const related = (title: string, href = "") => ({ related: [{ title, href }] });
table(
  "related stories",
  [
    ["Baca Juga: Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Baca juga: Harga Ikan Naik", related("Harga Ikan Naik")],
    ["BACA JUGA : Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Baca\u00a0juga\u00a0:\u00a0Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Baca Juga Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Baca juga\nHarga Ikan Naik", related("Harga Ikan Naik")],
    [
      "Baca juga:\nHarga Ikan Naik\nhttps://warta.example/ikan",
      related("Harga Ikan Naik", "https://warta.example/ikan"),
    ],
    ["BACA JUGA\n\nHarga Ikan Naik", related("Harga Ikan Naik")],
    ["Simak Video 'Harga Ikan Naik':", related("'Harga Ikan Naik'")],
    ["[Baca juga: Harga Ikan Naik]", related("Harga Ikan Naik")],
    ["(Baca juga: Harga Ikan Naik)", related("Harga Ikan Naik")],
    ["**Baca juga:** Harga Ikan Naik", related("Harga Ikan Naik")],
    ["**Baca juga: Harga Ikan Naik**", related("Harga Ikan Naik")],
    ["*Baca juga: Harga Ikan Naik*", related("Harga Ikan Naik")],
    ["• Baca juga: Harga Ikan Naik", related("Harga Ikan Naik")],
    [">> Baca juga: Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Baca juga: “Harga Ikan Naik”", related("“Harga Ikan Naik”")],
    [
      "Baca juga: Harga Ikan Naik (https://warta.example/ikan)",
      related("Harga Ikan Naik", "https://warta.example/ikan"),
    ],
    ["Baca juga: https://warta.example/ikan", related("https://warta.example/ikan", "https://warta.example/ikan")],
    ["Lihat juga: Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Lihat Juga :\nHarga Ikan Naik", related("Harga Ikan Naik")],
    ["Simak: Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Simak juga: Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Baca: Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Berita terkait: Harga Ikan Naik", related("Harga Ikan Naik")],
    ["Pilihan Editor: Harga Ikan Naik", related("Harga Ikan Naik")],
    ["More on this story\nFish Prices Rise", related("Fish Prices Rise")],
    ["Read more: Fish Prices Rise", related("Fish Prices Rise")],
    ["Read also: Fish Prices Rise", related("Fish Prices Rise")],
    ["READ MORE | Fish Prices Rise", related("Fish Prices Rise")],
    ["Also read: Fish Prices Rise", related("Fish Prices Rise")],
    ["See also: Fish Prices Rise", related("Fish Prices Rise")],
    ["Related: Fish Prices Rise", related("Fish Prices Rise")],
  ],
  between,
);

table(
  "the foot",
  [
    ["(Sekar Ayu)", { editors: people("Sekar Ayu") }],
    ["(Editor Sekar Ayu)", { editors: people("Sekar Ayu") }],
    ["(Editor: Sekar Ayu)", { editors: people("Sekar Ayu") }],
    ["[Sekar Ayu]", { editors: people("Sekar Ayu") }],
    ["(Dian Laut/Sekar Ayu)", { editors: people("Dian Laut", "Sekar Ayu") }],
    ["(dlt)", { editors: people("dlt") }],
    ["(dlt/sky)", { editors: people("dlt", "sky") }],
    ["[dlt]", { editors: people("dlt") }],
    ["(dlt/sky/*)", { editors: people("dlt", "sky") }],
    ["(*/dlt)", { editors: people("dlt") }],
    ["*** (dlt/sky)", { editors: people("dlt", "sky") }],
    ["(***)", {}],
    ["***", {}],
    ["(KNT)", {}, "outlet: KNT"],
    ["(Ant)", {}, "outlet: Ant"],
    ["(ant/sky)", { editors: people("sky") }, "outlet: ant"],
    ["(Dian Laut/Ant/H-2)", { editors: people("Dian Laut") }, "outlet: Ant", "desk-code: H-2"],
    ["Editor: Sekar Ayu", { editors: people("Sekar Ayu") }],
    ["Editor : Sekar Ayu, Reporter : Dian Laut", { editors: people("Sekar Ayu"), byline: people("Dian Laut") }],
    ["Penulis: Dian Laut", { byline: people("Dian Laut") }],
    ["Penyunting: Sekar Ayu", { editors: people("Sekar Ayu") }],
    ["(Reporting by Dian Laut; Editing by Sekar Ayu)", { byline: people("Dian Laut"), editors: people("Sekar Ayu") }],
    ["Reporting by Dian Laut; Editing by Sekar Ayu", { byline: people("Dian Laut"), editors: people("Sekar Ayu") }],
    [
      "Reporting by Dian Laut and Bayu Karang in Port Azure, editing by Sekar Ayu",
      { byline: people("Dian Laut", "Bayu Karang"), editors: people("Sekar Ayu") },
      "place: in Port Azure",
    ],
    ["(Reporter: Dian Laut; Editor: Sekar Ayu)", { byline: people("Dian Laut"), editors: people("Sekar Ayu") }],
    ["dlt/sky", { editors: people("dlt", "sky") }],
    ["Sumber: KANTORA", {}, "source: KANTORA"],
    ["Source: Coastwire", {}, "source: Coastwire"],
    ["-- BERITANA", {}, "outlet: BERITANA"],
    ["COPYRIGHT © KANTORA 2025", {}, "boilerplate: COPYRIGHT © KANTORA 2025"],
    ["Tags: ikan, #laut; pasar", { tags: ["ikan", "laut", "pasar"] }],
    ["Topik: ikan | laut", { tags: ["ikan", "laut"] }],
    ["Copy editor: Sekar Ayu", { editors: people("Sekar Ayu") }],
    ["Korektor: Sekar Ayu", {}, "other-credit: Sekar Ayu"],
    ["3500 karakter", {}, "wire-header: 3500 karakter"],
    ["Editor:\nSekar Ayu", { editors: people("Sekar Ayu") }],
    ["Tags:\nikan, laut", { tags: ["ikan", "laut"] }],
    ["#ikan #laut", { tags: ["ikan", "laut"] }],
    ["-30-", {}, "end-mark: -30-"],
    ["###", {}],
    ["ENDS", {}, "end-mark: ENDS"],
    ["(END)", {}, "end-mark: (END)"],
    ["xxx", {}, "end-mark: xxx"],
    ["(selesai)", {}, "end-mark: (selesai)"],
    ["MORE", {}, "end-mark: MORE"],
  ],
  below,
);

describe("promotion and house lines", () => {
  test.each([
    "Ikuti kami di Google News",
    "Ikuti berita terbaru kami di Google News dan saluran WhatsApp.",
    "Cek Berita dan Artikel yang lain di Google News",
    "Dapatkan update berita terkini setiap hari dari Warta Nusa.",
    "Gabung di saluran WhatsApp Warta Nusa untuk berita terbaru",
    "Mari bergabung di Grup Telegram kami",
    "Follow us on Instagram",
    "Follow us on Twitter @wartanusa",
    "Join our WhatsApp channel for the latest news.",
    "Download our app for breaking news on your phone.",
    "Unduh aplikasi Warta Nusa di Play Store",
    "Sign up for our daily newsletter",
    "Subscribe to our newsletter",
    "Instagram: @wartanusa | Facebook: wartanusa",
    "© 2025 Warta Nusa",
    "Copyright 2025 Warta Nusa. All rights reserved.",
    "Hak Cipta © Warta Nusa",
    "Dilarang mengutip tanpa izin redaksi.",
    "ADVERTISEMENT",
    "Advertisement",
    "[ADVERTISEMENT]",
    "SCROLL TO CONTINUE WITH CONTENT",
    "[Gambas:Video Kantora]",
    "Gambas:Video 20detik",
    "Share:",
    "Follow Warta Nusa on WhatsApp",
    "Scroll ke bawah untuk melanjutkan membaca",
    "* Follow Official WhatsApp Channel Warta Nusa untuk mendapatkan kabar terkini.",
    "Follow Berita Warta Nusa di Google News",
    "Halaman 1 2 3 Selanjutnya",
    "Bagikan:",
    "Editor's picks",
    "Klik di sini untuk berita selengkapnya",
    "Artikel ini telah tayang di Wartanusa.com dengan judul Harga Ikan",
  ])("%s", async (line) => {
    const { article, leftOut } = await understood(between(line).join("\n\n"));
    expect(article.body).toBe(body(STORY, SECOND));
    expect(leftOut).toEqual([{ line: 5, text: line, rule: "boilerplate" }]);
  });
});

describe("embargoes", () => {
  test.each([
    ["EMBARGO: 1 Juli 2025 pukul 10.00 WIB", "2025-07-01T10:00:00+07:00"],
    ["EMBARGO – 1 Juli 2025, 10.00 WITA", "2025-07-01T10:00:00+08:00"],
    ["Embargo: 1 Juli 2025", "2025-07-01T00:00:00+07:00"],
    ["EMBARGO\n1 Juli 2025 10.00 WIB", "2025-07-01T10:00:00+07:00"],
    ["EMBARGOED UNTIL 00:01 GMT, 3 July 2025", "2025-07-03T00:01:00+00:00"],
    ["EMBARGOED UNTIL 0001 GMT THURSDAY 3 JULY 2025", "2025-07-03T00:01:00+00:00"],
    ["STRICTLY EMBARGOED until 6 a.m. ET on July 3, 2025", "2025-07-03T06:00:00-04:00"],
    ["Under embargo until 3 July 2025, 14.00 hrs GMT", "2025-07-03T14:00:00+00:00"],
    ["[EMBARGO HINGGA 1 JULI 2025 PUKUL 10.00 WIB]", "2025-07-01T10:00:00+07:00"],
    ["Embargo hingga 1 Juli 2025 pukul 10.00 WIB", "2025-07-01T10:00:00+07:00"],
    ["Embargo sampai Selasa, 1 Juli 2025, pukul 10 WIB", "2025-07-01T10:00:00+07:00"],
    ["*** EMBARGO 1 Juli 2025 10:00 WIB ***", "2025-07-01T10:00:00+07:00"],
    ["Not for release before 3 July 2025 10:00 GMT", "2025-07-03T10:00:00+00:00"],
    ["NOT FOR PUBLICATION OR BROADCAST BEFORE 10:00 GMT ON 3 JULY 2025", "2025-07-03T10:00:00+00:00"],
    ["Jangan disiarkan sebelum 1 Juli 2025 pukul 10.00 WIB", "2025-07-01T10:00:00+07:00"],
    ["Tidak untuk dipublikasikan sebelum 1 Juli 2025", "2025-07-01T00:00:00+07:00"],
    ["HOLD FOR RELEASE UNTIL July 3, 2025 10:00 GMT", "2025-07-03T10:00:00+00:00"],
    ["DIEMBARGO SAMPAI 1 JULI 2025", "2025-07-01T00:00:00+07:00"],
    ["Berita ini diembargo sampai 1 Juli 2025 pukul 10.00 WIB", "2025-07-01T10:00:00+07:00"],
    ["THIS STORY IS EMBARGOED UNTIL 10:00 GMT ON 3 JULY 2025", "2025-07-03T10:00:00+00:00"],
    ["This release is embargoed until July 3, 2025 at 10 a.m. ET", "2025-07-03T10:00:00-04:00"],
    ["News embargoed until 3 July 2025", "2025-07-03T00:00:00+07:00"],
    ["Embargo lifts 3 July 2025 at 10:00 GMT", "2025-07-03T10:00:00+00:00"],
    ["Embargo time: 10:00 GMT 3 July 2025", "2025-07-03T10:00:00+00:00"],
    ["Embargo dibuka 1 Juli 2025 10.00 WIB", "2025-07-01T10:00:00+07:00"],
    ["Waktu embargo: 1 Juli 2025 10.00 WIB", "2025-07-01T10:00:00+07:00"],
    ["Release time: 3 July 2025 10:00 GMT", "2025-07-03T10:00:00+00:00"],
    ["FOR RELEASE 3 July 2025 10:00 GMT", "2025-07-03T10:00:00+00:00"],
    ["Mohon tidak disiarkan sebelum 1 Juli 2025", "2025-07-01T00:00:00+07:00"],
    ["Baru boleh tayang 1 Juli 2025 pukul 10.00 WIB", "2025-07-01T10:00:00+07:00"],
    ["**EMBARGO: 1 Juli 2025 10.00 WIB**", "2025-07-01T10:00:00+07:00"],
    ["E M B A R G O : 1 Juli 2025", "2025-07-01T00:00:00+07:00"],
    ["Note: embargoed until 3 July 2025", "2025-07-03T00:00:00+07:00"],
    ["EDS: EMBARGOED UNTIL 10:00 GMT, 3 July 2025", "2025-07-03T10:00:00+00:00"],
    ["[Catatan untuk redaksi: embargo sampai 1 Juli 2025 10.00 WIB]", "2025-07-01T10:00:00+07:00"],
  ])("%s", async (line, embargo) => {
    for (const copy of [above(line), below(line), [line, "Judul Berita", STORY, SECOND]]) {
      const { article } = await understood(copy.join("\n\n"));
      expect(article).toMatchObject({ title: "Judul Berita", embargo, draftedAt: null, body: body(STORY, SECOND) });
    }
  });

  test.each([
    "EMBARGO: besok pukul 10.00",
    "EMBARGO",
    "EMBARGO sampai pidato selesai",
    "Embargo hingga besok pagi",
    "Embargoed until further notice",
    "EMBARGOED UNTIL 3 July 2025 noon",
    "EMBARGOED UNTIL 10:00 local time, 3 July 2025",
    "EMBARGO: 1 Juli 2025 pukul 10.00 waktu setempat",
    "EMBARGO: 00:01 GMT 3 July 2025 / 07:01 WIB 4 July 2025",
    "EMBARGO: 31 Juni 2025",
    "EMBARGO: 1 Juli",
    "[Catatan untuk editor: embargo sampai ada kabar dari kantor gubernur]",
    "NOT FOR RELEASE BEFORE MONDAY",
    "EMBARGO 10.00 WIB",
    "Embargo: lihat catatan",
    "HOLD FOR RELEASE",
    "EMBARGO: 3 July 2025 10:00 GMT (embargo lifted for print at 06:00)",
    "Harga Ikan Naik | EMBARGO 1 Juli 2025",
    "Eds: note the embargo of 3 July 2025 10:00 GMT",
    "[EMBARGO] Tarif Feri Turun",
  ])("what cannot be read is asked for: %s", async (line) => {
    for (const copy of [above(line), below(line)]) {
      const problems = await problemsOf(copy.join("\n\n"));
      expect(problems).toMatchObject([{ field: "embargo", line: expect.any(Number) }]);
    }
  });

  test("two that differ are asked for", async () => {
    const copy = ["EMBARGO: 1 Juli 2025", "Judul Berita", STORY, "EMBARGO: 2 Juli 2025"];
    expect(await problemsOf(copy.join("\n\n"))).toMatchObject([
      { field: "embargo", message: expect.stringMatching(/two/) },
    ]);
  });

  test.each(["Embargo: tidak ada", "EMBARGO: NONE", "EMBARGO LIFTED"])("none: %s", async (line) => {
    const { article, leftOut } = await understood(above(line).join("\n\n"));
    expect(article).toMatchObject({ embargo: null, body: body(STORY, SECOND) });
    expect(leftOut).toEqual([{ line: 3, text: line, rule: "not-for-publication" }]);
  });
});

describe("notes to the desk, wherever they stand", () => {
  test.each([
    "[Catatan untuk editor: cek nama]",
    "(Catatan untuk redaksi: cek nama)",
    "CATATAN UNTUK EDITOR: cek nama",
    "[Catatan: cek nama]",
    "[NOTE: check the spelling]",
    "[Note to editors: check the spelling]",
    "Catatan internal: cek nama",
    "Pesan untuk redaktur: judul bisa diganti",
    "Bukan untuk publikasi: nomor narasumber 0812",
    "TIDAK UNTUK DIPUBLIKASIKAN",
    "Hanya untuk internal redaksi",
    "Not for publication: the source asked for it",
    "For internal use only",
    "EDS: Updates throughout",
    "Eds: ADDS quotes in graf 3",
    "EDITORS: Photo to come",
    "ATTN EDITORS",
    "ATTN: Desk",
    "ADVISORY: Story to come",
    "Subs please note: check the spelling",
    "Desk: please check the numbers",
    "NOTE TO EDITORS - pictures available",
    "[cek ejaan]",
    "(mohon dicek angkanya)",
    "[EDITOR: CEK ANGKA]",
    "[TK]",
    "<!-- cek nama -->",
    "** NOTE TO DESK **",
    "CATATAN UNTUK REDAKTUR\nMohon judul dipendekkan.",
    "Notes to editors:\n1. The ship is 40 metres long.\n2. Pictures on request.",
    "[Catatan untuk editor: dua baris,\nyang kedua menutupnya]",
  ])("%s", async (line) => {
    for (const copy of [above(line), between(line), below(line)]) {
      const { article, leftOut } = await understood(copy.join("\n\n"));
      expect(article).toMatchObject({ title: "Judul Berita", body: body(STORY, SECOND), editors: [], byline: [] });
      expect(leftOut.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(
        line.split("\n").map((text) => `not-for-publication: ${text}`),
      );
    }
  });
});
