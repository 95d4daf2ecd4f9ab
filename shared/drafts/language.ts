/** Which language a text is written in, as far as its commonest words tell. */

const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  id: (
    "yang dan di dari untuk dengan pada ini itu dalam tidak akan oleh ke adalah juga telah sebagai para tersebut bahwa " +
    "ada saat karena bisa sudah mereka kami kata lebih warga hingga setelah"
  ).split(" "),
  en: (
    "the of and to in is was for that with on as by at from are were has have it said be will not this but they his her " +
    "an after who which their"
  ).split(" "),
};

const LANGUAGE_OF_WORD = new Map(
  Object.entries(COMMON_WORDS).flatMap(([language, words]) => words.map((word) => [word, language] as const)),
);

/** The beginning says enough. */
const CHARACTERS_READ = 20_000;
const HITS_MIN = 4;
const LEAD_MIN = 2;

/** `id` or `en` when the text clearly is; otherwise the language that its section or publication is set to. */
export function detectLanguage(text: string, fallback: string): string {
  const hits = new Map<string, number>();
  for (const [word] of text
    .slice(0, CHARACTERS_READ)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const language = LANGUAGE_OF_WORD.get(word);
    if (language !== undefined) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [first, second] = [...hits].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < HITS_MIN || first[1] < (second?.[1] ?? 0) * LEAD_MIN) return fallback;
  // A publication set to `en-AU` keeps its region when the text is English.
  return fallback.split("-")[0] === first[0] ? fallback : first[0];
}
