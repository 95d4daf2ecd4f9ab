/** Where a mail that is passed on begins and ends, and letters that stories quote. All texts are fictional. */
import { describe, expect, test } from "vitest";
import { understood } from "./parsing.ts";

const html = (draft: string) => understood(draft, "kota/surel.html");

const HEADLINE = "Dermaga Lama Dibongkar";
const STORY = [
  "Pemerintah kota mulai membongkar dermaga lama di pelabuhan rakyat pada Senin pagi, dua bulan setelah ombak merusaknya.",
  "Kepala dinas mengatakan pekerjaan itu berlangsung tiga bulan dan tidak mengganggu jadwal kapal penyeberangan di selat.",
  "Para nelayan menyambut baik pembongkaran itu, tetapi meminta jalur masuk kapal kecil tetap dibuka setiap malam.",
  "Dermaga baru dijadwalkan selesai sebelum musim timur tiba, dengan biaya yang ditanggung bersama oleh provinsi dan kota.",
];
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const BODY = STORY.map((line) => `<p>${line}</p>`).join("\n");
const NOTE = "Mas, tolong naikkan siang ini. Nomor narasumber 0812-0000-000.";
const SENT = "<b>From:</b> Humas &lt;h@contoh.example&gt;<br><b>Sent:</b> Monday<br><b>Subject:</b> Siaran pers";

const outlook = (fields: string) =>
  `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal>${fields}</p></div></div>`;
const reply = (header: string, story = `<p>${HEADLINE}</p>${paragraphs(STORY)}`) => `<p>${NOTE}</p>${header}${story}`;

describe("the word to the desk and the header go, the story stays, of", () => {
  test.each([
    ["Outlook on the web", reply(`<hr><div id="divRplyFwdMsg">${SENT}</div>`)],
    ["with its own mark", reply(`<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">${SENT}</div>`)],
    ["Outlook in Dutch", reply(outlook("<b>Van:</b> Humas<br><b>Verzonden:</b> maandag<br><b>Aan:</b> Meja"))],
    ["in German", reply(outlook("<b>Von:</b> Humas<br><b>Gesendet:</b> Montag<br><b>An:</b> Meja"))],
    ["in French", reply(outlook("<b>De :</b> Humas<br><b>Envoyé :</b> lundi<br><b>À :</b> Meja"))],
    ["in Indonesian", reply(outlook("<b>Dari:</b> Humas<br><b>Terkirim:</b> Senin<br><b>Ke:</b> Meja"))],
    ["in Malay", reply(outlook("<b>Daripada:</b> Humas<br><b>Dihantar:</b> Isnin<br><b>Kepada:</b> Meja"))],
    [
      "Thunderbird",
      reply(
        '<div class="moz-forward-container"><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tr><th>Subject: </th><td>Siaran pers</td></tr><tr><th>From: </th><td>Humas</td></tr></table><br>',
      ),
    ],
    [
      "Roundcube",
      reply(
        "<p>-------- Pesan Asli --------</p><table><tr><th>Perihal:</th><td>Siaran pers</td></tr><tr><th>Dari:</th><td>Humas</td></tr></table>",
      ),
    ],
    ["a phone", reply("<div>-------- Original message --------</div><div>From: Humas</div><div>Date: 02/02/26</div>")],
    [
      "Apple",
      `<div>${NOTE}</div><blockquote type="cite"><div>Begin forwarded message:</div><br><div><span><b>From: </b></span><span>Humas<br></span></div><div><span><b>Subject: </b></span><span>Siaran pers<br></span></div><br><div>${HEADLINE}</div>${paragraphs(STORY)}</blockquote>`,
    ],
  ])("%s", async (_, draft) => {
    const { article, leftOut } = await html(draft);
    expect(article).toMatchObject({ title: HEADLINE, body: BODY });
    expect(leftOut).toContainEqual(expect.objectContaining({ rule: "mail-note", text: NOTE }));
    expect(leftOut.map(({ rule }) => rule).filter((rule) => !/^mail-(?:note|header)$/.test(rule))).toEqual([]);
  });
});

