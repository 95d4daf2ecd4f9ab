/** What looks like a person, and lists of persons. */

import { isDayName, isMonthName } from "../dates.ts";
import { isCommonWord } from "../language.ts";
import { as, leftOut, type Piece, withoutEmpty } from "./copy-pieces.ts";
import { isNoPerson, isOutlet } from "./outlets.ts";
import { isPlace } from "./places.ts";

const NAME_CHARACTERS_MAX = 60;
const NAME_WORDS_MAX = 6;
/** `Nur'aini`, `Anne-Marie`, `O'Marra`, `J.K.`, `Dr.`; particles stand in small letters. */
const NAME_WORD =
  /^(?:['’‘]?\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|an|ar|as|asy|at|az|el)-\p{Lu}[\p{L}\p{M}'’-]*|bin|binti|bt|van|von|der|den|de|da|dos|del|la|el|al|ibn)$/u;
/** Degrees after a comma belong to the name before it: `Ratna Wulan, M.Si.` */
const DEGREE =
  /^(?:(?:\p{Lu}\p{Ll}{0,3}\.){1,4}\p{L}{0,4}\.?|\p{Lu}\.\p{L}{1,5}\.?|PhD|MBA|MSi|MSc|MPd|SH|MH|MM|ST|MT|SE|Jr\.?)$/u;
