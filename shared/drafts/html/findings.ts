/** What is found while an HTML draft is read. What only programs wrote is told in few words, what people may miss in full. */
import { singleSpaced } from "../characters.ts";
import type { LeftOut, Warning } from "../report.ts";

/** Up to this many characters of a program's text are shown as they are; beyond it is only counted. */
const SHOWN_CHARACTERS_MAX = 300;

interface Litter {
  readonly line: number;
  readonly texts: string[];
  readonly counts: Map<string, number>;
  characters: number;
}

export class HtmlFindings {
  readonly warnings: Warning[] = [];
  readonly #leftOut: LeftOut[];
  readonly #litter = new Map<string, Litter>();

  constructor(leftOut: readonly LeftOut[] = []) {
    this.#leftOut = [...leftOut];
  }

  /** Text that a writer could miss. */
  leave(line: number, text: string, rule: string): void {
    const words = singleSpaced(text);
    if (words !== "") this.#leftOut.push({ line, text: words, rule });
  }

  /** Something that a program wrote; all of one rule become one entry. `kind` names it when it is only counted. */
  litter(line: number, kind: string, text: string, rule: string): void {
    const litter: Litter = this.#litter.get(rule) ?? { line, texts: [], counts: new Map(), characters: 0 };
    this.#litter.set(rule, litter);
    litter.counts.set(kind, (litter.counts.get(kind) ?? 0) + 1);
    if (litter.characters <= SHOWN_CHARACTERS_MAX) litter.texts.push(singleSpaced(text));
    litter.characters += text.length;
  }

  warn(line: number | null, field: string, message: string, fix: string): void {
    this.warnings.push({ line, field, message, fix });
  }

  get leftOut(): LeftOut[] {
    const litter = [...this.#litter].map(([rule, entry]) => ({ line: entry.line, text: told(entry), rule }));
    return [...this.#leftOut, ...litter.filter(({ text }) => text !== "")];
  }
}

function told({ texts, counts, characters }: Litter): string {
  if (characters <= SHOWN_CHARACTERS_MAX) return texts.filter((text) => text !== "").join(" ");
  const kinds = [...counts].map(([kind, count]) => (count === 1 ? kind : `${kind} ×${count}`));
  return `${kinds.join(", ")} (${characters} characters)`;
}
