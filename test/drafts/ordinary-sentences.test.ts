/**
 * Sentences that look like a convention of desks and are none: wherever they stand in a story, first, in the middle or
 * last, they stay paragraphs, word for word, and nothing of them gets into a field.
 */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textOfHtml, understood } from "./parsing.ts";

const ABOVE =
  "Kapal riset bersandar di dermaga lama pada pagi hari dan disambut puluhan warga yang sudah menunggu sejak subuh.";
const BELOW =
  "Para peneliti akan tinggal selama dua pekan untuk memetakan terumbu karang yang rusak akibat badai musim lalu.";

const INDONESIAN = [
  "Kata dia: harga ikan akan turun sebelum hari raya.",
  "Harga naik - lagi - tanpa pemberitahuan.",
  "Oleh karena itu, feri tidak berlayar pada hari Senin.",
  "Oleh warga setempat, jembatan itu disebut Jembatan Lama.",
  "Laporan cuaca menyebut gelombang setinggi dua meter di selatan.",
  "Penulis buku itu, Ratna Wulan, tinggal di Tanjung Biru.",
  "Penulis: begitulah ia menyebut pekerjaannya di kartu penduduk.",
  "Editor majalah itu mengundurkan diri pada 3 Maret 2025.",
  "Reporter kami melihat asap dari arah pelabuhan.",
  "Baca juga surat yang ditulisnya pada tahun 1988, katanya.",
  "Simak baik-baik, kata guru itu kepada murid-muridnya.",
  "Ikuti jejak kaki di pasir sampai ke mercusuar, tulisnya.",
  "Cek informasi cuaca di kanal resmi, kata kepala dinas.",
  "Foto itu diambil pada 31 Januari 2025 oleh seorang nelayan.",
  "Tag harga di pasar ditulis dengan kapur.",
  "Saluran WhatsApp desa itu mempunyai 300 anggota.",
  "Google News dan WhatsApp dipakai warga untuk mencari kabar.",
  "Unduhan aplikasi cuaca naik dua kali lipat setelah badai.",
  "Embargo senjata terhadap Ardenia diperpanjang hingga 1 Februari 2026.",
  "Embargo hingga 1 Februari 2026 itu merugikan nelayan kedua negara.",
  "Embargo berakhir, tetapi kapal belum juga datang.",
  "Laporan itu diembargo pemerintah sampai perang selesai.",
  "Pemerintah menyebut embargo ikan berlaku hingga 1 Juli 2026.",
  "Audit (internal maupun eksternal) selesai pada bulan Mei.",
  "Buku itu disunting dua orang (eds.) dari universitas yang berbeda.",
  "(Mohon maaf lahir dan batin.)",
  "Redaksi koran itu pindah ke kapal.",
  "Sumber air itu mengering pada bulan Agustus.",
  "Sumber: seorang pejabat yang tidak mau disebut namanya membenarkan kabar itu.",
  "Catatan penting: semua angka dihitung dalam rupiah.",
  "Jakarta dan Surabaya dihubungkan kereta malam.",
  "Pada Senin (3/3/2025), kapal itu tiba pukul 12.09 WIB.",
  "Ia lahir di Surabaya, 3 Maret 1975, sebagai anak nelayan.",
  "Menurut Badan Pengawas Laut (BPL), angka itu naik.",
  'Warga menjawab serentak. "Pulang!" (Mereka tertawa.)',
  '"Saya pulang," kata Dian Laut.',
  "Tayang perdana film itu dihadiri 500 orang.",
  "Semua selesai pada hari itu juga.",
  "Judul lagu itu diambil dari nama perahu.",
  "Bagikan makanan kepada tetangga, pesan ibunya.",
  "Dok kapal itu penuh sampai bulan depan.",
  "Rubrik harga ikan dibacakan di radio setiap pagi.",
  "Tanggal 3 Maret 2025 diperingati sebagai Hari Pesisir.",
  "Tidak untuk dijual: begitu tulisan di perahunya.",
  "Catatan untuk desa itu ditulis di papan: jangan buang jala.",
  "Dian Laut, Bayu Karang, dan Ratna Wulan berangkat ke pulau.",
  "Wartawan dari tiga kota datang ke pelabuhan itu.",
  'Ia menulis di belakang foto: "Untuk Ibu yang menunggu."',
  "Tiket feri dijual murah. Harganya Rp5.000/orang.",
  "Proyek itu dikerjakan bersama oleh dua daerah (Pemkot/Pemkab).",
  "Rapat dipindah ke hari lain (Senin/Selasa).",
  "Pelakunya tiga orang (laki-laki/perempuan).",
  "Prakiraan Cuaca 3 Maret 2025 menyebut hujan di seluruh pesisir.",
  "Sekian dan terima kasih, tutup nakhoda itu.",
  "Kontributor terbesar bagi pendapatan desa adalah garam.",
  "Oleh sebab itu, siapa yang menjaga laut?",
  "Jakarta: kota yang tak pernah tidur, kata orang.",
  "Simak penjelasannya berikut ini.",
  "(Antara lain karena gelombang tinggi.)",
  "Ia menyerahkan kunci kepada penjaga (Bayu Karang).",
  "Petani hanya butuh kredit: kredit yang murah.",
  "Video itu viral. Foto: tidak ada yang tahu siapa pembuatnya.",
  "Mereka perlu satu hal. Kredit: murah dan cepat.",
  "Kredit: Rp 50 juta untuk setiap nelayan.",
  "Ditulis oleh tangan, surat itu masih terbaca.",
  "Status: final, kata hakim itu.",
  "Wartawan Bayu Karang ditahan.",
  "Laporan dari Ratna Wulan belum diterima.",
  "Tags: itu disebut juga label.",
  "Dua jam yang lalu laut masih tenang.",
  "Rute kapal itu Tanjung Biru - Muara Putih - Karang Mas.",
  "Kabar itu datang lewat radio via Tanjung Biru.",
  "Red: begitulah ia disapa di kapal.",
  "Kill switch kapal itu rusak, kata mekanik.",
  "Skor akhirnya 2-1 | 3-0 | 1-1.",
  "Catatan: harga belum termasuk ongkos kirim.",
  "Catatan penting: jangan membawa makanan ke ruang pamer.",
  "Mas Bayu, begitu ia disapa, sudah melaut sejak kecil.",
  "Tolong dicek kembali, kata petugas itu sambil menunjuk daftar penumpang.",
  "Foto menyusul jejak ayahnya itu dipamerkan di museum.",
  "Kontributor terbesar adalah garam, lalu ikan.",
  "Terima kasih, kata nakhoda itu.",
  "NB: begitu ia menandai setiap surat.",
  "Halo, sapa penjaga mercusuar itu kepada setiap kapal.",
];

