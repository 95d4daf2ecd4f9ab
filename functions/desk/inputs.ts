/** What people and programs send: read with a limit, checked by a schema, and turned into the newsroom's own terms. */
import * as z from "zod";
import type { Decision } from "../../shared/news/decide.ts";
import type { Withdrawal } from "../../shared/news/withdraw.ts";
import { zonedIso } from "../../shared/news/zoned-time.ts";
import { invalidInput, type Problem } from "./problem.ts";

/** Forms of the desk are a few fields; anything larger is no form of ours. */
const BODY_BYTES_MAX = 64 * 1024;
const COMMENT_CHARACTERS_MAX = 4_000;
const NOTE_CHARACTERS_MAX = 2_000;

export type Input<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export type Body = { readonly kind: "json" | "form"; readonly value: unknown };

export async function readBody(request: Request): Promise<Input<Body>> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  const kind = type === "application/json" ? "json" : type === "application/x-www-form-urlencoded" ? "form" : undefined;
  if (kind === undefined) return problem(415, "unsupported-type", "Send a form or application/json.");
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > BODY_BYTES_MAX)
    return problem(413, "too-large", `At most ${BODY_BYTES_MAX / 1024} KB can be sent here.`);
  const text = new TextDecoder().decode(bytes);
  if (kind === "form") return { ok: true, value: { kind, value: Object.fromEntries(new URLSearchParams(text)) } };
  try {
    return { ok: true, value: { kind, value: JSON.parse(text) } };
  } catch {
    return problem(400, "invalid-json", "The body is not JSON.");
  }
}

function problem(status: 400 | 413 | 415, rule: string, detail: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { status, rule, title: "This cannot be read", detail } };
}

const comment = z.string().max(COMMENT_CHARACTERS_MAX);
const note = z.string().max(NOTE_CHARACTERS_MAX);
const seen = { hash: z.string().regex(/^[0-9a-f]{64}$/, "A SHA-256 in lower-case hex.") };
const datedBy = z.enum(["publication", "draft"]);

/** Strict: a mistyped `publishAt` must not publish at once. */
const decisionJson = z.strictObject({
  ...seen,
  revision: z.int().positive(),
  verdict: z.enum(["approve", "return", "reject"]),
  comment: comment.default(""),
  publishAt: z.iso
    .datetime({ offset: true, error: "ISO 8601 with offset, for example 2025-01-31T06:00:00+07:00." })
    .optional(),
  correction: note.default(""),
  datedBy: datedBy.optional(),
});

/** The form's buttons are the verdicts; to schedule is one of its own, so that an empty time never publishes at once. */
const decisionForm = z.object({
  ...seen,
  revision: z.coerce.number().int().positive(),
  verdict: z.enum(["approve", "schedule", "return", "reject"]),
  comment: comment.default(""),
  publishAt: z.string().default(""),
  correction: note.default(""),
  datedBy: datedBy.optional(),
});

export function parseDecision(body: Body, timeZone: string): Input<Decision> {
  if (body.kind === "form") return parseDecisionForm(body.value, timeZone);
  const parsed = decisionJson.safeParse(body.value);
  if (!parsed.success) return invalid(parsed.error);
  const { publishAt, datedBy, ...rest } = parsed.data;
  return decision(rest, publishAt === undefined ? undefined : new Date(publishAt), datedBy);
}

function parseDecisionForm(value: unknown, timeZone: string): Input<Decision> {
  const parsed = decisionForm.safeParse(value);
  if (!parsed.success) return invalid(parsed.error);
  const { publishAt: local, datedBy, verdict, ...rest } = parsed.data;
  if (verdict !== "schedule") {
    if (local === "") return decision({ ...rest, verdict }, undefined, datedBy);
    return refuseField("publishAt", "A time is given: tap Schedule, or empty the time.");
  }
  const publishAt = instantOf(local, timeZone);
  if (publishAt === undefined)
    return refuseField("publishAt", `Give the day and the time of publication (${timeZone}).`);
  return decision({ ...rest, verdict: "approve" }, publishAt, datedBy);
}

function decision(
  rest: Omit<Decision, "publishAt" | "datedBy">,
  publishAt: Decision["publishAt"] | undefined,
  datedBy: Decision["datedBy"] | undefined,
): Input<Decision> {
  const time = publishAt === undefined ? {} : { publishAt };
  return { ok: true, value: { ...rest, ...time, ...(datedBy === undefined ? {} : { datedBy }) } };
}

/** A local time of a form (`2025-01-31T06:00`) as an instant; `undefined` when there is no such time in the zone. */
export function instantOf(local: string, timeZone: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local)) return undefined;
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return undefined;
  let instant = wanted;
  // Two corrections settle any offset, also across a change to or from summer time.
  for (let round = 0; round < 2; round += 1) {
    instant += wanted - Date.parse(`${zonedIso(new Date(instant), timeZone).slice(0, 19)}Z`);
  }
  const found = new Date(instant);
  return zonedIso(found, timeZone).startsWith(local) ? found : undefined;
}

const withdrawalInput = z.strictObject({ reason: comment, notice: note.default("") });

export function parseWithdrawal(body: Body): Input<Withdrawal> {
  const parsed = withdrawalInput.safeParse(body.value);
  return parsed.success ? { ok: true, value: parsed.data } : invalid(parsed.error);
}

const uploadInput = z.strictObject({ section: z.string(), fileName: z.string() });

export function parseUpload(body: Body): Input<z.infer<typeof uploadInput>> {
  const parsed = uploadInput.safeParse(body.value);
  return parsed.success ? { ok: true, value: parsed.data } : invalid(parsed.error);
}

/** The sentence stands alone: a person never saw the name of the field. */
export function refuseField(field: string, message: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { ...invalidInput([{ field, message }]), detail: message } };
}

function invalid(error: z.ZodError): { ok: false; problem: Problem } {
  const errors = error.issues.map(({ path, message }) => ({ field: path.join("."), message: sentence(message) }));
  return { ok: false, problem: invalidInput(errors) };
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
