import { describe, expect, test } from "vitest";
import { WITHOUT_LOCAL_EFFECT } from "../../infra/local/edge/edge-config.ts";
import { behavior, distribution, RESPONSE_POLICY_ID, startTestEdge } from "./edge-cache-support.ts";

describe("what the edge does not know stops the start and is named", () => {
  test.each([
    ["DistributionConfig: the local edge does not know OriginGroups", { config: { OriginGroups: {} } }],
    [
      "DistributionConfig.DefaultCacheBehavior: the local edge does not know TrustedKeyGroups",
      { behavior: { TrustedKeyGroups: [] } },
    ],
    [
      "DistributionConfig.DefaultCacheBehavior: the local edge does not know ForwardedValues",
      { behavior: { ForwardedValues: {} } },
    ],
    [
      "DistributionConfig.Origins.0: the local edge does not know CustomOriginConfig",
      { config: { Origins: [{ Id: "site", DomainName: "x", S3OriginConfig: {}, CustomOriginConfig: {} }] } },
    ],
    ["CachePolicyConfig policy: the local edge does not know Mood", { cachePolicy: { Mood: "good" } }],
    [
      "ResponseHeadersPolicyConfig headers.SecurityHeadersConfig: the local edge does not know PermissionsPolicy",
      {
        behavior: { ResponseHeadersPolicyId: RESPONSE_POLICY_ID },
        responseHeadersPolicy: { Name: "x", SecurityHeadersConfig: { PermissionsPolicy: {} } },
      },
    ],
    ["DistributionConfig.Enabled", { config: { Enabled: false } }],
    [
      "DistributionConfig.DefaultCacheBehavior.AllowedMethods.2",
      { behavior: { AllowedMethods: ["GET", "HEAD", "POST"] } },
    ],
    ['no origin "elsewhere"', { behavior: { TargetOriginId: "elsewhere" } }],
    ['no cache policy "unknown"', { behavior: { CachePolicyId: "unknown" } }],
    ['no response headers policy "unknown"', { behavior: { ResponseHeadersPolicyId: "unknown" } }],
  ])("%s", async (message, parts) => {
    await expect(startTestEdge(parts)).rejects.toThrow(message);
  });
});

describe("what the edge knows and leaves alone", () => {
  test("every such property is accepted and has a reason", async () => {
    const present = (properties: Record<string, string>) =>
      Object.fromEntries(Object.keys(properties).map((name) => [name, {}]));
    const site = await startTestEdge({
      config: {
        ...present(WITHOUT_LOCAL_EFFECT.distribution),
        Origins: distribution.Origins.map((origin) => ({ ...origin, ...present(WITHOUT_LOCAL_EFFECT.origin) })),
      },
      behavior: { ...behavior, ...present(WITHOUT_LOCAL_EFFECT.behavior) },
    });
    site.put("a", "page");
    expect((await site.get("/a")).status).toBe(200);
    const reasons = Object.values(WITHOUT_LOCAL_EFFECT).flatMap((properties) => Object.values(properties));
    expect(reasons.length).toBeGreaterThan(10);
    expect(reasons.filter((reason) => reason.length < 10)).toEqual([]);
  });

  test.each([
    ["658327ea-f89d-4fab-a63d-7e88639e58f6", 1],
    ["4135ea2d-6df8-44a3-9df3-4b5a84be39ad", 2],
  ])("the managed cache policy %s needs no declaration", async (CachePolicyId, reads) => {
    const site = await startTestEdge({ behavior: { CachePolicyId } });
    site.put("a", "page");
    await site.get("/a");
    await site.get("/a");
    expect(site.reads).toHaveLength(reads);
  });

  test("a port that is taken is an error, not a hang", async () => {
    const site = await startTestEdge();
    const port = Number(new URL(site.edge.url).port);
    const { startEdge } = await import("../../infra/local/edge/edge-cache.ts");
    const second = startEdge({
      distributionId: "E2",
      config: {
        ...distribution,
        DefaultCacheBehavior: { ...behavior, CachePolicyId: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" },
      },
      policies: { cache: {}, responseHeaders: {} },
      functions: {},
      readObject: () => Promise.reject(new Error("not asked")),
      port,
      now: () => 0,
    });
    await expect(second).rejects.toThrow(/EADDRINUSE/);
  });
});
