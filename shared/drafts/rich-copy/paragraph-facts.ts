/** What the look of a paragraph says of it when its style does not. */
export interface ParagraphFacts {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Half points of its largest text. */
  readonly size: number | null;
}
