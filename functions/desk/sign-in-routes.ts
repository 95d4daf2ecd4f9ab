/** Coming and going: to the identity provider and back. */
import { answerPage, answerProblem, type DeskContext } from "./answer.ts";
import { endSession, keepSession, keepSignIn, takeSignIn } from "./cookies.ts";
import { SignedOutPage } from "./pages/signed-out-page.tsx";
import { SIGN_IN_FAILED, UNVERIFIED } from "./problem.ts";
import { safeReturnPath } from "./return-path.ts";
import { SIGNED_OUT_PATH } from "./sign-in.ts";

export async function beginSignIn(c: DeskContext): Promise<Response> {
  const { needs, settings } = c.var;
  const { url, secrets } = await needs.beginSignIn({ asAnother: c.req.query("again") !== undefined });
  keepSignIn(c, settings.deskUrl, { ...secrets, returnTo: c.req.query("return") ?? "/" });
  return c.redirect(url, 303);
}

export async function finishSignIn(c: DeskContext): Promise<Response> {
  const { needs, settings } = c.var;
  const underWay = takeSignIn(c, settings.deskUrl);
  if (underWay === undefined) return answerProblem(c, SIGN_IN_FAILED);
  // Behind a gateway the request does not know the address under which the provider called us back.
  const callback = new URL(new URL(c.req.url).search, `${settings.deskUrl}${c.req.path}`);
  const token = await needs.finishSignIn(callback, underWay);
  if (token === undefined) return answerProblem(c, SIGN_IN_FAILED);
  const session = await needs.identify(token);
  if (session === undefined) return answerProblem(c, UNVERIFIED);
  const secondsLeft = Math.floor((session.expiresAt.getTime() - needs.now().getTime()) / 1000);
  keepSession(c, settings.deskUrl, token, Math.max(secondsLeft, 0));
  return c.redirect(safeReturnPath(underWay.returnTo), 303);
}

export function signOut(c: DeskContext): Response {
  endSession(c, c.var.settings.deskUrl);
  return c.redirect(SIGNED_OUT_PATH, 303);
}

/** The provider may still know the person: leaving there as well is theirs to choose. */
export async function showSignedOut(c: DeskContext): Promise<Response> {
  const providerSignOut = (await c.var.needs.signOutUrl()) ?? null;
  return answerPage(c, { signedOut: true, providerSignOut }, () => SignedOutPage({ providerSignOut }));
}
