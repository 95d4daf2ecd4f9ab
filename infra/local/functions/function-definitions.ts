/** From the template's functions to what a worker needs, and to the principals that they are for the gateway. */
import { availableParallelism, devNull } from "node:os";
import { join } from "node:path";
import type { Credentials } from "../gateway/credentials.ts";
import type { Assembly } from "../template/assembly.ts";
import { REGION } from "../template/resource-type.ts";
import { functionArn, functionProperties, roleId } from "../template/resource-types-compute.ts";
import type { Resource, Stack } from "../template/template.ts";
import { TemplateError } from "../template/template-error.ts";
import type { FunctionDefinition } from "./function-worker.ts";

type FunctionResource = Resource<typeof functionProperties>;

/** Functions wait more than they compute; more workers than this would only wait for the same processors. */
const CONCURRENCY_MAX = Math.max(2, availableParallelism());

export interface DefinitionNeeds {
  readonly stack: Stack;
  readonly assembly: Pick<Assembly, "assetDirectory">;
  readonly credentials: Credentials;
  readonly awsEndpoint: string;
}

export function defineFunctions(needs: DefinitionNeeds): FunctionDefinition[] {
  return needs.stack.ofType("AWS::Lambda::Function", functionProperties).map((resource) => define(resource, needs));
}

function define(
  resource: FunctionResource,
  { stack, assembly, credentials, awsEndpoint }: DefinitionNeeds,
): FunctionDefinition {
  const { identity, properties } = resource;
  const logGroup = properties.LoggingConfig?.LogGroup ?? `/aws/lambda/${identity.name}`;
  const name = shortName(logGroup);
  const key = credentials.admit({ name, principalId: `AWS:${roleIdOf(resource, stack)}:${identity.name}` });
  const directory = assembly.assetDirectory(properties.Code.S3Key);
  const { file, exportName } = entryOf(resource, directory);
  return {
    name,
    physicalName: identity.name,
    arn: functionArn(identity),
    file,
    exportName,
    memoryMegabytes: properties.MemorySize,
    timeoutSeconds: properties.Timeout,
    concurrencyMax: Math.min(properties.ReservedConcurrentExecutions ?? CONCURRENCY_MAX, CONCURRENCY_MAX),
    logGroup,
    environment: {
      ...runtimeEnvironment(resource, directory, logGroup),
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
      AWS_ENDPOINT_URL: awsEndpoint,
      // The template's own come last: Lambda lets them win, except for those that it reserves.
      ...properties.Environment?.Variables,
    },
  };
}

/** What Lambda's runtime tells every function of itself. */
function runtimeEnvironment({ identity, properties }: FunctionResource, directory: string, logGroup: string) {
  return {
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    AWS_EXECUTION_ENV: `AWS_Lambda_${properties.Runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: identity.name,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_GROUP_NAME: logGroup,
    AWS_LAMBDA_LOG_FORMAT: properties.LoggingConfig?.LogFormat ?? "Text",
    LAMBDA_TASK_ROOT: directory,
    LANG: "en_US.UTF-8",
    TZ: ":UTC",
    _HANDLER: properties.Handler,
    // Not Lambda's: there, no developer's configuration lies in the home directory for the SDK to find.
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
  };
}

/** `/Galley/press` is `press`: the log group carries the name that people use. */
function shortName(logGroup: string): string {
  return logGroup.split("/").at(-1) ?? logGroup;
}

function roleIdOf({ identity, properties }: FunctionResource, stack: Stack): string {
  const role = stack.resources.find(
    (candidate) => candidate.type === "AWS::IAM::Role" && properties.Role.endsWith(`:role/${candidate.identity.name}`),
  );
  if (role === undefined) {
    throw new TemplateError(
      `${identity.logicalId}.Properties.Role`,
      `there is no role ${properties.Role}`,
      "function-definitions.ts",
    );
  }
  return roleId(role.identity);
}

function entryOf({ identity, properties }: FunctionResource, directory: string): { file: string; exportName: string } {
  const [module, exportName, ...rest] = properties.Handler.split(".");
  if (module === undefined || exportName === undefined || rest.length > 0) {
    throw new TemplateError(
      `${identity.logicalId}.Properties.Handler`,
      `${properties.Handler} is not file.export`,
      "function-definitions.ts",
    );
  }
  return { file: join(directory, `${module}.mjs`), exportName };
}
