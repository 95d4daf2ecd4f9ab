/** One request of an AWS client, read once: who, which service, which operation, on what. All that interceptors decide by. */

import type { HttpQuestion } from "../services/in-process-http.ts";
import { arn } from "../template/resource-type.ts";
import type { AccessKey, Principal } from "./credentials.ts";

export type ServiceName = "s3" | "sqs" | "sns" | "dynamodb" | "dynamodbstreams" | "cloudfront" | "sts" | "unknown";

export interface AwsRequest extends HttpQuestion {
  readonly principal: Principal;
  readonly key: AccessKey;
  /** The session token that a worker was given: names the very worker that calls. */
  readonly session: string | undefined;
  readonly service: ServiceName;
  readonly operation: string;
  /** ARNs of what the request is about. */
  readonly resources: readonly string[];
  /** S3 only; `key` is decoded and may be empty. */
  readonly object: ObjectAddress | undefined;
}

export interface ObjectAddress {
  readonly bucket: string;
  readonly key: string;
}

export interface Claim {
  readonly accessKeyId: string;
  readonly service: string;
}

const SCOPE = /^([^/]+)\/\d{8}\/[^/]+\/([^/]+)\/aws4_request$/;

/** Whose key signed it, and for which service. Undefined: nobody's. */
export function claimOf({ headers, url }: HttpQuestion): Claim | undefined {
  const header = /Credential=([^,\s]+)/.exec(headers.authorization ?? "")?.[1];
  const scope = header ?? queryOf(url).get("X-Amz-Credential") ?? "";
  return claimOfScope(scope);
}

export function claimOfScope(scope: string): Claim | undefined {
  const [, accessKeyId, service] = SCOPE.exec(scope) ?? [];
  return accessKeyId === undefined || service === undefined ? undefined : { accessKeyId, service };
}

export interface Meaning {
  readonly service: ServiceName;
  readonly operation: string;
  readonly resources: readonly string[];
  readonly object: ObjectAddress | undefined;
}

export function meaningOf(question: HttpQuestion, signedFor: string): Meaning {
  if (signedFor === "s3") return objectMeaning(question);
  const target = question.headers["x-amz-target"] ?? "";
  if (target !== "") return targetMeaning(target, question.body);
  if (signedFor === "cloudfront") return edgeMeaning(question);
  const form = new URLSearchParams(question.body.toString("utf8"));
  const service = signedFor === "sns" || signedFor === "sts" ? signedFor : "unknown";
  const topic = form.get("TopicArn");
  return {
    service,
    operation: form.get("Action") ?? "Unknown",
    resources: topic === null ? [] : [topic],
    object: undefined,
  };
}

const TARGETS: Readonly<Record<string, ServiceName>> = {
  AmazonSQS: "sqs",
  DynamoDB_20120810: "dynamodb",
  DynamoDBStreams_20120810: "dynamodbstreams",
};

function targetMeaning(target: string, body: Buffer): Meaning {
  const [prefix = "", operation = "Unknown"] = target.split(".");
  const service = TARGETS[prefix] ?? "unknown";
  const input = parseObject(body);
  if (service === "sqs") {
    const queue =
      String(input.QueueUrl ?? input.QueueName ?? "")
        .split("/")
        .at(-1) ?? "";
    return { service, operation, resources: [arn("sqs", queue)], object: undefined };
  }
  const tables = [...new Set(tablesOf(input))].map((table) => arn("dynamodb", `table/${table}`));
  return { service, operation, resources: tables, object: undefined };
}

/** Tables stand at several depths: of a request, of a batch (as keys), of each part of a transaction. */
function tablesOf(input: Record<string, unknown>): string[] {
  const { TableName, RequestItems, TransactItems } = input;
  if (typeof TableName === "string") return [TableName];
  if (typeof RequestItems === "object" && RequestItems !== null) return Object.keys(RequestItems);
  if (!Array.isArray(TransactItems)) return [];
  return TransactItems.flatMap((item: object) => Object.values(item)).flatMap(
    (part: { TableName?: string }) => part.TableName ?? [],
  );
}

function edgeMeaning({ method, url }: HttpQuestion): Meaning {
  const [, distribution = "", invalidation] =
    /^\/2020-05-31\/distribution\/([^/?]+)\/invalidation(?:\/([^/?]+))?\/?$/.exec(pathOf(url)) ?? [];
  const operations: Record<string, string> = {
    POST: "CreateInvalidation",
    GET: invalidation ? "GetInvalidation" : "ListInvalidations",
  };
  const operation = distribution === "" ? "Unknown" : (operations[method] ?? "Unknown");
  return {
    service: "cloudfront",
    operation,
    resources: [arn("cloudfront", `distribution/${distribution}`, { global: true })],
    object: undefined,
  };
}

function objectMeaning(question: HttpQuestion): Meaning {
  const object = objectAddress(question.url);
  const resource = object.key === "" ? object.bucket : `${object.bucket}/${object.key}`;
  return {
    service: "s3",
    operation: objectOperation(question, object),
    resources: object.bucket === "" ? [] : [arn("s3", resource, { global: true })],
    object,
  };
}

export function objectAddress(url: string): ObjectAddress {
  const path = pathOf(url).slice(1);
  const slash = path.indexOf("/");
  if (slash === -1) return { bucket: decode(path), key: "" };
  return { bucket: decode(path.slice(0, slash)), key: decode(path.slice(slash + 1)) };
}

/**
 * Parts of S3 that the storage would take for plain reads and writes of the object: a tagging would overwrite it. What is listed here as
 * understood is passed on; anything else is refused as not implemented.
 */
const UNDERSTOOD_QUERY =
  /^(?:x-id|uploads|uploadId|partNumber|list-type|prefix|delimiter|max-keys|continuation-token|start-after|marker|encoding-type|fetch-owner|delete|attributes|X-Amz-.*)$/i;

function objectOperation({ method, url, headers, body: _ }: HttpQuestion, { bucket, key }: ObjectAddress): string {
  const query = queryOf(url);
  if ([...query.keys()].some((name) => !UNDERSTOOD_QUERY.test(name))) return "Unknown";
  if (bucket === "") return method === "GET" ? "ListBuckets" : "Unknown";
  if (key === "") return bucketOperation(method, query, headers["content-type"] ?? "");
  switch (method) {
    case "GET":
      return query.has("attributes") ? "GetObjectAttributes" : "GetObject";
    case "HEAD":
      return "HeadObject";
    case "DELETE":
      return query.has("uploadId") ? "AbortMultipartUpload" : "DeleteObject";
    case "PUT":
      if (query.has("partNumber")) return headers["x-amz-copy-source"] === undefined ? "UploadPart" : "UploadPartCopy";
      return headers["x-amz-copy-source"] === undefined ? "PutObject" : "CopyObject";
    case "POST":
      if (query.has("uploads")) return "CreateMultipartUpload";
      return query.has("uploadId") ? "CompleteMultipartUpload" : "Unknown";
    default:
      return "Unknown";
  }
}

function bucketOperation(method: string, query: URLSearchParams, contentType: string): string {
  if (method === "POST" && query.has("delete")) return "DeleteObjects";
  if (method === "POST" && contentType.startsWith("multipart/form-data")) return "PostObject";
  if (method === "GET") return query.get("list-type") === "2" ? "ListObjectsV2" : "ListObjects";
  if (method === "HEAD") return "HeadBucket";
  // Buckets come from the template.
  return "Unknown";
}

export function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? "";
}

function queryOf(url: string): URLSearchParams {
  const at = url.indexOf("?");
  return new URLSearchParams(at === -1 ? "" : url.slice(at + 1));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseObject(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
