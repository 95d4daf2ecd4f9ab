/** Emptying the CDN of an article's pages. */
import { type CloudFrontClient, CreateInvalidationCommand } from "@aws-sdk/client-cloudfront";
import { cacheTag } from "../keys.ts";
import { objectKeyOf } from "../news/address.ts";
import type { ArticleId } from "../news/article.ts";

/** One call by tag, however many pages show the article; `paths` are what tags do not cover. `reference` makes a repetition the same invalidation. */
export function createCacheClearer(
  client: CloudFrontClient,
  distributionId: string,
): (id: ArticleId, paths: readonly string[], reference: string) => Promise<void> {
  return async (id, paths, reference) => {
    // CloudFront names an object after the path that the edge function asked the origin for.
    const objects = paths.map((path) => `/${objectKeyOf(path)}`);
    const Items = [`#${cacheTag(id)}`, ...new Set([...paths, ...objects])];
    await client.send(
      new CreateInvalidationCommand({
        DistributionId: distributionId,
        InvalidationBatch: { CallerReference: reference, Paths: { Quantity: Items.length, Items } },
      }),
    );
  };
}
