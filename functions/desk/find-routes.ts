/** The desk's way to what no queue holds any more: published, withdrawn and rejected articles, refused uploads. */
import { answerPage, answerProblem, type DeskContext, prefersJson } from "./answer.ts";
import { findOnDesk } from "./find-article.ts";
import { FindPage } from "./pages/find-page.tsx";
import { WORDS } from "./pages/words.ts";
import { NOT_FOUND } from "./problem.ts";

const LATEST_MAX = 10;

export async function showFind(c: DeskContext): Promise<Response> {
  const { needs, settings, actor } = c.var;
  const asked = c.req.query("what")?.trim() ?? "";
  const found = asked === "" ? undefined : await findOnDesk(asked, settings, needs);
  if (found !== undefined) return c.redirect(found, 303);
  const missed = asked !== "";
  if (missed && prefersJson(c)) return answerProblem(c, { ...NOT_FOUND, detail: WORDS.foundNothing(asked) });
  const latest = await needs.readList("front", { limit: LATEST_MAX });
  if (missed) c.status(404);
  return answerPage(c, { latest }, () => FindPage({ asked, latest, actor, settings }));
}
