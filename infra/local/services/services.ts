/** Does what a request asks, once it is read and nobody objects: passes it to the service that stands in for AWS's. */
import { randomUUID } from "node:crypto";
import { refusal, xml } from "../gateway/aws-answer.ts";
import { type AwsRequest, type ObjectAddress, pathOf } from "../gateway/aws-request.ts";
import { keyOfUpload, refuseUpload } from "../gateway/presigned-post.ts";
import type { CatalogueStore } from "./catalogue-store.ts";
import type { HttpAnswer } from "./in-process-http.ts";
import type { ObjectNotifications } from "./object-notifications.ts";
import type { Storage } from "./storage.ts";

export interface ServicesOptions {
  readonly storage: Storage;
  readonly catalogue: CatalogueStore;
  readonly notifications: ObjectNotifications;
  /** Empties the edge of these paths and tags. */
  invalidate(distributionId: string, items: string[]): void;
  /** A table may have changed: whoever follows its stream should look. */
  catalogueChanged(): void;
  /** Somebody is told something. */
  noticePublished(form: URLSearchParams): void;
  now(): number;
}

const CATALOGUE_READS = /^(?:Get|BatchGet|Query|Scan|Describe|List|TransactGet)/;
const OBJECT_WRITES = new Set(["PutObject", "PostObject", "CopyObject", "CompleteMultipartUpload"]);
const INVALIDATION_PATHS_MAX = 3000;

export class Services {
  readonly #options: ServicesOptions;

  constructor(options: ServicesOptions) {
    this.#options = options;
  }

  async perform(request: AwsRequest): Promise<HttpAnswer> {
    const answer = await this.#dispatch(request);
    // The engine's time, or a client with a moved clock would think that its own is wrong.
    return { ...answer, headers: { ...answer.headers, date: new Date(this.#options.now()).toUTCString() } };
  }

  #dispatch(request: AwsRequest): Promise<HttpAnswer> | HttpAnswer {
    switch (request.service) {
      case "s3":
        return this.#objects(request, request.object ?? { bucket: "", key: "" });
      case "sns":
        return this.#notices(request);
      case "sqs":
      case "sts":
        // Clients may send to a queue's own path; the storage listens at the root.
        return this.#options.storage.ask({ ...request, url: "/" });
      case "dynamodb":
      case "dynamodbstreams":
        return this.#catalogue(request);
      case "cloudfront":
        return this.#edge(request);
      default:
        return notImplemented(request);
    }
  }

  async #objects(request: AwsRequest, address: ObjectAddress): Promise<HttpAnswer> {
    if (request.operation === "Unknown") return notImplemented(request);
    const refused =
      request.operation === "PostObject"
        ? refuseUpload(request, request.key.secretAccessKey, this.#options.now())
        : this.#refuseCondition(request, address);
    if (refused !== undefined) return refused;
    const answer = await this.#options.storage.ask(request);
    if (answer.status < 400 && OBJECT_WRITES.has(request.operation)) {
      const key = request.operation === "PostObject" ? keyOfUpload(request) : address.key;
      this.#options.notifications.announce(request, { ...address, key });
    }
    return answer;
  }

  /** fauxqs stores whatever comes; S3 compares first. */
  #refuseCondition({ operation, headers }: AwsRequest, { bucket, key }: ObjectAddress): HttpAnswer | undefined {
    if (!OBJECT_WRITES.has(operation)) return undefined;
    const { "if-match": wanted, "if-none-match": unwanted } = headers;
    if (wanted === undefined && unwanted === undefined) return undefined;
    const etag = this.#etag(bucket, key);
    if (wanted !== undefined && etag === undefined)
      return refusal("s3", 404, "NoSuchKey", "The specified key does not exist.");
    const holds = (wanted === undefined || unquoted(wanted) === etag) && (unwanted === undefined || etag === undefined);
    return holds
      ? undefined
      : refusal("s3", 412, "PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
  }

  #etag(bucket: string, key: string): string | undefined {
    try {
      return unquoted(this.#options.storage.objects.headObject(bucket, key).etag);
    } catch {
      return undefined;
    }
  }

  async #notices(request: AwsRequest): Promise<HttpAnswer> {
    const answer = await this.#options.storage.ask({ ...request, url: "/" });
    const isPublished = answer.status < 400 && request.operation === "Publish";
    if (isPublished) this.#options.noticePublished(new URLSearchParams(request.body.toString("utf8")));
    return answer;
  }

  async #catalogue(request: AwsRequest): Promise<HttpAnswer> {
    const answer = await this.#options.catalogue.forward(request.headers, request.body);
    if (!CATALOGUE_READS.test(request.operation) && answer.status < 400) this.#options.catalogueChanged();
    return answer;
  }

  #edge(request: AwsRequest): HttpAnswer {
    const [, , , distributionId = "", , invalidationId] = pathOf(request.url).split("/");
    if (request.operation === "GetInvalidation") return invalidationAnswer(200, invalidationId ?? "", [], "");
    if (request.operation !== "CreateInvalidation") return notImplemented(request);
    const body = request.body.toString("utf8");
    const items = [...body.matchAll(/<(?:Path|Tag)>([^<]*)<\/(?:Path|Tag)>/g)].map(([, item = ""]) =>
      unescapeXml(item),
    );
    if (items.length === 0 || items.length > INVALIDATION_PATHS_MAX) {
      return refusal(
        "cloudfront",
        400,
        "InvalidArgument",
        `An invalidation names 1 to ${INVALIDATION_PATHS_MAX} items.`,
      );
    }
    this.#options.invalidate(distributionId, items);
    const reference = /<CallerReference>([^<]*)</.exec(body)?.[1] ?? "";
    return invalidationAnswer(201, `I${randomUUID().replaceAll("-", "").slice(0, 13).toUpperCase()}`, items, reference);
  }
}

/** Complete at once: the edge is in this process. */
function invalidationAnswer(status: number, id: string, items: readonly string[], reference: string): HttpAnswer {
  const paths = items.map((item) => `<Path>${escapeXml(item)}</Path>`).join("");
  return xml(
    status,
    `<Invalidation xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><Id>${id}</Id><Status>Completed</Status>` +
      `<CreateTime>${new Date().toISOString()}</CreateTime><InvalidationBatch><Paths><Quantity>${items.length}</Quantity>` +
      `<Items>${paths}</Items></Paths><CallerReference>${reference}</CallerReference></InvalidationBatch></Invalidation>`,
  );
}

function notImplemented({ service, operation, method, url }: AwsRequest): HttpAnswer {
  const what = `${method} ${pathOf(url)} (${service} ${operation})`;
  return refusal(
    service,
    501,
    "NotImplemented",
    `The local engine does not do ${what}. Extend infra/local/services/services.ts.`,
  );
}

function unquoted(etag: string): string {
  return etag.replaceAll('"', "");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replaceAll(/&(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return characters[name] ?? whole;
  });
}
