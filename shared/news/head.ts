/**
 * The head of an article: where its current revision stands in the workflow, and whether readers see anything of it.
 * Workflow state and public state are two things: a new revision in review leaves the live page alone.
 */
import type { ArticleId } from "./article.ts";

/** Where the current revision stands. `submitted`: stored, review not yet opened. `published`: nothing left to decide. */
export type WorkflowState = "submitted" | "in-review" | "scheduled" | "published" | "returned" | "rejected";

/** Where an article stands as people say it: what was published and then taken away is no longer called published. */
export type Standing = WorkflowState | "withdrawn";

export function standingOf({ state, live }: Pick<Head, "state" | "live">): Standing {
  return state === "published" && live === "withdrawn" ? "withdrawn" : state;
}

/** How a sentence says where an article stands: `it is …`. */
export const STANDING_IN_WORDS: Readonly<Record<Standing, string>> = {
  submitted: "being prepared for review",
  "in-review": "in review",
  scheduled: "scheduled",
  published: "published",
  returned: "returned to the editor",
  rejected: "rejected",
  withdrawn: "withdrawn from readers",
};

export interface Approval {
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** When and how to publish, in words; further approvals must mean the same. */
  readonly terms: string;
}

/** An approved revision that waits for its time; a newer revision in review leaves it alone. */
export interface Scheduled {
  readonly revision: number;
  readonly hash: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly datedBy: DateChoice;
  readonly correction: string;
  readonly approvedBy: readonly string[];
  /** ISO 8601 UTC: when this was decided; its place in the queue of scheduled articles. */
  readonly since: string;
}

/** Which date readers are told: the moment of publication, or the one the draft states. */
export type DateChoice = "publication" | "draft";

export interface Head {
  readonly id: ArticleId;
  /** Optimistic lock: grows by one with every change. */
  readonly version: number;
  readonly revision: number;
  readonly hash: string;
  readonly title: string;
  readonly section: string;
  readonly state: WorkflowState;
  /** ISO 8601 UTC: when `state` was entered. */
  readonly since: string;
  readonly submitter: string;
  /** Everybody who uploaded since the article was last made public: none of them may approve. */
  readonly contributors: readonly string[];
  /** Approvals of exactly `hash` so far. */
  readonly approvals: readonly Approval[];
  readonly scheduled?: Scheduled;
  readonly live: "never" | "live" | "withdrawn";
  readonly events: number;
  readonly lastEventHash: string;
}

/** A person as the identity provider vouches for them. `id` is the e-mail address in lower case. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly string[];
}
