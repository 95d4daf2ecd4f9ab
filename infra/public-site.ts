/** What readers reach: the private site bucket, and the distribution in front of it with the edge function. */
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  type AddBehaviorOptions,
  AllowedMethods,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  type CfnDistribution,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Annotations, CfnOutput, Duration, RemovalPolicy } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { STACK_OUTPUTS } from "../shared/env.ts";
import { PAGE_METADATA } from "../shared/keys.ts";
import { readEdgeScript } from "./bundle.ts";
import { globalName, pin } from "./parts/names.ts";
import type { FunctionNeeding } from "./parts/newsroom-function.ts";
import { responseHeaders } from "./parts/response-headers.ts";
import { EDGE_DEFAULT_SECONDS, EDGE_MAX_SECONDS } from "./settings.ts";

/** Lies in the site bucket like any page; the press writes it. */
const NOT_FOUND_PAGE = "/404.html";

export interface PublicSiteProps {
  readonly buildDirectory: string;
  /** The readers' domain; empty for the address that CloudFront gives. */
  readonly domain: string;
  /** A certificate for the domain, in us-east-1 (CloudFront takes no other). */
  readonly certificateArn: string | undefined;
}

export class PublicSite extends Construct {
  readonly url: string;
  readonly #bucket: Bucket;
  readonly #distribution: Distribution;

  constructor(scope: Construct, id: string, props: PublicSiteProps) {
    super(scope, id);
    this.#bucket = this.#createBucket();
    this.#distribution = this.#createDistribution(props);
    this.url = `https://${props.domain || this.#distribution.domainName}`;
    new CfnOutput(scope, STACK_OUTPUTS.siteBucket, { value: this.#bucket.bucketName });
    new CfnOutput(scope, STACK_OUTPUTS.siteUrl, { value: this.url });
  }

  /** May write pages, read what stands there (unchanged pages are not written again), and empty the CDN of an article. */
  grantPrint(fn: FunctionNeeding<"SITE_BUCKET" | "DISTRIBUTION_ID" | "SITE_URL">): void {
    fn.allow(
      new PolicyStatement({
        actions: ["s3:GetObject", "s3:PutObject"],
        resources: [this.#bucket.arnForObjects("*")],
      }),
    );
    // Without it S3 answers "access denied" for a page that is not there yet.
    fn.allow(new PolicyStatement({ actions: ["s3:ListBucket"], resources: [this.#bucket.bucketArn] }));
    fn.allow(
      new PolicyStatement({
        actions: ["cloudfront:CreateInvalidation"],
        resources: [this.#distribution.distributionArn],
      }),
    );
    fn.give("SITE_BUCKET", this.#bucket.bucketName);
    fn.give("DISTRIBUTION_ID", this.#distribution.distributionId);
    this.tellAddress(fn);
  }

  tellAddress(fn: FunctionNeeding<"SITE_URL">): void {
    fn.give("SITE_URL", this.url);
  }

  /**
   * Not versioned, no lifecycle: the site is a function of the catalogue and can be printed again. S3's own encryption, because its
   * ETag is then the MD5 of the bytes, and CloudFront needs no key.
   */
  #createBucket(): Bucket {
    const bucket = new Bucket(this, "Bucket", {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    pin(bucket, "SiteBucket");
    return bucket;
  }

  /**
   * No access log: it would keep every reader's address and habits, and nothing here reads it; CloudFront's own metrics count
   * requests and errors. No web application firewall: GET and HEAD of static objects offer nothing to attack.
   */
  #createDistribution({ buildDirectory, domain, certificateArn }: PublicSiteProps): Distribution {
    const origin = S3BucketOrigin.withOriginAccessControl(this.#bucket as IBucket, {
      originAccessControl: new S3OriginAccessControl(this, "OriginAccess", {
        originAccessControlName: globalName(this, "site"),
      }),
    });
    const behaviour: AddBehaviorOptions = {
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
      cachePolicy: this.#createCachePolicy(),
      functionAssociations: this.#createEdge(buildDirectory),
    };
    const distribution = new Distribution(this, "Distribution", {
      comment: "Galley: the public site",
      defaultRootObject: "index.html",
      httpVersion: HttpVersion.HTTP2_AND_3,
      enableIpv6: true,
      defaultBehavior: {
        origin,
        ...behaviour,
        responseHeadersPolicy: responseHeaders(this, "PageHeaders", "same-origin"),
      },
      additionalBehaviors: {
        // Feed readers on other sites show the pictures.
        "/media/*": {
          origin,
          ...behaviour,
          responseHeadersPolicy: responseHeaders(this, "MediaHeaders", "cross-origin"),
        },
      },
      // S3 answers 403 for what is not there, since CloudFront may not list the bucket. Never cached: a visit just before a
      // publication must not hide the page just after it.
      errorResponses: [403, 404].map((httpStatus) => ({
        httpStatus,
        responseHttpStatus: 404,
        responsePagePath: NOT_FOUND_PAGE,
        ttl: Duration.seconds(0),
      })),
      ...this.#ownDomain(domain, certificateArn),
    });
    (distribution.node.defaultChild as CfnDistribution).addPropertyOverride("DistributionConfig.CacheTagConfig", {
      HeaderName: `x-amz-meta-${PAGE_METADATA.cacheTag}`,
    });
    return distribution;
  }

  /** Without a certificate the distribution keeps CloudFront's, so that a newsroom can deploy before its domain is ready. */
  #ownDomain(domain: string, certificateArn: string | undefined) {
    if (domain === "") return {};
    if (certificateArn === undefined) {
      Annotations.of(this).addWarningV2(
        "galley:domain-without-certificate",
        `Pages will name https://${domain}, but the distribution does not answer there yet: deploy with \`--context certificateArn=<the domain's certificate in us-east-1>\`.`,
      );
      return {};
    }
    return {
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, "Certificate", certificateArn),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    };
  }

  /** The page says how long it may be kept. Nothing of the request but its path makes a difference, so nothing else is in the key. */
  #createCachePolicy(): CachePolicy {
    return new CachePolicy(this, "CachePolicy", {
      cachePolicyName: globalName(this, "pages"),
      comment: "Galley: as long as the page itself says",
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(EDGE_DEFAULT_SECONDS),
      maxTtl: Duration.seconds(EDGE_MAX_SECONDS),
      cookieBehavior: CacheCookieBehavior.none(),
      headerBehavior: CacheHeaderBehavior.none(),
      queryStringBehavior: CacheQueryStringBehavior.none(),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    });
  }

  #createEdge(buildDirectory: string) {
    const edge = new EdgeFunction(this, "Edge", {
      functionName: globalName(this, "edge"),
      comment: "Index documents, moved and withdrawn pages, internal headers.",
      code: FunctionCode.fromInline(readEdgeScript(buildDirectory)),
      runtime: FunctionRuntime.JS_2_0,
    });
    return [FunctionEventType.VIEWER_REQUEST, FunctionEventType.VIEWER_RESPONSE].map((eventType) => ({
      function: edge,
      eventType,
    }));
  }
}
