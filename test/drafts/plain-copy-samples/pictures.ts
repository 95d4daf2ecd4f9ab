/** Captions and credits: beside each other, above each other, and above the headline. */
import type { Sample } from "./sample.ts";

export const PICTURES: readonly Sample[] = [
  {
    name: "credits of every kind at the end of a caption",
    copy: `
Kapal Riset Berlabuh

Kapal riset bersandar di dermaga. Dok. Humas Pelabuhan

Kapal riset bersandar di dermaga. FOTO: BAYU KARANG

Kapal riset bersandar di dermaga lama / Foto: Istimewa

Kapal riset bersandar di dermaga lama | Foto: Bayu Karang

Kapal riset bersandar di dermaga. [Foto: Bayu Karang/Warta Pesisir]

Kapal riset bersandar di dermaga (KANTORA FOTO/Bayu Karang/nz/YU)

Kapal riset bersandar di dermaga. KANTORA FOTO/Bayu Karang/foc.

Kapal riset bersandar di dermaga.(Foto: Bayu)

Kapal riset bersandar di dermaga (Dok. Pelabuhan via Instagram @pelabuhan)

Kapal riset bersandar di dermaga (Bayu Karang)

Kapal riset itu berlabuh setelah dua pekan meneliti terumbu karang di Selat Karang dengan sepuluh penyelam.

Para peneliti membawa 200 contoh air laut.
`,
    title: "Kapal Riset Berlabuh",
    pictures: [
      ["Kapal riset bersandar di dermaga.", "Dok. Humas Pelabuhan"],
      ["Kapal riset bersandar di dermaga.", "BAYU KARANG"],
      ["Kapal riset bersandar di dermaga lama", "Istimewa"],
      ["Kapal riset bersandar di dermaga lama", "Bayu Karang"],
      ["Kapal riset bersandar di dermaga.", "Bayu Karang/Warta Pesisir"],
      ["Kapal riset bersandar di dermaga", "KANTORA FOTO/Bayu Karang/nz/YU"],
      ["Kapal riset bersandar di dermaga.", "KANTORA FOTO/Bayu Karang/foc"],
      ["Kapal riset bersandar di dermaga.", "Bayu"],
      ["Kapal riset bersandar di dermaga", "Dok. Pelabuhan via Instagram @pelabuhan"],
      ["Kapal riset bersandar di dermaga", "Bayu Karang"],
    ],
    body: ["Kapal riset itu berlabuh … dengan sepuluh penyelam.", "Para peneliti membawa 200 contoh air laut."],
  },
  {
    name: "English credits of every kind at the end of a caption",
    copy: `
Research ship docks

The ship at the quay on Friday. Photograph: Nadia Quill/The Courier

The ship at the quay. Nadia Quill/Coastwire

The ship at the quay. Image credit: Getty Images

The ship at the quay. Picture: HANDOUT

The ship at the quay, Friday. REUTERS/Nadia Quill/File Photo

PHOTO: The ship at the quay. (Supplied: Harbour Board)

The ship at the quay (Nadia Quill via AP)

The ship at the quay. (Harbour Board/Handout via REUTERS)

The ship docked on Friday after two weeks of studying the reef with ten divers and 200 samples of sea water.

Its crew slept.
`,
    title: "Research ship docks",
    pictures: [
      ["The ship at the quay on Friday.", "Nadia Quill/The Courier"],
      ["The ship at the quay.", "Nadia Quill/Coastwire"],
      ["The ship at the quay.", "Getty Images"],
      ["The ship at the quay.", "HANDOUT"],
      ["The ship at the quay, Friday.", "REUTERS/Nadia Quill/File Photo"],
      ["The ship at the quay.", "Harbour Board"],
      ["The ship at the quay", "Nadia Quill via AP"],
      ["The ship at the quay.", "Harbour Board/Handout via REUTERS"],
    ],
    body: ["The ship docked on … of sea water.", "Its crew slept."],
  },
  {
    name: "a credit behind its label, and one for all pictures at the foot",
    copy: `
Pasar Apung Kembali Ramai

Pedagang menjajakan buah dari perahu di Pasar Apung Muara Putih. Credit: Bayu Karang

Perahu wisata melintas di depan pasar. Kredit: Istimewa

Pasar Apung Muara Putih kembali ramai sejak pekan lalu setelah dua tahun sepi karena pandemi.

Pengunjung datang sejak pukul 05.00 WITA.

Foto/Ilustrasi: Dok. Pemkot
`,
    title: "Pasar Apung Kembali Ramai",
    pictures: [
      ["Pedagang menjajakan buah dari perahu di Pasar Apung Muara Putih.", "Bayu Karang"],
      ["Perahu wisata melintas di depan pasar.", "Istimewa"],
      ["", "Dok. Pemkot"],
    ],
    body: ["Pasar Apung Muara Putih … sepi karena pandemi.", "Pengunjung datang sejak pukul 05.00 WITA."],
  },
  {
    name: "a credit on the line above its caption",
    copy: `
Kapal Riset Berlabuh

FOTO/Bayu Karang
Kapal riset bersandar di dermaga Tanjung Biru, Senin (3/2/2025).

Kapal riset itu berlabuh setelah dua pekan meneliti terumbu karang di Selat Karang.

Para peneliti membawa 200 contoh air laut.
`,
    title: "Kapal Riset Berlabuh",
    pictures: [["Kapal riset bersandar di dermaga Tanjung Biru, Senin (3/2/2025).", "Bayu Karang"]],
    body: ["Kapal riset itu berlabuh … di Selat Karang.", "Para peneliti membawa 200 contoh air laut."],
  },
  {
    name: "who made a picture, and who passed it on",
    copy: `
Taifun Kelana Dekati Pantai Timur, Ribuan Warga Mengungsi

Foto satelit memperlihatkan Taifun Kelana. (Badan Cuaca via REUTERS)

MANILA — Ribuan warga mengungsi dari pantai timur pada Sabtu (1/2/2025) ketika Taifun Kelana mendekat dengan angin 185 kilometer per jam.

Badan cuaca mengatakan taifun itu akan mendarat Minggu pagi waktu setempat.

Sumber: Reuters, AFP
`,
    title: "Taifun Kelana Dekati Pantai Timur, Ribuan Warga Mengungsi",
    dateline: "MANILA",
    pictures: [["Foto satelit memperlihatkan Taifun Kelana.", "Badan Cuaca via REUTERS"]],
    body: ["Ribuan warga mengungsi dari … kilometer per jam.", "Badan cuaca mengatakan taifun … pagi waktu setempat."],
    leftOut: ["source: Reuters, AFP"],
  },
  {
    name: "a caption above the headline",
    copy: `
Fishermen unload tuna at the quay in Port Azure on Friday, Jan. 31, 2025. (ACP Photo/Nadia Quill)

Tuna prices fall to decade low

By NADIA QUILL
Associated Coastal Press

PORT AZURE (ACP) — Tuna prices fell to their lowest level in a decade on Friday as catches rose across the region.

Traders said the fall was sharper than expected.

___

Follow ACP's coverage at https://acp.example/hub/tuna
`,
    title: "Tuna prices fall to decade low",
    byline: ["NADIA QUILL"],
    dateline: "PORT AZURE",
    pictures: [["Fishermen unload tuna at the quay in Port Azure on Friday, Jan. 31, 2025.", "ACP Photo/Nadia Quill"]],
    body: ["Tuna prices fell to … across the region.", "Traders said the fall was sharper than expected."],
    leftOut: [
      "outlet: Associated Coastal Press",
      "outlet: ACP",
      "boilerplate: Follow ACP's coverage at https://acp.example/hub/tuna",
    ],
  },
];
