/** Use case: where on the desk something stands that a person names, whatever has become of it. */
import { articleIdOf } from "../../shared/drafts/draft-path.ts";
import { DRAFT_PATH_BYTES_MAX } from "../../shared/drafts/limits.ts";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import { articleAddress, articlePath, reportPath } from "./article-path.ts";
import type { DeskNeeds, DeskSettings } from "./needs.ts";

export type FindNeeds = Pick<DeskNeeds, "readHead" | "readAddress" | "readReport">;

/**
 * The desk's path of an article (by its public address, its address on the desk, its id or its draft) or of the report of
 * a file that became none. A handful of rows by their keys, however large the archive.
 */
export async function findOnDesk(
  asked: string,
  { deskUrl }: Pick<DeskSettings, "deskUrl">,
  needs: FindNeeds,
): Promise<string | undefined> {
  const name = nameIn(asked, deskUrl);
  if (name === "" || Buffer.byteLength(name) > DRAFT_PATH_BYTES_MAX) return undefined;
  const [head, claim, report] = await Promise.all([
    needs.readHead(name),
    needs.readAddress(`/${name}/`),
    needs.readReport(name),
  ]);
  if (head !== undefined) return articlePath(name);
  if (claim !== undefined) return articlePath(claim.id);
  const named = articleIdOf(name);
  // A picture has a report and no article; beside `banjir.jpg` may lie the draft `banjir.txt`.
  const id = report === undefined ? (named.ok ? named.id : undefined) : report.articleId;
  if (id !== undefined && (await needs.readHead(id)) !== undefined) return articlePath(id);
  return report === undefined ? undefined : reportPath(name);
}

/** What is left of an address, a key or a path when everything is taken off that they do not share. */
function nameIn(asked: string, deskUrl: string): string {
  const text = asked.normalize("NFC").trim();
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  const path = (url === null ? text : decoded(url.pathname)).replace(/^\/+|\/+$/g, "");
  if (url?.origin === deskUrl) return articleAddress("GET", path.replace(/^(?:articles|reports)\//, "")).id;
  return path.startsWith(DRAFTS_PREFIX) ? path.slice(DRAFTS_PREFIX.length) : path;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname).normalize("NFC");
  } catch {
    return pathname;
  }
}
