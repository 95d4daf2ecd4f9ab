/**
 * What must hold of any template of Galley's, whatever is added to it: each a function from a template to its violations. A check that
 * finds nothing to look at reports that as a violation.
 */
import { RECEIVE_COUNT_MAX } from "../../infra/settings.ts";
import { FUNCTION_ENVIRONMENT } from "../../shared/env.ts";
import { type Fragment, resourcesOf, type Template, target } from "./synthesized.ts";

export type Invariant = (template: Template) => string[];

/** Runs a check over all resources of a type; `check` returns a sentence for each thing that is wrong. */
function forEach(type: string, check: (properties: Fragment, id: string, template: Template) => (string | false)[]) {
  return (template: Template): string[] => {
    const resources = resourcesOf(template, type);
    if (resources.length === 0) return [`There is no ${type} to look at.`];
    return resources.flatMap(([id, properties]) =>
      check(properties, id, template)
        .filter((problem) => problem !== false)
        .map((problem) => `${id}: ${problem}`),
    );
  };
}

const QUEUE = "AWS::SQS::Queue";

function deadLetterIds(template: Template): Set<string> {
  const targets = [
    ...resourcesOf(template, QUEUE).map(([, queue]) => queue.RedrivePolicy?.deadLetterTargetArn),
    ...resourcesOf(template, "AWS::Lambda::EventSourceMapping").map(
      ([, source]) => source.DestinationConfig?.OnFailure?.Destination,
    ),
    ...resourcesOf(template, "AWS::Lambda::Function").map(([, fn]) => fn.DeadLetterConfig?.TargetArn),
    ...resourcesOf(template, "AWS::Scheduler::Schedule").map(([, schedule]) => schedule.Target.DeadLetterConfig?.Arn),
  ];
  return new Set(targets.map(target).filter((id) => id !== undefined));
}

export const queuesHaveDeadLetters = forEach(QUEUE, (queue, id, template) => {
  if (deadLetterIds(template).has(id)) {
    return [queue.MessageRetentionPeriod !== 14 * 86_400 && "dead letters are not kept 14 days"];
  }
  const deadLetters = template.Resources[target(queue.RedrivePolicy?.deadLetterTargetArn) ?? ""];
  return [
    deadLetters === undefined && "has no dead-letter queue",
    queue.RedrivePolicy?.maxReceiveCount !== RECEIVE_COUNT_MAX &&
      `does not give up after ${RECEIVE_COUNT_MAX} attempts`,
    deadLetters !== undefined && deadLetters.Properties.FifoQueue !== queue.FifoQueue && "its dead letters lose order",
  ];
});

export const deadLettersHaveAlarms = forEach(QUEUE, (_, id, template) => {
  if (!deadLetterIds(template).has(id)) return [];
  const watched = resourcesOf(template, "AWS::CloudWatch::Alarm").some(
    ([, alarm]) =>
      alarm.MetricName === "ApproximateNumberOfMessagesVisible" &&
      alarm.Threshold === 1 &&
      JSON.stringify(alarm.Dimensions).includes(`"${id}"`),
  );
  return [!watched && "nobody is called when a message lies there"];
});

/** `anchors` are the runbook's headings as GitHub links them. */
export function alarmsHelp(anchors: ReadonlySet<string>): Invariant {
  return forEach("AWS::CloudWatch::Alarm", (alarm) => {
    const [impact, anchor] = String(alarm.AlarmDescription).split(" Runbook: docs/runbook.md#");
    return [
      (impact ?? "").length < 40 && "does not say who is hurt and what to do",
      (anchor === undefined || !anchors.has(anchor)) && `its runbook heading does not exist: ${anchor}`,
      String(alarm.AlarmName).split(": ")[1]?.toLowerCase().replaceAll(" ", "-") !== anchor &&
        "its name is not its heading",
      !alarm.AlarmActions?.length && "it calls nobody",
      alarm.TreatMissingData === undefined && "does not say what missing data means",
    ];
  });
}

