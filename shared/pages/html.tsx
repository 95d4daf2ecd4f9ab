/** From components to the bytes of a page. */
import type { VNode } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { withoutForbidden } from "./xml.ts";

/** A whole document. Characters that no HTML page may hold are dropped here, once, whichever field they came from. */
export function htmlDocument(root: VNode): string {
  return `<!doctype html>\n${withoutForbidden(renderToStaticMarkup(root))}\n`;
}

/** A part of a page that is put into sanitised HTML. */
export function htmlPart(root: VNode): string {
  return renderToStaticMarkup(root);
}

/** Data for machines. `<` and `&` are written as escapes: no text can close the element or open another. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  // A script element holds text, not markup: entities would stay as they are, so the renderer's escaping does not serve.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** The body of an approved article: sanitised when the draft was parsed, hashed, and approved in exactly this form. */
export function SanitisedHtml({ class: className, html }: { class: string; html: string }) {
  // The one place where markup from a draft enters a page.
  return <div class={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
