/**
 * Reads a CloudFormation template into what the engine creates: every intrinsic resolved, every resource type and property
 * known, or no start at all. What the engine does not do is never passed over in silence.
 */
import * as z from "zod";
import { evaluateCondition, NO_VALUE, resolve, type Scope } from "./intrinsics.ts";
import { ACCOUNT, type LocalAddresses, REGION, type ResourceIdentity, type ResourceType } from "./resource-type.ts";
import { RESOURCE_TYPES } from "./resource-types.ts";
import { TemplateError } from "./template-error.ts";

/** A resource that the engine acts on: its properties are checked, typed and free of intrinsics. */
export interface Resource<Shape extends z.ZodRawShape = z.ZodRawShape> {
  readonly identity: ResourceIdentity;
  readonly type: string;
  /** What `Ref` answers. */
  readonly reference: string;
  readonly properties: z.infer<z.ZodObject<Shape>>;
}

export interface Stack {
  readonly name: string;
  readonly resources: readonly Resource[];
  readonly outputs: Record<string, string>;
  /** All resources of one type; `shape` is what its table of properties declares. */
  ofType<Shape extends z.ZodRawShape>(type: string, shape: Shape): readonly Resource<Shape>[];
}

const rawResource = z.strictObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
  DependsOn: z.unknown().optional(),
  Metadata: z.unknown().optional(),
  // Nothing is ever replaced or deleted here: the data directory is.
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
type RawResource = z.infer<typeof rawResource>;

const rawTemplate = z.strictObject({
  AWSTemplateFormatVersion: z.string().optional(),
  Description: z.string().optional(),
  Metadata: z.unknown().optional(),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  // Rules check parameters; only the CDK's own parameter exists, with its default.
  Rules: z.unknown().optional(),
  Resources: z.record(z.string(), z.unknown()),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown(), Condition: z.string().optional() })).default({}),
});
type RawTemplate = z.infer<typeof rawTemplate>;

export function readTemplate(source: unknown, stackName: string, addresses: LocalAddresses): Stack {
  const parsed = rawTemplate.safeParse(source);
  if (!parsed.success) throw unknownPart("the template", parsed.error, "template.ts");
  const reader = new TemplateReader(parsed.data, stackName, addresses);
  const resources = reader.resources();
  return {
    name: stackName,
    resources,
    outputs: reader.outputs(),
    ofType: <Shape extends z.ZodRawShape>(type: string) =>
      resources.filter((resource): resource is Resource<Shape> => resource.type === type),
  };
}

class TemplateReader implements Scope {
  readonly #template: RawTemplate;
  readonly #stackName: string;
  readonly #addresses: LocalAddresses;
  readonly #present = new Map<string, RawResource & { readonly known: ResourceType }>();

  constructor(template: RawTemplate, stackName: string, addresses: LocalAddresses) {
    this.#template = template;
    this.#stackName = stackName;
    this.#addresses = addresses;
    for (const [logicalId, raw] of Object.entries(template.Resources)) this.#admit(logicalId, raw);
  }