export const eventSourcesReportPartialFailures = forEach("AWS::Lambda::EventSourceMapping", (source) => [
  !source.FunctionResponseTypes?.includes("ReportBatchItemFailures") && "one bad message fails the whole batch",
  source.BatchSize === undefined && "no explicit batch size",
  source.StartingPosition !== undefined && source.DestinationConfig?.OnFailure === undefined && "failures are dropped",
  source.StartingPosition !== undefined && !(source.MaximumRetryAttempts >= 0) && "retries without end",
  source.StartingPosition !== undefined && source.BisectBatchOnFunctionError !== true && "one bad change blocks others",
]);

export const messagesStayHiddenLongEnough = forEach("AWS::Lambda::EventSourceMapping", (source, _, template) => {
  const queue = template.Resources[target(source.EventSourceArn) ?? ""];
  if (queue?.Type !== QUEUE) return [];
  const fn = template.Resources[target(source.FunctionName) ?? ""];
  return [!(queue.Properties.VisibilityTimeout >= 6 * fn?.Properties.Timeout) && "visibility is under 6 × the timeout"];
});

/** Every statement of every policy in the template, of roles and of resources. */
function statements(template: Template): [id: string, statement: Fragment][] {
  return Object.entries(template.Resources).flatMap(([id, { Properties }]) =>
    [Properties?.PolicyDocument, Properties?.AssumeRolePolicyDocument]
      .flatMap((document: Fragment) => document?.Statement ?? [])
      .map((statement: Fragment): [string, Fragment] => [id, statement]),
  );
}

function allows(check: (statement: Fragment) => string | false): Invariant {
  return (template) => {
    const found = statements(template).filter(([, statement]) => statement.Effect === "Allow");
    if (found.length === 0) return ["There is no policy to look at."];
    return found.flatMap(([id, statement]) => {
      const problem = check(statement);
      return problem === false ? [] : [`${id}: ${problem}`];
    });
  };
}

export const noWildcardActions = allows(({ Action, NotAction }) => {
  const wild = [Action].flat().filter((action) => String(action).includes("*"));
  return (wild.length > 0 || NotAction !== undefined) && `allows ${wild.join(", ") || "all but a list"}`;
});

export const noWildcardResources = allows(
  ({ Resource, NotResource }) =>
    ([Resource].flat().includes("*") || NotResource !== undefined) && "allows something on every resource there is",
);

export const nobodyFromOutside = allows(({ Principal, Condition }) => {
  if (Principal === undefined) return false;
  const service = Principal.Service;
  // Only Lambda assumes its roles on behalf of a resource of this stack; every other service must say for whom it comes.
  return (
    (service === undefined || (service !== "lambda.amazonaws.com" && Condition === undefined)) && "open to strangers"
  );
});

/** A policy that shuts out plain HTTP must stand at every bucket, queue and topic. */
function tlsOnly(type: string, policyType: string, property: string): Invariant {
  return forEach(type, (_, id, template) => {
    const denied = resourcesOf(template, policyType)
      .filter(([, policy]) => [policy[property]].flat().some((resource) => target(resource) === id))
      .flatMap(([, policy]) => policy.PolicyDocument.Statement)
      .some(
        (statement: Fragment) =>
          statement.Effect === "Deny" && statement.Condition?.Bool?.["aws:SecureTransport"] === "false",
      );
    return [!denied && "answers over plain HTTP"];
  });
}
export const bucketsTlsOnly = tlsOnly("AWS::S3::Bucket", "AWS::S3::BucketPolicy", "Bucket");
export const queuesTlsOnly = tlsOnly(QUEUE, "AWS::SQS::QueuePolicy", "Queues");
export const topicsTlsOnly = tlsOnly("AWS::SNS::Topic", "AWS::SNS::TopicPolicy", "Topics");

export const bucketsPrivate = forEach("AWS::S3::Bucket", (bucket) => {
  const block = bucket.PublicAccessBlockConfiguration ?? {};
  const all = ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];
  return [
    !all.every((rule) => block[rule] === true) && "can be made public",
    bucket.BucketEncryption === undefined && "is not encrypted",
    bucket.OwnershipControls?.Rules?.[0]?.ObjectOwnership !== "BucketOwnerEnforced" && "knows access lists",
    bucket.WebsiteConfiguration !== undefined && "is a website of its own, past the distribution",
  ];
});

export const queuesEncrypted = forEach(QUEUE, (queue) => [queue.SqsManagedSseEnabled !== true && "is not encrypted"]);

