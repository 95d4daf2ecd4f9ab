/** Emptying the CDN of an article's pages. */
import { type CloudFrontClient, CreateInvalidationCommand } from "@aws-sdk/client-cloudfront";
import { cacheTag } from "../keys.ts";
import type { ArticleId } from "../news/article.ts";

/** One call by tag, however many pages show the article; `paths` are pictures, which carry no tag. `reference` makes a repetition the same invalidation. */
export function createCacheClearer(
  client: CloudFrontClient,
  distributionId: string,
): (id: ArticleId, paths: readonly string[], reference: string) => Promise<void> {
  return async (id, paths, reference) => {
    const Items = [`#${cacheTag(id)}`, ...paths];
    await client.send(
      new CreateInvalidationCommand({
        DistributionId: distributionId,
        InvalidationBatch: { CallerReference: reference, Paths: { Quantity: Items.length, Items } },
      }),
    );
  };
}
