/** Every word of the desk's pages, in one table: another language is another table. Messages of rules are shared/news's. */
import type { AuditKind } from "../../../shared/news/audit.ts";
import type { WorkflowState } from "../../../shared/news/head.ts";
import type { Publication } from "../../../shared/news/publication-settings.ts";
import { shownTime } from "../../../shared/pages/dates.ts";
import type { DiffField } from "../diff-revision.ts";

export const WORDS = {
  language: "en",
  desk: "Desk",
  queue: "Queue",
  upload: "Upload",
  signIn: "Sign in",
  signOut: "Sign out",
  skip: "Skip to content",
  backToQueue: "Back to the queue",
  backToArticle: "Back to the article",
  waitingForYou: "Waiting for you",
  nothingWaits: "Nothing waits for you.",
  nothingWaitsMore: "New drafts appear here as soon as they are understood.",
  waitingForOthers: "Waiting for somebody else",
  waitingPlain: "Also waiting",
  scheduled: "Scheduled",
  returned: "Returned to the editor",
  by: "by",
  goesLive: "goes live",
  revision: "Revision",
  warnings: (count: number) => (count === 1 ? "1 warning" : `${count} warnings`),
  saidBecause: (reason: string) => `Reason: ${reason}`,
  missing: (count: number) => (count === 1 ? "1 picture missing" : `${count} pictures missing`),
  leftOutCount: (count: number) => (count === 1 ? "1 line left out" : `${count} lines left out`),
  approvals: (given: number, needed: number) => `${given} of ${needed} approvals`,
  stated: (date: string) => `Archive piece: the draft is dated ${date}`,
  state: {
    submitted: "Being prepared for review",
    "in-review": "In review",
    scheduled: "Scheduled",
    published: "Published",
    returned: "Returned",
    rejected: "Rejected",
  } satisfies Record<WorkflowState, string>,
  done: {
    submitted: "Done",
    "in-review": "Your approval is on record; another person must approve as well",
    scheduled: "Scheduled",
    published: "Published",
    returned: "Returned to the editor",
    rejected: "Rejected",
  } satisfies Record<WorkflowState, string>,
  live: { never: "Never public", live: "Readers see it", withdrawn: "Withdrawn" },
  event: {
    "revision-submitted": "Uploaded",
    "contributor-added": "Uploaded by one more person",
    "review-opened": "Put before the approvers",
    approved: "Approved",
    returned: "Returned",
    rejected: "Rejected",
    scheduled: "Scheduled",
    published: "Published",
    withdrawn: "Withdrawn",
  } satisfies Record<AuditKind, string>,
  field: {
    title: "Title",
    standfirst: "Standfirst",
    byline: "Byline",
    dateline: "Dateline",
    date: "Stated date",
    body: "Text",
    pictures: "Pictures",
    related: "Related stories",
    editors: "Editors",
    tags: "Tags",
    section: "Section",
    slug: "Address asked for",
    language: "Language",
  } satisfies Record<DiffField, string>,
  seeLive: "See it live",
  asReaders: "As readers will see it",
  openPage: "Open as a page",
  whatChanged: "What changed",
  decide: "Decide",
  approve: "Approve and publish",
  approveUpdate: "Approve the update",
  approveOne: (needed: number) => `Approve (${needed} people needed)`,
  mayNot: "You cannot approve this.",
  schedule: "Schedule",
  scheduleSummary: "Publish later",
  scheduleAt: (zone: string) => `Day and time (${zone})`,
  sendBack: "Return to the editor",
  reject: "Reject for good",
  reason: "Reason, for the editor",
  dateForReaders: "Date that readers see",
  datePublication: "The moment of publication",
  dateDraft: (date: string) => `The draft's own date: ${date}`,
  correction: "What readers are told of the change (may be empty)",
  withdraw: "Withdraw from readers",
  withdrawReason: "Reason, for the record",
  withdrawNotice: "Notice to readers (may be empty)",
  withdrawHint: "The page, its pictures and every mention leave the site at once. The address answers 410 for ever.",
  checks: "What the parser says",
  nothingToSay: "Understood without remarks. Nothing was left out.",
  warningsTitle: "Warnings",
  leftOutTitle: "Left out of the article",
  awaitedTitle: "Pictures that have not arrived",
  line: (number: number) => `line ${number}`,
  laterUpload: "This report is about another upload of the draft.",
  refusedUpload: "The last upload of this draft was refused:",
  history: "On record",
  revisions: "Revisions",
  uploadTitle: "Upload a draft",
  uploadHint:
    "Text (.txt) or Markdown (.md), and the pictures it names. The same file name is always the same article.",
  chooseSection: "Section",
  chooseFile: "File",
  sendFile: "Upload",
  reportTitle: "What became of the upload",
  reportWaiting: "Reading the draft. This page looks again by itself.",
  reportUnchanged: "This file was sent before, and changes nothing.",
  reportGood: "Understood, and put before the approvers.",
  reportBad: "Not understood. Nothing is lost: correct the file and upload it again under the same name.",
  problemsTitle: "What to correct",
  openArticle: "Open the article",
  uploadAnother: "Upload another file",
  reference: "Reference",
  tryAgain: "Open it again",
  nowState: "It stands now:",
  signedOut: "You are signed out of the desk.",
  providerSignOut: "Sign out of the newsroom's account as well",
  diffAgainst: (revision: number, live: boolean) =>
    live ? `Against revision ${revision}, which readers see` : `Against revision ${revision}`,
  diffFirst: "The first revision: everything is new.",
  diffNothing: "Nothing that readers see has changed.",
  unchanged: (fields: string) => `Unchanged: ${fields}`,
} as const;

/** A moment as readers are told it, in the desk's language: `31 January 2025 12:09 WIB`. */
export function moment(iso: string, publication: Publication): string {
  return shownTime(iso, publication, WORDS.language).text;
}

/** How long ago, roughly: what a queue is read by. */
export function ago(iso: string, now: Date): string {
  const minutes = Math.max(0, Math.round((now.getTime() - Date.parse(iso)) / 60_000));
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${Math.round(hours / 24)} days ago`;
}
