/**
 * What the author of an opinion is, below the name: `Peneliti pada Pusat Kajian Laut`, `Lecturer in ecology at the
 * University of Port Azure`. A deck begins with the same words and says what somebody does. So the whole line must be of
 * one shape: what somebody is, in which field, and an institution's name to the end.
 */
import { isPlace } from "./places.ts";

const CHARACTERS_MAX = 120;
const WORD = "[\\p{L}][\\p{L}\\d.'’-]*";
/** `Mahasiswa Ditemukan …`: something happens to them. */
const FIELD_WORD = `(?!di\\p{L}{4}|ter\\p{L}{4})${WORD}`;
const FIELD =
  "(?:ilmu|hukum|teknik|studi|sastra|sejarah|filsafat|pendidikan|kebijakan|kajian|laut|lingkungan|ekonomi|politik|komunikasi|kelautan|perikanan|pembangunan|manajemen|keuangan|pertanian|kehutanan|kesehatan|kedokteran|pesisir|operasi|" +
  "\\p{L}{3,12}(?:logi|nomi|grafi|fisika|matika|statistika))";
const SCHOLAR = "(?:peneliti|dosen|guru besar|pengajar|mahasiswa|mahasiswi|pengamat|pemerhati|pegiat|aktivis)";
const LEADER = "(?:direktur|ketua|anggota|alumnus|alumni)";
const RANK = "(?: (?:senior|utama|madya|muda|ahli|tetap|eksekutif|riset|program))?";
/** Where such people work: any other place may be that of an event. */
const INSTITUTION =
  "(?:universitas|institut|fakultas|sekolah tinggi|akademi|politeknik|pusat (?:kajian|studi|penelitian|riset)|lembaga|laboratorium|" +
  "badan|yayasan|asosiasi|himpunan|ikatan|perhimpunan|persatuan|serikat|museum|kementerian|pt)";
const KIND = "(?: (?:islam|negeri|katolik|kristen|terbuka|kajian|riset|penelitian|studi))*";
/** Behind two words more may stand what its people do. */
const NAMED = `${INSTITUTION}${KIND}(?: (?!(?:dan|${INSTITUTION}) )${WORD}){1,2}(?: dan ${WORD}(?: nasional)?)?`;
const WHERE = `(?<where>${NAMED}(?:(?:,| di)? ${NAMED})?)?(?:,? ?(?<acronym>\\p{L}{2,8}))?`;
const INDONESIAN = new RegExp(
  `^(?:${SCHOLAR}${RANK}(?: ${FIELD}(?: ${FIELD_WORD}){0,2}?)?(?: (?:pada|di|dari))?|${LEADER}${RANK}(?: ${FIELD})? (?:pada|di)) ${WHERE}$|^${LEADER} (?<short>\\p{L}{2,8})$`,
  "iu",
);

const BODY =
  "(?:university|institute|faculty|school|academy|college|cent(?:er|re)|laboratory|foundation|association|museum|society|trust|council|ministry)";
/** A verb ends so, a field of study does not: `quits at …`, `killed at …`. */
const FIELD_OF_STUDY = `(?:${WORD} )?(?:\\p{L}{2,20}(?:(?<!s|ed)|ics|studies|sciences|arts))`;
/** In a headline no article stands before an institution; without one, its name ends with what it is. */
const WHERE_IN_ENGLISH = `(?<where>the (?:${WORD} ){0,4}${BODY}(?: (?:of|for) ${WORD}(?: ${WORD})?)?|(?:${WORD} ){1,4}${BODY})`;
const ENGLISH = new RegExp(
  `^(?:(?:senior|assistant|associate|visiting) )?(?:researcher|lecturer|professor|fellow|director|chair|member|student)(?: (?:in|of) ${FIELD_OF_STUDY})? (?:of|at) ${WHERE_IN_ENGLISH}$`,
  "iu",
);

const IN_SMALL_LETTERS = new Set(["dan", "di", "the", "of", "for", "and"]);

export function isPost(text: string): boolean {
  if (text.length > CHARACTERS_MAX) return false;
  const [, post = text, place = ""] = /^(.*)(?:,| di| in| at) (\p{Lu}[^, ]*(?: \p{Lu}[^, ]*){0,2})$/u.exec(text) ?? [];
  return isOfShape(text) || (isPlace(place) && isOfShape(post));
}

function isOfShape(text: string): boolean {
  const groups = (INDONESIAN.exec(text) ?? ENGLISH.exec(text))?.groups;
  const { where = "", short = "", acronym = short } = groups ?? {};
  const isAcronym = acronym === acronym.toUpperCase() || /^Un\p{Ll}{2,5}$/u.test(acronym);
  const words = where.split(/,? /).filter((word) => word !== "" && !IN_SMALL_LETTERS.has(word));
  return isAcronym && (acronym !== "" || words.length > 0) && words.every((word) => /^\p{Lu}/u.test(word));
}
