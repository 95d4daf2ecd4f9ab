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

/** Without these, a text is not English: Danes and Norwegians write `for`, `at` and `over`, too. */
const ONLY_ENGLISH = new Set(["the", "and"]);
/** Written so in Malay alone; one to twenty common words is more than a quotation. */
const ONLY_MALAY = new Set("bahawa kerana sahaja ialah".split(" "));
const MALAY_SHARE_MIN = 0.05;

/** The beginning says enough. */
const CHARACTERS_READ = 20_000;
const HITS_MIN = 2;
const LEAD_MIN = 2;
/** Of all words of a text. Languages that are not known here share a few common words (`in`, `so`, `was`), not so many. */
const SHARE_MIN = 0.12;

/** A code, also as computers write their settings: `id_ID.UTF-8`. Longer words are names of languages. */
const CODE = /^([a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,5})(?:\.[\w-]{1,20})?$/i;

/** The code of a language that is stated as a code or by its name (`Bahasa Indonesia`, `English`); null for anything else. */
export function languageCode(stated: string): string | null {
  const code = CODE.exec(stated)?.[1]?.replaceAll("_", "-") ?? codesByName().get(nameKey(stated));
  if (code === undefined) return null;
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
let namesOfLanguages: ReadonlyMap<string, string> | undefined;

/** All languages that have a code of two letters, by their names in the languages of our newsrooms and in their own. */
function codesByName(): ReadonlyMap<string, string> {
  namesOfLanguages ??= new Map(
    LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) =>
      ["en", "id", code].flatMap((language): [string, string][] => {
        const name = new Intl.DisplayNames([language], { type: "language", fallback: "none" }).of(code);
        return name === undefined ? [] : [[nameKey(name), code]];
      }),
    ),
  );
  return namesOfLanguages;
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/^bahasa\s+/, "");
}

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
  const hits = { id: 0, en: 0, onlyEnglish: 0, onlyMalay: 0 };
  let words = 0;
  for (const [word] of text
    .slice(0, CHARACTERS_READ)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words += 1;
    if (ONLY_ENGLISH.has(word)) hits.onlyEnglish += 1;
    if (ONLY_MALAY.has(word)) hits.onlyMalay += 1;
    const language = LANGUAGE_OF_WORD.get(word);
    if (language === "en") hits.en += 1;
    else if (language === "id") hits.id += 1;
    else if (INDONESIAN_FORM.test(word)) hits.id += 0.5;
  }
  const [language, most, least] = hits.id > hits.en ? ["id", hits.id, hits.en] : ["en", hits.en, hits.id];
  if (most < HITS_MIN || most < least * LEAD_MIN || most < words * SHARE_MIN) return null;
  const isOther = language === "en" ? hits.onlyEnglish === 0 : hits.onlyMalay > hits.id * MALAY_SHARE_MIN;
  return isOther ? null : language;
}
