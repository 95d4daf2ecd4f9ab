/** What the template says, where the exact value matters to a person or to another program. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Annotations, Template as CdkTemplate, Match } from "aws-cdk-lib/assertions";
import { App } from "aws-cdk-lib/core";
import { afterAll, describe, expect, test } from "vitest";
import { hasLambdaImageLibrary } from "../../infra/image-library.ts";
import { NewsroomStack } from "../../infra/newsroom-stack.ts";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { publication } from "../../shared/publication.ts";
import { type Fragment, resourcesOf, synthesizeForTest } from "./synthesized.ts";

const { template, buildDirectory, assemblyDirectory, remove } = synthesizeForTest({ validate: true });
afterAll(remove);

const properties = (id: string): Fragment => template.Resources[id]?.Properties;

test("CloudFormation's own schemas find nothing to say", () => {
  const report = JSON.parse(readFileSync(join(assemblyDirectory, "validation-report.json"), "utf8"));
  expect(report.pluginReports).toEqual([]);
});

test("the assembly holds the template, its assets, and no trace of the machine that made it", () => {
  const files = readdirSync(assemblyDirectory);
  expect(files).not.toContain("tree.json");
  expect(template).not.toHaveProperty("Parameters");
  expect(Object.keys((template as Fragment).Rules ?? {})).toEqual(hasLambdaImageLibrary() ? [] : ["ImageLibrary"]);
  expect(readFileSync(join(assemblyDirectory, "Galley.metadata.json"), "utf8")).not.toContain(import.meta.dirname);
  expect(files.filter((name) => name.startsWith("asset.")).length).toBeGreaterThan(0);
});

test("a bundle without the image library for Lambda cannot be deployed, and a whole one can", () => {
  const rules = (isDeployable: boolean) => {
    const props = { publication, buildDirectory, certificateArn: undefined, isDeployable };
    const whole = CdkTemplate.fromStack(new NewsroomStack(new App({ outdir: assemblyDirectory }), "Galley", props));
    return whole.toJSON().Rules;
  };
  expect(rules(true)).toBeUndefined();
  // A rule that is never true: CloudFormation stops before it changes anything, and says this.
  expect(rules(false).ImageLibrary.Assertions).toEqual([
    { Assert: { "Fn::Equals": ["missing", "there"] }, AssertDescription: expect.stringContaining("image library") },
  ]);
});

test("the outputs are those that commands look for", () => {
  expect(Object.keys(template.Outputs).sort()).toEqual(Object.values(STACK_OUTPUTS).sort());
});

describe("the way in", () => {
  test("S3 tells the uploads queue of drafts, and of nothing else", () => {
    const { QueueConfigurations } = properties("DraftsBucket").NotificationConfiguration;
    expect(QueueConfigurations).toEqual([
      {
        Event: "s3:ObjectCreated:*",
        Queue: { "Fn::GetAtt": ["UploadsQueue", "Arn"] },
        Filter: { S3Key: { Rules: [{ Name: "prefix", Value: "drafts/" }] } },
      },
    ]);
  });

  test("only this stack's drafts bucket may send to the uploads queue, and it waits for that permission", () => {
    const statement = properties("DraftsUploadsQueuePolicy").PolicyDocument.Statement.find(
      (each: Fragment) => each.Effect === "Allow",
    );
    expect(JSON.stringify(statement.Condition.ArnLike)).toContain(":s3:::galley-draftsbucket-*");
    expect(statement.Condition.StringEquals).toEqual({ "aws:SourceAccount": { Ref: "AWS::AccountId" } });
    expect(template.Resources.DraftsBucket).toMatchObject({ DependsOn: ["DraftsUploadsQueuePolicy"] });
  });

  test("old versions of drafts are kept, and only the desk's pages may post", () => {
    const bucket = properties("DraftsBucket");
    expect(bucket.VersioningConfiguration).toEqual({ Status: "Enabled" });
    expect(bucket.LifecycleConfiguration.Rules[0].NoncurrentVersionExpiration).toEqual({ NoncurrentDays: 90 });
    expect(bucket.CorsConfiguration.CorsRules[0]).toMatchObject({
      AllowedMethods: ["POST"],
      AllowedOrigins: [{ "Fn::GetAtt": ["DeskApi", "ApiEndpoint"] }],
    });
  });
});

test("the catalogue can be restored, and cannot be deleted by mistake", () => {
  expect(properties("CatalogueTable")).toEqual({
    AttributeDefinitions: [
      { AttributeName: "pk", AttributeType: "S" },
      { AttributeName: "sk", AttributeType: "S" },
    ],
    KeySchema: [
      { AttributeName: "pk", KeyType: "HASH" },
      { AttributeName: "sk", KeyType: "RANGE" },
    ],
    BillingMode: "PAY_PER_REQUEST",
    DeletionProtectionEnabled: true,
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
    TimeToLiveSpecification: { AttributeName: "expiresAt", Enabled: true },
  });
});

describe("the press", () => {
  test("one page at a time, with deduplication that knows the page", () => {
    expect(properties("PagesQueue")).toMatchObject({
      FifoQueue: true,
      DeduplicationScope: "messageGroup",
      FifoThroughputLimit: "perMessageGroupId",
    });
    expect(properties("PagesQueue")).not.toHaveProperty("ContentBasedDeduplication");
  });

  test("follows the public records of the stream, from its oldest change", () => {
    const source = properties("PressFlatplanFunctionChanges");
    expect(JSON.parse(source.FilterCriteria.Filters[0].Pattern)).toEqual({
      dynamodb: { Keys: { sk: { S: ["PUBLIC"] } } },
    });
    expect(source).toMatchObject({ StartingPosition: "TRIM_HORIZON", BatchSize: 100, MaximumRetryAttempts: 10_000 });
  });

  test.each([
    ["DraftsIngestFunctionMessages", 5],
    ["DraftsMediaFunctionMessages", 1],
    ["ApprovalsFunctionMessages", 10],
    ["PressFunctionMessages", 10],
  ])("%s takes up to %i messages, and does not wait for more", (id, size) => {
    expect(properties(id).BatchSize).toBe(size);
    expect(properties(id)).not.toHaveProperty("MaximumBatchingWindowInSeconds");
  });
});

test("the clock ticks every minute and says for which", () => {
  const schedule = properties("ClockEveryMinute");
  expect(schedule.ScheduleExpression).toBe("rate(1 minute)");
  expect(schedule.Target.Input).toContain("<aws.scheduler.scheduled-time>");
});

describe("the public site", () => {
  const config = properties("SiteDistribution").DistributionConfig;
  const behaviours = [config.DefaultCacheBehavior, ...config.CacheBehaviors];

  test("is read only, on TLS, with the edge function both ways", () => {
    expect(behaviours.length).toBeGreaterThan(1);
    for (const behaviour of behaviours) {
      expect(behaviour.AllowedMethods).toEqual(["GET", "HEAD"]);
      expect(behaviour.ViewerProtocolPolicy).toBe("redirect-to-https");
      expect(behaviour.Compress).toBe(true);
      const events = behaviour.FunctionAssociations.map((each: Fragment) => each.EventType);
      expect(events).toEqual(["viewer-request", "viewer-response"]);
    }
    expect(config).toMatchObject({ HttpVersion: "http2and3", IPV6Enabled: true, DefaultRootObject: "index.html" });
  });

  test("reads the bucket as itself alone", () => {
    expect(config.Origins).toHaveLength(1);
    expect(config.Origins[0].OriginAccessControlId).toEqual({ "Fn::GetAtt": ["SiteOriginAccess", "Id"] });
    expect(properties("SiteOriginAccess").OriginAccessControlConfig).toMatchObject({
      OriginAccessControlOriginType: "s3",
      SigningBehavior: "always",
      SigningProtocol: "sigv4",
    });
  });

  test("clears by tag, and remembers no missing page", () => {
    expect(config.CacheTagConfig).toEqual({ HeaderName: "x-amz-meta-cache-tag" });
    expect(config.CustomErrorResponses).toEqual(
      [403, 404].map((ErrorCode) => ({
        ErrorCode,
        ErrorCachingMinTTL: 0,
        ResponseCode: 404,
        ResponsePagePath: "/404.html",
      })),
    );
  });

  test("keeps pages as long as they say, by path alone", () => {
    expect(properties("SiteCachePolicy").CachePolicyConfig).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 10,
      MaxTTL: 31_536_000,
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: "none" },
        HeadersConfig: { HeaderBehavior: "none" },
        QueryStringsConfig: { QueryStringBehavior: "none" },
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
      },
    });
  });

  test.each([
    ["SitePageHeaders", "same-origin"],
    ["SiteMediaHeaders", "cross-origin"],
  ])("%s carries every security header", (id, embedding) => {
    const policy = properties(id).ResponseHeadersPolicyConfig;
    expect(policy.SecurityHeadersConfig).toMatchObject({
      ContentSecurityPolicy: {
        ContentSecurityPolicy:
          "default-src 'none'; connect-src 'self'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
      },
      ContentTypeOptions: { Override: true },
      ReferrerPolicy: { ReferrerPolicy: "strict-origin-when-cross-origin" },
      StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, IncludeSubdomains: true, Preload: true },
    });
    const custom = policy.CustomHeadersConfig.Items.map((item: Fragment) => [item.Header, item.Value]);
    expect(Object.fromEntries(custom)).toMatchObject({
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": embedding,
    });
    // The edge function acts on these two: CloudFront takes headers away before it calls the function.
    const removed = policy.RemoveHeadersConfig.Items.map((item: Fragment) => item.Header);
    expect(removed).toContain("x-amz-meta-fingerprint");
    expect(removed).not.toContain("x-amz-meta-status");
    expect(removed).not.toContain("x-amz-meta-location");
  });
});

describe("the desk", () => {
  test("nobody signs up by himself, and no secret lies in a browser", () => {
    const pool = properties("UserPool");
    expect(pool.AdminCreateUserConfig).toEqual({ AllowAdminCreateUserOnly: true });
    expect(pool).toMatchObject({
      MfaConfiguration: "OPTIONAL",
      DeletionProtection: "ACTIVE",
      UsernameAttributes: ["email"],
    });
    expect(properties("DeskSignInClient")).toMatchObject({ GenerateSecret: false, AllowedOAuthFlows: ["code"] });
  });

  test("its groups are those that approval rules may name", () => {
    const groups = resourcesOf(template, "AWS::Cognito::UserPoolGroup").map(([, group]) => group.GroupName);
    const named = [publication.approval.default, ...Object.values(publication.approval.sections)].flatMap(
      (rule) => rule.groups,
    );
    expect(groups.sort()).toEqual(["approvers", "editors", "operators"]);
    expect(groups).toEqual(expect.arrayContaining([...named]));
  });

  test("people come back to its own address after signing in", () => {
    const url = { "Fn::GetAtt": ["DeskApi", "ApiEndpoint"] };
    const client = properties("DeskSignInClient");
    expect(client.CallbackURLs).toEqual([{ "Fn::Join": ["", [url, "/signed-in"]] }]);
    expect(client.LogoutURLs).toEqual([{ "Fn::Join": ["", [url, "/signed-out"]] }]);
  });

  test("its access log holds neither code nor token", () => {
    expect(properties("DeskStage").AccessLogSettings.Format).not.toMatch(/querystring|header|authorizer/i);
  });
});

describe("a publication with its own domain", () => {
  const withDomain = (certificateArn: string | undefined) => {
    const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
    const own = { ...publication, domain: "www.example.org" };
    return new NewsroomStack(app, "Galley", { publication: own, buildDirectory, certificateArn, isDeployable: true });
  };

  test("serves it with its certificate and modern TLS", () => {
    const arn = "arn:aws:acm:us-east-1:111122223333:certificate/example";
    const distribution = CdkTemplate.fromStack(withDomain(arn)).findResources("AWS::CloudFront::Distribution");
    expect(distribution.SiteDistribution?.Properties.DistributionConfig).toMatchObject({
      Aliases: ["www.example.org"],
      ViewerCertificate: {
        AcmCertificateArn: arn,
        MinimumProtocolVersion: "TLSv1.2_2021",
        SslSupportMethod: "sni-only",
      },
    });
  });

  test("is warned while it has no certificate, and pages name the domain already", () => {
    const stack = withDomain(undefined);
    const built = CdkTemplate.fromStack(stack);
    expect(built.findOutputs("SiteUrl").SiteUrl?.Value).toBe("https://www.example.org");
    const warnings = Annotations.fromStack(stack).findWarning("*", Match.anyValue());
    expect(JSON.stringify(warnings)).toContain("--context certificateArn=");
  });
});
