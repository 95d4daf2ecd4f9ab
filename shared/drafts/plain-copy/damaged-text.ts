/** What copying breaks and no encoding tells: characters read twice in the wrong one, codes of web pages in plain text. */
import { lineAt } from "../characters.ts";
import type { Warning } from "../report.ts";

/** `â€œ` for “, `Ã©` for é, `Â ` for a space. */
const READ_TWICE = /â€[\u0080-\u009f\u02c6\u0152\u0153\u0178\u2013-\u203a\u2122\u00a6]|[ÃÂ][\u00a0-\u00bf]/;
const WEB_CODE = /&(?:nbsp|amp|quot|apos|lt|gt|[lr][sd]quo|[nm]dash|hellip|#\d{2,5}|#x[\da-f]{2,4});/i;

export function damageWarnings(text: string): Warning[] {
  return [
    ...warningAt(
      text,
      READ_TWICE,
      "was saved in a wrong encoding",
      "Correct it, or copy the text again from where it reads well.",
    ),
    ...warningAt(
      text,
      WEB_CODE,
      "is a code of web pages; readers would see it as it stands",
      "Write the character itself.",
    ),
  ];
}

function warningAt(text: string, pattern: RegExp, what: string, fix: string): Warning[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  return [{ line: lineAt(text, match.index), field: "encoding", message: `“${match[0]}” ${what}.`, fix }];
}
