/**
 * Which requests of the functions their roles in the template do not allow, action by action: what the local services
 * would let pass and AWS would not. Resources and conditions are not weighed.
 */
import * as z from "zod";

interface Request {
  readonly principal: string;
  readonly service: string;
  readonly operation: string;
}

/** IAM's names for calls that have another name; an unlisted call is its own action. */
const ACTIONS: Readonly<Record<string, readonly string[]>> = {
  "s3:HeadObject": ["s3:GetObject"],
  "s3:CopyObject": ["s3:GetObject", "s3:PutObject"],
  "sqs:SendMessageBatch": ["sqs:SendMessage"],
  "dynamodb:TransactWriteItems": ["dynamodb:PutItem", "dynamodb:DeleteItem"],
};

const template = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).optional() }),
  ),
});
const policy = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({ Effect: z.enum(["Allow", "Deny"]), Action: z.union([z.string(), z.array(z.string())]) }),
    ),
  }),
  Roles: z.array(z.object({ Ref: z.string() })),
});

/** `press s3:DeleteObject` for every call of a function that its role's policies do not name. */
export function forbiddenRequests(
  requests: readonly Request[],
  source: unknown,
  functions: readonly string[],
): string[] {
  const allowed = allowedActions(source);
  const forbidden = requests
    .filter(({ principal }) => functions.includes(principal))
    .flatMap(({ principal, service, operation }) => {
      const asked = `${service}:${operation}`;
      const missing = (ACTIONS[asked] ?? [asked]).filter((action) => !allowed(principal).has(action));
      return missing.map((action) => `${principal} ${action}`);
    });
  return [...new Set(forbidden)].sort();
}

function allowedActions(source: unknown): (functionName: string) => ReadonlySet<string> {
  const policies = Object.values(template.parse(source).Resources)
    .filter(({ Type }) => Type === "AWS::IAM::Policy")
    .map(({ Properties }) => policy.parse(Properties));
  return (functionName) => {
    const role = new RegExp(`^([A-Z][a-z]+)?${functionName}FunctionRole$`, "i");
    const own = policies.filter(({ Roles }) => Roles.some(({ Ref }) => role.test(Ref)));
    const statements = own.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    return new Set(statements.flatMap(({ Effect, Action }) => (Effect === "Allow" ? Action : [])));
  };
}
