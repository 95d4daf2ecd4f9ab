/** What people reach: the readers' edge, the approvers' desk, and sign-in, each as the template declares it. */
import { startEdge } from "./edge/edge-cache.ts";
import type { Functions } from "./functions/functions.ts";
import { startHttpApi } from "./http-api.ts";
import { LOCAL_ACCOUNTS, startIdentity } from "./identity/identity.ts";
import type { ReservedPort } from "./ports.ts";
import type { ObjectStore } from "./services/storage.ts";
import {
  apiProperties,
  cachePolicyProperties,
  distributionId,
  distributionProperties,
  edgeFunctionProperties,
  integrationProperties,
  responseHeadersPolicyProperties,
  routeProperties,
  userPoolClientProperties,
} from "./template/resource-types-web.ts";
import type { Resource, Stack } from "./template/template.ts";

export interface FrontDoors {
  invalidate(distributionId: string, items: string[]): void;
  close(): Promise<void>;
}

export interface FrontDoorNeeds {
  readonly stack: Stack;
  readonly functions: Functions;
  readonly objects: ObjectStore;
  readonly ports: { readonly site: ReservedPort; readonly desk: ReservedPort; readonly identity: ReservedPort };
  now(): number;
}

export async function openFrontDoors(needs: FrontDoorNeeds): Promise<FrontDoors> {
  const doors = await Promise.allSettled([openSite(needs), openDesk(needs), openSignIn(needs)]);
  const opened = doors.flatMap((door) => (door.status === "fulfilled" ? [door.value] : []));
  const close = async () => {
    await Promise.all(opened.map((door) => door?.close()));
  };
  const failed = doors.find((door) => door.status === "rejected");
  if (failed !== undefined) {
    await close();
    throw failed.reason;
  }
  const site = doors[0].status === "fulfilled" ? doors[0].value : undefined;
  return {
    close,
    invalidate: (id, items) => {
      if (site === undefined || id !== site.id) throw new Error(`There is no distribution ${id}.`);
      site.invalidate(items);
    },
  };
}

async function openSite({ stack, objects, ports, now }: FrontDoorNeeds) {
  const distribution = atMostOne(stack.ofType("AWS::CloudFront::Distribution", distributionProperties));
  if (distribution === undefined) return undefined;
  const cachePolicies = stack.ofType("AWS::CloudFront::CachePolicy", cachePolicyProperties);
  const headersPolicies = stack.ofType("AWS::CloudFront::ResponseHeadersPolicy", responseHeadersPolicyProperties);
  const functions = stack.ofType("AWS::CloudFront::Function", edgeFunctionProperties);
  await ports.site.release();
  const id = distributionId(distribution.identity);
  const edge = await startEdge({
    distributionId: id,
    config: distribution.properties.DistributionConfig,
    policies: {
      cache: Object.fromEntries(cachePolicies.map((policy) => [policy.reference, policy.properties.CachePolicyConfig])),
      responseHeaders: Object.fromEntries(
        headersPolicies.map((policy) => [policy.reference, policy.properties.ResponseHeadersPolicyConfig]),
      ),
    },
    functions: Object.fromEntries(
      functions.map((edgeFunction) => [edgeFunction.reference, edgeFunction.properties.FunctionCode]),
    ),
    readObject: async (domainName, key) => readObject(objects, domainName, key),
    port: ports.site.port,
    now,
  });
  return { id, invalidate: edge.invalidate, close: () => edge.close() };
}

async function openDesk({ stack, functions, ports }: FrontDoorNeeds) {
  const api = atMostOne(stack.ofType("AWS::ApiGatewayV2::Api", apiProperties));
  if (api === undefined) return undefined;
  const [route] = stack.ofType("AWS::ApiGatewayV2::Route", routeProperties);
  const integration = stack
    .ofType("AWS::ApiGatewayV2::Integration", integrationProperties)
    .find(({ reference }) => route?.properties.Target === `integrations/${reference}`);
  if (integration === undefined) throw new Error(`${api.identity.logicalId} has no route to a function.`);
  const pool = functions.pool(integration.properties.IntegrationUri);
  await ports.desk.release();
  return startHttpApi({ port: ports.desk.port, invoke: (event) => pool.invoke(event) });
}

async function openSignIn({ stack, ports }: FrontDoorNeeds) {
  const client = atMostOne(stack.ofType("AWS::Cognito::UserPoolClient", userPoolClientProperties));
  if (client === undefined) return undefined;
  await ports.identity.release();
  return startIdentity({
    port: ports.identity.port,
    clientId: client.reference,
    redirectUris: client.properties.CallbackURLs,
    postLogoutRedirectUris: client.properties.LogoutURLs,
    accounts: LOCAL_ACCOUNTS,
  });
}

function atMostOne<Item extends Resource>(items: readonly Item[]): Item | undefined {
  const [first, second] = items;
  if (second !== undefined)
    throw new Error(`The local engine serves one ${second.type}, and there are ${items.length}.`);
  return first;
}

/** As CloudFront's own identity would: it may read objects and not list them, so a missing one is forbidden, not absent. */
function readObject(objects: ObjectStore, domainName: string, key: string) {
  const bucket = domainName.split(".s3.")[0] ?? domainName;
  let object: ReturnType<ObjectStore["getObject"]>;
  try {
    object = objects.getObject(bucket, decodeURIComponent(key));
  } catch {
    const body = Buffer.from("<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");
    return { status: 403, headers: { "content-type": "application/xml" }, body };
  }
  const optional = {
    "cache-control": object.cacheControl,
    "content-disposition": object.contentDisposition,
    "content-encoding": object.contentEncoding,
    "content-language": object.contentLanguage,
  };
  const headers: Record<string, string> = {
    "content-type": object.contentType,
    "content-length": String(object.contentLength),
    etag: object.etag,
    "last-modified": object.lastModified.toUTCString(),
  };
  for (const [name, value] of Object.entries(optional)) if (value !== undefined) headers[name] = value;
  for (const [name, value] of Object.entries(object.metadata)) headers[`x-amz-meta-${name.toLowerCase()}`] = value;
  return { status: 200, headers, body: object.body };
}
