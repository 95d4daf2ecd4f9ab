/** Words that say who did what for a story: `Penulis:`, `Editing by`. */

/** Which field a name goes to: the byline, the editors, a picture's credit, or none. */
export type Work = "byline" | "editor" | "credit" | "other";

interface LabelRow {
  readonly work: Work;
  /** Before a colon, wherever the line stands. */
  readonly colon: string;
  /** Before a colon only above the story and at its foot: these begin sentences and sub-headings too. */
  readonly colonAtEdge?: string;
  /** With and without a colon, as agencies write them. */
  readonly by: string;
}

const ROWS: readonly LabelRow[] = [
  {
    work: "byline",
    colon:
      "(?:teks|naskah|tulisan) (?:dan|&) foto|foto (?:dan|&) (?:teks|naskah|tulisan)|(?:words|text) and (?:photos|pictures)|" +
      "(?:photos|pictures) and (?:words|text)|penulis(?: naskah)?|pewawancara|interviewer|reporter|pewarta|wartawan|jurnalis|kontributor|koresponden|correspondent|contributor|authors?|" +
      "writers?|by-?line|ditulis oleh|dilaporkan oleh",
    colonAtEdge:
      "oleh|by|teks|text|naskah|words|laporan(?: oleh)?|liputan|story|rep|(?:additional |further )?reporting",
    by: "(?:additional |further )?(?:reporting|writing|words|text|story|written|reported)(?: and (?:writing|editing))? by",
  },
  {
    work: "editor",
    colon:
      "(?:copy ?)?editors?|eds?|penyunting(?: bahasa)?|redaktur(?: pelaksana)?|penanggung jawab|disunting oleh|disunting|redpel",
    colonAtEdge: "red|editing",
    by: "(?:additional )?(?:editing|edited|compiled and edited) by",
  },
  {
    work: "credit",
    colon: "foto(?:grafer)?|photos?|photograph(?:er|s)?|pictures?|pics?",
    by: "(?:photos?|photographs?|photography|pictures?|foto) (?:by|oleh)",
  },
  {
    work: "other",
    colon:
      "penerjemah|korektor|proofreader|publisher|penerbit|translators?|diterjemahkan oleh|uploader|pengunggah|diunggah oleh|produser|producers?|video editor|" +
      "videografer|grafis|infografis|desain grafis|koordinator liputan|periset|narator|pengarah gaya|penata letak|layout",
    colonAtEdge: "video|graphics?|research|translation|illustrations?",
    by: "(?:graphics?|video|production|produced|translation|translated|compiled|research|illustrations?) by",
  },
];

export interface FoundLabel {
  readonly work: Work;
  readonly text: string;
  readonly index: number;
}

/** The names of the groups are those of the works, so that a match says which row it is of. */
function patternOf(atEdge: boolean): RegExp {
  const rows = ROWS.map(({ work, colon, colonAtEdge, by }) => {
    const words = atEdge && colonAtEdge !== undefined ? `${colon}|${colonAtEdge}` : colon;
    return `(?<${work}>(?:${words})\\s*[:：]|(?:${by})(?=[\\s:])\\s*[:：]?)`;
  });
  return new RegExp(`(?<=^|[\\s|;•·,/(–—-])(?:${rows.join("|")})`, "giu");
}

const ANYWHERE = patternOf(false);
const AT_EDGE = patternOf(true);

/** Without either there is no label; most paragraphs have neither, and the patterns are long. */
const MAY_LABEL = /[:：]|\bby\b/i;

/** All labels of a line, in order. `atEdge`: the line stands above the story or at its foot. */
export function findLabels(text: string, atEdge: boolean): FoundLabel[] {
  if (!MAY_LABEL.test(text)) return [];
  return [...text.matchAll(atEdge ? AT_EDGE : ANYWHERE)].flatMap((match) => {
    const row = ROWS.find(({ work }) => match.groups?.[work] !== undefined);
    return row === undefined ? [] : [{ work: row.work, text: match[0], index: match.index }];
  });
}
