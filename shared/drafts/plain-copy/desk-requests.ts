/**
 * What desks ask of each other: to check a name, to cut a paragraph, to hold a story, not to print a name. By these words a line
 * is told from one for readers, who are asked to check the tide and not to use the bridge. Parts of patterns, for flags i and u.
 */

/** `Mohon` alone asks a desk, `mohon maaf` begs the readers' pardon. */
export const PLEASE = "(?:please|pls|mohon(?! maaf)|tolong|harap)";

/** What a story is made of. Dates, prices and labels are checked by readers, too. */
export const THING =
  "(?<!\\p{L})(?:(?:nama|identitas|inisial|angka|fakta|foto|gambar|grafi[sk]|infografi[sk]|ilustrasi|(?:sub)?judul|teras|lead|lede|paragraf|alinea|" +
  "kutipan|ejaan|naskah|berita|tulisan|artikel|caption|(?:nara)?sumber|saksi|korban|typo)(?:nya)?|(?:nara)?sumber kami|" +
  "(?:sur)?names?|spellings?|figures?|numbers|facts?|photos?|pictures?|pics?|graphics?|headlines?|heds?|par(?:a|agraph)?s?|grafs?|" +
  "captions?|bylines?|quotes?|story|stories|copy|intro|sources?|witness(?:es)?|victims?|attribution|slug|legal)(?!\\p{L})";

/** What must not be printed, where the rest may be. */
export const PRIVATE =
  "(?<!\\p{L})(?:(?:nama|nomor|identitas|alamat|saksi|korban|(?:nara)?sumber)(?:nya)?|names?|numbers?|address|sources?|witness(?:es)?|victims?)(?!\\p{L})";

const VERB =
  "(?:(?:di|meng|men)?(?:cek|periksa|koreksi|edit|sunting|potong|pangkas|pendekkan|ringkas|rapikan|tahan|hapus|ganti|ubah|samarkan|" +
  "konfirmasi|konfirmasikan|verifikasi|lengkapi|tambah|tambahkan|perbaiki|pasang|cabut|batalkan|muat|naikkan|tayangkan|siarkan|" +
  "terbitkan|publikasikan|sebut|sebutkan|tulis|pakai|bantu|turunkan)|" +
  "(?:double-?)?check|confirm|verify|cut|trim|hold|kill|spike|publish|run|use|name|identify|fix|update|add|delete|remove|" +
  "replace|correct|change|shorten|insert|credit|move|print|edit|rewrite)";

/** `cek nama`, `dipendekkan`, `hold this story`: at the end of a line, or with what it is to be done to. */
export const ASK = `(?<!\\p{L})${VERB}(?!\\p{L})(?:\\W{0,3}$|[^.!?\\n]{0,40}?${THING})`;

/** `angka belum dikonfirmasi`, `nama perlu dicek` */
const UNREADY = `${THING}[^.!?\\n]{0,40}?(?<!\\p{L})(?:di(?:cek|konfirmasi|verifikasi|ubah|ganti)|menyusul|to (?:come|follow)|unconfirmed)(?!\\p{L})`;

/** `jangan dimuat`, `jangan muat dulu`; `jangan muat lebih dari 20 kg` and `jangan dimuat ulang tanpa izin` are for readers. */
const LEAVE_OUT =
  "(?:di(?:muat|siarkan|publikasikan|tayangkan|terbitkan)(?!\\p{L}| ulang| kembali)|" +
  "(?:muat|siarkan|publikasikan|tayangkan|tayang|terbitkan|naikkan)(?=\\W{0,3}$|[.,;!]|\\s(?:dulu|dahulu|nama|foto|identitas|naskah|berita|kutipan|sebelum|ini)(?!\\p{L})))";

/** An order begins its clause, or stands behind what it is about: `foto korban jangan dimuat`. Who only tells of one goes on otherwise. */
export const ORDER =
  "(?:(?:mohon|tolong|harap|please|dan|tapi|tetapi|so) ){0,2}" +
  "(?:(?:nama|foto|gambar|video|identitas|wajah|alamat|kutipan|angka|paragraf|bagian|berita|naskah|tulisan)\\p{L}*(?: \\p{L}{2,15}){0,3} )?" +
  `(?:(?:jangan|mohon tidak|harap tidak) (?:\\p{L}{2,12} ){0,2}${LEAVE_OUT}|` +
  "(?:do not|don['’]t) (?:(?:publish|print|broadcast)(?=\\W{0,3}$|[.,;!]|\\s(?:the|her|his|their|this|any|yet|before|until|names?)(?!\\p{L}))|" +
  "(?:use|name|identify) (?:the|her|his|their|this|any) (?:full |real )?(?:(?:sur)?names?|story|photo|picture|copy|witness(?:es)?|victims?|minors?|sources?))(?!\\p{L}))";

/** What the desk waits for: `foto menyusul sore ini`. What follows `di edisi cetak`, or follows a text, readers wait for. */
export const TO_FOLLOW =
  "(?<!\\p{L})(?:foto|grafis|infografi[ks]|data|video|kutipan|caption|keterangan foto|photos?|pictures?|quotes?) (?:(?:akan |masih )?menyusul|(?:will |to )follow)" +
  "(?!\\p{L})(?! (?:the|his|her|their|di|pada|jejak) )";

/** `NB: nama korban tidak boleh dimuat`; with a longer label it may be what a judge has said. */
export const FORBIDDEN = `[^.!?]{0,100}(?:tidak (?:boleh|untuk|usah) ${LEAVE_OUT}|not for print)`;

/** What only colleagues say to each other: behind a label that may be a story's. */
export const FOR_COLLEAGUES = `(?:${ASK}|${UNREADY}|(?:^|[.,;!?]\\s{0,2})${ORDER}|${TO_FOLLOW})`;
