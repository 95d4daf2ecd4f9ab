/** A problem as a page: what stands in the way, what to do, and the way back. */
import type { VNode } from "preact";
import { type Actor, standingOf } from "../../../shared/news/head.ts";
import { articlePath } from "../article-path.ts";
import type { Problem } from "../problem.ts";
import { signInPath } from "../return-path.ts";
import { Frame } from "./layout.tsx";
import { WORDS } from "./words.ts";

export function ProblemPage(props: { problem: Problem; path: string; actor?: Actor | undefined }): VNode {
  const { problem, path, actor } = props;
  const { current, reference, status } = problem;
  const needsSignIn = status === 401 || problem.rule === "sign-in-failed" || problem.rule === "unverified";
  const [, posted] = /^\/articles\/(.+)\/(?:decisions|withdrawal)$/.exec(path) ?? [];
  const article =
    current === undefined ? (posted === undefined ? undefined : `/articles/${posted}`) : articlePath(current.id);
  return (
    <Frame title={problem.title} actor={actor}>
      <h1>{problem.title}</h1>
      <p class="lead">{problem.detail}</p>
      {current !== undefined && (
        <p class="notice">
          {WORDS.nowState} {WORDS.revision(current.revision)} · {WORDS.state[standingOf(current)]}
        </p>
      )}
      {reference !== undefined && (
        <p>
          {WORDS.reference}: <code>{reference}</code>
        </p>
      )}
      <p class="actions">
        {article !== undefined && (
          <a class="button" href={article}>
            {WORDS.tryAgain}
          </a>
        )}
        {needsSignIn ? (
          <a class="button" href={signInPath("/")}>
            {WORDS.signIn}
          </a>
        ) : (
          <a class="button plain" href="/">
            {WORDS.backToQueue}
          </a>
        )}
      </p>
    </Frame>
  );
}
