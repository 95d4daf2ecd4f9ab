/** The desk: which address answers what. Everything else about a request stands in guard.ts. */
import { Hono } from "hono";
import { PICTURE_TYPES, pageAt, renditionAt } from "../../shared/news/address.ts";
import { CACHE_IMMUTABLE } from "../../shared/pages/page.ts";
import { FAVICON, FAVICON_ADDRESS } from "../../shared/pages/theme/favicon.ts";
import { stylesheet } from "../../shared/pages/theme/stylesheet.ts";
import { answerProblem, type DeskContext, type DeskVariables } from "./answer.ts";
import { getBelowArticles, postBelowArticles, showQueue } from "./article-routes.ts";
import { showFind } from "./find-routes.ts";
import { requireSession, secureHeaders } from "./guard.ts";
import type { DeskNeeds, DeskSettings } from "./needs.ts";
import { deskStylesheet } from "./pages/stylesheet.ts";
import { faultProblem, NOT_FOUND } from "./problem.ts";
import { CALLBACK_PATH, SIGNED_OUT_PATH } from "./sign-in.ts";
import { beginSignIn, finishSignIn, showSignedOut, signOut } from "./sign-in-routes.ts";
import { afterUpload, offerUpload, showReport, showUploadForm } from "./upload-routes.ts";

export function createDesk(needs: DeskNeeds, settings: DeskSettings): Hono<{ Variables: DeskVariables }> {
  const desk = new Hono<{ Variables: DeskVariables }>();
  desk.use(async (c, next) => {
    c.set("needs", needs);
    c.set("settings", settings);
    await next();
  });
  desk.use(secureHeaders);
  desk.onError((fault, c) => {
    const reference = needs.newReference();
    needs.logFault(reference, fault);
    return answerProblem(c, faultProblem(reference));
  });

  desk.get("/assets/*", showStylesheet);
  desk.get(FAVICON_ADDRESS, (c) => c.body(FAVICON, 200, { "content-type": "image/svg+xml" }));
  desk.get("/sign-in", beginSignIn);
  desk.get(CALLBACK_PATH, finishSignIn);
  desk.get(SIGNED_OUT_PATH, showSignedOut);

  desk.use(requireSession);
  desk.get("/", showQueue);
  desk.get("/find", showFind);
  desk.get("/articles/*", getBelowArticles);
  desk.post("/articles/*", postBelowArticles);
  desk.get("/media/*", showPicture);
  desk.get("/uploads/new", showUploadForm);
  desk.get("/uploads/sent", afterUpload);
  desk.post("/uploads", offerUpload);
  desk.get("/reports/*", showReport);
  desk.post("/sign-out", signOut);
  desk.notFound(showElsewhere);
  return desk;
}

/** The readers' stylesheet for previews, the desk's for everything else. Public: it says nothing of any article. */
function showStylesheet(c: DeskContext): Response {
  const file = [stylesheet, deskStylesheet].find(({ path }) => path === c.req.path);
  if (file === undefined) return answerProblem(c, NOT_FOUND);
  return c.body(file.body, 200, { "content-type": file.contentType, "cache-control": CACHE_IMMUTABLE });
}

/** Pictures of articles that are not public yet: for people who are signed in, from the private store. */
async function showPicture(c: DeskContext): Promise<Response> {
  const rendition = renditionAt(c.req.path);
  if (rendition === undefined) return answerProblem(c, NOT_FOUND);
  const picture = await c.var.needs.openPicture(rendition);
  if (picture === undefined) return answerProblem(c, NOT_FOUND);
  if ("link" in picture) return c.redirect(picture.link, 302);
  return c.body(new Uint8Array(picture.bytes), 200, { "content-type": PICTURE_TYPES[rendition.format] });
}

/** A link in a preview points to the readers' site: that is where it leads. */
function showElsewhere(c: DeskContext): Response {
  const { siteUrl } = c.var.settings;
  const isPublicPage = c.req.method === "GET" && pageAt(c.req.path) !== undefined;
  return isPublicPage ? c.redirect(`${siteUrl}${c.req.path}`, 302) : answerProblem(c, NOT_FOUND);
}
