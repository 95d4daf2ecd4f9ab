/** Lists: two items or more. */
import type { CopyLine } from "./copy-lines.ts";
import { as, type Piece } from "./copy-pieces.ts";

const BULLET = /^([-•*–·▪●◦‣➢✓►])\s+(.+)$/;
const NUMBER = /^(\(?\d{1,3}[.)])\s+(.+)$/;
const LETTER = /^(\(?[a-z][.)])\s+(.+)$/;

/** Pieces of the lines that are items. A single dash may be a quotation; numbers must count from one, letters from a. */
export function listItems(body: readonly CopyLine[]): (readonly Piece[] | undefined)[] {
  const items: (readonly Piece[] | undefined)[] = body.map(() => undefined);
  for (let from = 0; from < body.length; ) {
    const until = Math.max(...[isBullet, isNextNumber, isNextLetter].map((belongs) => runOf(body, from, belongs)));
    if (until - from >= 2) for (let at = from; at < until; at += 1) items[at] = itemPieces(body[at]?.text ?? "");
    from = Math.max(until, from + 1);
  }
  return items;
}

function runOf(body: readonly CopyLine[], from: number, belongs: (text: string, position: number) => boolean): number {
  let until = from;
  while (until < body.length && belongs(body[until]?.text ?? "", until - from)) until += 1;
  return until;
}

function isBullet(text: string): boolean {
  return BULLET.test(text);
}

function isNextNumber(text: string, position: number): boolean {
  return Number.parseInt(NUMBER.exec(text)?.[1]?.replace("(", "") ?? "", 10) === position + 1;
}

function isNextLetter(text: string, position: number): boolean {
  return LETTER.exec(text)?.[1]?.replace("(", "")[0] === String.fromCharCode("a".charCodeAt(0) + position);
}

function itemPieces(text: string): readonly Piece[] {
  const [, bullet = "", item = ""] = BULLET.exec(text) ?? [];
  if (bullet !== "") return [as("mark", bullet), as("bullet-item", item)];
  const [, number = "", numbered = ""] = NUMBER.exec(text) ?? LETTER.exec(text) ?? [];
  return [as("mark", number), as("numbered-item", numbered)];
}
