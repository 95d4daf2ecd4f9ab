/** The words by which newsrooms write to each other: never for readers, always for the approver to see. */

/** Words that address a desk; in the text of a story they need what follows here: a colon, or brackets around them. */
const TO_DESK =
  "(?:catatan|pesan|info) (?:untuk|kepada|buat|bagi|ke) (?:para )?(?:editor|redaktur|redaksi|penyunting|desk|tim|korlip|layout)(?: \\p{L}{2,15})?|" +
  "catatan (?:internal|desk)|internal (?:note|use only)|(?:for|hanya) (?:internal use|untuk internal)(?: only| redaksi)?|untuk internal(?: redaksi)?|" +
  "untuk (?:para )?(?:editor|redaktur|penyunting)|for the editors?|" +
  "notes? (?:to|for) (?:the )?(?:editors?|(?:news )?desks?|subs?|sub-?editors?|newsroom)|editors? note to (?:the )?desk|desk note|" +
  "(?:att(?:entio)?n|attention)\\.?:? (?:all )?(?:editors?|desks?|subs|redaksi|redaktur)|to (?:all )?(?:editors|desks)|" +
  "(?:not|bukan|tidak) (?:intended )?(?:for|untuk) (?:publication|print|quotation|publikasi|dipublikasikan|disiarkan|dimuat|dikutip|tayang|ditayangkan|broadcast|release)|" +
  "jangan di(?:muat|siarkan|publikasikan|tayangkan|terbitkan|kutip)|jangan (?:muat|tayang|tayangkan|siarkan|terbitkan) (?:dulu|dahulu)";
/** `Mohon` alone asks a desk, `mohon maaf` begs the readers' pardon. */
const PLEASE = "(?:please|pls|mohon(?! maaf)|tolong|harap)";
/** `EDS: …`, `Subs please note: …`: only at the beginning of a line. */
const ADDRESSED = new RegExp(
  `^\\W{0,4}(?:eds|(?:desk|subs|redaksi|editors?)[\\s,:]{1,2}(?:yth\\W{1,2})?${PLEASE}\\b[^:]{0,60})\\s*(?:[:：;]|$)|` +
    `^\\W{0,4}(?:desk|subs|redaksi|editors?)\\s*[,:]\\s*${PLEASE}\\b`,
  "iu",
);
/** What a desk asks for, in brackets on a line of its own: `[cek ejaan]`, `(mohon dicek angkanya)`, `[EDITOR: CEK ANGKA]`. */
const REQUEST =
  /^(?:\[{1,2}|\({1,2})\s*(?:(?:editor|desk|red|legal|catatan|note|nb)\s*[:：]\s*)?(?:(?:tolong|mohon(?! maaf)|harap|please|pls)\s+\p{L}|(?:cek|dicek|check|tk|todo|fixme|konfirmasi|confirm|verify|verifikasi|lengkapi|belum dikonfirmasi)(?!\p{L}))[^\])]{0,200}(?:\]{1,2}|\){1,2})$/iu;
