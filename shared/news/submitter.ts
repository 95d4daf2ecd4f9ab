/** Who uploaded a draft, as far as somebody vouches for it. Four eyes compare exactly these identities. */

export interface Uploader {
  /** As IAM puts it into the notification: `AWS:AROAEXAMPLE:session`, `AWS:AIDAEXAMPLE`. */
  readonly principal: string;
  /** What the upload says of itself: worth something only when the desk signed it. */
  readonly claimed: string | undefined;
  /** Unique id of the desk's role: only the desk pins `claimed` to the person signed in. */
  readonly deskRoleId: string;
}

/**
 * The desk's uploads name the person signed in there. Uploads under an assumed role name the session, which AWS IAM
 * Identity Center sets to the person's e-mail address. Everything else is an identity of its own.
 */
export function submitterOf({ principal, claimed, deskRoleId }: Uploader): string {
  const [, id, session] = /^AWS:([^:]+)(?::(.+))?$/.exec(principal) ?? [];
  if (id === deskRoleId && claimed !== undefined && claimed !== "") return decodeClaim(claimed).toLowerCase();
  if (session !== undefined && /^[^\s@]+@[^\s@]+$/.test(session)) return session.toLowerCase();
  return principal;
}

/** S3 metadata is ASCII, so the desk percent-encodes. */
function decodeClaim(claimed: string): string {
  try {
    return decodeURIComponent(claimed);
  } catch {
    return claimed;
  }
}
