/** Why a transition did not happen. Shown to the person who asked for it; never thrown. */

export type RefusalRule =
  | "changed-since"
  | "nothing-to-decide"
  | "four-eyes"
  | "named-in-byline"
  | "group"
  | "approved-already"
  | "terms-differ"
  | "reason-missing"
  | "time-passed"
  | "embargo"
  | "alt-missing"
  | "address-taken"
  | "not-live";

export interface Refusal {
  readonly refused: RefusalRule;
  /** One sentence for the person: what stands in the way, and what to do. */
  readonly message: string;
}

export function refuse(refused: RefusalRule, message: string): Refusal {
  return { refused, message };
}
