/** What readers and approvers reach over HTTP: the distribution, the desk's API, sign-in. */
import * as z from "zod";
import { arn, flag, REGION, type ResourceIdentity, type ResourceType, stableId } from "./resource-type.ts";

/** What is inside is read, and refused where unknown, by the local edge (edge-config.ts, edge-policies.ts). */
const readByTheEdge = z.record(z.string(), z.unknown());

export const distributionProperties = { DistributionConfig: readByTheEdge };
export const cachePolicyProperties = { CachePolicyConfig: readByTheEdge };
export const responseHeadersPolicyProperties = { ResponseHeadersPolicyConfig: readByTheEdge };
export const edgeFunctionProperties = {
  Name: z.string(),
  FunctionCode: z.string(),
  FunctionConfig: z.strictObject({ Runtime: z.literal("cloudfront-js-2.0"), Comment: z.string() }),
  AutoPublish: flag.default(true),
};

export const apiProperties = { Name: z.string(), ProtocolType: z.literal("HTTP") };
export const integrationProperties = {
  ApiId: z.string(),
  IntegrationType: z.literal("AWS_PROXY"),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal("2.0"),
};
export const routeProperties = {
  ApiId: z.string(),
  RouteKey: z.literal("$default"),
  Target: z.string(),
  AuthorizationType: z.literal("NONE").default("NONE"),
};

export const userPoolClientProperties = {
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
};

const SIGN_IN = "the local identity provider stands in for Cognito, with people of its own (identity.ts)";

const inertType = (
  reason: string,
  reference: ResourceType["reference"],
  attributes: ResourceType["attributes"] = {},
) => ({
  acts: {},
  inert: { "*": reason },
  reference,
  attributes,
});

export const WEB_TYPES: Readonly<Record<string, ResourceType>> = {
  "AWS::CloudFront::Distribution": {
    acts: distributionProperties,
    inert: { Tags: "for bills" },
    reference: distributionId,
    attributes: { Id: distributionId, DomainName: ({ addresses }) => addresses.site },
  },
  "AWS::CloudFront::Function": {
    nameProperty: "Name",
    acts: edgeFunctionProperties,
    inert: { FunctionMetadata: "for people", Tags: "for bills" },
    reference: edgeFunctionArn,
    attributes: { FunctionARN: edgeFunctionArn, "FunctionMetadata.FunctionARN": edgeFunctionArn },
  },
  "AWS::CloudFront::CachePolicy": {
    acts: cachePolicyProperties,
    inert: {},
    reference: policyId,
    attributes: { Id: policyId },
  },
  "AWS::CloudFront::ResponseHeadersPolicy": {
    acts: responseHeadersPolicyProperties,
    inert: {},
    reference: policyId,
    attributes: { Id: policyId },
  },
  "AWS::CloudFront::OriginAccessControl": inertType("the engine reads the bucket as CloudFront would", policyId, {
    Id: policyId,
  }),
  "AWS::CloudFront::OriginRequestPolicy": inertType("a bucket looks at nothing but the key", policyId, {
    Id: policyId,
  }),
  "AWS::ApiGatewayV2::Api": {
    acts: apiProperties,
    inert: {
      Description: "for people",
      DisableExecuteApiEndpoint: "the local address is the only one",
      Tags: "for bills",
    },
    reference: apiId,
    attributes: { ApiId: apiId, ApiEndpoint: ({ addresses }) => `http://${addresses.desk}` },
  },
  "AWS::ApiGatewayV2::Integration": {
    acts: integrationProperties,
    inert: { TimeoutInMillis: "the function's own timeout ends first" },
    reference: policyId,
    attributes: {},
  },
  "AWS::ApiGatewayV2::Route": { acts: routeProperties, inert: {}, reference: policyId, attributes: {} },
  "AWS::ApiGatewayV2::Stage": inertType(
    "one stage, at the root of the local address; no throttling, no access log",
    () => "$default",
  ),
  "AWS::Cognito::UserPool": inertType(SIGN_IN, userPoolId, {
    UserPoolId: userPoolId,
    Arn: (resource) => arn("cognito-idp", `userpool/${userPoolId(resource)}`),
    ProviderName: ({ addresses }) => addresses.identity,
    ProviderURL: ({ addresses }) => `http://${addresses.identity}`,
  }),
  "AWS::Cognito::UserPoolClient": {
    acts: userPoolClientProperties,
    inert: {
      AccessTokenValidity: SIGN_IN,
      AllowedOAuthFlows: SIGN_IN,
      AllowedOAuthFlowsUserPoolClient: SIGN_IN,
      AllowedOAuthScopes: SIGN_IN,
      AuthSessionValidity: SIGN_IN,
      ClientName: SIGN_IN,
      EnableTokenRevocation: SIGN_IN,
      ExplicitAuthFlows: SIGN_IN,
      GenerateSecret: SIGN_IN,
      IdTokenValidity: SIGN_IN,
      PreventUserExistenceErrors: SIGN_IN,
      ReadAttributes: SIGN_IN,
      RefreshTokenRotation: SIGN_IN,
      RefreshTokenValidity: SIGN_IN,
      SupportedIdentityProviders: SIGN_IN,
      TokenValidityUnits: SIGN_IN,
      UserPoolId: SIGN_IN,
      WriteAttributes: SIGN_IN,
    },
    reference: userPoolClientId,
    attributes: { ClientId: userPoolClientId },
  },
  "AWS::Cognito::UserPoolGroup": inertType(SIGN_IN, ({ name }) => name),
  "AWS::Cognito::UserPoolDomain": inertType(SIGN_IN, ({ name }) => name.toLowerCase()),
  "AWS::Cognito::ManagedLoginBranding": inertType(SIGN_IN, ({ name }) => name),
};

export function distributionId(resource: ResourceIdentity): string {
  return stableId("E", resource, 13);
}

function userPoolClientId(resource: ResourceIdentity): string {
  return stableId("", resource, 26).toLowerCase();
}

function userPoolId(resource: ResourceIdentity): string {
  return stableId(`${REGION}_`, resource, 9);
}

function apiId(resource: ResourceIdentity): string {
  return stableId("", resource, 10).toLowerCase();
}

function policyId(resource: ResourceIdentity): string {
  return stableId("", resource, 24).toLowerCase();
}

function edgeFunctionArn({ name }: ResourceIdentity): string {
  return arn("cloudfront", `function/${name}`, { global: true });
}
