/** Files of other programs: what they are to the person who sent one, and how it becomes a draft. */
import type { Archive } from "./archive/archive.ts";
import type { Problem } from "./report.ts";

const SAVE_AS_DOCX =
  "Open it in the program that made it, save it as a Word document (.docx) or plain text (.txt), and upload that.";
const EXPORT_WORD = "Open it in Pages, choose File, Export To, Word, and upload the .docx file.";
const EXPORT_DOCX = "Open it in Word, choose Save As, Word Document (.docx), and upload that.";
const FROM_PDF = "Upload the document that the PDF was made from, or copy its text into a .docx or .txt file.";
const AS_PICTURE = "Upload it as a picture beside a draft, with the extension that it should have (.jpg, .png …).";
const AS_ZIP = "Unpack it, and pack the article and its pictures as a .zip file.";
const TEXT_ONLY = "A draft is text: upload a .docx, .txt or .md file, and pictures as files beside it.";
const TABLE = "Copy the table into the article, or upload it as a picture.";

type Kind = readonly [what: string, fix: string];

/** By their first bytes, in hexadecimal; dots stand for any byte. */
const SIGNATURES: readonly (readonly [signature: RegExp, ...Kind])[] = [
  [/^(?:efbbbf)?25504446/, "a PDF", FROM_PDF],
  [/^526172211a07/, "a RAR archive", AS_ZIP],
  [/^377abcaf271c/, "a 7-Zip archive", AS_ZIP],
  [/^1f8b08/, "a gzip archive", AS_ZIP],
  [/^(?:425a683\d314159|fd377a585a|28b52ffd|1f9d)/, "a compressed archive", AS_ZIP],
  [/^ffd8ff/, "a JPEG picture", AS_PICTURE],
  [/^89504e47/, "a PNG picture", AS_PICTURE],
  [/^474946383[79]61/, "a GIF picture", AS_PICTURE],
  [/^52494646.{8}57454250/, "a WebP picture", AS_PICTURE],
  [/^(?:49492a00|4d4d002a)/, "a TIFF picture", AS_PICTURE],
  [/^.{8}66747970(?:61766966|61766973|686569|686576|6d696631|6d736631)/, "an AVIF or HEIC picture", AS_PICTURE],
  [
    /^(?:384250530001|c5d0d3c6|25215053)/,
    "a Photoshop or Illustrator file",
    "Export it as JPEG or PNG and upload that beside a draft.",
  ],
  [/^(?:.{8}66747970|1a45dfa3|52494646.{8}41564920|000001ba)/, "a video", TEXT_ONLY],
  [/^(?:4944330[234]|4f67675300|664c614300|52494646.{8}57415645)/, "a sound recording", TEXT_ONLY],
  [/^62706c6973743030/, "a web archive or list of the Mac", SAVE_AS_DOCX],
  [/^(?:4d5a..00|7f454c46|cafebabe|cffaedfe)/, "a program", TEXT_ONLY],
  [/^7b5c727466/, "an RTF document", SAVE_AS_DOCX],
  [
    /^504b(?:0304|0506|0708)/,
    "a Word document or zip archive that is damaged or cut off",
    "Upload the file again, whole.",
  ],
];

/** Containers of Microsoft Office before 2007, and of encrypted documents since. */
const COMPOUND_FILE = /^d0cf11e0a1b11ae1/;
/** Names of the streams inside tell them apart. They stand in the directory, somewhere in the file. */
const STREAMS: readonly (readonly [name: string, ...Kind])[] = [
  [
    "EncryptedPackage",
    "a document locked with a password",
    "Open it, take the password off (File, Info, Protect Document), save it and upload it again.",
  ],
  ["WordDocument", "an old Word document (.doc)", EXPORT_DOCX],
  ["Workbook", "an old Excel workbook (.xls)", TABLE],
  ["PowerPoint Document", "an old PowerPoint presentation (.ppt)", SAVE_AS_DOCX],
  ["__substg1.0_", "an Outlook message (.msg)", "Copy its text into a .docx or .txt file and upload that."],
];
const STREAMS_SEARCHED_BYTES = 4_194_304;
const FIRST_BYTES = 16;
/** Word writes a document in one file of XML as well, in two ways, both of which name it. */
const WORD_IN_XML = /<\?mso-application\s+progid="Word\.Document"/;
const FIRST_LINES_BYTES = 300;
const TAR_MARK_AT = 257;

