/** WordPress's shortcodes, which its editor writes into the HTML: captions and embeds become the HTML they stand for. */

/** Every repetition is bounded, so that a text of brackets costs no more than any other. */
const CAPTION = /\[caption\b[^\][]{0,400}\]([^[]{1,4000})\[\/caption\]/gi;
const IMAGE = /^\s*((?:<a\b[^>]{0,1000}>\s*)?<img\b[^>]{0,2000}>(?:\s*<\/a>)?)([\s\S]*)$/i;
const EMBED =
  /\[(?:embed|video|audio|playlist)\b[^\][]{0,200}\]\s*(https?:\/\/[^\s\][<>"]{1,1000})\s*\[\/(?:embed|video|audio|playlist)\]/gi;

/** Lines stay where they are. */
export function withoutShortcodes(html: string): string {
  return html
    .replace(CAPTION, (whole, inside: string) => {
      const [, image, words = ""] = IMAGE.exec(inside) ?? [];
      return image === undefined ? whole : `<figure>${image}<figcaption>${words}</figcaption></figure>`;
    })
    .replace(EMBED, (_, address: string) => `<p><a href="${address}">${address}</a></p>`);
}
