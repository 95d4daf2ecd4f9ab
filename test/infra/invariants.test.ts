/** Each invariant over the whole template, and over a template with one fault that it must see. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import * as invariants from "./invariants.ts";
import { FUNCTION_IDS, PINNED, RESOURCE_TYPES } from "./newsroom.ts";
import { type Fragment, synthesizeForTest, type Template } from "./synthesized.ts";

const synthesized = synthesizeForTest();
afterAll(synthesized.remove);

const runbook = readFileSync(join(import.meta.dirname, "../../docs/runbook.md"), "utf8");
const anchors = new Set([...runbook.matchAll(/^## (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? "")));

function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}

interface Case {
  readonly name: string;
  readonly holds: invariants.Invariant;
  /** One fault, as someone could make it. */
  readonly fault: (resources: Fragment) => void;
}

const firstAllow = (policy: Fragment): Fragment =>
  policy.Properties.PolicyDocument.Statement.find((statement: Fragment) => statement.Effect === "Allow");

const CASES: Case[] = [
  {
    name: "every queue has a dead-letter queue",
    holds: invariants.queuesHaveDeadLetters,
    fault: ({ UploadsQueue }) => delete UploadsQueue.Properties.RedrivePolicy,
  },
  {
    name: "every dead-letter queue has an alarm",
    holds: invariants.deadLettersHaveAlarms,
    fault: (resources) => delete resources.WatchClockDeadLetters,
  },
  {
    name: "every alarm says who is hurt and links its runbook heading",
    holds: invariants.alarmsHelp(anchors),
    fault: ({ WatchDeskFaults }) => {
      WatchDeskFaults.Properties.AlarmDescription = `${WatchDeskFaults.Properties.AlarmDescription}-and-more`;
    },
  },
  {
    name: "every event source reports partial failures",
    holds: invariants.eventSourcesReportPartialFailures,
    fault: ({ PressFunctionMessages }) => delete PressFunctionMessages.Properties.FunctionResponseTypes,
  },
  {
    name: "a stream's failures go to a queue",
    holds: invariants.eventSourcesReportPartialFailures,
    fault: ({ PressFlatplanFunctionChanges }) => delete PressFlatplanFunctionChanges.Properties.DestinationConfig,
  },
  {
    name: "messages stay hidden for six timeouts",
    holds: invariants.messagesStayHiddenLongEnough,
    fault: ({ DraftsMediaFunction }) => {
      DraftsMediaFunction.Properties.Timeout += 1;
    },
  },
  {
    name: "no action with a wildcard",
    holds: invariants.noWildcardActions,
    fault: ({ PressFunctionRoleDefaultPolicy }) => {
      firstAllow(PressFunctionRoleDefaultPolicy).Action = ["s3:Get*"];
    },
  },
  {
    name: "nothing is allowed on every resource",
    holds: invariants.noWildcardResources,
    fault: ({ ClockFunctionRoleDefaultPolicy }) => {
      firstAllow(ClockFunctionRoleDefaultPolicy).Resource = "*";
    },
  },
  {
    name: "nobody from outside is let in",
    holds: invariants.nobodyFromOutside,
    fault: ({ SiteBucketPolicy }) => delete firstAllow(SiteBucketPolicy).Condition,
  },
  {
    name: "buckets are private",
    holds: invariants.bucketsPrivate,
    fault: ({ DraftsBucket }) => {
      DraftsBucket.Properties.PublicAccessBlockConfiguration.RestrictPublicBuckets = false;
    },
  },
  {
    name: "buckets: TLS only",
    holds: invariants.bucketsTlsOnly,
    fault: (resources) => delete resources.SiteBucketPolicy,
  },
  {
    name: "queues: TLS only",
    holds: invariants.queuesTlsOnly,
    fault: (resources) => delete resources.PressPagesQueuePolicy,
  },
  {
    name: "topics: TLS only",
    holds: invariants.topicsTlsOnly,
    fault: (resources) => delete resources.ApprovalsNoticesPolicy,
  },
  {
    name: "queues are encrypted",
    holds: invariants.queuesEncrypted,
    fault: ({ PagesQueue }) => delete PagesQueue.Properties.SqsManagedSseEnabled,
  },
  {
    name: "functions: arm64, Node 24, JSON logs with retention, a role of their own",
    holds: invariants.functionsAlike,
    fault: ({ PressFunction, ClockFunction }) => {
      PressFunction.Properties.Role = ClockFunction.Properties.Role;
    },
  },
  {
    name: "functions get exactly the variables they were promised",
    holds: invariants.functionsGetTheirVariables(FUNCTION_IDS),
    fault: ({ DeskFunction }) => {
      DeskFunction.Properties.Environment.Variables.SITE_BUCKET = "surplus";
    },
  },
  {
    name: "roles have no managed policies",
    holds: invariants.rolesWriteTheirOwnPolicies,
    fault: ({ DeskFunctionRole }) => {
      DeskFunctionRole.Properties.ManagedPolicyArns = ["arn:aws:iam::aws:policy/AdministratorAccess"];
    },
  },
  {
    name: "permissions to call a function name the caller",
    holds: invariants.permissionsNameTheirCaller,
    fault: ({ DeskFunctionCalledByApi }) => delete DeskFunctionCalledByApi.Properties.SourceArn,
  },
  {
    name: "only kinds of resources that have their reason",
    holds: invariants.onlyKnownTypes(RESOURCE_TYPES),
    fault: (resources) => {
      resources.Helper = { Type: "Custom::S3BucketNotifications", Properties: {} };
    },
  },
  {
    name: "only plain intrinsics",
    holds: invariants.onlyPlainIntrinsics,
    fault: ({ PressFunction }) => {
      PressFunction.Properties.Environment.Variables.SITE_URL = { "Fn::ImportValue": "elsewhere" };
    },
  },
  {
    name: "what holds something has a pinned logical id",
    holds: invariants.statefulPinned(PINNED),
    fault: (resources) => {
      resources.CatalogueTable2 = resources.CatalogueTable;
      delete resources.CatalogueTable;
    },
  },
  {
    name: "what the newsroom owns outlives the stack",
    holds: invariants.stateOutlivesTheStack,
    fault: ({ UserPool }) => delete UserPool.DeletionPolicy,
  },
];

describe.each(CASES)("$name", ({ holds, fault }) => {
  test("holds", () => {
    expect(holds(synthesized.template)).toEqual([]);
  });

  test("is seen when broken", () => {
    const broken = structuredClone(synthesized.template);
    fault(broken.Resources);
    expect(holds(broken)).not.toEqual([]);
  });

  test("does not hold of nothing", () => {
    const nothing: Template = { Resources: {}, Outputs: {} };
    expect(holds(nothing)).not.toEqual([]);
  });
});

test("the runbook has no heading that no alarm leads to", () => {
  const names = Object.values(synthesized.template.Resources)
    .filter(({ Type }) => Type === "AWS::CloudWatch::Alarm")
    .map(({ Properties }) => anchorOf(Properties.AlarmName.replace("Galley: ", "")));
  expect([...anchors].sort()).toEqual(names.sort());
});
