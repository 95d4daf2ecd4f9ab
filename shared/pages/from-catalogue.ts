/** What rendering needs, answered by the catalogue: the press and `galley verify` read the same truth the same way. */
import assert from "node:assert/strict";
import type { Catalogue } from "../news/catalogue.ts";
import type { PageNeeds } from "./render-page.ts";

export function pageNeeds(
  catalogue: Pick<Catalogue, "readAddress" | "readPublicRecord" | "readRevision" | "readList" | "readDays">,
): PageNeeds {
  return {
    readAddressOwner: catalogue.readAddress,
    readPublicRecord: catalogue.readPublicRecord,
    async readRevisionArticle(id, number) {
      const revision = await catalogue.readRevision(id, number);
      assert(revision !== undefined, `Revision ${number} of ${id} is public, but the catalogue does not hold it.`);
      return revision.article;
    },
    readList: catalogue.readList,
    readDays: catalogue.readDays,
  };
}
