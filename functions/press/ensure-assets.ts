/**
 * Files named after their content: written when they are missing. Style sheets are remembered while this instance lives;
 * pictures are looked for each time, because a withdrawal may have taken them away.
 */
import type { SiteBucket } from "../../shared/aws/site-bucket.ts";
import type { Asset, Page } from "../../shared/pages/page.ts";

export interface AssetNeeds extends Pick<SiteBucket, "hasAsset" | "writeAsset" | "copyPicture" | "writePage"> {}

export function createAssetPrinter(needs: AssetNeeds): (asset: Asset) => Promise<void> {
  const known = new Map<string, Promise<void>>();
  return (asset) => {
    if (asset.kind === "picture") return ensure(asset, needs);
    const pending = known.get(asset.path) ?? ensure(asset, needs);
    known.set(asset.path, pending);
    // A failed attempt must not be remembered as done.
    pending.catch(() => known.delete(asset.path));
    return pending;
  };
}

async function ensure(asset: Asset, needs: AssetNeeds): Promise<void> {
  if (await needs.hasAsset(asset.path)) return;
  await (asset.kind === "text" ? needs.writeAsset(asset) : needs.copyPicture(asset));
}

/** Pages that follow from settings and code alone; each instance of the press makes sure of them once. */
export function createFixedPagePrinter(
  pages: readonly Page[],
  needs: AssetNeeds,
  ensureAsset: (asset: Asset) => Promise<void>,
) {
  let printed: Promise<unknown> | undefined;
  return async (): Promise<void> => {
    printed ??= Promise.all(
      pages.map(async (page) => {
        await Promise.all(page.assets.map(ensureAsset));
        await needs.writePage(page);
      }),
    ).catch((fault: unknown) => {
      printed = undefined;
      throw fault;
    });
    await printed;
  };
}
