/** What stands below a story: ends, sources, signatures, whom to call. */
import type { Sample } from "./sample.ts";

export const FEET: readonly Sample[] = [
  {
    name: "a source with initials",
    copy: `
Three small ports closed over rotten piers

SINGAPORE: The city closed three small ports on Monday (Feb 3) because their piers were rotting.

Mayor I Ketut Rai said the closure was temporary.

Source: Coastwire/nq(js)
`,
    title: "Three small ports closed over rotten piers",
    dateline: "SINGAPORE",
    body: ["The city closed three … piers were rotting.", "Mayor I Ketut Rai said the closure was temporary."],
    leftOut: ["source: Coastwire/nq(js)"],
  },
  {
    name: "initials of three desks",
    copy: `
Three ports close over rotten piers

Tanjung Biru, Ardenia, Feb 3, 2025 (AFX) - The city of Tanjung Biru closed three small ports on Monday because their piers were rotting, the mayor said.

"It is temporary," he told AFX.

bur-nq/js/tb
`,
    title: "Three ports close over rotten piers",
    editors: ["bur", "nq", "js", "tb"],
    date: "2025-02-03T00:00:00+07:00",
    dateline: "Tanjung Biru, Ardenia",
    body: ["The city of Tanjung … the mayor said.", '"It is temporary," he told AFX.'],
    leftOut: ["outlet: AFX"],
  },
  {
    name: "the end said in the last paragraph",
    copy: `
Three ports close over rotten piers

TANJUNG BIRU, Feb. 3 (Xinhua) -- The city of Tanjung Biru closed three small ports on Monday because their piers were rotting.

The closure will last six weeks. Enditem
`,
    title: "Three ports close over rotten piers",
    dateline: "TANJUNG BIRU",
    body: ["The city of Tanjung … piers were rotting.", "The closure will last six weeks."],
    leftOut: ["dateline-day: Feb. 3", "outlet: Xinhua", "end-mark: Enditem"],
  },
  {
    name: "a letter from a reader",
    copy: `
Surat Pembaca

Dermaga Rapuh Dibiarkan

Sudah enam bulan dermaga di kampung kami rapuh, tetapi tidak ada petugas yang datang memeriksanya.

Kami mohon perhatian pemerintah kota.

Hormat saya,
Markus Siahaan
Kampung Bahari, Tanjung Biru
`,
    title: "Dermaga Rapuh Dibiarkan",
    body: [
      "Sudah enam bulan dermaga … yang datang memeriksanya.",
      "Kami mohon perhatian pemerintah kota.",
      "Hormat saya,",
      "Markus Siahaan",
      "Kampung Bahari, Tanjung Biru",
    ],
    leftOut: ["kicker: Surat Pembaca"],
  },
  {
    name: "a letter to the desk, with its signature",
    copy: `
From: dian@warta.example
To: redaksi@warta.example
Subject: Fwd: Pelabuhan Ditutup Mulai Senin
Date: Mon, 3 Feb 2025 08:15:00 +0700

Pemerintah kota menutup tiga pelabuhan kecil mulai Senin karena dermaganya rapuh.

Wali kota mengatakan penutupan itu sementara.

-- 
Dian Laut
HP 0812-555-0101
`,
    title: "Pelabuhan Ditutup Mulai Senin",
    date: "2025-02-03T08:15:00+07:00",
    body: ["Pemerintah kota menutup tiga … karena dermaganya rapuh.", "Wali kota mengatakan penutupan itu sementara."],
    leftOut: [
      "not-for-publication: From: dian@warta.example",
      "not-for-publication: To: redaksi@warta.example",
      "not-for-publication: Dian Laut",
      "not-for-publication: HP 0812-555-0101",
    ],
  },
  {
    name: "one letter for an editor",
    copy: `
KAPOLDA: "TIDAK ADA KORBAN"
Laporan: ALFIAN HUTAGALUNG, Medan
MEDAN - Kapolda memastikan tidak ada korban dalam kebakaran gudang ikan, Senin (3/2).
"Semua selamat," katanya. (alf/c)
`,
    title: 'KAPOLDA: "TIDAK ADA KORBAN"',
    byline: ["ALFIAN HUTAGALUNG"],
    editors: ["alf", "c"],
    dateline: "MEDAN",
    body: ["Kapolda memastikan tidak ada … ikan, Senin (3/2).", '"Semua selamat," katanya.'],
    leftOut: ["place: Medan"],
  },
  {
    name: "a press release, and what follows its end",
    copy: `
SIARAN PERS
UNTUK DISIARKAN SEGERA

Pelabuhan Tanjung Biru Luncurkan Kapal Listrik

Tanjung Biru, 31 Januari 2025 – PT Pelabuhan Samudra hari ini meluncurkan kapal penumpang bertenaga listrik pertama di kawasan timur.

"Kapal ini tidak menghasilkan asap," kata Direktur Utama PT Pelabuhan Samudra, Ir. Hendra Geladak, M.M.

###

Tentang PT Pelabuhan Samudra
PT Pelabuhan Samudra adalah pengelola pelabuhan sejak 1980.

Kontak media:
Rina Wijaya
Telp. 021-555-0101
`,
    title: "Pelabuhan Tanjung Biru Luncurkan Kapal Listrik",
    date: "2025-01-31T00:00:00+07:00",
    dateline: "Tanjung Biru",
    body: ["PT Pelabuhan Samudra hari … di kawasan timur.", '"Kapal ini tidak menghasilkan … Hendra Geladak, M.M.'],
    leftOut: [
      "kicker: SIARAN PERS",
      "not-for-publication: UNTUK DISIARKAN SEGERA",
      "not-for-publication: Tentang PT Pelabuhan Samudra",
      "not-for-publication: PT Pelabuhan Samudra adalah pengelola pelabuhan sejak 1980.",
      "not-for-publication: Kontak media:",
      "not-for-publication: Rina Wijaya",
      "not-for-publication: Telp. 021-555-0101",
    ],
  },
];
