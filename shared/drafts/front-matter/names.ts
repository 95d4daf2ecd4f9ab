/** What the fields of front matter may be called. docs/drafts.md says the same for people; a test compares the two. */

const NAMES = {
  title: ["title", "judul", "headline"],
  standfirst: [
    ..."standfirst summary description deck dek excerpt subtitle lead".split(" "),
    ..."ringkasan deskripsi subjudul teras".split(" "),
  ],
  byline: "byline author authors by writer reporter penulis oleh pewarta wartawan".split(" "),
  editors: ["editors", "editor", "penyunting", "redaktur"],
  date: ["date", "tanggal", "pubdate", "publish-date"],
  embargo: ["embargo", "embargo-until", "embargo-sampai"],
  dateline: ["dateline", "city", "location", "place", "kota", "lokasi", "tempat"],
  section: ["section", "category", "categories", "rubrik", "kategori", "kanal"],
  tags: ["tags", "tag", "keywords", "keyword", "topics", "topik", "kata-kunci"],
  slug: ["slug"],
  language: ["language", "lang", "locale", "bahasa"],
  images: "images image media pictures picture photos photo cover foto gambar".split(" "),
  related: ["related", "see-also", "terkait", "baca-juga"],
  notes: ["notes", "note", "ednote", "catatan", "memo"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FieldName = keyof typeof NAMES;

/** Each field with all its spellings, its own name first. */
export const FIELD_NAMES = Object.entries(NAMES) as readonly (readonly [FieldName, readonly string[]])[];

/** A map, because `constructor` is no field. */
const FIELD_OF_NAME: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap(([field, names]) => names.map((name) => [plain(name), field] as const)),
);

/** Whatever begins with `embargo` is one: to leave a misspelt one out would publish too early. */
export function fieldOfName(name: string): FieldName | undefined {
  const key = plain(name);
  return FIELD_OF_NAME.get(key) ?? (key.startsWith("embargo") ? "embargo" : undefined);
}

/** `publishDate`, `publish_date` and `Publish Date` are one name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "");
}
