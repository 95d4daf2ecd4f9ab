/**
 * Which function gets which environment variable. `infra` must hand over exactly these, a handler can read no other:
 * both sides are typed by this table.
 */
export const FUNCTION_ENVIRONMENT = {
  ingest: ["CATALOGUE_TABLE", "DRAFTS_BUCKET", "APPROVALS_QUEUE_URL", "PICTURES_QUEUE_URL", "DESK_ROLE_ID"],
  media: ["CATALOGUE_TABLE", "DRAFTS_BUCKET", "UPLOADS_QUEUE_URL"],
  approvals: ["CATALOGUE_TABLE", "NOTICES_TOPIC_ARN", "DESK_URL"],
  desk: ["CATALOGUE_TABLE", "DRAFTS_BUCKET", "DESK_URL", "SITE_URL", "OIDC_ISSUER", "OIDC_CLIENT_ID"],
  clock: ["CATALOGUE_TABLE", "PAGES_QUEUE_URL"],
  flatplan: ["PAGES_QUEUE_URL"],
  press: ["CATALOGUE_TABLE", "DRAFTS_BUCKET", "SITE_BUCKET", "PAGES_QUEUE_URL", "DISTRIBUTION_ID", "SITE_URL"],
} as const;

export type FunctionName = keyof typeof FUNCTION_ENVIRONMENT;
export type EnvironmentOf<Name extends FunctionName> = Record<(typeof FUNCTION_ENVIRONMENT)[Name][number], string>;

/**
 * What a deployed stack tells the commands (`galley --stack NAME`) and what the local engine writes to
 * `.galley/engine.json`: names of the stack's outputs.
 */
export const STACK_OUTPUTS = {
  catalogueTable: "CatalogueTable",
  draftsBucket: "DraftsBucket",
  siteBucket: "SiteBucket",
  siteUrl: "SiteUrl",
  deskUrl: "DeskUrl",
  oidcIssuer: "OidcIssuer",
  oidcClientId: "OidcClientId",
} as const;