  resources(): Resource[] {
    return [...this.#present].map(([logicalId, raw]) => {
      const identity = this.#identity(logicalId);
      const properties = this.#properties(logicalId, raw) as Resource["properties"];
      return { identity, type: raw.Type, reference: raw.known.reference(identity), properties };
    });
  }

  outputs(): Record<string, string> {
    const kept = Object.entries(this.#template.Outputs).filter(
      ([name, { Condition }]) => Condition === undefined || this.condition(Condition, `Outputs.${name}`),
    );
    return Object.fromEntries(
      kept.map(([name, { Value }]) => [name, String(endTlsHere(resolve(Value, this, `Outputs.${name}`)))]),
    );
  }

  reference(name: string, where: string): unknown {
    const pseudo = this.#pseudo(name);
    if (pseudo !== undefined) return pseudo;
    const parameter = this.#template.Parameters[name];
    if (parameter !== undefined) return parameter.Default;
    return this.#known(name, where).reference(this.#identity(name));
  }

  attribute(logicalId: string, attribute: string, where: string): unknown {
    const value = this.#known(logicalId, where).attributes[attribute];
    if (value !== undefined) return value(this.#identity(logicalId));
    const type = this.#present.get(logicalId)?.Type;
    throw new TemplateError(where, `the attribute ${attribute} of ${logicalId} (${type}) is not known`, fileOf(type));
  }

  condition(name: string, where: string): boolean {
    const definition = this.#template.Conditions[name];
    if (definition === undefined) throw new TemplateError(where, `there is no condition ${name}`, "template.ts");
    return evaluateCondition(definition, this, `Conditions.${name}`);
  }

  #admit(logicalId: string, source: unknown): void {
    const parsed = rawResource.safeParse(source);
    if (!parsed.success) throw unknownPart(logicalId, parsed.error, "template.ts");
    const { Type, Condition } = parsed.data;
    if (Condition !== undefined && !this.condition(Condition, logicalId)) return;
    const known = RESOURCE_TYPES[Type];
    if (known === undefined)
      throw new TemplateError(logicalId, `the resource type ${Type} is not known`, "resource-types.ts");
    this.#present.set(logicalId, { ...parsed.data, known });
  }

  #known(logicalId: string, where: string): ResourceType {
    const resource = this.#present.get(logicalId);
    if (resource === undefined) throw new TemplateError(where, `there is no resource ${logicalId}`, "template.ts");
    return resource.known;
  }

  #identity(logicalId: string): ResourceIdentity {
    const { known, Type, Properties } = this.#present.get(logicalId) as RawResource & { known: ResourceType };
    const given = known.nameProperty === undefined ? undefined : Properties[known.nameProperty];
    const name =
      given === undefined
        ? defaultName(Type, this.#stackName, logicalId, Properties)
        : String(resolve(given, this, `${logicalId}.Properties.${known.nameProperty}`));
    return { logicalId, name, stackName: this.#stackName, addresses: this.#addresses };
  }

  #properties(logicalId: string, { known, Type, Properties }: RawResource & { readonly known: ResourceType }): unknown {
    const where = `${logicalId}.Properties`;
    const names = Object.keys(Properties);
    const unknown = names.find((name) => !(name in known.acts || name in known.inert || "*" in known.inert));
    if (unknown !== undefined) {
      throw new TemplateError(`${where}.${unknown}`, `this property of ${Type} is not known`, fileOf(Type));
    }
    // Also what has no effect is resolved: an intrinsic that nobody knows is an error wherever it stands.
    const resolved = endTlsHere(resolve(Properties, this, where)) as Record<string, unknown>;
    const acted = Object.fromEntries(Object.entries(resolved).filter(([name]) => name in known.acts));
    const parsed = z.strictObject(known.acts).safeParse(acted);
    if (!parsed.success) throw unknownPart(where, parsed.error, fileOf(Type));
    return parsed.data;
  }

  #pseudo(name: string): unknown {
    switch (name) {
      case "AWS::AccountId":
        return ACCOUNT;
      case "AWS::Region":
        return REGION;
      case "AWS::Partition":
        return "aws";
      case "AWS::StackName":
        return this.#stackName;
      case "AWS::StackId":
        return `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/${this.#stackName}/local`;
      case "AWS::URLSuffix":
        return "amazonaws.com";
      case "AWS::NoValue":
        return NO_VALUE;
      default:
        return undefined;
    }
  }
}

/** As CloudFormation would make one, without the random part: the same at every start. Buckets allow no capitals. */
function defaultName(type: string, stackName: string, logicalId: string, properties: Record<string, unknown>): string {
  const name = `${stackName}-${logicalId}`;
  if (type === "AWS::S3::Bucket") return name.toLowerCase();
  const isFifo = properties.FifoQueue === true || properties.FifoTopic === true;
  return isFifo ? `${name}.fifo` : name;
}

/** CloudFront and API Gateway speak TLS; on the loopback address the engine is where it would end, so it ends before it begins. */
function endTlsHere(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("https://127.0.0.1:", "http://127.0.0.1:");
  if (Array.isArray(value)) return value.map(endTlsHere);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, endTlsHere(item)]));
}

/** The first thing that a schema refused, as a sentence with its place. */
function unknownPart(where: string, error: z.ZodError, extend: string): TemplateError {
  const [issue] = error.issues;
  const path = [where, ...(issue?.path ?? []).map(String)];
  if (issue?.code === "unrecognized_keys") path.push(issue.keys[0] ?? "");
  const problem =
    issue?.code === "unrecognized_keys" ? "this property is not known" : (issue?.message ?? "is not understood");
  return new TemplateError(path.join("."), problem, extend);
}

const FILES: readonly (readonly [service: RegExp, file: string])[] = [
  [/::(SQS|SNS)::/, "resource-types-messaging.ts"],
  [/::(S3|DynamoDB)::/, "resource-types-storage.ts"],
  [/::(CloudFront|ApiGatewayV2|Cognito)::/, "resource-types-web.ts"],
];

function fileOf(type = ""): string {
  return FILES.find(([service]) => service.test(type))?.[1] ?? "resource-types-compute.ts";
}
