/** What looks like a newsroom, an agency or a desk: beside a name it is left out, never taken for a person. */

/** Agencies and newsrooms whose names say nothing by themselves, as desks write them in credits. */
const KNOWN = new Set(
  (
    "ant antara lkbn reuters rtr rtrs ap afp upi bernama xinhua kyodo yonhap tass ria dpa efe ansa anadolu aa epa pa aap " +
    "bloomberg getty cnn cnbc bbc abc nbc cbs aljazeera cna tempo kompas detik detikcom republika sindonews okezone jpnn " +
    "viva liputan6 merdeka suara kumparan tirto katadata bisnis kontan medcom metrotvnews mi tvone tvri rri mnc inilah " +
    "shutterstock istock freepik pixabay"
  ).split(" "),
);

/** Words of which one makes a name that of a newsroom. */
const MEDIA_WORD =
  /\b(?:news|newsroom|times|post|media|tribune?|agenc(?:y|ies)|agensi|press|pers|wires?|kantor berita|warta|kabar|berita|harian|koran|mingguan|majalah|tabloid|pos|radar|radio|tv|televisi|television|jurnal|journal|gazette|herald|courier|observer|chronicle|telegraph|dispatch|bulletin|daily|weekly|network|online|ekspres|express|standard|antara|reuters|bloomberg)\b/i;
/** One word that is made like a newsroom's name: `Coastwire`, `Wartateluk`, `wartaKota`. */
const MEDIA_COMPOUND =
  /^(?:warta|kabar|berita|tribun|radar|media)\p{L}{3,}$|^\p{L}{3,}(?:wire|news|post|times|press|media|tv)$/iu;
/** In the place of an agency's name, where no person signs. */
const MEDIA_BEGINNING = /^(?:warta|kabar|berita|tribun|radar|media)\p{L}+$/iu;
const CAMEL_CASE = /^\p{Ll}+\p{Lu}\p{L}*$/u;
const DOMAIN = /\.(?:com|co|id|net|org|news|example)\b/i;
/** People who are not named: a desk, a team, an office. */
const DESK_WORD =
  /\b(?:tim|redaksi|redaktur|admin|humas|desk|staff|staf|writers?|correspondents?|contributors?|reporters?|kontributor|koresponden|wartawan|editors?|editorial|board|newsroom|biro|bureau|dinas|badan|kementerian|pemkot|pemprov|pemkab|polres|polda|universitas|university|department|ministry|office|kantor|komisi|dewan|council|associated|agencies)\b/i;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** `CNN Indonesia`, `BBC News Indonesia` */
const OF_COUNTRY = /^\p{Lu}{2,}(?: \p{Lu}\p{Ll}+)? Indonesia$/u;
const ACRONYMS = /^\p{Lu}{2,}(?:[ .-]\p{Lu}{2,}){0,3}$/u;
const OUTLET_CHARACTERS_MAX = 60;
const OUTLET_WORDS_MAX = 6;

/**
 * Whether a text that stands beside a name can only be an outlet. In a line that is all in capitals, capitals say nothing:
 * `inCapitals` then asks for more than that.
 */
export function isOutlet(text: string, house: string, inCapitals = false): boolean {
  if (text === "" || text.length > OUTLET_CHARACTERS_MAX || !isNameLike(text)) return false;
  if (isNoPerson(text, house)) return true;
  return MEDIA_WORD.test(text) || CAMEL_CASE.test(text) || (!inCapitals && ACRONYMS.test(text));
}

/** A few words with capitals: `Harian Lentera`, `CWP correspondents`, `detikcom`. */
function isNameLike(text: string): boolean {
  const words = text.split(/[\s-]+/);
  if (words.length > OUTLET_WORDS_MAX || /[!?;:]$|[()/,]/.test(text)) return false;
  return words.length === 1 || words.every((word) => !/^\p{Ll}{4,}$/u.test(word) || DESK_WORD.test(word));
}

/** Whether a text in the place of a name is certainly nobody's name. */
export function isNoPerson(text: string, house: string): boolean {
  const lower = text.toLowerCase();
  if (lower === house.toLowerCase() || KNOWN.has(lower) || ACRONYM.test(text)) return true;
  return DOMAIN.test(text) || OF_COUNTRY.test(text) || DESK_WORD.test(text) || MEDIA_COMPOUND.test(text);
}

/** A newsroom or agency, and no office that a story may speak of: `(Badan Cuaca)` is none. */
export function isNewsroom(text: string, house: string): boolean {
  return (
    isOutlet(text, house) && (!DESK_WORD.test(text) || MEDIA_WORD.test(text) || /^(?:tim )?red(?:aksi)?$/i.test(text))
  );
}

/** More than capitals say that it is a newsroom's name: alone on a line `SEKIAN` is a word. */
export function hasMediaName(text: string, house: string): boolean {
  const isShort = text.length <= OUTLET_CHARACTERS_MAX && isNameLike(text);
  return (
    isKnownOutlet(text, house) ||
    (isShort && (MEDIA_WORD.test(text) || MEDIA_COMPOUND.test(text) || MEDIA_BEGINNING.test(text) || DOMAIN.test(text)))
  );
}

export function isKnownOutlet(text: string, house: string): boolean {
  return KNOWN.has(text.toLowerCase()) || text.toLowerCase() === house.toLowerCase();
}
