/**
 * Uploads by an HTML form that somebody with a key has signed: the policy in it says what may be uploaded. fauxqs stores whatever
 * comes, so the policy is enforced here as S3 does it.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { HttpAnswer, HttpQuestion } from "../services/in-process-http.ts";
import { refusal } from "./aws-answer.ts";
import { type Claim, claimOfScope, objectAddress } from "./aws-request.ts";
import { parseForm, type UploadForm } from "./upload-form.ts";

const condition = z.union([
  z.tuple([z.literal("content-length-range"), z.coerce.number(), z.coerce.number()]),
  z.tuple([z.enum(["eq", "starts-with"]), z.string().startsWith("$"), z.string()]),
  z.record(z.string(), z.string()),
]);
const policySchema = z.object({ expiration: z.coerce.date(), conditions: z.array(condition) });
type Policy = z.infer<typeof policySchema>;

// biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder, in the text of a form field
const FILENAME_PLACEHOLDER = "${filename}";
/** Fields that no policy needs to speak of. */
const UNSPOKEN = /^(?:x-amz-signature|policy|file|x-ignore-.*)$/;

/** Whose key signed the form in the body; undefined when there is none. */
export function claimOfForm(question: HttpQuestion): Claim | undefined {
  return isForm(question) ? claimOfScope(parseForm(question)?.fields.get("x-amz-credential") ?? "") : undefined;
}

function isForm({ method, headers }: HttpQuestion): boolean {
  return method === "POST" && (headers["content-type"] ?? "").startsWith("multipart/form-data");
}

/** What S3 answers to a form that it does not accept; undefined when it does. */
export function refuseUpload(question: HttpQuestion, secretAccessKey: string, now: number): HttpAnswer | undefined {
  const form = parseForm(question);
  if (form === undefined) return refusal("s3", 400, "MalformedPOSTRequest", "The body is not multipart/form-data.");
  const { bucket } = objectAddress(question.url);
  const encoded = form.fields.get("policy") ?? "";
  if (!isSigned(form, encoded, secretAccessKey)) {
    return refusal("s3", 403, "SignatureDoesNotMatch", "The form's signature is not that of its policy.");
  }
  const policy = readPolicy(encoded);
  if (policy === undefined) return refusal("s3", 400, "InvalidPolicyDocument", "The policy is not understood.");
  if (policy.expiration.getTime() <= now) return denied("Policy expired.");
  return refuseSize(policy, form) ?? refuseFields(policy, new Map([...form.fields, ["bucket", bucket]]));
}

/** The key under which the form's file is stored: `${filename}` stands for the name of the uploaded file. */
export function keyOfUpload(question: HttpQuestion): string {
  const form = parseForm(question);
  return (form?.fields.get("key") ?? "").replaceAll(FILENAME_PLACEHOLDER, form?.filename ?? "");
}

function isSigned({ fields }: UploadForm, encoded: string, secret: string): boolean {
  const [, date = "", region = "", service = ""] = (fields.get("x-amz-credential") ?? "").split("/");
  const signingKey = [date, region, service, "aws4_request"].reduce<Buffer>(
    (key, part) => createHmac("sha256", key).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  );
  const expected = createHmac("sha256", signingKey).update(encoded).digest("hex");
  const given = fields.get("x-amz-signature") ?? "";
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

function readPolicy(encoded: string): Policy | undefined {
  try {
    return policySchema.parse(JSON.parse(Buffer.from(encoded, "base64").toString("utf8")));
  } catch {
    return undefined;
  }
}

function refuseSize({ conditions }: Policy, { fileBytes }: UploadForm): HttpAnswer | undefined {
  for (const limit of conditions) {
    if (!Array.isArray(limit) || limit[0] !== "content-length-range") continue;
    const [, smallest, largest] = limit;
    if (fileBytes < smallest)
      return refusal("s3", 400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
    if (fileBytes > largest)
      return refusal("s3", 400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
  }
  return undefined;
}

/** Every condition must hold, and every field must be spoken of by a condition. */
function refuseFields({ conditions }: Policy, fields: ReadonlyMap<string, string>): HttpAnswer | undefined {
  const spoken = new Set<string>(["bucket"]);
  for (const rule of conditions.flatMap(rulesOf)) {
    spoken.add(rule.field);
    const value = fields.get(rule.field) ?? "";
    const holds = rule.exact ? value === rule.value : value.startsWith(rule.value);
    if (!holds)
      return denied(
        `Policy Condition failed: ["${rule.exact ? "eq" : "starts-with"}", "$${rule.field}", "${rule.value}"]`,
      );
  }
  const extra = [...fields.keys()].find((field) => !spoken.has(field) && !UNSPOKEN.test(field));
  return extra === undefined ? undefined : denied(`Extra input fields: ${extra}`);
}

function rulesOf(rule: Policy["conditions"][number]): { field: string; exact: boolean; value: string }[] {
  if (!Array.isArray(rule)) {
    return Object.entries(rule).map(([field, value]) => ({ field: field.toLowerCase(), exact: true, value }));
  }
  if (rule[0] === "content-length-range") return [];
  const [operator, field, value] = rule;
  return [{ field: field.slice(1).toLowerCase(), exact: operator === "eq", value }];
}

function denied(reason: string): HttpAnswer {
  return refusal("s3", 403, "AccessDenied", `Invalid according to Policy: ${reason}`);
}
