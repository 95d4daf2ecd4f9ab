/** CloudFormation's intrinsic functions. One that is not here stops the engine: a value half resolved is worse than none. */
import { TemplateError } from "./template-error.ts";

/** What the functions need to know of the stack around them. */
export interface Scope {
  /** Value of `Ref`: a parameter, a pseudo parameter or a resource; `NO_VALUE` removes the property. */
  reference(name: string, where: string): unknown;
  attribute(logicalId: string, attribute: string, where: string): unknown;
  condition(name: string, where: string): boolean;
}

export const NO_VALUE = Symbol("AWS::NoValue");

type Resolver = (argument: unknown, scope: Scope, where: string) => unknown;

const INTRINSICS: Readonly<Record<string, Resolver>> = {
  Ref: (name, scope, where) => scope.reference(text(name, where), where),
  "Fn::GetAtt": getAttribute,
  "Fn::Join": join,
  "Fn::Sub": substitute,
  "Fn::Select": select,
  "Fn::Split": split,
  "Fn::If": chooseByCondition,
};

const CONDITIONS: Readonly<Record<string, Resolver>> = {
  Condition: (name, scope, where) => scope.condition(text(name, where), where),
  "Fn::Equals": (argument, scope, where) => {
    const [left, right] = list(argument, where).map((value) => resolve(value, scope, where));
    return left === right;
  },
  "Fn::Not": (argument, scope, where) => !evaluateCondition(list(argument, where)[0], scope, where),
  "Fn::And": (argument, scope, where) => list(argument, where).every((part) => evaluateCondition(part, scope, where)),
  "Fn::Or": (argument, scope, where) => list(argument, where).some((part) => evaluateCondition(part, scope, where)),
};

/** Replaces every intrinsic in `value`. */
export function resolve(value: unknown, scope: Scope, where: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => resolve(item, scope, `${where}[${index}]`)).filter((item) => item !== NO_VALUE);
  }
  if (typeof value !== "object" || value === null) return value;
  const intrinsic = intrinsicOf(value, where);
  if (intrinsic !== undefined) return intrinsic.resolver(intrinsic.argument, scope, where);
  const entries = Object.entries(value).map(([key, item]) => [key, resolve(item, scope, `${where}.${key}`)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== NO_VALUE));
}

/** Decides one entry of the template's `Conditions`. */
export function evaluateCondition(value: unknown, scope: Scope, where: string): boolean {
  const [[name, argument] = ["", undefined]] = Object.entries(value ?? {});
  const resolver = CONDITIONS[name];
  if (resolver === undefined) throw unknownIntrinsic(name, where);
  return resolver(argument, scope, where) === true;
}

function intrinsicOf(value: object, where: string): { resolver: Resolver; argument: unknown } | undefined {
  const entries = Object.entries(value);
  const named = entries.find(([key]) => key.startsWith("Fn::") || (key === "Ref" && entries.length === 1));
  if (named === undefined) return undefined;
  const resolver = INTRINSICS[named[0]];
  if (resolver === undefined || entries.length > 1) throw unknownIntrinsic(named[0], where);
  return { resolver, argument: named[1] };
}

function unknownIntrinsic(name: string, where: string): TemplateError {
  return new TemplateError(where, `the intrinsic function ${name || "(none)"} is not known`, "intrinsics.ts");
}

function getAttribute(argument: unknown, scope: Scope, where: string): unknown {
  const [logicalId, attribute] = typeof argument === "string" ? splitOnce(argument, ".") : list(argument, where);
  return scope.attribute(text(logicalId, where), text(resolve(attribute, scope, where), where), where);
}

function join(argument: unknown, scope: Scope, where: string): string {
  const [separator, values] = list(argument, where);
  const parts = list(resolve(values, scope, where), where);
  return parts.map((part) => text(part, where)).join(text(separator, where));
}

/** Both forms: a text, or a text with values of its own. `${!name}` is a literal `${name}`. */
function substitute(argument: unknown, scope: Scope, where: string): string {
  const [template, own = {}] = typeof argument === "string" ? [argument] : list(argument, where);
  const values = new Map(Object.entries(own as object));
  return text(template, where).replaceAll(/\$\{([^}]+)\}/g, (whole, name: string) => {
    if (name.startsWith("!")) return whole.replace("!", "");
    if (values.has(name)) return text(resolve(values.get(name), scope, where), where);
    const [logicalId, attribute] = splitOnce(name, ".");
    return text(attribute === "" ? scope.reference(name, where) : scope.attribute(logicalId, attribute, where), where);
  });
}

function select(argument: unknown, scope: Scope, where: string): unknown {
  const [index, values] = list(resolve(argument, scope, where), where);
  const selected = list(values, where)[Number(index)];
  if (selected === undefined)
    throw new TemplateError(where, `Fn::Select finds nothing at ${String(index)}`, "intrinsics.ts");
  return selected;
}

function split(argument: unknown, scope: Scope, where: string): string[] {
  const [separator, value] = list(resolve(argument, scope, where), where);
  return text(value, where).split(text(separator, where));
}

/** Only the chosen side is resolved: the other may refer to what does not exist. */
function chooseByCondition(argument: unknown, scope: Scope, where: string): unknown {
  const [name, whenTrue, whenFalse] = list(argument, where);
  return resolve(scope.condition(text(name, where), where) ? whenTrue : whenFalse, scope, where);
}

function list(value: unknown, where: string): unknown[] {
  if (!Array.isArray(value))
    throw new TemplateError(where, `expected a list, found ${JSON.stringify(value)}`, "intrinsics.ts");
  return value;
}

function text(value: unknown, where: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new TemplateError(where, `expected a text, found ${JSON.stringify(value)}`, "intrinsics.ts");
}

function splitOnce(value: string, separator: string): [string, string] {
  const at = value.indexOf(separator);
  return at === -1 ? [value, ""] : [value.slice(0, at), value.slice(at + separator.length)];
}
