/** Names of log events: metric filters, alarms and people search for exactly these. */
export const LOG_EVENTS = {
  draftTakenIn: "draft-taken-in",
  pictureTakenIn: "picture-taken-in",
  reviewOpened: "review-opened",
  decisionTaken: "decision-taken",
  decisionRefused: "decision-refused",
  published: "published",
  dueSettled: "due-settled",
  pagesPlanned: "pages-planned",
  pagePrinted: "page-printed",
  messageInvalid: "message-invalid",
  recordFailed: "record-failed",
  faultShown: "fault-shown",
} as const;

export type LogEvent = (typeof LOG_EVENTS)[keyof typeof LOG_EVENTS];