const ENGLISH = [
  "By the time the ferry arrived, the pier was empty.",
  "By Monday, May 5, 2025, all boats had returned.",
  "By Clara Finch's account, the storm lasted three days.",
  "Read more books, the teacher told the pupils.",
  "Follow us to the pier, the boy shouted.",
  "Join us on the channel bridge, the poster said.",
  "Photo by photo, the archive was carried upstairs.",
  "Editing by hand takes longer, she said.",
  "Reporting by satellite began in 1988.",
  "More than 30 boats were lost.",
  "End of story, the captain said.",
  "Photos to follow the exhibition's path hang in every room.",
  "Contact: the word was painted on the gate.",
  "More to come, the captain said.",
  "Note: the harbour is closed on Mondays.",
  "Please check the tide before you sail, says the sign.",
  "Thanks, said the keeper.",
  "Published in 1988, the book is still read.",
  "Image caption contests are popular on the island.",
  "Copy link by link, the chain was rebuilt.",
  "Dear Bayu, the letter began.",
  "Hi, said the boy, here is the story of my boat.",
  "Related costs rose by a fifth.",
  "Title fights are held on the pier.",
  "The embargo on fish from Selmora ended on 3 March 2025.",
  "An embargo until 1 July 2026 was the minister's idea.",
  "For release from the net, the whale waited two days.",
  "Do not use before the tide turns, says the label.",
  "Download the tide tables before you sail, the office advises.",
  "Subscribe to nothing, the editor used to say.",
  "London - and the whole coast - woke to fog.",
  "The date was March 3, 2025, and nobody slept.",
  "Note to self: never sail on a Friday, he wrote.",
  "Notes to editors were found in the wreck.",
  "Not for sale, said the sign on the boat.",
  "Standfirst Island lies nine miles off the coast.",
  "- He said nothing.",
  "(He did not answer.)",
  "1988 was the year of the great storm.",
  "MORE THAN 30 BOATS WERE LOST.",
  "Advertisement revenue fell by half.",
  "Share: that was the only word on the wall.",
  "Copyright law does not protect tides.",
  "Updated charts are sold at the pier.",
  "Source code was printed on the sail.",
  "He was born on 3 March 1975 (a Monday).",
  "Ends meet at the harbour wall.",
  "# 7 was the boat's number, and nobody knew why.",
  "She kept a photo by her bed and a map under it.",
  "The boat was painted by hand/by brush.",
  "He gave two reasons: fog and fear.",
  "In Port Azure, May 2 is a holiday.",
  "The agency said so (twice).",
  "Editors at the Gazette wept.",
  "The desk (an old door) was sold.",
  "[Editor's note: this interview was edited for length.]",
  "Internal memos were found in the wreck.",
  "Ed said nothing.",
  "A ship's log is not for publication, the captain said.",
  "By Tuesday evening, the water had reached the second floor, residents said.",
  "Credit: that is what farmers need most.",
  "Credit: Farmers need it most.",
  "They need one thing. Credit: cheap and soon.",
  "The farmers want credit: cheap credit.",
  "Photo evidence was shown: a boat, a rope, a knife.",
  "Screenshots of the letter went round.",
  "1 hour ago the sea was calm.",
  "Editing: that was her gift.",
  "(This story has been corrected to fix the amount of the fine.)",
  "Correction: an earlier version of this story misspelled the name of the boat.",
  "Attendance: 12,345. Referee: A. Wong.",
  "Ana Souza contributed to this report.",
  "Editors will kill a story that nobody can prove.",
  "Follow the coverage of the storm, the mayor said.",
];

