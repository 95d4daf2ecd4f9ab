/** The blocks of a Markdown draft, written into the body. */
import type { Token } from "markdown-it";
import { CODE_LANGUAGE } from "../body/sanitise.ts";
import { type Writing, writeHtmlBlock, writeInline } from "./inline.ts";
import { MACHINE_MARK } from "./machine-marks.ts";

interface Place {
  line: number;
  /** Of each ordered list that is open: the numbers of its items as written. */
  readonly numbers: { readonly text: string; readonly line: number }[][];
}

/** `closing` is written inside the last paragraph, or behind the last block where that is no paragraph. */
export function writeBlocks(tokens: readonly Token[], writing: Writing, closing?: () => void): void {
  const place: Place = { line: 1, numbers: [] };
  tokens.forEach((token, index) => {
    place.line = token.map === null ? place.line : token.map[0] + 1;
    if (closing !== undefined && token.type === "paragraph_close" && index === tokens.length - 1) {
      writing.writer.text(" ");
      closing();
    }
    writeBlock(token, tokens[index - 2]?.type === "list_item_open", place, writing);
  });
  if (closing === undefined || tokens.at(-1)?.type === "paragraph_close") return;
  writing.writer.text("\n");
  closing();
}

function writeBlock(token: Token, isFirstInItem: boolean, place: Place, writing: Writing): void {
  const { type, nesting, hidden } = token;
  if (type === "inline") writeText(token, isFirstInItem, place, writing);
  else if (type === "fence" || type === "code_block") writeCode(token, place, writing);
  else if (type === MACHINE_MARK) writing.leftOut.push({ line: place.line, text: token.content, rule: token.info });
  else if (type === "html_block") writeHtmlBlock(token.content, place.line, writing);
  else if (hidden) return;
  else if (nesting === 1) open(token, place, writing);
  else if (nesting === -1) close(token, place, writing);
  else if (type === "hr") {
    writing.writer.open("hr", place.line);
    writing.writer.close();
  }
}

function open(token: Token, place: Place, { writer }: Writing): void {
  const { tag, type, info, attrs } = token;
  writer.open(tag, place.line, Object.fromEntries((attrs ?? []).map(attribute)));
  if (type === "ordered_list_open") place.numbers.push([]);
  if (type === "list_item_open" && info !== "") place.numbers.at(-1)?.push({ text: info, line: place.line });
}

/** The library writes a column's alignment as a style. */
function attribute([name, value]: readonly [string, string | number]): readonly [string, string] {
  return name === "style" ? ["align", String(value).replace("text-align:", "")] : [name, String(value)];
}

function close({ type }: Token, place: Place, writing: Writing): void {
  writing.writer.close();
  if (type !== "ordered_list_close") return;
  const items = place.numbers.pop() ?? [];
  const first = Number(items[0]?.text);
  // Markdown counts by itself: many write every item as “1.”.
  if (items.every(({ text }) => Number(text) === first)) return;
  items.forEach(({ text, line }, index) => {
    if (Number(text) !== first + index) writing.leftOut.push({ line, text: `${text}.`, rule: "list-number" });
  });
}

const TASK = /^\[([ x])\](?=\s|$)/i;

function writeText(token: Token, isFirstInItem: boolean, place: Place, writing: Writing): void {
  const children = token.children ?? [];
  const [first] = children;
  const task = isFirstInItem && first?.type === "text" ? TASK.exec(first.content) : null;
  if (first !== undefined && task !== null && token.content.length > task[0].length) {
    const checked = task[1] === " " ? {} : { checked: "" };
    writing.writer.open("input", place.line, { type: "checkbox", ...checked, disabled: "" });
    writing.writer.close();
    first.content = first.content.slice(task[0].length);
  }
  writeInline(children, place.line, writing);
}

/** A page shows the code; its language becomes a class when it can be one, remarks beside it are left out. */
function writeCode({ info, content }: Token, { line }: Place, { writer, leftOut }: Writing): void {
  const [language = "", ...remarks] = info.split(/\s+/);
  const isShown = content.trim() !== "" && CODE_LANGUAGE.test(language);
  writer.open("pre", line);
  writer.open("code", line, isShown ? { class: `language-${language}` } : {});
  writer.text(content);
  writer.close();
  writer.close();
  const remark = (isShown ? remarks : [language, ...remarks]).join(" ").trim();
  if (remark !== "") leftOut.push({ line, text: remark, rule: "code-remark" });
}
