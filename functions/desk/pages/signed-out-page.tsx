/** After signing out of the desk. */
import type { VNode } from "preact";
import { Frame } from "./layout.tsx";
import { WORDS } from "./words.ts";

export function SignedOutPage({ providerSignOut }: { providerSignOut: string | null }): VNode {
  return (
    <Frame title={WORDS.signOut}>
      <h1>{WORDS.signedOut}</h1>
      <p class="actions">
        <a class="button" href="/sign-in">
          {WORDS.signIn}
        </a>
        {providerSignOut !== null && (
          <a class="button plain" href={providerSignOut}>
            {WORDS.providerSignOut}
          </a>
        )}
      </p>
    </Frame>
  );
}
