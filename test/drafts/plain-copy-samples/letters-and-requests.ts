/** What reporters write to a desk around their stories, and lines that only look like it. */
import type { Sample } from "./sample.ts";

export const LETTERS_AND_REQUESTS: readonly Sample[] = [
  {
    name: "a letter above the story, thanks below it",
    copy: `
Mas Bayu, ini naskah banjirnya ya. Foto saya kirim via WA.

Banjir Rendam Tiga Desa di Karang Timur

KARANG TIMUR - Banjir merendam tiga desa di Kabupaten Karang Timur sejak Selasa malam.

Warga mengungsi.

Terima kasih.
`,
    title: "Banjir Rendam Tiga Desa di Karang Timur",
    dateline: "KARANG TIMUR",
    body: ["Banjir merendam tiga desa … sejak Selasa malam.", "Warga mengungsi."],
    leftOut: [
      "not-for-publication: Mas Bayu, ini naskah banjirnya ya. Foto saya kirim via WA.",
      "not-for-publication: Terima kasih.",
    ],
  },
  {
    name: "a letter in English, its greeting alone",
    copy: `
Dear Ana,

Here is my story on the fares.

Ferry fares to rise in March

PORT AZURE - Ferry fares between the islands will rise by a tenth in March, the ministry said.

Passengers will protest.

Best regards,
Jane
`,
    title: "Ferry fares to rise in March",
    dateline: "PORT AZURE",
    body: ["Ferry fares between the … the ministry said.", "Passengers will protest."],
    leftOut: [
      "not-for-publication: Dear Ana,",
      "not-for-publication: Here is my story on the fares.",
      "not-for-publication: Best regards,",
      "not-for-publication: Jane",
    ],
  },
  {
    name: "requests that only a desk is asked: not to print, to check, to wait for pictures",
    copy: `
CATATAN REDAKSI: nama korban jangan dimuat.

Putusan Sengketa Lahan Pesisir Dibacakan

Jakarta (KANTORA) - Majelis hakim membacakan putusan sengketa lahan pesisir pada Senin.

(CATATAN: nama korban disamarkan, jangan dimuat)

Kuasa hukum warga menyatakan puas.

NB: foto menyusul lewat email
Mas, tolong dicek lagi angkanya ya.
`,
    title: "Putusan Sengketa Lahan Pesisir Dibacakan",
    dateline: "Jakarta",
    body: ["Majelis hakim membacakan putusan sengketa lahan pesisir pada Senin.", "Kuasa hukum warga menyatakan puas."],
    leftOut: [
      "not-for-publication: CATATAN REDAKSI: nama korban jangan dimuat.",
      "outlet: KANTORA",
      "not-for-publication: (CATATAN: nama korban disamarkan, jangan dimuat)",
      "not-for-publication: NB: foto menyusul lewat email",
      "not-for-publication: Mas, tolong dicek lagi angkanya ya.",
    ],
  },
  {
    name: "pictures to follow, between stars",
    copy: `
Harbour reopens on Monday

PORT AZURE (CW) - The harbour of Port Azure will reopen on Monday, the harbour master said.

Work took two weeks.

*** Editors: photos to follow ***
`,
    title: "Harbour reopens on Monday",
    dateline: "PORT AZURE",
    body: ["The harbour of Port … harbour master said.", "Work took two weeks."],
    leftOut: ["outlet: CW", "not-for-publication: *** Editors: photos to follow ***"],
  },
  {
    name: "whom to call above the headline of a press release",
    copy: `
FOR IMMEDIATE RELEASE

Contact: Jane Hale, 555-0101, press@harbour.example

Harbour Trust Opens New Pier

PORT AZURE, May 5, 2025 – The Harbour Trust today opened its new pier to the public.

"We are proud," said Paul Okoro, chief executive.
`,
    title: "Harbour Trust Opens New Pier",
    date: "2025-05-05T00:00:00+07:00",
    dateline: "PORT AZURE",
    body: [
      "The Harbour Trust today opened its new pier to the public.",
      '"We are proud," said Paul Okoro, chief executive.',
    ],
    leftOut: [
      "not-for-publication: FOR IMMEDIATE RELEASE",
      "not-for-publication: Contact: Jane Hale, 555-0101, press@harbour.example",
    ],
  },
  {
    name: "what speaks to readers stays",
    copy: `
Posko Banjir Dibuka di Tiga Kecamatan

Pemerintah kabupaten membuka posko banjir di tiga kecamatan mulai Jumat malam untuk menampung pengungsi.

Kontak: 0812-555-0101 (Sumarni)

Catatan redaksi: Naskah ini telah diperbarui.
`,
    title: "Posko Banjir Dibuka di Tiga Kecamatan",
    body: [
      "Pemerintah kabupaten membuka posko … untuk menampung pengungsi.",
      "Catatan redaksi: Naskah ini telah diperbarui.",
    ],
    leftOut: ["not-for-publication: Kontak: 0812-555-0101 (Sumarni)"],
  },
  {
    name: "a question about an embargo is a sub-heading",
    copy: `
Embargo Senjata Diperpanjang Dua Tahun

JENEWA - Dewan memperpanjang embargo senjata terhadap Ardenia selama dua tahun hingga 1 Februari 2027.

Embargo: alat politik atau beban warga?

Embargo itu berlaku mulai 3 Maret 2025 pukul 10.00 waktu setempat.
`,
    title: "Embargo Senjata Diperpanjang Dua Tahun",
    dateline: "JENEWA",
    body: [
      "Dewan memperpanjang embargo senjata … 1 Februari 2027.",
      "## Embargo: alat politik atau beban warga?",
      "Embargo itu berlaku mulai 3 Maret 2025 pukul 10.00 waktu setempat.",
    ],
  },
];
