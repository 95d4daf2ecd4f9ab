/**
 * What people write in YAML without thinking of YAML: a colon in a headline, words behind a quotation, a mark in brackets. It
 * has one meaning only, so nobody is sent back for quotation marks.
 */

const FIELD_LINE = /^([ ]{0,20}(?:- {1,4}){0,3}[\p{L}_][\p{L}\p{N}_ -]{0,40}:[ \t]{1,10})(\S.*)$/u;
/** A comment has a space on both sides of its mark. */
const COMMENT = /[ \t]#(?:[ \t].*)?$/;
const BLOCK_TEXT = /^[|>][-+0-9]{0,3}$/;

/** `title: Harga naik #1 di kota`: nobody meant half a headline as a comment. The lines stay where they are. */
export function withHashes(yaml: string): string {
  return mended(yaml, (value) => /^[^\s"'[{|>&!*#].*\s#\S/.test(value) && !COMMENT.test(value) && !hasColon(value));
}

/** For text that is no valid YAML as it stands. The lines stay where they are. */
export function withoutSlips(yaml: string): string {
  return mended(yaml, (value) => isPlainWithColon(value) || isMoreThanQuotation(value) || /^[@`%]/.test(value));
}

/** `Banjir: hari kedua` */
function isPlainWithColon(value: string): boolean {
  return /^[^"'[{|>&!*#]/.test(value) && hasColon(value);
}

function hasColon(value: string): boolean {
  return /:(?:\s|$)/.test(value);
}

/** `"Aman," kata bupati`, `[FOTO] Banjir` */
function isMoreThanQuotation(value: string): boolean {
  return /^(?:"[^"]*"|'[^']*'|\[[^\]]*\])[ \t]*(?:[^\s,\]}#]|,[ \t]*[^\s#])/.test(value);
}

function mended(yaml: string, isText: (value: string) => boolean): string {
  const lines = yaml.split("\n");
  let block: number | null = null;
  return lines
    .map((line, index) => {
      const indent = line.search(/\S/);
      if (block !== null && (indent === -1 || indent > block)) return line;
      block = null;
      const [, name, written = ""] = FIELD_LINE.exec(line.trimEnd()) ?? [];
      if (name === undefined) return line;
      const comment = COMMENT.exec(written)?.[0] ?? "";
      const value = written.slice(0, written.length - comment.length).trimEnd();
      if (BLOCK_TEXT.test(value)) block = indent;
      const goesOn = (lines[index + 1] ?? "").search(/\S/) > indent;
      return goesOn || !isText(value) ? line : `${name}${JSON.stringify(value)}${comment}`;
    })
    .join("\n");
}
