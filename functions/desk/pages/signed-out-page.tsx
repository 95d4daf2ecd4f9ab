/** After signing out of the desk: whoever signs in next is asked who they are, whomever the provider still knows. */
import type { VNode } from "preact";
import { Frame } from "./layout.tsx";
import { WORDS } from "./words.ts";

export function SignedOutPage({ providerSignOut }: { providerSignOut: string | null }): VNode {
  return (
    <Frame title={WORDS.signedOutTitle}>
      <h1>{WORDS.signedOut}</h1>
      <p class="actions">
        <a class="button" href="/sign-in?again">
          {WORDS.signInAgain}
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
