/** The local identity provider's few pages. They say what they are: a stand-in on this machine, without passwords. */
import type { Account } from "./identity.ts";

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2429;--soft:#5a6670;--paper:#f6f4ee;--card:#fff;--line:#dcd8cd;--accent:#12475c}
@media(prefers-color-scheme:dark){:root{--ink:#e8e6e0;--soft:#a3adb5;--paper:#14181b;--card:#1d2327;--line:#333c42;--accent:#8fc7dd}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{width:100%;max-width:26rem}
h1{font:600 1.6rem/1.2 Georgia,serif;margin:0 0 .5rem}
p{margin:0 0 1.5rem;color:var(--soft)}
button{display:block;width:100%;margin:0 0 .75rem;padding:1rem 1.1rem;min-height:3.5rem;text-align:left;font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.75rem;cursor:pointer}
button:hover,button:focus-visible{border-color:var(--accent);outline:2px solid var(--accent);outline-offset:-1px}
strong,small{display:block}
small{color:var(--soft)}
`;

export function loginPage(uid: string, accounts: readonly Account[]): string {
  const choices = accounts.map(
    ({
      email,
      name,
      groups,
    }) => `<button name="account" value="${escapeHtml(email)}"><strong>${escapeHtml(name)}</strong>
<small>${escapeHtml(email)} · ${escapeHtml(groups.join(", "))}</small></button>`,
  );
  return page(
    "Who are you?",
    `<p>This is Galley's local engine: choose a person, there is no password. Deployed, Amazon Cognito asks here.</p>
<form method="post" action="/login/${escapeHtml(uid)}">${choices.join("\n")}</form>`,
  );
}

/** `form` is the provider's own, with its protection against forged sign-outs; our buttons submit it. */
export function signOutPage(form: string): string {
  return page(
    "Sign out?",
    `<p>You leave Galley's local engine. The next sign-in asks again who you are.</p>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes"><strong>Sign out</strong></button>
<button type="submit" form="op.logoutForm"><strong>Stay signed in</strong></button>`,
  );
}

export function noticePage(title: string, message: string): string {
  return page(title, `<p>${escapeHtml(message)}</p>`);
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Galley, local</title>
<style>${STYLE}</style>
</head>
<body><main><h1>${escapeHtml(title)}</h1>
${content}
</main></body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
