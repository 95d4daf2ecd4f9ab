/** Who may enter the desk: accounts that an operator creates, in groups that the publication's approval rules name. */
import { CfnUserPool, CfnUserPoolClient, CfnUserPoolDomain, CfnUserPoolGroup } from "aws-cdk-lib/aws-cognito";
import { CfnOutput, RemovalPolicy, Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { STACK_OUTPUTS } from "../../shared/env.ts";
import { PASSWORD_LETTERS_MIN, SIGN_IN_MINUTES, SIGN_IN_REFRESH_HOURS } from "../settings.ts";
import { pin } from "./names.ts";
import type { FunctionNeeding } from "./newsroom-function.ts";

const GROUPS = {
  editors: "Upload drafts and follow their reports.",
  approvers: "Decide what readers see.",
  operators: "Withdraw in every section, and look after the system.",
};

export class SignIn extends Construct {
  /** The pool's OpenID issuer, with `https://`: Cognito's `ProviderURL` is one, its `ProviderName` is the same without the scheme. */
  readonly #issuer: string;
  readonly #clientId: string;

  constructor(scope: Construct, id: string, { deskUrl }: { readonly deskUrl: string }) {
    super(scope, id);
    const pool = this.#createPool();
    for (const [groupName, description] of Object.entries(GROUPS)) {
      new CfnUserPoolGroup(this, groupName, { userPoolId: pool.ref, groupName, description });
    }
    // Unique in the region for all of AWS, hence the account's number.
    const { stackName, account } = Stack.of(this);
    new CfnUserPoolDomain(this, "Domain", { userPoolId: pool.ref, domain: `${stackName.toLowerCase()}-${account}` });
    const client = this.#createClient(pool, deskUrl);
    this.#issuer = pool.attrProviderUrl;
    this.#clientId = client.ref;
    const outputs = Stack.of(this);
    new CfnOutput(outputs, STACK_OUTPUTS.oidcIssuer, { value: this.#issuer });
    new CfnOutput(outputs, STACK_OUTPUTS.oidcClientId, { value: this.#clientId });
  }

  tellIssuer(fn: FunctionNeeding<"OIDC_ISSUER" | "OIDC_CLIENT_ID">): void {
    fn.give("OIDC_ISSUER", this.#issuer);
    fn.give("OIDC_CLIENT_ID", this.#clientId);
  }

  /** Second factor by an authenticator app: text messages can be taken over, and would need a role that sends them. */
  #createPool(): CfnUserPool {
    const pool = new CfnUserPool(this, "Pool", {
      userPoolName: `${Stack.of(this).stackName} newsroom`,
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      usernameAttributes: ["email"],
      usernameConfiguration: { caseSensitive: false },
      autoVerifiedAttributes: ["email"],
      mfaConfiguration: "OPTIONAL",
      enabledMfas: ["SOFTWARE_TOKEN_MFA"],
      policies: {
        passwordPolicy: {
          minimumLength: PASSWORD_LETTERS_MIN,
          requireLowercase: true,
          requireUppercase: true,
          requireNumbers: true,
          requireSymbols: true,
          temporaryPasswordValidityDays: 3,
        },
      },
      accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] },
      deletionProtection: "ACTIVE",
    });
    pool.applyRemovalPolicy(RemovalPolicy.RETAIN);
    // Replacing the pool would delete every account.
    pin(pool, "UserPool");
    return pool;
  }

  /** Public: what runs in a browser or on an editor's machine can keep no secret, so the code flow is bound by PKCE. */
  #createClient(pool: CfnUserPool, deskUrl: string): CfnUserPoolClient {
    return new CfnUserPoolClient(this, "Client", {
      userPoolId: pool.ref,
      clientName: "desk",
      generateSecret: false,
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthFlows: ["code"],
      allowedOAuthScopes: ["openid", "email", "profile"],
      callbackUrLs: [`${deskUrl}/signed-in`],
      logoutUrLs: [`${deskUrl}/signed-out`],
      supportedIdentityProviders: ["COGNITO"],
      explicitAuthFlows: ["ALLOW_REFRESH_TOKEN_AUTH"],
      preventUserExistenceErrors: "ENABLED",
      enableTokenRevocation: true,
      tokenValidityUnits: { idToken: "minutes", accessToken: "minutes", refreshToken: "hours" },
      idTokenValidity: SIGN_IN_MINUTES,
      accessTokenValidity: SIGN_IN_MINUTES,
      refreshTokenValidity: SIGN_IN_REFRESH_HOURS,
    });
  }
}
