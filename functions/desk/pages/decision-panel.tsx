/** The decision: one tap to approve, and what else an approver may do, each in a form of its own. */
import type { ComponentChildren, VNode } from "preact";
import type { Publication } from "../../../shared/news/publication-settings.ts";
import { zonedIso } from "../../../shared/news/zoned-time.ts";
import { articlePath } from "../article-path.ts";
import type { ArticlePageProps } from "./article-page.tsx";
import { moment, WORDS } from "./words.ts";

export function DecisionPanel({ view, settings, now }: ArticlePageProps): VNode | null {
  const { head, objections, record, embargo, approvalsNeeded, addressOwner } = view;
  if (head.state === "scheduled") return <StopPanel view={view} />;
  if (head.state !== "in-review") return null;
  const { publication } = settings;
  const { timeZone } = publication;
  const isUpdate = record?.status === "live";
  const isLast = head.approvals.length + 1 >= approvalsNeeded;
  const atOnce = isUpdate ? WORDS.approveUpdate : WORDS.approve;
  const last = embargo === null ? atOnce : WORDS.approveUnderEmbargo(moment(embargo, publication));
  const label = isLast ? last : WORDS.approveOne(approvalsNeeded);
  const objection = objections.approve;
  return (
    <section class="box decision">
      <h2>{WORDS.decide}</h2>
      <form id="approve" method="post" action={`${articlePath(head.id)}/decisions`}>
        <Seen view={view} />
        {objection === null && <Options view={view} publication={publication} isUpdate={isUpdate} idPrefix="approve" />}
        <div class="approve-bar">
          {objection !== null && (
            <p class="objection" id="objection">
              {WORDS.mayNot} {objection.message}{" "}
              {objection.refused === "address-taken" && addressOwner !== null && (
                <a href={articlePath(addressOwner)}>{WORDS.openOther}</a>
              )}
            </p>
          )}
          <button
            type="submit"
            name="verdict"
            value="approve"
            class="primary"
            disabled={objection !== null}
            {...(objection === null ? {} : { "aria-describedby": "objection" })}
          >
            {label}
          </button>
        </div>
      </form>
      {objection === null && (
        <Fold summary={WORDS.scheduleSummary}>
          <form method="post" action={`${articlePath(head.id)}/decisions`}>
            <Seen view={view} />
            <label for="publishAt">{WORDS.scheduleAt(timeZone)}</label>
            <input
              id="publishAt"
              name="publishAt"
              type="datetime-local"
              required
              min={zonedIso(embargo === null ? now : new Date(embargo), timeZone).slice(0, 16)}
            />
            <Options view={view} publication={publication} isUpdate={isUpdate} idPrefix="schedule" />
            <button type="submit" name="verdict" value="schedule">
              {WORDS.schedule}
            </button>
          </form>
        </Fold>
      )}
      {objections.return === null && <SendBack view={view} />}
    </section>
  );
}

/** What is scheduled is approved already: all that is left to decide is to stop it. */
function StopPanel({ view }: Pick<ArticlePageProps, "view">): VNode | null {
  if (view.objections.return !== null) return null;
  return (
    <section class="box decision">
      <h2>{WORDS.decide}</h2>
      <SendBack view={view} />
    </section>
  );
}

function SendBack({ view }: Pick<ArticlePageProps, "view">): VNode {
  return (
    <Fold summary={WORDS.sendBack}>
      <form method="post" action={`${articlePath(view.head.id)}/decisions`}>
        <Seen view={view} />
        <label for="comment">{WORDS.reason}</label>
        <textarea id="comment" name="comment" rows={4} required />
        <p class="actions">
          <button type="submit" name="verdict" value="return">
            {WORDS.sendBack}
          </button>
          <button type="submit" name="verdict" value="reject" class="danger">
            {WORDS.reject}
          </button>
        </p>
      </form>
    </Fold>
  );
}

export function WithdrawalForm({ view }: ArticlePageProps): VNode | null {
  const { head, objections, record } = view;
  if (objections.withdraw !== null) return null;
  // What no reader has seen leaves no page behind that could tell them anything.
  const isLive = record?.status === "live";
  const name = isLive ? WORDS.withdraw : WORDS.callOff;
  return (
    <section class="box">
      <Fold summary={name}>
        <form method="post" action={`${articlePath(head.id)}/withdrawal`}>
          <p>{isLive ? WORDS.withdrawHint : WORDS.callOffHint}</p>
          <label for="withdraw-reason">{WORDS.withdrawReason}</label>
          <textarea id="withdraw-reason" name="reason" rows={3} required />
          {isLive && (
            <>
              <label for="withdraw-notice">{WORDS.withdrawNotice}</label>
              <textarea id="withdraw-notice" name="notice" rows={3} />
            </>
          )}
          <button type="submit" class="danger">
            {name}
          </button>
        </form>
      </Fold>
    </section>
  );
}

/** What the person saw travels with the decision: exactly these bytes are approved, or nothing is. */
function Seen({ view: { head } }: Pick<ArticlePageProps, "view">): VNode {
  return (
    <>
      <input type="hidden" name="revision" value={head.revision} />
      <input type="hidden" name="hash" value={head.hash} />
    </>
  );
}

interface OptionsProps extends Pick<ArticlePageProps, "view"> {
  readonly publication: Publication;
  readonly isUpdate: boolean;
  /** Two forms have these fields; their ids must differ. */
  readonly idPrefix: string;
}

function Options({ view, publication, isUpdate, idPrefix }: OptionsProps): VNode {
  const { stated, choice } = view.dating;
  return (
    <>
      {stated !== null && (
        <fieldset>
          <legend>{WORDS.dateForReaders}</legend>
          <label class="choice">
            <input type="radio" name="datedBy" value="draft" checked={choice === "draft"} />
            <span>{WORDS.dateDraft(moment(stated, publication))}</span>
          </label>
          <label class="choice">
            <input type="radio" name="datedBy" value="publication" checked={choice === "publication"} />
            <span>{WORDS.datePublication}</span>
          </label>
        </fieldset>
      )}
      {isUpdate && (
        <>
          <label for={`${idPrefix}-correction`}>{WORDS.correction}</label>
          <textarea id={`${idPrefix}-correction`} name="correction" rows={2} />
        </>
      )}
    </>
  );
}

function Fold({ summary, children }: { summary: string; children: ComponentChildren }): VNode {
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
