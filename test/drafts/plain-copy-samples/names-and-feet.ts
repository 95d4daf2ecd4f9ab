/** Names of every kind, and what stands below a story. */
import type { Sample } from "./sample.ts";

export const NAMES_AND_FEET: readonly Sample[] = [
  {
    name: "titles, degrees and particles",
    copy: `
Tiga Guru Besar Dikukuhkan
Oleh: Hj. Nurul Hidayah binti Salim, S.Pd., M.Pd., Ida Bagus Ketut Oka Mahendra, dan R. A. van den Berg-Simatupang
Jumat 31 Januari 2025, pk. 14.30 WITA

Universitas Samudra mengukuhkan tiga guru besar dalam upacara yang dihadiri ratusan tamu pada Jumat.

Ketiganya meneliti terumbu karang.

Penyunting: Drs. K.H. Abdullah Syukri, M.A., Ph.D.
`,
    title: "Tiga Guru Besar Dikukuhkan",
    byline: [
      "Hj. Nurul Hidayah binti Salim, S.Pd., M.Pd.",
      "Ida Bagus Ketut Oka Mahendra",
      "R. A. van den Berg-Simatupang",
    ],
    editors: ["Drs. K.H. Abdullah Syukri, M.A., Ph.D."],
    date: "2025-01-31T14:30:00+08:00",
    body: ["Universitas Samudra mengukuhkan tiga … tamu pada Jumat.", "Ketiganya meneliti terumbu karang."],
  },
  {
    name: "initials for names",
    copy: `
Rektor Baru Dilantik

Penulis: A. Tan Bun Liong; Editor: T.B. Simatupang, S.H., M.H.

Universitas Samudra melantik rektor baru dalam upacara yang dihadiri ratusan tamu pada Jumat.
`,
    title: "Rektor Baru Dilantik",
    byline: ["A. Tan Bun Liong"],
    editors: ["T.B. Simatupang, S.H., M.H."],
    body: ["Universitas Samudra melantik rektor … tamu pada Jumat."],
  },
  {
    name: "a trainee's number",
    copy: `
Rektor Baru Dilantik

Reporter : Siti Nurhamidah (CW1)
Editor : Sukarno

Universitas Samudra melantik rektor baru dalam upacara yang dihadiri ratusan tamu pada Jumat.
`,
    title: "Rektor Baru Dilantik",
    byline: ["Siti Nurhamidah"],
    editors: ["Sukarno"],
    body: ["Universitas Samudra melantik rektor … tamu pada Jumat."],
    leftOut: ["desk-code: CW1"],
  },
  {
    name: "names with apostrophes and an article",
    copy: `
Rektor Baru Dilantik

Penulis: Muh. Ya'qub al-Fatih, Ni Made Ayu, Lim Swie King, Sihar Simanjuntak, 'Aisyah Rahman

Universitas Samudra melantik rektor baru dalam upacara yang dihadiri ratusan tamu pada Jumat.
`,
    title: "Rektor Baru Dilantik",
    byline: ["Muh. Ya'qub al-Fatih", "Ni Made Ayu", "Lim Swie King", "Sihar Simanjuntak", "'Aisyah Rahman"],
    body: ["Universitas Samudra melantik rektor … tamu pada Jumat."],
  },
  {
    name: "initials, an agency and a page code",
    copy: `
Rektor Baru Dilantik

Universitas Samudra melantik rektor baru dalam upacara yang dihadiri ratusan tamu pada Jumat.

Upacara itu berlangsung dua jam. (dil/fra/ant/H-2)

***
`,
    title: "Rektor Baru Dilantik",
    editors: ["dil", "fra"],
    body: ["Universitas Samudra melantik rektor … tamu pada Jumat.", "Upacara itu berlangsung dua jam."],
    leftOut: ["outlet: ant", "desk-code: H-2"],
  },
  {
    name: "the desk beside its reporter",
    copy: `
Rektor Baru Dilantik

Universitas Samudra melantik rektor baru dalam upacara yang dihadiri ratusan tamu pada Jumat.

Upacara itu berlangsung dua jam. (Dian Laut/Bayu)

[Red/Dian]
`,
    title: "Rektor Baru Dilantik",
    editors: ["Dian Laut", "Bayu", "Dian"],
    body: ["Universitas Samudra melantik rektor … tamu pada Jumat.", "Upacara itu berlangsung dua jam."],
    leftOut: ["desk-code: Red"],
  },
  {
    name: "stars at the end",
    copy: `
Rektor Baru Dilantik

Universitas Samudra melantik rektor baru dalam upacara yang dihadiri ratusan tamu pada Jumat.

Upacara itu berlangsung dua jam.**

Laporan: Dian
Foto: Bayu Karang
`,
    title: "Rektor Baru Dilantik",
    byline: ["Dian"],
    pictures: [["", "Bayu Karang"]],
    body: ["Universitas Samudra melantik rektor … tamu pada Jumat.", "Upacara itu berlangsung dua jam."],
  },
  {
    name: "labels without by",
    copy: `
Harbour reopens

The harbour at Port Azure reopened on Friday after the last of the trawlers had left for the winter.

The council paid.

— Ana Souza, Port Azure

Additional reporting: Tom Bright
Graphics: Li Wei
Editing: Joan Field
`,
    title: "Harbour reopens",
    byline: ["Tom Bright"],
    editors: ["Joan Field"],
    body: ["The harbour at Port … for the winter.", "The council paid.", "— Ana Souza, Port Azure"],
    leftOut: ["other-credit: Li Wei"],
  },
];
