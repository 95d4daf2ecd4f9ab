/** A small newsroom to render: factories with overridable fields, and one page of every kind. */
import type { Article } from "../../shared/news/article.ts";
import type { Card } from "../../shared/news/lists.ts";
import type { LiveRecord, WithdrawnRecord } from "../../shared/news/public-record.ts";
import { definePublication } from "../../shared/news/publication-settings.ts";
import { articlePage } from "../../shared/pages/article-page.tsx";
import { dayPage } from "../../shared/pages/day-page.tsx";
import { feedPage } from "../../shared/pages/feed.ts";
import { fixedPages } from "../../shared/pages/fixed-pages.ts";
import { listPage } from "../../shared/pages/list-page.tsx";
import { movedPage, withdrawnPage } from "../../shared/pages/notice-page.tsx";
import type { Page, PageContext } from "../../shared/pages/page.ts";
import { daySitemap, newsSitemap, sitemapIndex } from "../../shared/pages/sitemap.ts";

export const context: PageContext = {
  siteUrl: "https://kabar.example",
  publication: definePublication({
    name: "Kabar Teluk",
    tagline: "Berita dari pesisir, setiap hari",
    language: "id",
    timeZone: "Asia/Jakarta",
    domain: "",
    sections: [
      { slug: "kota", name: "Kota" },
      { slug: "internasional", name: "Internasional" },
      { slug: "ekonomi", name: "Ekonomi" },
      { slug: "english", name: "English", language: "en" },
    ],
    approval: { default: { approvers: 1, groups: ["approvers"] }, sections: {} },
    boilerplate: [],
    archiveAfterHours: 48,
    pictures: { altRequired: false },
  }),
};

export const picture = { hash: "ab".repeat(32), width: 1280, height: 720, widths: [1280] } as const;

export function anArticle(fields: Partial<Article> = {}): Article {
  return {
    title: "Pelabuhan Teluk Dibuka Lagi Setelah Sebelas Hari",
    standfirst: "Kapal penyeberangan pertama berangkat pukul enam pagi dengan tiga ratus penumpang.",
    language: "id",
    dateline: "Kota Teluk",
    byline: [{ name: "Ratna Dewi" }, { name: "Yusuf Halim" }],
    editors: [{ name: "Surya Perkasa" }],
    draftedAt: "2025-01-31T12:09:00+07:00",
    embargo: null,
    tags: ["Pelabuhan", "Cuaca ekstrem"],
    section: "kota",
    slug: "",
    body: [
      "<p>Pelabuhan dibuka kembali pada Jumat pagi setelah gelombang setinggi empat meter mereda.</p>",
      "<p>Antrean kendaraan mengular sampai <strong>dua kilometer</strong> dari gerbang.</p>",
      "<h2>Harga ikan belum turun</h2>",
      '<figure data-media="1"></figure>',
      '<p>Menurut <a href="https://cuaca.example/laporan">laporan cuaca</a>, angin akan melemah.</p>',
      "<blockquote><p>Kami menunggu sebelas hari di atas truk.</p></blockquote>",
      "<ul><li>Tiga ratus penumpang</li><li>Empat puluh truk</li></ul>",
      `<table><thead><tr>${["Pelabuhan", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Penumpang"].map((name) => `<th>${name}</th>`).join("")}</tr></thead>`,
      `<tbody><tr><td>Tanjung Biru</td>${"<td>berangkat</td>".repeat(5)}<td data-align="right">1.200</td></tr></tbody></table>`,
    ].join("\n"),
    media: [
      {
        src: "kapal.jpg",
        alt: "Kapal feri meninggalkan dermaga",
        caption: "Kapal pertama meninggalkan dermaga.",
        credit: "Foto: Budi Santoso",
        picture,
      },
      { src: "pasar.jpg", alt: "", caption: "Pasar ikan, Kamis malam.", credit: "Kabar Teluk" },
    ],
    related: [
      { title: "Sebelas Hari Tanpa Kapal", href: "/kota/sebelas-hari-tanpa-kapal/" },
      { title: "Mengapa Gelombang Meninggi", href: "" },
    ],
    ...fields,
  };
}

export function aCard(fields: Partial<Card> = {}): Card {
  return {
    id: "kota/pelabuhan-dibuka",
    address: "/kota/pelabuhan-teluk-dibuka-lagi/",
    title: "Pelabuhan Teluk Dibuka Lagi Setelah Sebelas Hari",
    standfirst: "Kapal penyeberangan pertama berangkat pukul enam pagi dengan tiga ratus penumpang.",
    section: "kota",
    language: "id",
    byline: [{ name: "Ratna Dewi" }],
    publishedAt: "2025-01-31T12:09:00+07:00",
    updatedAt: "2025-01-31T05:09:00.000Z",
    archivePiece: false,
    picture: { ...picture, alt: "Kapal feri meninggalkan dermaga" },
    tags: ["Pelabuhan", "Cuaca ekstrem"],
    ...fields,
  };
}

