/** Heads of stories as they come with a page that was copied. */
import type { Sample } from "./sample.ts";

export const COPIED_HEADS: readonly Sample[] = [
  {
    name: "buttons for the size of letters",
    copy: `
3 Pelabuhan Kecil Ditutup Mulai Senin

Tim Warta
Senin, 03 Februari 2025 - 08:15 WIB

Pelabuhan kecil di Tanjung Biru. Foto/Dok SINDOnews
A
A
A
TANJUNG BIRU - Pemerintah kota menutup tiga pelabuhan kecil mulai Senin karena dermaganya rapuh.

Wali Kota Tanjung Biru I Ketut Rai mengatakan penutupan itu sementara.

Baca Juga
Dermaga Rapuh, Nelayan Waswas
Wali Kota Janji Perbaiki Dermaga

(rca)
`,
    title: "3 Pelabuhan Kecil Ditutup Mulai Senin",
    editors: ["rca"],
    date: "2025-02-03T08:15:00+07:00",
    dateline: "TANJUNG BIRU",
    pictures: [["Pelabuhan kecil di Tanjung Biru.", "Dok SINDOnews"]],
    related: ["Dermaga Rapuh, Nelayan Waswas", "Wali Kota Janji Perbaiki Dermaga"],
    body: [
      "Pemerintah kota menutup tiga … karena dermaganya rapuh.",
      "Wali Kota Tanjung Biru … penutupan itu sementara.",
    ],
    leftOut: ["outlet: Tim Warta", "boilerplate: A", "boilerplate: A", "boilerplate: A"],
  },
  {
    name: "signed without colons",
    copy: `
Wali Kota Tutup Tiga Pelabuhan Kecil, Nelayan Bingung Cari Tempat Sandar
Kompas.com - 03/02/2025, 08:15 WIB
Lihat Foto
Pelabuhan kecil di Tanjung Biru, Senin (3/2/2025).(WARTA/DIAN LAUT)
Penulis Dian Laut | Editor Sekar Ayu

TANJUNG BIRU, KOMPAS.com - Pemerintah kota menutup tiga pelabuhan kecil mulai Senin karena dermaganya rapuh.

"Penutupan ini sementara," ujar Wali Kota Tanjung Biru I Ketut Rai, Senin (3/2/2025), dikutip dari Antara.

Baca juga: Dermaga Rapuh, Nelayan Waswas

Sementara itu, nelayan mengaku bingung.
`,
    title: "Wali Kota Tutup Tiga Pelabuhan Kecil, Nelayan Bingung Cari Tempat Sandar",
    byline: ["Dian Laut"],
    editors: ["Sekar Ayu"],
    date: "2025-02-03T08:15:00+07:00",
    dateline: "TANJUNG BIRU",
    pictures: [["Pelabuhan kecil di Tanjung Biru, Senin (3/2/2025).", "WARTA/DIAN LAUT"]],
    related: ["Dermaga Rapuh, Nelayan Waswas"],
    body: [
      "Pemerintah kota menutup tiga … karena dermaganya rapuh.",
      '"Penutupan ini sementara," ujar … dikutip dari Antara.',
      "Sementara itu, nelayan mengaku bingung.",
    ],
    leftOut: ["outlet: Kompas.com", "boilerplate: Lihat Foto", "outlet: KOMPAS.com"],
  },
  {
    name: "a city between byline and date",
    copy: `
Three small ports closed over rotten piers

Dian Laut (The Coast Post)
Tanjung Biru
Mon, February 3, 2025
Published on Feb. 3, 2025
Share This Article

The city administration closed three small ports on Monday because their piers were rotting.

Mayor I Ketut Rai said the closure was temporary.

to Read Full Story
SUBSCRIBE NOW
`,
    title: "Three small ports closed over rotten piers",
    byline: ["Dian Laut"],
    date: "2025-02-03T00:00:00+07:00",
    dateline: "Tanjung Biru",
    body: ["The city administration closed … piers were rotting.", "Mayor I Ketut Rai said the closure was temporary."],
    leftOut: [
      "outlet: The Coast Post",
      "second-date: Feb. 3, 2025",
      "boilerplate: Share This Article",
      "boilerplate: to Read Full Story",
      "boilerplate: SUBSCRIBE NOW",
    ],
  },
  {
    name: "the reporter behind the date",
    copy: `
Pelabuhan Ditutup

Senin, 3 Februari 2025 08:15 Reporter : Dian Laut

Warta.com - Pemerintah kota menutup tiga pelabuhan kecil mulai Senin karena dermaganya rapuh.

Wali kota mengatakan penutupan itu sementara. [dan]
`,
    title: "Pelabuhan Ditutup",
    byline: ["Dian Laut"],
    editors: ["dan"],
    date: "2025-02-03T08:15:00+07:00",
    body: ["Pemerintah kota menutup tiga … karena dermaganya rapuh.", "Wali kota mengatakan penutupan itu sementara."],
    leftOut: ["outlet: Warta.com"],
  },
  {
    name: "a second date among the names",
    copy: `
Pelabuhan Ditutup
Diterbitkan 03 Februari 2025, 08:15 WIB
Penulis: Dian Laut, Diperbarui 03 Februari 2025, 09:00 WIB

Warta6.com, Tanjung Biru Pemerintah kota menutup tiga pelabuhan kecil mulai Senin karena dermaganya rapuh.

Wali kota mengatakan penutupan itu sementara.
`,
    title: "Pelabuhan Ditutup",
    byline: ["Dian Laut"],
    date: "2025-02-03T08:15:00+07:00",
    dateline: "Tanjung Biru",
    body: ["Pemerintah kota menutup … karena dermaganya rapuh.", "Wali kota mengatakan penutupan itu sementara."],
    leftOut: ["second-date: 03 Februari 2025, 09:00 WIB", "outlet: Warta6.com"],
  },
  {
    name: "two names above a dateline with two cities",
    copy: `
Pasar Sepi Jelang Lebaran

Dian Laut, Made Wira

TANJUNG BIRU, DENPASAR - Pasar tradisional di dua kota sepi menjelang Lebaran meskipun harga turun.

Pedagang mengeluh.

Editor: Sekar Ayu
Sumber: Badan Statistik
`,
    title: "Pasar Sepi Jelang Lebaran",
    byline: ["Dian Laut", "Made Wira"],
    editors: ["Sekar Ayu"],
    dateline: "TANJUNG BIRU, DENPASAR",
    body: ["Pasar tradisional di dua … meskipun harga turun.", "Pedagang mengeluh."],
    leftOut: ["source: Badan Statistik"],
  },
  {
    name: "a handle below the name",
    copy: `
'We have nothing left': fishers mourn their pier

Nadia Quill in Port Azure
@nadiaquill

Mon 3 Feb 2025 06.00 GMT

For 90 years the pier at Port Azure stood. On Sunday night it fell.

"We have nothing left," said Tom Bright, 61, who has fished from it since he was a boy.
`,
    title: "'We have nothing left': fishers mourn their pier",
    byline: ["Nadia Quill"],
    date: "2025-02-03T06:00:00+00:00",
    body: ["For 90 years the … night it fell.", '"We have nothing left," … was a boy.'],
    leftOut: ["place: in Port Azure", "contact: @nadiaquill"],
  },
  {
    name: "where it was reported from, and when the page was changed",
    copy: `
Pier Collapses in Port Azure, Injuring 9

By Nadia Quill
Reporting from Port Azure

Feb. 3, 2025
Updated 9:14 a.m. ET

A pier that had stood for 90 years collapsed in Port Azure on Sunday night, injuring nine people.

The cause was not known.

Tom Bright contributed reporting from Kinsale.
`,
    title: "Pier Collapses in Port Azure, Injuring 9",
    byline: ["Nadia Quill"],
    date: "2025-02-03T00:00:00+07:00",
    body: [
      "A pier that had … injuring nine people.",
      "The cause was not known.",
      "Tom Bright contributed reporting from Kinsale.",
    ],
    leftOut: ["place: Port Azure", "relative-date: Updated 9:14 a.m. ET"],
  },
  {
    name: "a short story and who wrote it",
    copy: `
Dalam Bayang Mercusuar

Cerpen Ratna Wulan

Malam itu, mercusuar padam. Tidak ada yang menyalakannya lagi sejak ayah pergi ke kota.

***

"Kau pulang?" tanya Ibu.

"Sebentar," jawabku.

Tanjung Biru, Januari 2025

Ratna Wulan, lahir di Tanjung Biru, menulis cerpen dan puisi.
`,
    title: "Dalam Bayang Mercusuar",
    byline: ["Ratna Wulan"],
    body: [
      "Malam itu, mercusuar padam. … pergi ke kota.",
      '"Kau pulang?" tanya Ibu.',
      '"Sebentar," jawabku.',
      "Tanjung Biru, Januari 2025",
      "Ratna Wulan, lahir di … cerpen dan puisi.",
    ],
  },
  {
    name: "a sign behind the headline",
    copy: `
Three ports close over rotten piers =

Tanjung Biru (dpx) - The city of Tanjung Biru closed three small ports on Monday because their piers were rotting.

dpx nq yyzz a3 js
`,
    title: "Three ports close over rotten piers",
    dateline: "Tanjung Biru",
    body: ["The city of Tanjung … piers were rotting."],
    leftOut: ["outlet: dpx", "wire-header: dpx nq yyzz a3 js"],
  },
];
