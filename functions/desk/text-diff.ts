/** The difference of two texts: first paragraph by paragraph, then word by word where a paragraph was changed. Pure. */

export interface Part {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Above this many comparisons a paragraph is shown as replaced: readable, and bounded in time. */
const COMPARISONS_MAX = 2_000_000;

/** Paragraphs in order; each is a run of parts. */
export function diffParagraphs(before: readonly string[], after: readonly string[]): Part[][] {
  const result: Part[][] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const settle = () => {
    result.push(...pairUp(removed, added));
    removed = [];
    added = [];
  };
  for (const { kind, text } of diffSequences(before, after)) {
    if (kind === "removed") removed.push(text);
    else if (kind === "added") added.push(text);
    else {
      settle();
      result.push([{ kind, text }]);
    }
  }
  settle();
  return result;
}

/** Paragraphs that were taken out and put in at one place are taken for changed ones, in order. */
function pairUp(removed: readonly string[], added: readonly string[]): Part[][] {
  const pairs = Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => index);
  return pairs.map((index) => {
    const [old, new_] = [removed[index], added[index]];
    if (old === undefined) return [{ kind: "added", text: new_ ?? "" }];
    if (new_ === undefined) return [{ kind: "removed", text: old }];
    return isRewritten(old, new_) ? replaced([old], [new_]) : diffWords(old, new_);
  });
}

/** So few words in common that a word by word account would be confetti. */
const COMMON_WORDS_MIN = 0.3;

function isRewritten(before: string, after: string): boolean {
  const words = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu));
  const [old, current] = [words(before), words(after)];
  const common = [...old].filter((word) => current.has(word)).length;
  return common < COMMON_WORDS_MIN * Math.max(old.size, current.size);
}

/** Words, white space and punctuation apart: joining the parts gives the text. */
function diffWords(before: string, after: string): Part[] {
  const words = (text: string) => text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
  const parts: Part[] = [];
  for (const part of diffSequences(words(before), words(after))) {
    const last = parts.at(-1);
    if (last?.kind === part.kind) parts[parts.length - 1] = { kind: part.kind, text: last.text + part.text };
    else parts.push(part);
  }
  return parts;
}

/** The longest common subsequence stays; of the rest, what was removed comes before what was added. */
function diffSequences(before: readonly string[], after: readonly string[]): Part[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const part = (kind: Part["kind"]) => (text: string) => ({ kind, text });
  return [
    ...before.slice(0, start).map(part("same")),
    ...diffMiddles(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(part("same")),
  ];
}

function diffMiddles(before: readonly string[], after: readonly string[]): Part[] {
  const isTooLong = before.length * after.length > COMPARISONS_MAX;
  if (before.length === 0 || after.length === 0 || isTooLong) return replaced(before, after);
  const width = after.length + 1;
  const common = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const isSame = before[row] === after[column];
      common[row * width + column] = isSame
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const parts: Part[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, new_] = [before[row], after[column]];
    if (old !== undefined && old === new_) {
      parts.push({ kind: "same", text: old });
      [row, column] = [row + 1, column + 1];
    } else if (old !== undefined && (new_ === undefined || at(row + 1, column) >= at(row, column + 1))) {
      parts.push({ kind: "removed", text: old });
      row += 1;
    } else {
      parts.push({ kind: "added", text: new_ ?? "" });
      column += 1;
    }
  }
  return parts;
}

function replaced(before: readonly string[], after: readonly string[]): Part[] {
  return [
    ...before.map((text) => ({ kind: "removed", text }) as const),
    ...after.map((text) => ({ kind: "added", text }) as const),
  ];
}
