/** What went wrong, for a person and for a program: RFC 9457 problem documents, and the same as a page. */
import type { Head, WorkflowState } from "../../shared/news/head.ts";
import type { RefusalRule } from "../../shared/news/refusal.ts";
import type { Refused } from "./decide-revision.ts";

export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500;
  /** The rule or condition, in kebab case: what a program looks at. */
  readonly rule: string;
  readonly title: string;
  /** One sentence: what stands in the way, and what to do. */
  readonly detail: string;
  /** Which fields of the input are wrong, and how. */
  readonly errors?: readonly InputError[];
  /** The article as it stands, when the answer depends on it. */
  readonly current?: CurrentState;
  /** Finds the fault in the log; the page says no more of it. */
  readonly reference?: string;
}

export interface InputError {
  readonly field: string;
  readonly message: string;
}

interface CurrentState {
  readonly id: string;
  readonly revision: number;
  readonly hash: string;
  readonly state: WorkflowState;
  readonly since: string;
  readonly live: Head["live"];
}

const RULES: Readonly<Record<RefusalRule, Pick<Problem, "status" | "title">>> = {
  group: { status: 403, title: "Not in the right group" },
  "four-eyes": { status: 403, title: "Another person must approve this" },
  "named-in-byline": { status: 403, title: "Another person must approve this" },
  "changed-since": { status: 409, title: "The article changed in between" },
  "terms-differ": { status: 409, title: "The approvers ask for different things" },
  "nothing-to-decide": { status: 409, title: "Nothing to decide any more" },
  "approved-already": { status: 409, title: "You have approved this already" },
  "address-taken": { status: 409, title: "The address belongs to another article" },
  "not-live": { status: 409, title: "Readers do not see this article" },
  "reason-missing": { status: 422, title: "A reason is needed" },
  "alt-missing": { status: 422, title: "A picture has no description" },
  embargo: { status: 422, title: "The article is under embargo" },
  "time-passed": { status: 422, title: "That time has passed" },
};

export function problemOfRefusal({ refusal, head }: Refused): Problem {
  const { id, revision, hash, state, since, live } = head;
  return {
    ...RULES[refusal.refused],
    rule: refusal.refused,
    detail: refusal.message,
    current: { id, revision, hash, state, since, live },
  };
}

export const NOT_FOUND: Problem = {
  status: 404,
  rule: "not-found",
  title: "Not found",
  detail: "There is nothing at this address of the desk.",
};

export const NOT_SIGNED_IN: Problem = {
  status: 401,
  rule: "not-signed-in",
  title: "Not signed in",
  detail: "Sign in at the desk, or send an ID token: Authorization: Bearer <token>.",
};

export const FOREIGN_REQUEST: Problem = {
  status: 403,
  rule: "foreign-request",
  title: "This did not come from the desk",
  detail: "Only the desk's own pages may act for you. Open the desk and try again there.",
};

export const SIGN_IN_FAILED: Problem = {
  status: 400,
  rule: "sign-in-failed",
  title: "Signing in did not work",
  detail: "The sign-in was not completed, took too long, or belongs to another window. Sign in again.",
};

export const UNVERIFIED: Problem = {
  status: 403,
  rule: "unverified",
  title: "The desk does not know you",
  detail: "Your account has no verified e-mail address. Ask an operator to verify it, then sign in again.",
};

export function invalidInput(errors: readonly InputError[]): Problem {
  const detail = errors.map(({ field, message }) => (field === "" ? message : `${field}: ${message}`)).join(" ");
  return { status: 422, rule: "invalid-input", title: "Something is missing or wrong", detail, errors };
}

export function faultProblem(reference: string): Problem {
  const detail = `Galley could not do this. Nothing was changed halfway. Tell an operator the reference ${reference}.`;
  return { status: 500, rule: "fault", title: "That did not work", detail, reference };
}

/** The document: `type` is a name that never changes, `instance` is where it happened. */
export function problemDocument({ rule, ...problem }: Problem, instance: string): object {
  return { type: `urn:galley:problem:${rule}`, rule, ...problem, instance };
}
