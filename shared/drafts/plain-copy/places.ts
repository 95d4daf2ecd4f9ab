/** What can only be a place: in front of a date, or beside a name, it would otherwise pass for a person. */

/** Words that begin the names of places. */
const BEGINNINGS = new Set(
  (
    "kota kabupaten kab kecamatan desa kampung kelurahan provinsi pulau kepulauan tanjung teluk muara pelabuhan selat " +
    "pantai gunung sungai danau bukit lembah ujung labuan bandar kuala banda nusa karang jawa sumatera kalimantan " +
    "sulawesi papua maluku sorong kota daerah port porto puerto san santa sao saint st fort new los las lower upper " +
    "little great north south east west cape lake mount river bay hong tel abu addis buenos rio d.i dki"
  ).split(" "),
);
const ENDS = new Set(
  "city island islands harbour harbor selatan utara timur barat tengah pusat raya baru besar".split(" "),
);
/** Cities that stand in datelines every day. */
const CITIES = new Set(
  (
    "jakarta surabaya bandung medan makassar semarang yogyakarta denpasar palembang batam pekanbaru padang jambi bengkulu " +
    "lampung pontianak banjarmasin samarinda balikpapan manado palu kendari gorontalo ambon ternate jayapura manokwari " +
    "merauke mataram kupang serang tangerang bekasi depok bogor cirebon solo surakarta malang jember kediri madiun aceh " +
    "singapura singapore moskow moscow london paris berlin roma rome madrid brussels beijing tokyo seoul bangkok manila " +
    "hanoi delhi washington sydney melbourne canberra auckland wellington kairo cairo ankara istanbul teheran tehran " +
    "riyadh doha dubai gaza kyiv warsaw jenewa geneva wina vienna nairobi lagos " +
    "cilegon tasikmalaya garut sukabumi cianjur karawang purwakarta sumedang indramayu majalengka tegal pekalongan brebes " +
    "banyumas purwokerto cilacap kebumen magelang salatiga klaten boyolali sragen wonogiri karanganyar sukoharjo kudus jepara " +
    "demak rembang tuban lamongan gresik sidoarjo mojokerto jombang nganjuk ngawi magetan ponorogo pacitan trenggalek " +
    "tulungagung blitar pasuruan probolinggo lumajang bondowoso situbondo banyuwangi bangkalan pamekasan sumenep sleman " +
    "bantul gunungkidul gianyar tabanan singaraja bima maumere atambua binjai pematangsiantar sibolga dumai bukittinggi " +
    "payakumbuh lhokseumawe langsa sabang meulaboh pangkalpinang tanjungpinang lubuklinggau singkawang ketapang sintang " +
    "palangkaraya sampit banjarbaru tarakan nunukan bontang parepare palopo mamuju baubau bitung tomohon poso tidore timika " +
    "nabire wamena biak fakfak shanghai mumbai dhaka islamabad kabul colombo kathmandu yangon vientiane dili taipei " +
    "pyongyang athena athens lisbon oslo stockholm helsinki kopenhagen copenhagen dublin budapest praha prague beograd " +
    "belgrade minsk tashkent astana baghdad damaskus damascus beirut amman yerusalem jerusalem rafah abuja dakar khartoum " +
    "kinshasa kigali kampala pretoria johannesburg harare tripoli tunis rabat ottawa toronto montreal vancouver chicago " +
    "boston houston dallas seattle miami havana bogota caracas santiago brasilia montevideo"
  )
    .split(" ")
    .concat("den haag", "the hague", "phnom penh", "washington dc"),
);

const WORDS_MAX = 6;

export function isPlace(text: string): boolean {
  const words = text.toLowerCase().split(/[\s/]+/, WORDS_MAX + 1);
  if (words.length > WORDS_MAX) return false;
  const [first = ""] = words;
  if (CITIES.has(words.join(" ")) || (words.length === 1 && CITIES.has(first))) return true;
  return words.length > 1 && (BEGINNINGS.has(first.replace(/\.$/, "")) || ENDS.has(words.at(-1) ?? ""));
}
