/** A bucket's CORS rules: which pages may post to it from a browser, as the template declares. */

import type { HttpAnswer, HttpQuestion } from "../services/in-process-http.ts";
import type { bucketProperties } from "../template/resource-types-storage.ts";
import type { Resource } from "../template/template.ts";
import { refusal } from "./aws-answer.ts";
import { objectAddress } from "./aws-request.ts";

type Bucket = Resource<typeof bucketProperties>;

export class CrossOrigin {
  readonly #buckets: ReadonlyMap<string, Bucket>;

  constructor(buckets: readonly Bucket[]) {
    this.#buckets = new Map(buckets.map((bucket) => [bucket.reference, bucket]));
  }

  preflight(question: HttpQuestion): HttpAnswer {
    const asked = (question.headers["access-control-request-headers"] ?? "")
      .split(",")
      .map((name) => name.trim().toLowerCase());
    const rule = this.#rule(question, question.headers["access-control-request-method"] ?? "");
    const allowed = rule?.AllowedHeaders.map((name) => name.toLowerCase()) ?? [];
    const isAllowed = asked.every((name) => name === "" || allowed.includes(name) || allowed.includes("*"));
    if (rule === undefined || !isAllowed)
      return refusal("s3", 403, "AccessForbidden", "CORSResponse: This CORS request is not allowed.");
    return {
      status: 200,
      headers: {
        ...this.headers(question, question.headers["access-control-request-method"]),
        "access-control-allow-headers": asked.join(", "),
        ...(rule.MaxAge === undefined ? {} : { "access-control-max-age": String(rule.MaxAge) }),
      },
      body: Buffer.alloc(0),
    };
  }

  /** What an answer to this page must say, so that the browser lets the page read it. */
  headers(question: HttpQuestion, method = question.method): Record<string, string> {
    const rule = this.#rule(question, method);
    if (rule === undefined) return {};
    return {
      "access-control-allow-origin": question.headers.origin ?? "",
      "access-control-allow-methods": rule.AllowedMethods.join(", "),
      ...(rule.ExposedHeaders.length > 0 ? { "access-control-expose-headers": rule.ExposedHeaders.join(", ") } : {}),
      vary: "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
    };
  }

  #rule({ url, headers }: HttpQuestion, method: string) {
    const origin = headers.origin;
    const rules = this.#buckets.get(objectAddress(url).bucket)?.properties.CorsConfiguration?.CorsRules ?? [];
    return rules.find(
      ({ AllowedOrigins, AllowedMethods }) =>
        origin !== undefined &&
        AllowedMethods.includes(method) &&
        AllowedOrigins.some((pattern) => originMatches(pattern, origin)),
    );
  }
}

/** One `*` may stand for any part. */
function originMatches(pattern: string, origin: string): boolean {
  const [start = "", end] = pattern.split("*", 2);
  if (end === undefined) return pattern === origin;
  return origin.length >= start.length + end.length && origin.startsWith(start) && origin.endsWith(end);
}