export const functionsAlike = forEach("AWS::Lambda::Function", (fn, id, template) => {
  const logGroup = target(fn.LoggingConfig?.LogGroup) ?? "";
  const others = resourcesOf(template, "AWS::Lambda::Function").filter(([other]) => other !== id);
  return [
    JSON.stringify(fn.Architectures) !== '["arm64"]' && "not arm64",
    fn.Runtime !== "nodejs24.x" && "not Node 24",
    fn.LoggingConfig?.LogFormat !== "JSON" && "does not log JSON",
    !(template.Resources[logGroup]?.Properties.RetentionInDays > 0) && "its log is kept for ever, or nowhere",
    others.some(([, other]) => target(other.LoggingConfig?.LogGroup) === logGroup) && "shares its log group",
    others.some(([, other]) => target(other.Role) === target(fn.Role)) && "shares its role",
    !(fn.MemorySize > 0 && fn.Timeout > 0) && "no explicit memory and timeout",
    !fn.Description && "does not say what it is for",
  ];
});

/** `functionIds` maps each function's name to its logical id. */
export function functionsGetTheirVariables(functionIds: Readonly<Record<string, string>>): Invariant {
  return (template) =>
    Object.entries(FUNCTION_ENVIRONMENT).flatMap(([name, variables]) => {
      const fn = template.Resources[functionIds[name] ?? ""];
      const given = Object.keys(fn?.Properties.Environment?.Variables ?? {}).sort();
      const promised = ["NODE_OPTIONS", ...variables].sort();
      return given.join() === promised.join()
        ? []
        : [`${name} gets ${given.join(", ")}; promised ${promised.join(", ")}`];
    });
}

export const rolesWriteTheirOwnPolicies = forEach("AWS::IAM::Role", (role) => [
  role.ManagedPolicyArns !== undefined && "has a policy that AWS may change",
  role.Policies !== undefined && "has a policy inside itself, where the other checks do not look",
]);

export const permissionsNameTheirCaller = forEach("AWS::Lambda::Permission", (permission) => [
  permission.SourceArn === undefined && "anybody's resource of that service may call",
]);

/** Types and intrinsics that the local engine knows and the README names. */
export function onlyKnownTypes(known: ReadonlySet<string>): Invariant {
  return (template) => {
    const types = [...new Set(Object.values(template.Resources).map(({ Type }) => Type))];
    return [
      ...types.filter((type) => !known.has(type)).map((type) => `${type} is not on the list.`),
      ...[...known].filter((type) => !types.includes(type)).map((type) => `${type} is listed, but not used.`),
    ];
  };
}

const INTRINSICS = new Set(["Fn::GetAtt", "Fn::Join", "Fn::Sub"]);

/** In what is created and told; a rule only stops a deployment. */
export const onlyPlainIntrinsics: Invariant = ({ Resources, Outputs }) => {
  const found = new Set(JSON.stringify({ Resources, Outputs }).match(/(?<=")(Fn::\w+|Condition::\w+)(?=":)/g));
  if (found.size === 0) return ["There is no intrinsic to look at."];
  return [...found].filter((name) => !INTRINSICS.has(name)).map((name) => `${name} is used.`);
};

/** Resources that hold something: CloudFormation empties them when their logical id changes. */
export function statefulPinned(pinned: Readonly<Record<string, readonly string[]>>): Invariant {
  return (template) =>
    Object.entries(pinned).flatMap(([type, ids]) => {
      const found = resourcesOf(template, type).map(([id]) => id);
      return found.sort().join() === [...ids].sort().join()
        ? []
        : [`${type}: ${found.join(", ")}; pinned: ${ids.join(", ")}`];
    });
}

/** What the stack leaves behind when it is deleted: queues empty themselves, the rest is the newsroom's. */
export const stateOutlivesTheStack: Invariant = (template) =>
  ["AWS::S3::Bucket", "AWS::DynamoDB::Table", "AWS::Cognito::UserPool"].flatMap((type) => {
    const found = Object.entries(template.Resources).filter(([, resource]) => resource.Type === type);
    if (found.length === 0) return [`There is no ${type} to look at.`];
    return found
      .filter(([, resource]) => resource.DeletionPolicy !== "Retain" || resource.UpdateReplacePolicy !== "Retain")
      .map(([id]) => `${id}: goes with the stack`);
  });
