/** Pictures that a message of NewsML-G2 brings along with its text. */

import { candidatesOf, namesOf, partsOf, termsOf } from "./newsml-item.ts";
import type { AgencyPicture, AgencyRendition } from "./pictures.ts";
import { captionsFirst, type Languages } from "./roles.ts";
import { attributeIn, attributeOf, passagesIn } from "./xml-find.ts";
import type { XmlElement } from "./xml-tree.ts";

/** An item of its own, with caption and credit. */
export function pictureOf(item: XmlElement, languages: Languages): AgencyPicture {
  const content = (name: string) => partsOf(item, "contentMeta", name);
  const stated = passagesIn(content("by"));
  const descriptions = candidatesOf(content("description"));
  return {
    line: item.line,
    renditions: renditionsOf(item),
    alts: descriptions.filter(({ role }) => /:?alt/i.test(role)).map(({ passage }) => passage),
    captions: captionsFirst(descriptions, languages).filter(({ text }) => text !== ""),
    bylines: stated.length > 0 ? stated : namesOf(content("creator"), languages),
    creditLines: passagesIn(content("creditline")),
    notices: passagesIn(partsOf(item, "rightsInfo", "copyrightNotice")),
    terms: termsOf(item),
  };
}

/** A text that names the files of a picture itself says no more of it. */
export function pictureInText(item: XmlElement): AgencyPicture[] {
  const renditions = renditionsOf(item);
  const terms = { statuses: [], signals: [], embargoes: [], notes: [], usageTerms: [], expiries: [] };
  const silent = { alts: [], captions: [], bylines: [], creditLines: [], notices: [] };
  return renditions.length === 0 ? [] : [{ line: renditions[0]?.href.line ?? item.line, renditions, ...silent, terms }];
}

function renditionsOf(item: XmlElement): AgencyRendition[] {
  return partsOf(item, "contentSet", "remoteContent")
    .filter((content) => /^(?:image\/|$)/i.test(attributeOf(content, "contenttype")?.text ?? ""))
    .flatMap((content) => {
      const width = Number(attributeOf(content, "width")?.text ?? 0);
      return attributeIn(content, "href").map((href) => ({ href, width: Number.isFinite(width) ? width : 0 }));
    });
}
