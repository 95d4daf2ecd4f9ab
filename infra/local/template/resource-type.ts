/** What a resource type is to the engine, and the small tools that the tables of resource types share. */
import { createHash } from "node:crypto";
import * as z from "zod";

/** Fixed, as is the account: fauxqs knows no other. */
export const REGION = "us-east-1";
export const ACCOUNT = "000000000000";

/** A resource, as far as its values can be known before it exists. */
export interface ResourceIdentity {
  readonly logicalId: string;
  /** The name the template gives, or one made of stack and logical id. */
  readonly name: string;
  readonly stackName: string;
  readonly addresses: LocalAddresses;
}

/** Where the parts of the engine listen: `127.0.0.1:port`. */
export interface LocalAddresses {
  readonly site: string;
  readonly desk: string;
  readonly aws: string;
  readonly identity: string;
}

/**
 * The properties a type acts on, those that change nothing on one machine (each with the reason), and the values the rest of
 * the template may ask for. Anything else stops the start.
 */
export interface ResourceType {
  /** Property that names the resource, when the template may give one. */
  readonly nameProperty?: string;
  /** Strict at every depth: an unknown part of a property is as wrong as an unknown property. */
  readonly acts: z.ZodRawShape;
  /** Property → why nothing happens here. `*` stands for every property of a type that has no effect as a whole. */
  readonly inert: Readonly<Record<string, string>>;
  readonly reference: (resource: ResourceIdentity) => string;
  readonly attributes: Readonly<Record<string, (resource: ResourceIdentity) => string>>;
}

/** An ARN of this stack's account and region; both are left out where AWS leaves them out. */
export function arn(service: string, resource: string, { global = false } = {}): string {
  return `arn:aws:${service}:${global ? "" : REGION}:${global && service === "s3" ? "" : ACCOUNT}:${resource}`;
}

/** Looks like an id that AWS gives, and is the same at every start. */
export function stableId(prefix: string, resource: ResourceIdentity, length = 16): string {
  const digest = createHash("sha256").update(`${resource.stackName} ${resource.logicalId}`).digest("hex");
  return `${prefix}${digest.toUpperCase().slice(0, length)}`;
}

/** CloudFormation passes numbers and flags as text when they come from a parameter or a join. */
export const integer = z.coerce.number().int();
export const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((word) => word === "true")]);
