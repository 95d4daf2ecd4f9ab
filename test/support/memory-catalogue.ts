/** The catalogue in memory, faithful to the port's promises: versions, address ownership, all or nothing, order. */
import type { ArticleId } from "../../shared/news/article.ts";
import type { AuditEvent } from "../../shared/news/audit.ts";
import type { Catalogue, Commit, StoredPicture } from "../../shared/news/catalogue.ts";
import type { AddressClaim, Change, DueEntry, QueueEntry, QueuePlace } from "../../shared/news/change.ts";
import type { Head } from "../../shared/news/head.ts";
import { type Card, type ListKey, listPosition } from "../../shared/news/lists.ts";
import type { PublicRecord } from "../../shared/news/public-record.ts";
import type { Revision } from "../../shared/news/revision.ts";
import type { UploadReport } from "../../shared/news/upload-report.ts";

interface Rows {
  readonly heads: Map<ArticleId, Head>;
  readonly revisions: Map<string, Revision>;
  readonly events: Map<ArticleId, AuditEvent[]>;
  readonly records: Map<ArticleId, PublicRecord>;
  readonly addresses: Map<string, AddressClaim>;
  readonly lists: Map<ListKey, Map<string, Card>>;
  readonly days: Set<string>;
  /** By picture hash: the articles that show it. */
  readonly pictureUses: Map<string, Set<ArticleId>>;
  readonly queues: Map<string, QueueEntry>;
  readonly due: Map<string, DueEntry>;
}

export function memoryCatalogue(): Catalogue {
  const rows: Rows = {
    heads: new Map(),
    revisions: new Map(),
    events: new Map(),
    records: new Map(),
    addresses: new Map(),
    lists: new Map(),
    days: new Set(),
    pictureUses: new Map(),
    queues: new Map(),
    due: new Map(),
  };
  return { ...newsOf(rows), ...intakeTables(), commit: async (change) => commit(rows, structuredClone(change)) };
}

type News = Omit<Catalogue, "commit" | keyof ReturnType<typeof intakeTables>>;

function newsOf({ heads, revisions, events, records, addresses, lists, days, pictureUses, queues, due }: Rows): News {
  return {
    readHead: async (id) => heads.get(id),
    readRevision: async (id, number) => revisions.get(`${id}#${number}`),
    readRevisions: async (id) =>
      [...revisions.values()]
        .filter(({ articleId }) => articleId === id)
        .sort((a, b) => a.number - b.number)
        .map(({ article: _article, ...rest }) => rest),
    readEvents: async (id) => [...(events.get(id) ?? [])],
    readPublicRecord: async (id) => records.get(id),
    readAddress: async (path) => addresses.get(path),
    readList: async (list, range) => {
      const newestFirst = sorted(lists.get(list) ?? new Map<string, Card>()).reverse();
      if ("limit" in range) return newestFirst.slice(0, range.limit);
      return newestFirst.filter(({ publishedAt }) => {
        const instant = new Date(publishedAt);
        return range.from <= instant && instant < range.until;
      });
    },
    readPictureUsers: async (hash) => [...(pictureUses.get(hash) ?? [])],
    readDays: async () => [...days].sort(),
    readQueue: async (state) => sorted(queues).filter((entry) => entry.state === state),
    readDue: async (now) => sorted(due).filter(({ at }) => at <= now.toISOString()),
    leaveNews: async (card) => void lists.get("news")?.delete(listPosition(card)),
    forgetDue: async (entry) => void due.delete(dueKey(entry)),
  };
}

function commit(rows: Rows, change: Change): Commit {
  const { head, event, address } = change;
  const owner = address === undefined ? undefined : rows.addresses.get(address.path)?.id;
  if ((rows.heads.get(head.id)?.version ?? 0) !== head.version - 1) return { outcome: "changed-since" };
  if (owner !== undefined && owner !== head.id) return { outcome: "address-taken", owner };
  rows.heads.set(head.id, head);
  rows.events.set(head.id, [...(rows.events.get(head.id) ?? []), event]);
  if (change.revision !== undefined) rows.revisions.set(`${head.id}#${change.revision.number}`, change.revision);
  if (change.record !== undefined) rows.records.set(head.id, change.record);
  if (address !== undefined) rows.addresses.set(address.path, address);
  if (change.day !== undefined) rows.days.add(change.day);
  // Left before joined: where a place is both, it is joined.
  for (const { list, card } of change.listsLeft) rows.lists.get(list)?.delete(listPosition(card));
  for (const { list, card } of change.listsJoined) {
    const cards = rows.lists.get(list) ?? new Map<string, Card>();
    rows.lists.set(list, cards.set(listPosition(card), card));
  }
  for (const hash of change.picturesShown) join(rows.pictureUses, hash, head.id);
  for (const place of change.queueLeft) rows.queues.delete(queueKey(place));
  for (const entry of change.queueJoined) rows.queues.set(queueKey(entry), entry);
  for (const entry of change.dueRemoved) rows.due.delete(dueKey(entry));
  for (const entry of change.dueAdded) rows.due.set(dueKey(entry), entry);
  return { outcome: "committed" };
}

/** Reports, pictures and bookkeeping: single rows, each written whole. */
function intakeTables() {
  const reports = new Map<string, UploadReport>();
  const pictures = new Map<string, StoredPicture>();
  const awaiting = new Map<string, Set<string>>();
  const clearings = new Map<string, Set<string>>();
  return {
    readReport: async (draftPath: string) => reports.get(draftPath),
    writeReport: async (report: UploadReport) => void reports.set(report.draft, structuredClone(report)),
    readPicture: async (picturePath: string) => pictures.get(picturePath),
    writePicture: async (picturePath: string, stored: StoredPicture) => void pictures.set(picturePath, stored),
    awaitPicture: async (picturePath: string, draftKey: string) => void join(awaiting, picturePath, draftKey),
    readAwaiting: async (picturePath: string) => [...(awaiting.get(picturePath) ?? [])],
    crossOff: async (articleId: ArticleId, change: string, path: string) => [
      ...join(clearings, `${articleId}#${change}`, path),
    ],
  };
}

function join(sets: Map<string, Set<string>>, key: string, member: string): Set<string> {
  const set = (sets.get(key) ?? new Set<string>()).add(member);
  sets.set(key, set);
  return set;
}

/** In the order of their keys, as DynamoDB's sort keys are. */
function sorted<Row>(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function queueKey({ state, since, id }: QueuePlace): string {
  return `${state}#${since}#${id}`;
}

function dueKey({ at, kind, id }: DueEntry): string {
  return `${at}#${kind}#${id}`;
}
