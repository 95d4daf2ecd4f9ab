/** Every CloudFormation resource type that the engine knows. One that is not here stops the start. */
import type { ResourceType } from "./resource-type.ts";
import { COMPUTE_TYPES } from "./resource-types-compute.ts";
import { MESSAGING_TYPES } from "./resource-types-messaging.ts";
import { STORAGE_TYPES } from "./resource-types-storage.ts";
import { WEB_TYPES } from "./resource-types-web.ts";

export const RESOURCE_TYPES: Readonly<Record<string, ResourceType>> = {
  ...COMPUTE_TYPES,
  ...MESSAGING_TYPES,
  ...STORAGE_TYPES,
  ...WEB_TYPES,
};