/** Not inside brackets, whose end is near: looking for it behind every comma to the end of a text would take its square. */
const JOINERS = /(\s*,\s*(?:(?:dan|and|serta)\s+)?|\s+(?:dan|and|serta|with)\s+|\s*&\s*|\s*\/\s*)(?![^()]{0,100}\))/i;
/** `Clara Finch in Port Azure`, `Dian Laut di Tanjung Biru` */
const WITH_PLACE = /^(\S.{0,60}?)\s+((?:in|di|dari|from)\s+\p{Lu}[\p{L}\p{M}.' -]{1,40})$/u;
/** `Dian Laut (KANTORA)`, `Dian Laut (dian@warta.example)`, `Dian Laut @dianlaut` */
const WITH_AFTERWORD = /^([^()@]{2,60}?)\s*(\(?)((?<=\()[^()]{2,60}|@\w[\w.]{1,40})(\)?)$/u;
const CONTACT = /^@\w[\w.]{1,40}$|^[\w.+-]{1,64}@[\w.-]{1,100}$/;
const ROLE =
  /^(?:\p{L}+ ){0,3}(?:correspondent|writer|reporter|columnist|contributor|editor|kontributor|wartawan|koresponden|redaktur|jurnalis)$/iu;

/** `Ana Souza Environment editor` */
const WITH_ROLE = /^(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+) (\p{Lu}\p{Ll}+ (?:editor|correspondent|reporter|writer))$/u;

export type PersonRole = "byline" | "editor";

/** One person's name, with titles before it and degrees after it. */
export function isName(text: string): boolean {
  const [name = "", ...degrees] = text.split(/,\s*/, 5);
  return text.length <= NAME_CHARACTERS_MAX && isBareName(name) && degrees.every((degree) => DEGREE.test(degree));
}

function isBareName(text: string): boolean {
  const words = text.split(" ");
  const [first = ""] = words;
  // Titles and initials are not counted: `Prof. Dr. H. Ahmad Syafii bin Yusuf`.
  const names = words.filter((word) => !word.endsWith("."));
  return (
    names.length <= NAME_WORDS_MAX &&
    words.length <= NAME_WORDS_MAX * 2 &&
    words.every((word) => NAME_WORD.test(word)) &&
    words.some((word) => /\p{L}{2}/u.test(word)) &&
    !isCommonWord(first) &&
    !(names.length > 2 && text === text.toUpperCase() && saysMore(names)) &&
    !isDayName(first) &&
    !(words.length === 1 && isMonthName(first))
  );
}

/** `HOLD HOLD HOLD`, `DO NOT RELEASE PRIOR TO`: in capitals every line looks like a name. */
function saysMore(words: readonly string[]): boolean {
  return new Set(words).size < words.length || words.slice(1).some(isCommonWord);
}

/** `@dianlaut`, `dian@warta.example` */
export function isContact(text: string): boolean {
  return text.length <= NAME_CHARACTERS_MAX && CONTACT.test(text);
}

/** What somebody is at a newsroom: `Transport correspondent`. */
export function isRole(text: string): boolean {
  return text.length <= NAME_CHARACTERS_MAX && ROLE.test(text);
}

/** Two names at least: what stands alone on a line with one name may be a city. */
export function isFullName(text: string): boolean {
  return isName(text) && text.includes(" ");
}

/**
 * `A, B dan C` as names in a role; outlets, roles, places and contacts among them are left out. Null when a part is none
 * of these, or when there is no name at all, unless `labelled`: `Penulis: Tim Redaksi` names nobody and is a credit still.
 */
export function readNames(text: string, role: PersonRole, house: string, labelled = false): Piece[] | null {
  const people = text.replace(/\([^()]*\)|\s(?:dan|and|serta|with)\s/g, " ");
  const inCapitals = people === people.toUpperCase();
  const pieces: Piece[] = [];
  let names = 0;
  for (const [index, part] of joinDegrees(text.split(JOINERS)).entries()) {
    if (index % 2 === 1) pieces.push(as("mark", part));
    else {
      const read = readPart(part, role, { house, inCapitals, isFirst: index === 0 });
      if (read === null) return null;
      if (read.some((piece) => piece.as === role)) names += 1;
      pieces.push(...read);
    }
  }
  return names > 0 || labelled ? pieces : null;
}

/** Parts at even places, joiners between them; a degree goes with the name before it. */
function joinDegrees(parts: readonly string[]): string[] {
  const joined: string[] = [];
  parts.forEach((part, index) => {
    const isDegree = index % 2 === 0 && index > 0 && DEGREE.test(part) && parts[index - 1]?.startsWith(",");
    if (!isDegree) joined.push(part);
    else {
      const joiner = joined.pop() ?? "";
      joined.push(`${joined.pop() ?? ""}${joiner}${part}`);
    }
  });
  return joined;
}

interface PartContext {
  readonly house: string;
  readonly inCapitals: boolean;
  readonly isFirst: boolean;
}

function readPart(part: string, role: PersonRole, context: PartContext): Piece[] | null {
  const { house, inCapitals, isFirst } = context;
  if (CONTACT.test(part)) return isFirst ? null : [leftOut("contact", part)];
  if (!isFirst && ROLE.test(part)) return [leftOut("role", part)];
  if (!isFirst && isPlace(part)) return [leftOut("place", part)];
  const [, person = "", post = ""] = WITH_ROLE.exec(part) ?? [];
  if (isName(person) && !isNoPerson(person, house)) return [as(role, person), leftOut("role", post)];
  if (isFirst ? isNoPerson(part, house) && !part.includes("(") : isOutlet(part, house, inCapitals))
    return [leftOut("outlet", part)];
  if (isName(part)) return [as(role, part)];
  return readWithPlace(part, role, context) ?? readWithAfterword(part, role, context);
}

function readWithPlace(part: string, role: PersonRole, context: PartContext): Piece[] | null {
  const [, name, place = ""] = WITH_PLACE.exec(part) ?? [];
  const read = name === undefined ? null : readPart(name, role, context);
  return read === null ? null : [...read, leftOut("place", place)];
}

/** A trainee's number: `CW1`. */
const STAFF_CODE = /^\p{Lu}{1,4}-?\d{1,3}$/u;

/** What stands in brackets behind a name: an address, what somebody is, for whom, or where. */
function ruleOf(afterword: string, house: string): string | null {
  if (CONTACT.test(afterword)) return "contact";
  if (ROLE.test(afterword)) return "role";
  if (STAFF_CODE.test(afterword)) return "desk-code";
  if (isPlace(afterword)) return "place";
  if (isOutlet(afterword, house)) return "outlet";
  // (Warta Pesisir, Tanjung Biru)
  const [outlet = "", place = ""] = afterword.split(/,\s/, 2);
  if (isOutlet(outlet, house) && (isPlace(place) || isName(place))) return "outlet";
  return isName(afterword) ? "place" : null;
}

function readWithAfterword(part: string, role: PersonRole, context: PartContext): Piece[] | null {
  const { house } = context;
  const [, name, open = "", afterword = "", close = ""] = WITH_AFTERWORD.exec(part) ?? [];
  const read = name === undefined ? null : readPart(name, role, context);
  if (read === null) return null;
  const rule = ruleOf(afterword, house);
  if (rule === null) return null;
  return withoutEmpty([...read, as("mark", open), leftOut(rule, afterword), as("mark", close)]);
}
