/** The desk's pages about uploads: the form that posts straight to S3, and the report of what became of a draft. */
import { articleIdOf } from "../../shared/drafts/draft-path.ts";
import { PACKAGE_BYTES_MAX } from "../../shared/drafts/limits.ts";
import { DRAFTS_PREFIX } from "../../shared/keys.ts";
import { findSection } from "../../shared/news/publication-settings.ts";
import { reportName } from "../../shared/news/upload-report.ts";
import { answerPage, answerProblem, type DeskContext, prefersJson } from "./answer.ts";
import { pathBelow, reportPath } from "./article-path.ts";
import { policyOf } from "./guard.ts";
import { parseUpload, readBody, refuseField } from "./inputs.ts";
import { ReportPage } from "./pages/report-page.tsx";
import { UploadPage } from "./pages/upload-page.tsx";
import { invalidInput, NOT_FOUND } from "./problem.ts";

/** How soon a report that is not there yet is looked for again. */
const REPORT_REFRESH_SECONDS = 2;

export async function showUploadForm(c: DeskContext): Promise<Response> {
  const { needs, settings, actor } = c.var;
  const { sections } = settings.publication;
  const section = sections.find(({ slug }) => slug === c.req.query("section")) ?? sections[0];
  if (section === undefined) return answerProblem(c, NOT_FOUND);
  const form = await needs.offerUpload({
    section: section.slug,
    submitter: actor.id,
    bytesMax: PACKAGE_BYTES_MAX,
    returnTo: `${settings.deskUrl}/uploads/sent`,
  });
  c.set("policy", policyOf({ formActions: [new URL(form.url).origin] }));
  const data = { section: section.slug, sections, form, bytesMax: PACKAGE_BYTES_MAX };
  return answerPage(c, data, () => UploadPage({ section, form, actor, settings }));
}

export async function offerUpload(c: DeskContext): Promise<Response> {
  const { needs, settings, actor } = c.var;
  const body = await readBody(c.req.raw);
  if (!body.ok) return answerProblem(c, body.problem);
  const input = parseUpload(body.value);
  if (!input.ok) return answerProblem(c, input.problem);
  const { section, fileName } = input.value;
  if (findSection(settings.publication, section) === undefined) {
    const slugs = settings.publication.sections.map(({ slug }) => slug).join(", ");
    return answerProblem(c, refuseField("section", `There is no section "${section}". Sections: ${slugs}.`).problem);
  }
  if (fileName.includes("/")) return answerProblem(c, refuseField("fileName", "A file name has no slash.").problem);
  const named = articleIdOf(`${section}/${fileName}`);
  if (!named.ok) {
    const errors = named.problems.map(({ message, fix }) => ({ field: "fileName", message: `${message} ${fix}` }));
    return answerProblem(c, invalidInput(errors));
  }
  const form = await needs.offerUpload({ section, fileName, submitter: actor.id, bytesMax: PACKAGE_BYTES_MAX });
  const draft = `${section}/${fileName}`;
  return c.json({ ...form, key: `${DRAFTS_PREFIX}${draft}`, articleId: named.id, report: reportPath(draft) }, 201);
}

/** S3 sends the browser here with the key and ETag of what it stored. */
export async function afterUpload(c: DeskContext): Promise<Response> {
  const key = c.req.query("key") ?? "";
  if (!key.startsWith(DRAFTS_PREFIX)) return answerProblem(c, NOT_FOUND);
  const etag = (c.req.query("etag") ?? "").replaceAll('"', "");
  const path = reportPath(key.slice(DRAFTS_PREFIX.length));
  return c.redirect(etag === "" ? path : `${path}?etag=${encodeURIComponent(etag)}`, 303);
}

/** With `etag`: the report of exactly that upload, waiting for it if need be. */
export async function showReport(c: DeskContext): Promise<Response> {
  const { needs, settings, actor } = c.var;
  const draft = pathBelow("/reports/", new URL(c.req.url).pathname);
  if (draft === undefined) return answerProblem(c, NOT_FOUND);
  if (c.req.query("whole") !== undefined) return showWholeReport(c, draft);
  const etag = c.req.query("etag");
  const found = await needs.readReport(draft);
  const report = etag === undefined || found?.etag === etag ? found : undefined;
  if (report === undefined && etag === undefined) return answerProblem(c, NOT_FOUND);
  if (report === undefined && prefersJson(c)) return c.json({ draft, outcome: "waiting" }, 202);
  if (report === undefined || report.outcome === "unpacking") c.header("refresh", String(REPORT_REFRESH_SECONDS));
  return answerPage(c, report ?? { draft }, () => ReportPage({ draft, report, actor, settings }));
}

/** As it lies beside the draft, for what was too much for the catalogue and this page. */
async function showWholeReport(c: DeskContext, draft: string): Promise<Response> {
  const { needs } = c.var;
  const report = await needs.readReport(draft);
  const whole = report === undefined ? undefined : await needs.openReport(reportName(report));
  if (whole === undefined) return answerProblem(c, NOT_FOUND);
  if ("link" in whole) return c.redirect(whole.link, 302);
  return c.body(new Uint8Array(whole.bytes), 200, { "content-type": "text/plain; charset=utf-8" });
}
