/** WordPress's shortcodes, which its editor writes into the HTML: captions and embeds become the HTML they stand for. */
import type { ElementContent } from "hast";
import { changeEach, lineOf, withChildren } from "../body/hast-tree.ts";
import type { HtmlFindings } from "./findings.ts";

/** Every repetition is bounded, so that a text of brackets costs no more than any other. */
const CAPTION = /\[caption\b[^\][]{0,400}\]([^[]{1,4000})\[\/caption\]/gi;
const IMAGE = /^\s{0,100}((?:<a\b[^>]{0,1000}>\s{0,100})?<img\b[^>]{0,2000}>(?:\s{0,100}<\/a>)?)([\s\S]*)$/i;
const EMBED =
  /\[(?:embed|video|audio|playlist|youtube|vimeo|tweet|twitter|instagram|facebook)\b[^\][]{0,200}\]\s{0,100}(https?:\/\/[^\s\][<>"]{1,1000})\s{0,100}\[\/\w{1,20}\]/gi;
const EMBED_ALONE =
  /\[(?:embed|youtube|vimeo|tweet|twitter|instagram|facebook)[ =]{1,5}["“]?(https?:\/\/[^\s\][<>"”]{1,1000})["”]?\s{0,5}\]/gi;

/** Lines stay where they are. */
export function withoutShortcodes(html: string): string {
  const linked = (_: string, address: string) => `<p><a href="${address}">${address}</a></p>`;
  return html
    .replace(CAPTION, (whole, inside: string) => {
      const [, image, words = ""] = IMAGE.exec(inside) ?? [];
      return image === undefined ? whole : `<figure>${image}<figcaption>${words}</figcaption></figure>`;
    })
    .replace(EMBED, linked)
    .replace(EMBED_ALONE, linked);
}

const VALUE = "(?:\"[^\"\\]]{0,500}\"|'[^'\\]]{0,500}'|[“”″][^“”″\\]]{0,500}[“”″]|[^\\s\\]\"']{1,200})";
/** What is left of them: in brackets, a name that plugins use or one with `field="value"`. */
const LEFT = new RegExp(
  `\\[(?:\\/?(?:gallery|playlist|caption|embed|audio|video|contact-form-7|wpforms|ninja_form|toc|adrotate|(?:vc|et_pb|fusion|su|elementor|tdc?|rev|wp)_\\w{1,40})(?:\\s[^\\][]{0,1000})?|\\/?[a-z][\\w-]{1,40}(?:\\s{1,3}[\\w-]{1,40}=${VALUE}){1,20}\\s{0,3}\\/?)\\]`,
  "gi",
);

const VERBATIM = new Set(["pre", "code", "kbd", "samp"]);

export function withoutShortcodeRest(
  nodes: readonly ElementContent[],
  findings: HtmlFindings,
  around = 1,
): readonly ElementContent[] {
  return changeEach(nodes, (node) => {
    const line = lineOf(node, around);
    if (node.type === "element" && !VERBATIM.has(node.tagName))
      return withChildren(node, withoutShortcodeRest(node.children, findings, line));
    if (node.type !== "text" || !node.value.includes("[")) return node;
    return { ...node, value: node.value.replace(LEFT, (code) => leave(code, line, findings)) };
  });
}

function leave(code: string, line: number, findings: HtmlFindings): string {
  findings.leave(line, code, "shortcode");
  if (/^\[(?:gallery|playlist)\b/i.test(code))
    findings.warn(
      line,
      "media",
      "WordPress would show a gallery here; its pictures are not in the file.",
      "Upload the pictures beside the draft and name each where it belongs.",
    );
  return "";
}