/** Null when the bytes are no file that is known not to be text. */
export function foreignFileProblem(bytes: Uint8Array): Problem | null {
  const start = Buffer.from(bytes.subarray(0, FIRST_BYTES)).toString("hex");
  if (COMPOUND_FILE.test(start)) return refusal(...compoundFile(bytes));
  const found = SIGNATURES.find(([signature]) => signature.test(start));
  if (found !== undefined) return refusal(found[1], found[2]);
  if (WORD_IN_XML.test(Buffer.from(bytes.subarray(0, FIRST_LINES_BYTES)).toString("latin1")))
    return refusal("a Word document in XML (.xml)", EXPORT_DOCX);
  const mark = Buffer.from(bytes.subarray(TAR_MARK_AT, TAR_MARK_AT + 5)).toString("latin1");
  return mark === "ustar" ? refusal("a tar archive", AS_ZIP) : null;
}

function compoundFile(bytes: Uint8Array): Kind {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, STREAMS_SEARCHED_BYTES));
  const found = STREAMS.find(([name]) => searched.includes(Buffer.from(name, "utf16le")));
  return found === undefined ? ["a document of an old office program", SAVE_AS_DOCX] : [found[1], found[2]];
}

/** Documents that are zip archives inside, by what their `mimetype` says. */
const MIME_TYPES: readonly (readonly [pattern: RegExp, ...Kind])[] = [
  [
    /opendocument\.text/,
    "an OpenDocument text (.odt)",
    "Open it in LibreOffice, save it as Word 2007-365 (.docx), and upload that.",
  ],
  [/opendocument\.spreadsheet/, "an OpenDocument spreadsheet (.ods)", TABLE],
  [/opendocument/, "an OpenDocument file", SAVE_AS_DOCX],
  [/epub/, "an e-book (.epub)", "Copy the article into a .docx or .txt file and upload that."],
];
const ENTRIES: readonly (readonly [entry: RegExp, ...Kind])[] = [
  [/^xl\/workbook\.(?:xml|bin)$/, "an Excel workbook (.xlsx)", TABLE],
  [
    /^ppt\/presentation\.xml$/,
    "a PowerPoint presentation (.pptx)",
    "Copy its text into a .docx or .txt file and upload that.",
  ],
  [/^visio\/document\.xml$/, "a Visio drawing", "Export it as a picture and upload that beside a draft."],
  [/^Index\/Document\.iwa$|^Index\.zip$|^index\.(?:xml|apxl)$/, "a Pages, Numbers or Keynote document", EXPORT_WORD],
  [/^word\/document\.bin$/, "a Word document in a binary form", SAVE_AS_DOCX],
  [/^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml)$/, "a program", TEXT_ONLY],
];
const MIME_TYPE_BYTES_MAX = 200;

/** Null when the archive may be a package of an article and its pictures. */
export function foreignArchiveProblem(archive: Archive): Problem | null {
  const mime = Buffer.from(archive.read("mimetype", MIME_TYPE_BYTES_MAX) ?? []).toString("latin1");
  const kind =
    MIME_TYPES.find(([pattern]) => pattern.test(mime)) ??
    ENTRIES.find(([pattern]) => archive.entries.some(({ name }) => pattern.test(name)));
  return kind === undefined ? null : refusal(kind[1], kind[2]);
}

function refusal(what: string, fix: string): Problem {
  return { line: null, field: "file", message: `The file is ${what}; Galley cannot read it as a draft.`, fix };
}