/** `[Catatan: …]`, `[NOTE: …]`; what speaks to readers (`Catatan redaksi`, `Editor's note`) stays. */
const SQUARE = /^\[\s*(?:catatan(?: editor| penyunting)?|notes?|nb|n\.b\.)\s*[:：]/i;

/** `jangan dimuat`, `jangan muat dulu`; `jangan muat lebih dari 20 kg` is for readers. */
const LEAVE_OUT =
  "(?:di(?:muat|siarkan|publikasikan|tayangkan|terbitkan)(?!\\p{L})|" +
  "(?:muat|siarkan|publikasikan|tayangkan|tayang|terbitkan|naikkan)(?=\\W{0,3}$|[.,;!]|\\s(?:dulu|dahulu|nama|foto|identitas|naskah|berita|kutipan|sebelum|ini)(?!\\p{L})))";
/** An order begins its clause, or stands behind what it is about: `foto korban jangan dimuat`. Who only tells of one goes on otherwise. */
const ORDER =
  "(?:(?:mohon|tolong|harap|please|dan|tapi|tetapi|so) ){0,2}" +
  "(?:(?:nama|foto|gambar|video|identitas|wajah|alamat|kutipan|angka|paragraf|bagian|berita|naskah|tulisan)\\p{L}*(?: \\p{L}{2,15}){0,3} )?" +
  `(?:(?:jangan|mohon tidak|harap tidak) (?:\\p{L}{2,12} ){0,2}${LEAVE_OUT}|` +
  "(?:do not|don['’]t) (?:(?:publish|print|broadcast)(?=\\W{0,3}$|[.,;!]|\\s(?:the|her|his|their|this|any|yet|before|until|names?)(?!\\p{L}))|use (?:the|her|his|their|this) (?:full |real )?(?:sur)?(?:names?|story|photo|picture|copy))(?!\\p{L}))";
const TO_FOLLOW =
  "(?:foto|grafis|infografi[ks]|data|video|kutipan|caption|keterangan foto|photos?|pictures?|quotes?) (?:(?:akan |masih )?menyusul|(?:will |to )follow)(?!\\p{L})";
/** `CATATAN REDAKSI: … jangan dimuat`: a label that may speak to readers, and what only a desk does. */
const ASKED = new RegExp(
  "^[[(*\\s>•–-]{0,4}(?:catatan(?: redaksi| editor)?|notes?|editor['’]?s?['’]? notes?|nb|n\\.b\\.|ps|p\\.s\\.)" +
    `(?:\\s*[:：;–-]\\s{0,2}${ORDER}|(?=\\s*[:：;–-])(?=.{0,300}?(?:[.;,!?]\\s{0,2}${ORDER}|${TO_FOLLOW})))`,
  "iu",
);
/** `NB: nama korban tidak boleh dimuat`; with a longer label it may be what a judge has said. */
const FORBIDDEN = new RegExp(
  `^[[(*\\s>•–-]{0,4}(?:nb|n\\.b\\.)[\\s:：;.–-]{1,3}[^.!?]{0,100}(?:tidak (?:boleh|untuk|usah) ${LEAVE_OUT}|not for print)`,
  "iu",
);
const REMARK = /^<!--.*-->$|^\/\*.*\*\/$/;
const LABELLED = new RegExp(`^\\W{0,4}(?:${TO_DESK})\\s*(?:[:：;]|[–—-]{1,2}\\s|$)`, "iu");
/** Addressed in capitals a line is an instruction even without a colon. */
const IN_CAPITALS =
  /^\W{0,4}(?:ATTN|(?:ATTENTION)\W{0,2}(?:ALL )?(?:EDITORS|EDS|DESKS?|SUBS|REDAKSI|REDAKTUR)|EDITORS\W{1,3}(?:PLEASE|PLS|NOTE|ATTN|ATTENTION)|ADVISORY:|INTERNAL:|NOT FOR PUBLICATION|BUKAN UNTUK PUBLIKASI|TIDAK UNTUK DISIARKAN)(?!\p{L})|^\W{0,4}EDS(?!\p{L})\P{Ll}*$/u;
const EDITORS_IN_CAPITALS = /^EDITORS\s*[:：](?!(?:\s*\p{Lu}[\p{L}.'’-]*(?:,| and| dan|$)?){1,10}$)/u;
const BRACKETED = new RegExp(`^[[({]\\s*(?:${TO_DESK})(?![\\p{L}\\d])`, "iu");
const RELEASE =
  /^(?:for immediate release|untuk (?:segera )?disiarkan(?: segera)?|untuk disiarkan segera|siaran pers untuk disiarkan)\W{0,3}$/i;
/** What an update adds: `(Adds quotes, background)`, above the story. */
const UPDATE_NOTE =
  /^\((?:adds?|adding|updates?|updating|recasts?|refiles?|repeats?|rewrites?|edits?|corrects?|removes?|clarifies|changes|inserts?|menambahkan|memperbarui|meralat)\b[^()]{0,300}\)$/i;
const REST =
  /^\W{0,6}(?:the following information is not (?:intended )?for publication|informasi berikut (?:bukan|tidak) untuk (?:publikasi|disiarkan|dipublikasikan))\W{0,3}$/i;
const NOTEBOOK = /^(?:\p{L}{2,12} )?notebook$/iu;
/** A marker drawn with dashes, stars or brackets around it: `-- NOT FOR PUBLICATION --` … `-- END OF NOTE --` */
const MARKER = /^(?:[-–—*=#_]{2,}|[[<({]{1,2})\s*(.{3,80}?)\s*(?:[-–—*=#_]{2,}|[\])}>]{1,2})$/;
const OPENS = new RegExp(`^(?:(?:begin|start|mulai|awal)\\W+(?:of\\W+)?)?(?:${TO_DESK})$`, "iu");
const CLOSES =
  /^(?:\/|end\b|akhir\b|selesai\b|tutup\b|ends\b|for publication|untuk publikasi|story (?:begins|starts|resumes))/i;
const INLINE = new RegExp(
  `\\[{1,2}\\s*(?:${TO_DESK}|cek|check|tk|todo|belum dikonfirmasi)(?![\\p{L}\\d])[^\\]]{0,600}\\]{1,2}|\\(\\s*(?:${TO_DESK})(?![\\p{L}\\d])[^()]{0,600}\\)|` +
    `[[(]\\s*(?:nb|catatan|note)(?=\\s*[:：][^\\])(]{0,200}?(?:jangan|do not)\\b)[^\\])(]{0,400}[\\])]`,
  "giu",
);
/** `Notes to editors:`, or these words alone on their line. */
const OPENS_LIST =
  /[:：]\W{0,3}$|^\W{0,4}(?:catatan|pesan|notes?)\s(?:untuk|kepada|to|for)\s(?:the\s)?\p{L}+\W{0,3}$/iu;
/** With these words a press release goes over to what only editors need: who to call, who the company is. */
const HEADS_NOTES = /^\W{0,4}notes\s(?:to|for)\s(?:the\s)?(?:news\s)?(?:editors|desks)\W{0,3}$/iu;
/** Who to call, and who the company is. */
const CONTACT =
  /^(?:(?:media |press |for )?(?:contacts?|enquiries|inquiries|more information|further information|kontak|narahubung|informasi lebih lanjut|hubungi|about|tentang)\b|(?:e-?mail|tel|telp|telepon|phone|hp|wa|mobile)\s*[.:])/i;

/** Whether a line is for the desk by its own words, wherever it stands. */
export function isDeskNote(text: string): boolean {
  return isRequest(text) || isBracketedNote(text) || REST.test(text) || isAddressed(text);
}

/** How any of them begins: most lines of a story need not be looked at more closely. */
const FIRST_WORD =
  /^[^\p{L}]{0,6}(?:catatan|pesan|info|internal|for|hanya|untuk|notes?|n\.?b|p\.?s|editor|desk|subs|eds|redaksi|att|to|not|bukan|tidak|jangan|advisory|the following)/iu;

/** Whether a text may be a note, or hold one in brackets. */
export function mayHoldNote(text: string): boolean {
  return /[[({]/.test(text) || FIRST_WORD.test(text);
}

/** Outside brackets: `EDS: …`, `NB: foto menyusul` */
export function isAddressed(text: string): boolean {
  if (!FIRST_WORD.test(text)) return false;
  return (
    ASKED.test(text) ||
    FORBIDDEN.test(text) ||
    LABELLED.test(text) ||
    ADDRESSED.test(text) ||
    IN_CAPITALS.test(text) ||
    EDITORS_IN_CAPITALS.test(text)
  );
}

/** A bracket that may close further down. */
export function isBracketedNote(text: string): boolean {
  return /^[[({]/.test(text) && (BRACKETED.test(text) || SQUARE.test(text) || ASKED.test(text));
}

/** One that closes on its line. */
export function isRequest(text: string): boolean {
  return /^[[(]/.test(text) && REQUEST.test(text);
}

/** Remarks of programs that people use for their own. */
export function isRemark(text: string): boolean {
  return REMARK.test(text);
}

/** Only above the story: what an update adds, and that the story may be published. */
export function isNoteOfHead(text: string): boolean {
  return UPDATE_NOTE.test(text) || RELEASE.test(text);
}

/** From here to the end nothing is for readers. */
export function isRestForDesk(text: string, isHeading: boolean): boolean {
  return REST.test(text) || (isHeading && NOTEBOOK.test(text));
}

/** What a marker with dashes or brackets around it does to a block of notes. */
export function markerOf(text: string): "opens" | "closes" | null {
  const [, inside = ""] = MARKER.exec(text) ?? [];
  if (OPENS.test(inside)) return "opens";
  return inside !== "" && CLOSES.test(inside) ? "closes" : null;
}

/** Whether what follows is a note: a list of them, or the lines of its paragraph. */
export function opensNotes(text: string): boolean {
  return OPENS_LIST.test(text) && isDeskNote(text);
}

/** Whether from here on nothing more is for readers, up to the next heading. */
export function headsNotes(text: string): boolean {
  return HEADS_NOTES.test(text);
}

export function isContact(text: string): boolean {
  return CONTACT.test(text);
}

/** Notes inside a paragraph, found from its beginning. */
export function notesIn(paragraph: string): { readonly at: number; readonly text: string }[] {
  if (!/[[(]/.test(paragraph)) return [];
  return [...paragraph.matchAll(INLINE)].map((match) => ({ at: match.index, text: match[0] }));
}
