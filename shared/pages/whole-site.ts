/** The whole site as the catalogue says it should be, and how what stands there differs. */
import { objectKeyOf, renditionAddress, renditionsOf } from "../news/address.ts";
import { pathsOf, planPages } from "../news/page-plan.ts";
import type { PublicRecord } from "../news/public-record.ts";
import { fixedPages } from "./fixed-pages.ts";
import type { Page, PageContext } from "./page.ts";

/** An object of the site bucket, read back. */
export interface StandingObject {
  readonly body: Uint8Array;
  readonly status: number;
  readonly contentType: string;
  readonly cacheControl: string;
  /** As stored: comma-separated. */
  readonly cacheTags: string;
}

export interface ExpectedSite {
  readonly pages: readonly Page[];
  /** Paths of files named after their content: their names vouch for their bytes. */
  readonly assets: ReadonlySet<string>;
  /** Pictures that were public once and must be gone. */
  readonly withdrawnPictures: ReadonlySet<string>;
}

export interface Difference {
  readonly key: string;
  readonly difference: "missing" | "different" | "surplus";
}

/**
 * Every page that some public record makes due, rendered now; and every page that stands, because a tag that an article
 * has lost keeps its page for ever. Where nothing may stand nothing is rendered, and the object is surplus.
 */
export async function expectedSite(
  records: AsyncIterable<PublicRecord>,
  standing: Iterable<string>,
  render: (path: string) => Promise<Page | undefined>,
  context: PageContext,
): Promise<ExpectedSite> {
  const paths = new Set<string>();
  const shown = new Set<string>();
  const once = new Set<string>();
  for await (const record of records) {
    for (const path of pathsOf(planPages(undefined, record, context.publication).first)) paths.add(path);
    for (const rendition of record.pictures.flatMap(renditionsOf))
      (record.status === "live" ? shown : once).add(renditionAddress(rendition));
  }
  const pages = [...fixedPages(context)];
  for (const key of standing) if (isPageKey(key)) paths.add(pathOf(key));
  for (const { path } of pages) paths.delete(path);
  for (const path of paths) {
    const page = await render(path);
    if (page !== undefined) pages.push(page);
  }
  const assets = new Set([...pages.flatMap((page) => page.assets.map((asset) => asset.path)), ...shown]);
  return { pages, assets, withdrawnPictures: new Set([...once].filter((path) => !shown.has(path))) };
}

function isPageKey(key: string): boolean {
  return !key.startsWith("assets/") && !key.startsWith("media/");
}

function pathOf(key: string): string {
  return `/${key.replace(/(^|\/)index\.html$/, "$1")}`;
}

/** An empty answer means that readers see exactly what the catalogue says. */
export function compareSite(expected: ExpectedSite, standing: ReadonlyMap<string, StandingObject>): Difference[] {
  const differences: Difference[] = [];
  const known = new Set<string>();
  const check = (path: string, isRight: (object: StandingObject) => boolean) => {
    const key = objectKeyOf(path);
    known.add(key);
    const object = standing.get(key);
    if (object === undefined) differences.push({ key, difference: "missing" });
    else if (!isRight(object)) differences.push({ key, difference: "different" });
  };
  for (const page of expected.pages) check(page.path, (object) => isSame(page, object));
  for (const path of expected.assets) check(path, ({ status }) => status === 200);
  for (const path of expected.withdrawnPictures) {
    // Withdrawn before the press had printed it: then it never was public, and nothing need stand there.
    if (standing.has(objectKeyOf(path))) check(path, ({ status }) => status === 410);
  }
  for (const [key, object] of standing) {
    if (!known.has(key) && !isLeftover(key, object)) differences.push({ key, difference: "surplus" });
  }
  return differences;
}

/** Style sheets of earlier designs stay for pages in caches; removed pictures stay as their own notice. */
function isLeftover(key: string, { status }: StandingObject): boolean {
  return key.startsWith("assets/") || (key.startsWith("media/") && status === 410);
}

function isSame(page: Page, object: StandingObject): boolean {
  return (
    Buffer.from(page.body).equals(object.body) &&
    page.status === object.status &&
    page.contentType === object.contentType &&
    page.cacheControl === object.cacheControl &&
    page.cacheTags.join(",") === object.cacheTags
  );
}