describe.each([
  ["Indonesian", INDONESIAN],
  ["English", ENGLISH],
])("ordinary sentences: %s", (_, sentences) => {
  test.each(sentences)("%s", async (sentence) => {
    for (const paragraphs of everywhere(sentence)) await expectStory(paragraphs);
  });
});

const SENTENCES = new URL("../../../shared/suites/news-indonesian/pud-id.tsv", import.meta.url);

describe.runIf(existsSync(SENTENCES))("a thousand sentences of real newspapers", () => {
  /** Those without a full stop may be sub-headings. */
  const sentences = () =>
    readFileSync(SENTENCES, "utf8")
      .split("\n")
      .map((line) => (line.split("\t")[1] ?? "").replace(/\s+/g, " ").trim())
      .filter((sentence) => /[.!”"’)]$/.test(sentence));

  test("are paragraphs", async () => {
    expect(sentences().length).toBeGreaterThan(900);
    for (const sentence of sentences()) for (const paragraphs of everywhere(sentence)) await expectStory(paragraphs);
  });

  test("are the same paragraphs when they are wrapped, whatever separates these", async () => {
    const all = sentences();
    for (let at = 0; at + 9 <= all.length; at += 9) {
      const paragraphs = [all.slice(at, at + 3), all.slice(at + 3, at + 5), all.slice(at + 5, at + 9)].map((one) =>
        one.join(" "),
      );
      const columns = 60 + (at % 12);
      const withBlanks = paragraphs.flatMap((text) => [...wrapped(text, columns, ""), ""]);
      const withIndents = paragraphs.flatMap((text) => wrapped(text, columns, "   "));
      for (const lines of [withBlanks, withIndents, paragraphs])
        await expectStory(paragraphs, ["Kabar dari Dermaga", "", ...lines].join("\n"));
    }
  });
});

function wrapped(text: string, columns: number, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(`${indent}${word}`);
    else if (last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function everywhere(sentence: string): string[][] {
  return [
    [sentence, ABOVE, BELOW],
    [ABOVE, sentence, BELOW],
    [ABOVE, BELOW, sentence],
  ];
}

/** Paragraphs, and nothing but paragraphs. */
async function expectStory(
  paragraphs: readonly string[],
  draft = ["Kabar dari Dermaga", ...paragraphs].join("\n\n"),
): Promise<void> {
  const { article, leftOut } = await understood(draft);
  expect(article.body.split("\n").map((block) => textOfHtml(block).trim())).toEqual(paragraphs);
  expect(article.body).not.toMatch(/<(?!\/?p>)/);
  expect(leftOut).toEqual([]);
  const { byline, editors, tags, media, related, dateline, draftedAt, embargo } = article;
  expect([byline, editors, tags, media, related].flat()).toEqual([]);
  expect([dateline, draftedAt ?? "", embargo ?? ""].join("")).toBe("");
}