describe("the mail that was answered goes, also", () => {
  test.each([
    [
      "below a line",
      "<div>On 2 Feb 2026, Meja &lt;m@contoh.example&gt; wrote:</div><blockquote type=cite>$</blockquote>",
    ],
    ["in another language", "<p>Am 2.2.26 schrieb Meja &lt;m@contoh.example&gt;:</p><blockquote>$</blockquote>"],
    ["with a sign before each line", "<p>On Mon, 2 Feb 2026 Meja wrote:</p><p>&gt; $</p>"],
    [
      "below a line that is broken",
      "<div>On 2 Feb 2026, at 09.15, Meja<br>&lt;m@contoh.example&gt; wrote:</div><blockquote type=cite>$</blockquote>",
    ],
    [
      "Zimbra",
      '<hr id="zwchr"><div data-marker="__HEADERS__"><b>From: </b>Meja<br><b>Subject: </b>Re: naskah</div><div>$</div>',
    ],
    ["in a box", '<div class="protonmail_quote">On Monday, Meja &lt;m@contoh.example&gt; wrote:<br>$</div>'],
    ["Outlook in Dutch", `${outlook("<b>Van:</b> Meja<br><b>Verzonden:</b> maandag")}<p>$</p>`],
  ])("%s", async (_, quoted) => {
    const { article, leftOut } = await html(
      `<p>${HEADLINE}</p>${paragraphs(STORY)}${quoted.replace("$", "Honor 300 ribu.")}`,
    );
    expect(article).toMatchObject({ title: HEADLINE, body: BODY });
    expect(leftOut.every(({ rule }) => rule === "quoted-mail")).toBe(true);
    expect(leftOut.map(({ text }) => text).join(" ")).toContain("Honor 300 ribu.");
  });
});

describe("a letter that a story quotes stays, and what stands above it:", () => {
  const letter = paragraphs(STORY);
  test.each([
    ["to its end", `<p>Surat Terbuka</p><p>Nelayan mengirim surat.</p><blockquote type="cite">${letter}</blockquote>`],
    [
      "as Gmail",
      `<p>Surat Terbuka</p><p>Nelayan mengirim surat.</p><blockquote class="gmail_quote">${letter}</blockquote>`,
    ],
    [
      "with its own lines",
      `<p>Surat Terbuka</p><p>Nelayan mengirim surat.</p><blockquote type="cite"><p>Tanggal: 2 Januari 2026</p><p>Perihal: dermaga</p>${letter}</blockquote><p>Meja menerimanya.</p>`,
    ],
    [
      "below a line that says when",
      `<p>Surat Terbuka</p><p>Nelayan mengirim surat.</p><p>Pada Senin pagi (2/2) nelayan menulis:</p><blockquote type="cite">${letter}</blockquote>`,
    ],
    [
      "below a line between dashes",
      `<p>Surat Terbuka</p><p>Nelayan mengirim surat.</p><p>--- Jadwal ---</p><p>Dari: pelabuhan</p><p>Tanggal: 3 Maret</p>${letter}`,
    ],
  ])("%s", async (_, draft) => {
    const { article, leftOut } = await html(draft);
    expect(article.title).toBe("Surat Terbuka");
    expect(article.body).toMatch(/^<p>Nelayan mengirim surat\.<\/p>/);
    expect(article.body).toContain(`<p>${STORY[3]}</p>`);
    expect(leftOut).toEqual([]);
  });
});

describe("the first line of the story ends the header, also where it looks like one:", () => {
  const gmail = (first: string) =>
    `<div>${NOTE}</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Humas<br>Subject: Naskah<br></div><br>${first}${paragraphs(STORY)}</div>`;
  test.each([
    [
      gmail(
        "<div>Lampiran: 1 lembar</div><div>Perihal: Siaran Pers Pembongkaran Dermaga</div><div>Kepada: Redaksi</div>",
      ),
      "title",
      "Siaran Pers Pembongkaran Dermaga",
    ],
    [gmail(`<h1>${HEADLINE}</h1><div>Tanggal: 2 Januari 2024</div>`), "draftedAt", "2024-01-02T00:00:00+07:00"],
    [
      gmail(`<h1>${HEADLINE}</h1><p>From: the harbour, with love</p>`),
      "body",
      `<p>From: the harbour, with love</p>\n${BODY}`,
    ],
    [
      gmail("<div>On the wall of the old pier a fisherman wrote:</div>"),
      "title",
      "On the wall of the old pier a fisherman wrote:",
    ],
    [
      gmail("<div>Pada Senin pagi kepala dinas itu menulis:</div>"),
      "title",
      "Pada Senin pagi kepala dinas itu menulis:",
    ],
    [
      `<div>${NOTE}</div><div id="divRplyFwdMsg">${SENT}<br><br>Rahman: kami siap;<br>Warga: kami menunggu,</div>${paragraphs(STORY)}`,
      "title",
      "Rahman: kami siap;",
    ],
  ])("%s", async (draft, field, value) => {
    const { article } = await html(draft);
    expect(article).toMatchObject({ [field]: value });
  });
});

test("a rule above the story parts it from nothing", async () => {
  const { article } = await html(`<hr><p>${HEADLINE}</p>${paragraphs(STORY)}`);
  expect(article).toMatchObject({ title: HEADLINE, body: BODY });
});