export function aRecord(fields: Partial<LiveRecord> = {}): LiveRecord {
  const card = fields.card ?? aCard();
  return {
    id: card.id,
    address: card.address,
    sequence: 1,
    firstPublishedAt: "2025-01-31T05:09:00.000Z",
    card,
    status: "live",
    revision: 1,
    hash: "cd".repeat(32),
    pictures: card.picture === undefined ? [] : [picture],
    corrections: [],
    ...fields,
  };
}

export function aWithdrawal(fields: Partial<WithdrawnRecord> = {}): WithdrawnRecord {
  const card = fields.card ?? aCard();
  return {
    id: card.id,
    address: card.address,
    sequence: 2,
    firstPublishedAt: "2025-01-31T05:09:00.000Z",
    card,
    status: "withdrawn",
    pictures: [],
    corrections: [],
    withdrawnAt: "2025-02-03T02:30:00.000Z",
    notice: "",
    ...fields,
  };
}

const HEADLINES = [
  "Pelabuhan Teluk Dibuka Lagi Setelah Sebelas Hari",
  "Nelayan Menolak Batas Tangkap Baru, Minta Data Stok Dibuka",
  "Harga Beras Naik Tiga Pekan Berturut-turut",
  "Mangrove yang Ditanam Warga Menahan Ombak Setinggi Atap",
  "Dua Negara Sepakat Berbagi Peta Dasar Laut",
  "Listrik Padam, Pabrik Es Membuang Empat Ton Ikan",
  "Sekolah Terapung Menerima Murid Pertama",
  "Bank Desa Memotong Bunga Pinjaman Perahu",
];

/** Newest first, as the catalogue gives them; every third has a picture, every seventh is in English. */
export function someCards(count: number, fields: Partial<Card> = {}): Card[] {
  return Array.from({ length: count }, (_, index) => {
    const instant = new Date(Date.UTC(2025, 0, 31, 5, 9) - index * 5 * 3_600_000);
    const english = index % 7 === 6;
    const { picture: shown, ...plain } = aCard();
    const section = english ? "english" : (["kota", "ekonomi", "internasional"][index % 3] ?? "kota");
    return {
      ...plain,
      id: `${section}/berita-${index}`,
      address: `/${section}/berita-${index}/`,
      title: english
        ? `Ferry Crossing Reopens After Storm Number ${index}`
        : `${HEADLINES[index % HEADLINES.length]}${index < HEADLINES.length ? "" : ` (${index})`}`,
      standfirst:
        index % 4 === 3
          ? ""
          : `Ringkasan berita nomor ${index}: apa yang terjadi, siapa yang terkena, dan apa yang dilakukan sekarang.`,
      section,
      language: english ? "en" : "id",
      publishedAt: `${new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`,
      updatedAt: instant.toISOString(),
      ...(index % 3 === 0 && shown !== undefined ? { picture: shown } : {}),
      ...fields,
    };
  });
}

/** What stands on the pages below: change one to see it on every page that shows it. */
export interface Material {
  readonly article: Article;
  readonly cards: readonly Card[];
  readonly record: LiveRecord;
  readonly withdrawal: WithdrawnRecord;
  readonly location: string;
}

export const usual: Material = {
  article: anArticle(),
  cards: someCards(30),
  record: aRecord({
    card: aCard({ updatedAt: "2025-02-01T02:00:00.000Z" }),
    corrections: [{ at: "2025-02-01T02:00:00.000Z", note: "Jumlah penumpang semula tertulis dua ratus." }],
  }),
  withdrawal: aWithdrawal(),
  location: "/kota/alamat-baru/",
};

/** One page of every kind that Galley publishes. */
export function everyPage(material: Material = usual): Record<string, Page> {
  const { article, cards, record, withdrawal, location } = material;
  const [notFound, robots, favicon] = fixedPages(context);
  if (notFound === undefined || robots === undefined || favicon === undefined) throw new Error("A fixed page is gone.");
  return {
    article: articlePage(record, article, context),
    front: listPage("front", cards, context),
    section: listPage("section:kota", cards, context),
    "section in another language": listPage("section:english", cards, context),
    tag: listPage("tag:pelabuhan", cards, context),
    "empty tag": listPage("tag:pelabuhan", [], context),
    author: listPage("author:ratna-dewi", cards, context),
    day: dayPage("front", "2025-01-31", cards, context),
    "section day": dayPage("section:kota", "2025-01-31", cards, context),
    withdrawn: withdrawnPage(withdrawal, context),
    moved: movedPage("/kota/alamat-lama/", location, record.id, context),
    "not found": notFound,
    robots,
    favicon,
    feed: feedPage("front", cards, context),
    "section feed": feedPage("section:kota", cards, context),
    "sitemap index": sitemapIndex(["2025-01-30", "2025-01-31"], context),
    "day sitemap": daySitemap("2025-01-31", cards, context),
    "news sitemap": newsSitemap(cards, context),
  };
}

export function isHtml(page: Page): boolean {
  return page.contentType.startsWith("text/html");
}

export function isXml(page: Page): boolean {
  return /xml/.test(page.contentType) && !page.contentType.startsWith("image/");
}
