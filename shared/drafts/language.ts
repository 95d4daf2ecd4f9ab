/** Which language a text is written in, as far as its commonest words tell. */

const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  id: (
    "yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh ke adalah juga telah sebagai para tersebut bahwa " +
    "ada saat karena bisa sudah mereka kami kita ia dia kata lebih warga hingga setelah sebelum namun tetapi agar atau " +
    "secara atas antara masih belum dapat harus lalu sejak seorang sebuah satu dua tiga tahun hari orang menjadi menurut " +
    "ujar menyebut mengatakan mulai semua setiap lagi kepada sekitar sampai bagi seperti maka jika apa siapa mengapa"
  ).split(" "),
  en: (
    "the of and to in is was for that with on as by at from are were has have had it its said be been will would could " +
    "not this but they his her he she an after before who which their there about into than more when where what out up " +
    "over one two no so if all some can may new year years people we you"
  ).split(" "),
};

const LANGUAGE_OF_WORD = new Map(
  Object.entries(COMMON_WORDS).flatMap(([language, words]) => words.map((word) => [word, language] as const)),
);
/** Common words that are people's names too. */
const ALSO_NAMES = new Set("dan ada will may an so".split(" "));

/** How Indonesian words begin and end, and hardly any English word: it tells where a text is short of common words. */
const INDONESIAN_FORM = /^(?:meng|meny|memp|peng|peny)\p{L}{3,}$|^\p{L}{3,}(?:nya|kan|lah)$|^ke\p{L}{4,}an$/u;

/** Languages that share so many common words with Indonesian that only a setting can tell them from it. */
const NEAR_INDONESIAN = new Set("ms jv su min ban bjn ace bug mad sas bbc".split(" "));

/** The beginning says enough. */
const CHARACTERS_READ = 20_000;
const HITS_MIN = 2;
const LEAD_MIN = 2;
/** Of all words of a text. Languages that are not known here share a few common words (`in`, `so`, `was`), not so many. */
const SHARE_MIN = 0.12;

export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  return LANGUAGE_OF_WORD.has(lower) && !ALSO_NAMES.has(lower);
}

/** `id` or `en` when the text clearly is; otherwise the language that its section or publication is set to. */
export function detectLanguage(text: string, fallback: string): string {
  const [usual = ""] = fallback.split("-");
  const detected = clearLanguage(text);
  // A publication set to `en-AU` keeps its region when the text is English, and one set to `ms` its Malay.
  if (detected === null || detected === usual || (detected === "id" && NEAR_INDONESIAN.has(usual))) return fallback;
  return detected;
}

function clearLanguage(text: string): string | null {
  const hits = { id: 0, en: 0 };
  let words = 0;
  for (const [word] of text
    .slice(0, CHARACTERS_READ)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words += 1;
    const language = LANGUAGE_OF_WORD.get(word);
    if (language === "en") hits.en += 1;
    else if (language === "id") hits.id += 1;
    else if (INDONESIAN_FORM.test(word)) hits.id += 0.5;
  }
  const [language, most, least] = hits.id > hits.en ? ["id", hits.id, hits.en] : ["en", hits.en, hits.id];
  return most < HITS_MIN || most < least * LEAD_MIN || most < words * SHARE_MIN ? null : language;
}
