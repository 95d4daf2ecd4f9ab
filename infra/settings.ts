/** The numbers of a deployment, each with its unit. Sizes and times are chosen for readers' and editors' waiting, then cost. */
import type { FunctionName } from "../shared/env.ts";

/** Names the stack, its log groups and the sign-in domain. Short: CloudFormation makes bucket names (63 letters) from it. */
export const STACK_NAME = "Galley";

export interface FunctionSettings {
  /** Lambda gives processor time in proportion: 1,769 MB is one whole processor. */
  readonly memoryMegabytes: number;
  readonly timeoutSeconds: number;
  /** Shown in the console, where the operator looks first. */
  readonly description: string;
}

export const FUNCTION_SETTINGS: Readonly<Record<FunctionName, FunctionSettings>> = {
  ingest: {
    memoryMegabytes: 1024,
    timeoutSeconds: 30,
    description: "Reads an uploaded draft, keeps it as a revision or reports what is wrong with it.",
  },
  media: {
    memoryMegabytes: 2048,
    timeoutSeconds: 60,
    description: "Makes an uploaded picture into what readers get, private until an article that shows it is public.",
  },
  approvals: {
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    description: "Opens a review of a new revision and tells the approvers.",
  },
  // Behind an HTTP API, which gives up after 30 seconds.
  desk: {
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    description: "The approvers' web application: queue, preview, decisions, withdrawals.",
  },
  clock: {
    memoryMegabytes: 512,
    timeoutSeconds: 30,
    description: "Publishes what is due: approved revisions whose embargo has passed.",
  },
  flatplan: {
    memoryMegabytes: 512,
    timeoutSeconds: 15,
    description: "Plans which pages follow from a change of a public record.",
  },
  // A whole processor: rendering is what readers wait for after an approval. A short timeout, because a page whose
  // invocation was lost comes again only after six of them.
  press: {
    memoryMegabytes: 1769,
    timeoutSeconds: 15,
    description: "Renders pages from the catalogue's current truth and writes them to the site bucket.",
  },
};

/** AWS's rule: a message stays hidden six times the function's timeout, so that a slow batch is not handed out twice. */
export const VISIBILITY_TIMEOUTS_PER_MESSAGE = 6;
/**
 * How many tries a message has. Not few: a published article must outlast a service's bad hour without anyone's help, and a
 * message that keeps failing holds up nothing but itself. The alarms on waiting messages call a person long before.
 */
export const RECEIVE_COUNT_MAX = 40;
export const QUEUE_RETENTION_DAYS = 7;
/** SQS's maximum. Longer than the queues', because a message keeps its age when it moves. */
export const DEAD_LETTER_RETENTION_DAYS = 14;

/** Small: a batch waits for its slowest draft. */
export const UPLOADS_PER_BATCH = 5;
/** A picture can fill the function's memory. */
export const PICTURES_PER_BATCH = 1;
export const REVIEWS_PER_BATCH = 10;
/** The maximum for a FIFO queue. */
export const PAGES_PER_BATCH = 10;

export const CHANGES_PER_BATCH = 100;
/** Lambda's maximum: the age decides. */
export const CHANGE_RETRIES_MAX = 10_000;
/** A service's bad hour is outlasted; a change that never can be planned holds up the ones after it no longer than this. */
export const CHANGE_AGE_MAX_SECONDS = 3600;

/** A deleted or overwritten draft can be brought back for this long; revisions in the catalogue stay for ever. */
export const OLD_DRAFT_VERSIONS_DAYS = 90;
export const UNFINISHED_UPLOADS_DAYS = 7;
/** The browser may remember the drafts bucket's CORS answer for this long. */
export const UPLOAD_PREFLIGHT_SECONDS = 3600;

/** Log lines help an operator; the record of decisions is in the catalogue, for ever. */
export const LOG_RETENTION_DAYS = 90;

/** When an object says nothing of caching (every page does): short, so that a mistake heals by itself. */
export const EDGE_DEFAULT_SECONDS = 10;
export const EDGE_MAX_SECONDS = 31_536_000;

export const DESK_REQUESTS_PER_SECOND = 50;
export const DESK_REQUESTS_BURST = 100;
/** Under API Gateway's 30 seconds, over the function's own timeout. */
export const DESK_ANSWER_MILLISECONDS = 20_000;
export const SIGN_IN_MINUTES = 60;
/** A working day; then people sign in again. */
export const SIGN_IN_REFRESH_HOURS = 12;
export const PASSWORD_LETTERS_MIN = 14;

/** Waiting longer than this, an editor or a reader has noticed. */
export const UPLOAD_WAIT_ALARM_SECONDS = 120;
export const PAGE_WAIT_ALARM_SECONDS = 60;
export const CHANGE_WAIT_ALARM_MILLISECONDS = 60_000;
export const DESK_FAULTS_ALARM_COUNT = 3;
export const CLOCK_SILENCE_ALARM_MINUTES = 5;
