/** What a revision changes, field by field, in words. */
import type { VNode } from "preact";
import type { Actor } from "../../../shared/news/head.ts";
import { articlePath } from "../article-path.ts";
import type { RevisionDiff } from "../diff-revision.ts";
import type { DeskSettings } from "../needs.ts";
import type { Part } from "../text-diff.ts";
import { Frame } from "./layout.tsx";
import { WORDS } from "./words.ts";

interface DiffPageProps {
  readonly view: RevisionDiff;
  readonly actor: Actor;
  readonly settings: DeskSettings;
}

export function DiffPage({ view, actor }: DiffPageProps): VNode {
  const { id, title, revision, against, fields } = view;
  const changed = fields.filter((field) => field.changed);
  const same = fields.filter((field) => !field.changed).map(({ field }) => WORDS.field[field]);
  return (
    <Frame title={`${WORDS.whatChanged}: ${title}`} actor={actor}>
      <p class="kicker">{WORDS.revision(revision)}</p>
      <h1>{title}</h1>
      <p class="meta">{against === null ? WORDS.diffFirst : WORDS.diffAgainst(against.revision, against.isLive)}</p>
      {changed.length === 0 && <p class="notice">{WORDS.diffNothing}</p>}
      {changed.map(({ field, paragraphs }) => (
        <section class="box" key={field}>
          <h2>{WORDS.field[field]}</h2>
          <div class="diff">
            {paragraphs.map((parts) => (
              <p>
                {parts.map((part) => (
                  <Marked part={part} />
                ))}
              </p>
            ))}
          </div>
        </section>
      ))}
      {same.length > 0 && <p class="meta">{WORDS.unchanged(same.join(", "))}</p>}
      <p class="actions">
        <a class="button plain" href={articlePath(id)}>
          {WORDS.backToArticle}
        </a>
      </p>
    </Frame>
  );
}

function Marked({ part: { kind, text } }: { part: Part }): VNode {
  if (kind === "added") return <ins>{text}</ins>;
  if (kind === "removed") return <del>{text}</del>;
  return <>{text}</>;
}
