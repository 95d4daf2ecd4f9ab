/** The whole story of one article, or of a file that became none, as `galley status ID` tells it. */
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import type { Catalogue } from "../../shared/news/catalogue.ts";
import { eventActor, eventDetails, eventTitle } from "../../shared/news/event-text.ts";
import { type Head, STANDING_IN_WORDS, standingOf } from "../../shared/news/head.ts";
import type { PublicRecord } from "../../shared/news/public-record.ts";
import { reportHeadline, reportLines } from "../../shared/news/report-text.ts";
import { spokenTime } from "../../shared/news/spoken-time.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";

export interface StoryNeeds
  extends Pick<Catalogue, "readHead" | "readPublicRecord" | "readEvents" | "readRevision" | "readReport"> {
  /** The report of that name (`reportName`) as it lies beside the drafts. */
  readReportObject(name: string): Promise<UploadReport | undefined>;
}

export interface ArticleStory {
  readonly data: object;
  readonly lines: readonly string[];
}

interface Told {
  readonly siteUrl: string;
  readonly timeZone: string;
}

/** An article by its id; a draft that became none, or a picture, by its path, with extension or as its report is called. */
export async function articleStory(id: string, needs: StoryNeeds, told: Told): Promise<ArticleStory | undefined> {
  const [head, record, events] = await Promise.all([
    needs.readHead(id),
    needs.readPublicRecord(id),
    needs.readEvents(id),
  ]);
  if (head === undefined) return uploadStory(id, needs);
  const revision = await needs.readRevision(id, head.revision);
  const draft = revision?.source.key.slice(DRAFTS_PREFIX.length);
  const report = draft === undefined ? undefined : await needs.readReport(draft);
  const time = (moment: string) => spokenTime(moment, told.timeZone);
  const lines = [
    head.title,
    `  ${id}, revision ${head.revision}: ${STANDING_IN_WORDS[standingOf(head)]} ${timeOf(head, record, time)}`,
    `  ${seenByReaders(record, told.siteUrl)}`,
    "",
    ...events.flatMap((event) => [
      `  ${time(event.at)}  ${eventTitle(event)} (revision ${event.revision}), ${eventActor(event)}`,
      ...eventDetails(event, told.timeZone).map((sentence) => `    ${sentence}`),
    ]),
    ...(report === undefined ? [] : ["", ...uploadLines(report)]),
  ];
  return { data: { head, record: record ?? null, events, report: report ?? null }, lines };
}

function timeOf({ state, since, scheduled }: Head, record: PublicRecord | undefined, time: (moment: string) => string) {
  if (state === "scheduled" && scheduled !== undefined) return `for ${time(scheduled.at)}`;
  return `since ${time(record?.status === "withdrawn" && state === "published" ? record.withdrawnAt : since)}`;
}

function seenByReaders(record: PublicRecord | undefined, siteUrl: string): string {
  if (record === undefined) return "Readers have never seen it.";
  const address = `${siteUrl}${record.address}`;
  return record.status === "live" ? `Readers see it at ${address}` : `${address} answers 410: it is gone.`;
}

async function uploadStory(path: string, needs: StoryNeeds): Promise<ArticleStory | undefined> {
  const report = (await needs.readReport(path)) ?? (await needs.readReportObject(path));
  return report === undefined ? undefined : { data: { report }, lines: uploadLines(report) };
}

function uploadLines(report: UploadReport): string[] {
  return [reportHeadline(report.draft, report), ...reportLines(report)];
}
