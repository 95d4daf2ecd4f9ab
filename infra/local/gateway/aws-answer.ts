/** Errors as each service writes them, so that clients take them for what they are. */
import { randomUUID } from "node:crypto";
import type { HttpAnswer } from "../services/in-process-http.ts";
import type { ServiceName } from "./aws-request.ts";

/** What the gateway does with a request: an answer, a connection cut, or nothing at all until the caller gives up. */
export type Ending = HttpAnswer | "drop" | "silence";

export function refusal(service: ServiceName, status: number, code: string, message: string): HttpAnswer {
  if (service === "dynamodb" || service === "dynamodbstreams" || service === "sqs") {
    return {
      status,
      headers: { "content-type": "application/x-amz-json-1.0", "x-amzn-errortype": code },
      body: Buffer.from(JSON.stringify({ __type: `com.amazonaws.local#${code}`, message })),
    };
  }
  const error = `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message>`;
  const body =
    service === "s3"
      ? `<Error>${error}</Error>`
      : `<ErrorResponse><Error><Type>${status < 500 ? "Sender" : "Receiver"}</Type>${error}</Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`;
  return xml(status, body);
}

export function xml(status: number, body: string): HttpAnswer {
  return {
    status,
    headers: { "content-type": "application/xml" },
    body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`),
  };
}

export function internalError(service: ServiceName): HttpAnswer {
  const code = service === "dynamodb" ? "InternalServerError" : "InternalError";
  return refusal(service, 500, code, "A fault that was asked for.");
}

/** Each service has its own word for "too fast"; the SDK knows them all as reasons to wait and try again. */
export function throttled(service: ServiceName): HttpAnswer {
  const message = "A throttle that was asked for.";
  if (service === "s3") return refusal(service, 503, "SlowDown", message);
  return refusal(service, 400, "ThrottlingException", message);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
