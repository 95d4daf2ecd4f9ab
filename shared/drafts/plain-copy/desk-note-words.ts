/** The words by which newsrooms write to each other: never for readers, always for the approver to see. */
import { ASK, FOR_COLLEAGUES, FORBIDDEN, ORDER, PLEASE, PRIVATE, THING, TO_FOLLOW } from "./desk-requests.ts";

/** Whoever makes a newspaper. A `tim` may be one of footballers, and a kitchen's. */
const COLLEAGUES =
  "(?:(?:editor|redaktur|redaksi|penyunting|korlip|layout|desk|tim (?:redaksi|editor|redaktur|grafis|layout|foto|desk|digital|sosmed|liputan))(?: \\p{L}{2,15})?)";
const DESKS =
  "(?:(?:copy|photo|picture|graphics|news|night|city) )?(?:editors?|eds|desks?|subs|sub-?editors?|newsroom|redaksi|redaktur)";
/** Words that address a desk; in the text of a story they need what follows here: a colon, or brackets around them. */
const TO_DESK =
  `(?:catatan|pesan|info) (?:untuk|utk|kepada|buat|bagi|ke) (?:para )?${COLLEAGUES}|` +
  "catatan desk|internal note|" +
  "untuk (?:para )?(?:editor|redaktur|penyunting|desk(?: \\p{L}{2,15})?)|for the (?:editors?|desk|subs)|" +
  `notes? (?:to|for) (?:the )?${DESKS}|editors? note to (?:the )?desk|desk note|ed\\.? note|(?:copy|photo|picture|graphics) desk|` +
  `(?:att(?:entio)?n|attention)\\.?:? (?:all )?(?:the )?${DESKS}|to (?:all )?(?:editors|desks)|to the (?:copy )?desk`;
/** What is not to be printed, and may be a headline as well. */
const NOT_FOR =
  "(?:not|bukan|tidak) (?:intended )?(?:for|untuk) (?:publication|print|quotation|publikasi|dipublikasikan|disiarkan|dimuat|dikutip|tayang|ditayangkan|broadcast|release)|" +
  "jangan di(?:muat|siarkan|publikasikan|tayangkan|terbitkan|kutip)|jangan (?:muat|tayang|tayangkan|siarkan|terbitkan) (?:dulu|dahulu)";
/** Papers may be internal that a story quotes. */
const INTERNAL =
  "catatan internal|internal use only|(?:for|hanya) (?:internal use|untuk internal)(?: only| redaksi)?|untuk internal(?: redaksi)?";
/** Alone on their line these are notes; before a colon it depends on what follows. */
const ALONE = new RegExp(`^\\W{0,4}(?:${NOT_FOR}|${INTERNAL})\\W{0,4}$`, "iu");
const ABOUT = new RegExp(
  `^\\W{0,4}(?:(?:${NOT_FOR})\\s*[:：;–—-]{1,2}(?=.{0,120}?(?:${PRIVATE}|\\d{6}))|(?:${NOT_FOR}|${INTERNAL}|internal|legal(?: note)?|subs|eds)\\s*[:：;–—-]{1,2}\\s*(?=${ORDER}|.{0,160}?${FOR_COLLEAGUES}))`,
  "iu",
);
/** `EDS: …`; not the illness or the firm whose first letters these are. */
const EDS =
  /^\W{0,4}eds\.?\s*(?:[:：;](?!\s*(?:e\p{L}+[\s-]d\p{L}+\s|(?:what|how|why|apa|kenali|a|an|the|sebuah)\s+(?:is|are|it|to|itu|gejala|rare|guide)(?!\p{L})))|$)/iu;
/** `Subs please note: …`, `Redaksi, mohon judul dipendekkan`: only at the beginning of a line. Letters of readers ask other things. */
const ADDRESSED = new RegExp(
  `^\\W{0,4}(?:(?:desk|subs)\\s*[,:]\\s*${PLEASE}(?!\\p{L})|(?:desk|subs|red|redaksi|editors?)[\\s,:]{1,2}(?:yth\\W{1,3})?${PLEASE}\\s(?:note\\s*[:：;]|.{0,30}?${ASK}))`,
  "iu",
);
/** What a desk asks for, in square brackets: `[cek ejaan]`, `[EDITOR: CEK ANGKA]`; fact checks have `[Cek Fakta]` above them. */
const IN_SQUARE =
  "\\[{1,2}(?![^\\]]{0,60}(?<!\\p{L})(?:anda|kalian|kamu|your)(?!\\p{L}))\\s*(?:(?:editor|desk|red|legal|subs|catatan|note|nb)\\s*[:：]\\s*)?(?:(?:tolong|mohon(?! maaf)|harap|please|pls)\\s+\\p{L}|" +
  "(?:cek(?!\\s+fakta\\s*\\])|dicek|check|tk|todo|fixme|konfirmasi|confirm|verify|verifikasi|lengkapi|belum dikonfirmasi)(?!\\p{L})|" +
  `(?:insert|sisipkan)\\s[^\\]]{0,30}?${THING})`;
