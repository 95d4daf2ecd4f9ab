/** From marked-up plain copy to the content of a draft. */
import type { Element, Root } from "hast";
import type { Media, Related } from "../news/article.ts";
import type { MarkedLine, Piece, Role } from "./copy-pieces.ts";
import { type DraftContent, EMPTY_CONTENT, type Stated } from "./draft-content.ts";
import { element, textElement } from "./hast-tree.ts";
import { fileMissingWarning } from "./picture-warnings.ts";
import type { LeftOut } from "./report.ts";

export function foldCopy(lines: readonly MarkedLine[]): DraftContent {
  const [date, ...otherDates] = all(lines, "date");
  const [dateline, ...otherDatelines] = all(lines, "dateline");
  const pictures = picturesOf(lines);
  return {
    ...EMPTY_CONTENT,
    title: all(lines, "title")[0] ?? null,
    dateline: dateline ?? null,
    date: date ?? null,
    byline: all(lines, "byline"),
    editors: all(lines, "editor"),
    tags: all(lines, "tag"),
    body: bodyOf(lines),
    media: pictures.map(({ media }) => media),
    related: relatedOf(lines),
    leftOut: [
      ...leftOutOf(lines),
      ...asLeftOut(otherDates, "second-date"),
      ...asLeftOut(otherDatelines, "second-dateline"),
    ],
    warnings: pictures.map(({ line }) => fileMissingWarning(line)),
  };
}

function all(lines: readonly MarkedLine[], role: Role): Stated[] {
  return lines.flatMap(({ line, pieces }) =>
    pieces.filter((piece) => piece.as === role).map(({ text }) => ({ text, line: line.number })),
  );
}

function leftOutOf(lines: readonly MarkedLine[]): LeftOut[] {
  return lines.flatMap(({ line, pieces }) =>
    pieces.flatMap((piece) =>
      piece.as === "left-out" ? [{ line: line.number, text: piece.text, rule: piece.rule }] : [],
    ),
  );
}

function asLeftOut(stated: readonly Stated[], rule: string): LeftOut[] {
  return stated.map(({ line, text }) => ({ line, text, rule }));
}

/** A line with a caption is a picture; a credit alone belongs to the caption above it. */
function picturesOf(lines: readonly MarkedLine[]): { media: Media; line: number }[] {
  const pictures: { media: Media; line: number }[] = [];
  for (const { line, pieces } of lines) {
    const caption = textAs(pieces, "caption");
    const credit = textAs(pieces, "credit");
    const last = pictures.at(-1);
    if (caption === "" && credit !== "" && last?.media.credit === "") {
      pictures[pictures.length - 1] = { ...last, media: { ...last.media, credit } };
    } else if (caption !== "" || credit !== "") {
      pictures.push({ media: { src: "", alt: "", caption, credit }, line: line.number });
    }
  }
  return pictures;
}

/** A line may give only an address: the story it points to is then named by it. */
function relatedOf(lines: readonly MarkedLine[]): Related[] {
  return lines.flatMap(({ pieces }) => {
    const title = textAs(pieces, "related-title");
    const href = textAs(pieces, "related-href");
    return title === "" && href === "" ? [] : [{ title: title === "" ? href : title, href }];
  });
}

function textAs(pieces: readonly Piece[], role: Role): string {
  return pieces
    .filter((piece) => piece.as === role)
    .map(({ text }) => text)
    .join(" ");
}

const LIST_OF_ITEM = { "bullet-item": "ul", "numbered-item": "ol" } as const;

function bodyOf(lines: readonly MarkedLine[]): Root {
  const children: Element[] = [];
  for (const { pieces } of lines) {
    for (const piece of pieces) {
      if (piece.as === "paragraph") children.push(textElement("p", piece.text));
      else if (piece.as === "subheading") children.push(textElement("h2", piece.text));
      else if (piece.as === "bullet-item" || piece.as === "numbered-item")
        addItem(children, pieces, LIST_OF_ITEM[piece.as], piece.text);
    }
  }
  return { type: "root", children };
}

/** Joins the list above, unless the numbers begin again. */
function addItem(children: Element[], pieces: readonly Piece[], list: "ul" | "ol", text: string): void {
  const item = textElement("li", text);
  const last = children.at(-1);
  const beginsAgain = /^1[.)]$/.test(pieces[0]?.text ?? "");
  if (last?.tagName === list && !beginsAgain) last.children.push(item);
  else children.push(element(list, [item]));
}
