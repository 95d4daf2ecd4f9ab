/** What one draft may hold. Over a limit the editor gets a report that names it; nothing is cut silently. */

/** 1 MB: some 150,000 words, more than any article; keeps parsing well inside the function's time and memory. */
export const DRAFT_BYTES_MAX = 1_048_576;

/** Lines that hold something: the longest report wrapped at 60 columns stays below; parsers pay for lines, not for bytes. */
export const DRAFT_LINES_MAX = 20_000;

/** UTF-8 bytes of a draft's path below `drafts/`: S3 allows 1,024 for the whole key, and reports percent-encode it. */
export const DRAFT_PATH_BYTES_MAX = 512;

export const TITLE_CHARACTERS_MAX = 300;
export const STANDFIRST_CHARACTERS_MAX = 1_000;
export const DATELINE_CHARACTERS_MAX = 100;
export const NAME_CHARACTERS_MAX = 100;
export const TAG_CHARACTERS_MAX = 60;
export const CAPTION_CHARACTERS_MAX = 2_000;

export const TAGS_MAX = 10;
export const AUTHORS_MAX = 5;
export const EDITORS_MAX = 5;
export const MEDIA_MAX = 30;
export const RELATED_MAX = 20;

export const FRONT_MATTER_CHARACTERS_MAX = 32_768;

/** Levels of quotations and lists inside one another. */
export const MARKUP_NESTING_MAX = 50;

/** Elements inside one another, and elements in all, that HTML in a draft may make; broken markup can multiply them. */
export const HTML_DEPTH_MAX = 256;
export const HTML_ELEMENTS_MAX = 60_000;

/** Elements of a draft that is a page: the heaviest front pages have some 5,000, and a hundred pages of Word 10,000. */
export const PAGE_ELEMENTS_MAX = 30_000;

/** Characters with a meaning in Markdown, in the whole draft: 1 MB in which every word is a link has as many. */
export const MARKUP_MARKS_MAX = 200_000;

/** Steps that looking for the ends of brackets may cost; brackets inside one another multiply them. */
export const BRACKET_STEPS_MAX = 1_000_000;

/** Of all tables in a draft, with the empty cells that fill a row up. */
export const TABLE_CELLS_MAX = 50_000;

/** A longer line of plain copy is text: it is not examined for bylines, captions, labels or promotion. */
export const SHORT_LINE_CHARACTERS_MAX = 500;

/** A stated date before this year, or more than this many years ahead, is a slip of the keyboard. */
export const STATED_YEAR_MIN = 1900;
export const STATED_YEARS_AHEAD_MAX = 10;

/** Problems and warnings of each kind that one report shows; the rest is counted. */
export const FINDINGS_MAX = 50;

/** 100 MB: a package of one article and its pictures. Nothing larger is taken, whatever it is. */
export const PACKAGE_BYTES_MAX = 104_857_600;

/** A Word document as uploaded; its pictures are most of it. */
export const DOCX_BYTES_MAX = 20_971_520;

/** What one archive may hold: unpacked bytes, files, and characters in the name of a file. */
export const ARCHIVE_UNPACKED_BYTES_MAX = 104_857_600;
export const ARCHIVE_ENTRIES_MAX = 1_000;
export const ARCHIVE_NAME_CHARACTERS_MAX = 255;

/** XML of all parts of a Word document: Word writes ten to thirty bytes for each letter that somebody types. */
export const WORD_XML_BYTES_MAX = 33_554_432;

/** Its elements inside one another, and in all. */
export const WORD_DEPTH_MAX = 256;
export const WORD_ELEMENTS_MAX = 1_000_000;

/** Of one element: Word declares some forty namespaces in its first, and writes ten attributes elsewhere. */
export const WORD_ATTRIBUTES_MAX = 1_000;

/** Stretches of text with one look each, line breaks and pictures; an article has some hundred. */
export const WORD_PARAGRAPH_PARTS_MAX = 50_000;
/** Addresses of links, each as often as a link leads there: a document states it once. */
export const WORD_ADDRESS_CHARACTERS_MAX = 1_048_576;
/** What is left out of a document: entries, and characters of all together. */
export const WORD_LEFT_OUT_MAX = 50_000;
export const WORD_LEFT_OUT_CHARACTERS_MAX = 4 * DRAFT_BYTES_MAX;

/** Tables inside one another. */
export const WORD_TABLES_NESTED_MAX = 20;

/** Fields of an agency's item inside one another, and values in all: JSON and XML. Real items have a tenth of either. */
export const JSON_DEPTH_MAX = 100;
export const JSON_VALUES_MAX = 100_000;
export const XML_DEPTH_MAX = 200;
export const XML_TAGS_MAX = 30_000;