/** In round ones readers are asked, too: `(Check the label.)`, `(Harap membawa payung.)` */
const IN_ROUND =
  "\\({1,2}(?![^)]{0,60}(?<!\\p{L})(?:anda|kalian|kamu|your)(?!\\p{L}))\\s*(?:(?:editor|desk|red|legal|subs|catatan|note|nb)\\s*[:：]\\s*)?" +
  `(?:${PLEASE}\\s+(?:di)?(?:cek|check|periksa|konfirmasi|verifikasi|confirm|verify|koreksi|edit)(?!\\p{L})(?:\\s*\\)|[^)]{0,40}?${THING})|` +
  `(?:cek|dicek|check|konfirmasi|confirm|verify|verifikasi|lengkapi)(?!\\p{L}|\\s+fakta\\s*\\))(?:\\s*\\)|(?:\\s+\\p{L}+){0,2}?\\s+${THING})|(?:tk|todo|fixme|belum dikonfirmasi)(?!\\p{L}))`;
const REQUEST = new RegExp(
  `^(?:${IN_SQUARE}[^\\]]{0,200}\\]{1,2}|${IN_ROUND}[^)]{0,200}\\){1,2}|\\{\\s*(?:cek|check|tk|todo)(?!\\p{L})[^{}]{0,200}\\})$`,
  "iu",
);
/** `[Catatan: …]`, `[NOTE: …]`; what speaks to readers (`Catatan redaksi`, `Editor's note`) stays. */
const SQUARE = /^\[\s*(?:catatan(?: editor| penyunting)?|notes?|nb|n\.b\.|legal)\s*[:：]/i;

const LABEL =
  "catatan(?: redaksi| redaktur| editor| reporter)?|notes?|(?:editor|reporter)['’]?s?['’]? notes?|nb|n\\.b\\.";
/** `CATATAN REDAKSI: … jangan dimuat`: a label that may speak to readers, and what only a desk does. */
const ASKED = new RegExp(
  `^[[(*\\s>•–-]{0,4}(?:(?:${LABEL}|ps|p\\.s\\.)(?:\\s*[:：;–-]\\s{0,2}${ORDER}|(?=\\s*[:：;–-])(?=.{0,300}?[.;,!?]\\s{0,2}${ORDER}))|` +
    `(?:${LABEL})\\s*[:：;–-]\\s{0,2}${PLEASE}\\s${ASK}|` +
    `(?:catatan|notes?|nb|n\\.b\\.|ps|p\\.s\\.)(?=\\s*[:：;–-])(?=.{0,300}?${TO_FOLLOW}))`,
  "iu",
);
const FORBIDDEN_HERE = new RegExp(`^[[(*\\s>•–-]{0,4}(?:nb|n\\.b\\.)[\\s:：;.–-]{1,3}${FORBIDDEN}`, "iu");
const REMARK = /^<!--.*-->$|^\/\*.*\*\/$/;
/** Behind `for the editors –` a sentence may go on. */
const LABELLED = new RegExp(
  `^\\W{0,4}(?:${TO_DESK})\\s*(?:[:：;]|[–—-]{1,2}\\s(?!(?:and|or|as|but|dan|atau|juga|seperti)\\s)|$)`,
  "iu",
);
/** Addressed in capitals a line is an instruction even without a colon. */
const IN_CAPITALS =
  /^\W{0,4}(?:ATTN|(?:ATTENTION)\W{0,2}(?:ALL )?(?:EDITORS|EDS|DESKS?|SUBS|REDAKSI|REDAKTUR)|EDITORS(?:\s?[,:–-]\s?|\s)(?:PLS|PLEASE NOTE|ATTN|ATTENTION)|EDITORS\s?[,:–-]\s?(?:PLEASE|NOTE)|NOT FOR PUBLICATION|INTERNAL\s?[–—:-]\s?(?:NOT FOR PUBLICATION|BUKAN UNTUK|TIDAK UNTUK|JANGAN DI)|BUKAN UNTUK PUBLIKASI|TIDAK UNTUK DISIARKAN|(?:BUKAN|TIDAK|NOT|JANGAN) [A-Z ]{5,25}:(?=.*\p{Ll}))(?!\p{L})|^\W{0,4}EDS(?!\p{L})(?:\P{Ll}*$|[.,;–-]{0,2}\s?(?:UPDATES?|ADDS?|CORRECTS?|RECASTS?|REFILES?|SUBS?|INCORPORATES)(?!\p{L}))|^\W{0,4}Eds\.?,? (?:UPDATES?|ADDS?|CORRECTS?|RECASTS?|REFILES?|SUBS?)(?!\p{L})/u;
const EDITORS_IN_CAPITALS = /^EDITORS\s*[:：](?!(?:\s*\p{Lu}[\p{L}.'’-]*(?:,| and| dan|$)?){1,10}$)/u;
/** `ADVISORY: Story to come`; the weather service has advisories, too. */
const ADVISORY =
  /^\W{0,4}ADVISORY:\s(?=[^.]{0,80}?(?<!\p{L})(?:[Ss]tor(?:y|ies)|[Pp](?:hotos?|ictures?)|[Ll]eads?|[Cc]opy|[Gg]raphics?|[Vv]ideo|STORY|PHOTOS?)(?!\p{L}))/u;
const BRACKETED = new RegExp(
  `^[[({]\\s*(?:(?:${TO_DESK}|${INTERNAL})(?![\\p{L}\\d])|(?:${NOT_FOR})\\s*[:：;–—\\])}])`,
  "iu",
);
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
const OPENS = new RegExp(`^(?:(?:begin|start|mulai|awal)\\W+(?:of\\W+)?)?(?:${TO_DESK}|${NOT_FOR}|${INTERNAL})$`, "iu");
const CLOSES =
  /^(?:\/|end\b|akhir\b|selesai\b|tutup\b|ends\b|for publication|untuk publikasi|story (?:begins|starts|resumes))/i;
const INLINE = new RegExp(
  `\\[{1,2}\\s*(?:${TO_DESK}|${INTERNAL}|${NOT_FOR}|legal\\s*[:：]|cek(?!\\s+fakta\\s*\\])|check(?!\\s+out(?!\\p{L}))|tk|todo|belum dikonfirmasi|(?:insert|sisipkan)\\s[^\\]]{0,30}?${THING})(?![\\p{L}\\d])(?:[^[\\]]|\\[{1,2}[^[\\]]{0,100}\\]{1,2}){0,600}\\]{1,2}|` +
    `\\(\\s*(?:(?:${TO_DESK}|catatan internal)(?![\\p{L}\\d])|(?:${NOT_FOR}|${INTERNAL})\\s*[:：;–—])[^()]{0,600}\\)|` +
    `[[(]\\s*(?:nb|catatan|note)(?=\\s*[:：][^\\])(]{0,200}?(?:jangan|do not)\\b)[^\\])(]{0,400}[\\])]|` +
    `\\{\\s*(?:(?:${TO_DESK})(?![\\p{L}\\d])|cek(?!\\p{L})|check\\s[^{}]{0,20}?${THING})[^{}]{0,600}\\}`,
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
  /^[^\p{L}]{0,6}(?:catatan|pesan|info|internal|for|hanya|untuk|notes?|n\.?b|p\.?s|ed|desk|subs|red|reporter|att|to|not|bukan|tidak|jangan|advisory|legal|copy|photo|picture|graphics|night|the following)/iu;

/** Whether a text may be a note, or hold one in brackets. */
export function mayHoldNote(text: string): boolean {
  return /[[({]/.test(text) || FIRST_WORD.test(text);
}

/** Outside brackets: `EDS: …`, `NB: foto menyusul` */
export function isAddressed(text: string): boolean {
  if (!FIRST_WORD.test(text)) return false;
  return (
    EDS.test(text) ||
    LABELLED.test(text) ||
    ASKED.test(text) ||
    FORBIDDEN_HERE.test(text) ||
    ALONE.test(text) ||
    ABOUT.test(text) ||
    ADDRESSED.test(text) ||
    IN_CAPITALS.test(text) ||
    EDITORS_IN_CAPITALS.test(text) ||
    ADVISORY.test(text)
  );
}

/** A bracket that may close further down. */
export function isBracketedNote(text: string): boolean {
  return /^[[({]/.test(text) && (BRACKETED.test(text) || SQUARE.test(text) || ASKED.test(text));
}

/** One that closes on its line. */
export function isRequest(text: string): boolean {
  return /^[[({]/.test(text) && REQUEST.test(text);
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

/** Words to the desk and nothing else: `Catatan untuk editor`, `NOT FOR PUBLICATION`. */
export function isLabelOfNotes(text: string): boolean {
  return opensNotes(text) || markerOf(`-- ${text} --`) === "opens";
}

export function isContact(text: string): boolean {
  return CONTACT.test(text);
}

/** One of these every note in brackets has. */
const WORD_OF_INLINE =
  /cek|check|tk|todo|insert|sisip|legal|belum|catatan|pesan|info|intern|edit|redak|penyunting|untuk|for|not|nb|att|bukan|tidak|jangan|desk/i;

/** Notes inside a paragraph, found from its beginning. */
export function notesIn(paragraph: string): { readonly at: number; readonly text: string }[] {
  if (!/[[({]/.test(paragraph)) return [];
  if (!/[\])}]/.test(paragraph) || !WORD_OF_INLINE.test(paragraph)) return [];
  return [...paragraph.matchAll(INLINE)].map((match) => ({ at: match.index, text: match[0] }));
}
