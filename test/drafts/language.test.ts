/** Which language a text is in; where it does not tell, the section's setting does. */
import { expect, test } from "vitest";
import { detectLanguage, languageCode } from "../../shared/drafts/language.ts";

const INDONESIAN = "Kapal itu tiba di dermaga pada pagi hari dan disambut warga.";
const ENGLISH = "The ship arrived at the pier in the morning and was met by the crew.";
const MALAY = "Kapal itu tiba di dermaga pada waktu pagi dan disambut oleh penduduk dengan gembira.";
const JAVANESE = "Kapal kuwi wis tekan dermaga esuk-esuk, disambut warga sing wis ngenteni wiwit subuh.";

test.each([
  [INDONESIAN, "id", "id"],
  [INDONESIAN, "en", "id"],
  [ENGLISH, "en", "en"],
  [ENGLISH, "id", "en"],
  ["Harga Ikan Naik\nHarga ikan naik di pasar dan pedagang mengeluh.", "en", "id"],
  ["Fish Prices Rise\nPrices rose at the market, and traders complained.", "id", "en"],
  ["Menurut nelayan, cuaca membaik.", "en", "en"],
  ["Perahunya diselamatkan, jaringnya dikeringkan, layarnya dijahitkan, keluarganya mengungsi.", "en", "id"],
  ["Ok\n\nHm.", "id", "id"],
  ["Ok\n\nHm.", "en", "en"],
  ["", "id", "id"],
  ["Le bateau est arrivé au port avec quarante marins à bord.", "id", "id"],
  [
    "Das Schiff erreichte am Morgen den Hafen in der Bucht und wurde von den Bewohnern so begrüßt, wie es sich gehört.",
    "de",
    "de",
  ],
  // A region stays when the language is that of the text.
  [ENGLISH, "en-AU", "en-AU"],
  [INDONESIAN, "en-AU", "id"],
  // Malay and Javanese look like Indonesian: only the setting knows.
  [MALAY, "ms", "ms"],
  [MALAY, "ms-MY", "ms-MY"],
  [JAVANESE, "jv", "jv"],
  [ENGLISH, "ms", "en"],
  ["Kerajaan negeri berkata bahawa pelabuhan itu akan dibuka kerana ombak sudah reda.", "de", "de"],
  // Languages with some words of English.
  ["Fiskerne sagde, at det var for farligt at tage over til den anden side, og at de ventede.", "da", "da"],
  ["Fiskerne sa at det var for farlig å ta over til den andre siden.", "id", "id"],
  // A long quotation in another language does not turn the story.
  [`${INDONESIAN} ${INDONESIAN} "The tide was in, and so was the boat," katanya.`, "id", "id"],
])("%s (%s) is %s", (text, usual, language) => {
  expect(detectLanguage(text, usual)).toBe(language);
});

test.each([
  ["id", "id"],
  ["id_ID", "id-ID"],
  ["en_US.UTF-8", "en-US"],
  ["in", "id"],
  ["eng", "en"],
  ["Bahasa Indonesia", "id"],
  ["English", "en"],
  ["bahasa Inggris", "en"],
  ["Jawa", "jv"],
  ["Deutsch", "de"],
  ["zh-Hant-TW", "zh-Hant-TW"],
  ["", null],
  ["id-", null],
  ["klingon", null],
  ["constructor", null],
  ["<b>", null],
])("a language stated as %s is %s", (stated, code) => {
  expect(languageCode(stated)).toBe(code);
});
