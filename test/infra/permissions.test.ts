/** Who may do what, in full: one line for each permission, so that a new one is a line in a review. */
import { afterAll, expect, test } from "vitest";
import { transactionItems } from "../../shared/aws/catalogue-transaction.ts";
import { publicRecordRow } from "../../shared/messages/public-rows.ts";
import { articleHash } from "../../shared/news/revision.ts";
import { submitRevision } from "../../shared/news/submit-revision.ts";
import { sampleArticle } from "../support/samples.ts";
import { FUNCTION_IDS } from "./newsroom.ts";
import { type Fragment, resourcesOf, synthesizeForTest, target } from "./synthesized.ts";

const { template, remove } = synthesizeForTest();
afterAll(remove);

const READ_TABLE = ["GetItem", "Query"].map((action) => `dynamodb:${action} CatalogueTable`);
const WRITE_TABLE = ["ConditionCheckItem", "DeleteItem", "PutItem", "UpdateItem"].map(
  (action) => `dynamodb:${action} CatalogueTable`,
);
const consume = (queue: string) =>
  ["ChangeMessageVisibility", "DeleteMessage", "GetQueueAttributes", "GetQueueUrl", "ReceiveMessage"].map(
    (action) => `sqs:${action} ${queue}`,
  );
const send = (queue: string) =>
  ["GetQueueAttributes", "GetQueueUrl", "SendMessage"].map((action) => `sqs:${action} ${queue}`);
const log = (id: string) => ["CreateLogStream", "PutLogEvents"].map((action) => `logs:${action} ${id}Logs`);

const PERMISSIONS: Readonly<Record<string, string[]>> = {
  ingest: [
    ...READ_TABLE,
    // Only rows of drafts, and never a public record: the conditions have a test of their own.
    "dynamodb:DeleteItem CatalogueTable",
    "dynamodb:PutItem CatalogueTable",
    "Deny dynamodb:PutItem CatalogueTable",
    "Deny dynamodb:UpdateItem CatalogueTable",
    ...consume("UploadsQueue"),
    ...send("ApprovalsQueue"),
    ...send("PicturesQueue"),
    "s3:GetObject DraftsBucket/drafts/*",
    "s3:ListBucket DraftsBucket",
    "s3:PutObject DraftsBucket/reports/*",
  ],
  media: [
    // Only rows of pictures and reports: the condition has a test of its own.
    "dynamodb:GetItem CatalogueTable",
    "dynamodb:PutItem CatalogueTable",
    "dynamodb:Query CatalogueTable",
    ...consume("PicturesQueue"),
    ...send("UploadsQueue"),
    "s3:GetObject DraftsBucket/drafts/*",
    "s3:GetObject DraftsBucket/pictures/*",
    "s3:ListBucket DraftsBucket",
    "s3:PutObject DraftsBucket/pictures/*",
    "s3:PutObject DraftsBucket/reports/*",
  ],
  approvals: [...READ_TABLE, ...WRITE_TABLE, ...consume("ApprovalsQueue"), "sns:Publish ApprovalsNotices"],
  // Nothing of the site bucket: a decision reaches readers through the press alone.
  desk: [
    ...READ_TABLE,
    ...WRITE_TABLE,
    "s3:GetObject DraftsBucket/pictures/*",
    "s3:GetObject DraftsBucket/reports/*",
    "s3:ListBucket DraftsBucket",
    "s3:PutObject DraftsBucket/drafts/*",
  ],
  clock: [...READ_TABLE, ...WRITE_TABLE, ...send("PagesQueue"), "sqs:SendMessage ClockDeadLetters"],
  flatplan: [
    ...["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"].map(
      (action) => `dynamodb:${action} CatalogueTable.StreamArn`,
    ),
    ...send("ChangesDeadLetters"),
    ...send("PagesQueue"),
  ],
  // Reads the truth, and crosses off what it has cleared; every decision needs more than that.
  press: [
    ...READ_TABLE,
    "dynamodb:UpdateItem CatalogueTable",
    ...consume("PagesQueue"),
    "sqs:SendMessage PagesQueue",
    "cloudfront:CreateInvalidation SiteDistribution",
    "s3:GetObject DraftsBucket/pictures/*",
    "s3:GetObject SiteBucket/*",
    "s3:ListBucket DraftsBucket",
    "s3:ListBucket SiteBucket",
    "s3:PutObject SiteBucket/*",
  ],
};

/** A resource as the lists above write it: `DraftsBucket/pictures/*`, `CatalogueTable.StreamArn`. */
function spell(resource: Fragment): string {
  const parts: Fragment[] = resource["Fn::Join"]?.[1] ?? [resource];
  return parts
    .map((part) => {
      if (typeof part === "string") return part.startsWith("arn:") || part.startsWith(":") ? "" : part;
      const attribute = part["Fn::GetAtt"]?.[1];
      const id = target(part) ?? "?";
      if (id.startsWith("AWS::")) return "";
      return attribute === undefined || attribute === "Arn" ? id : `${id}.${attribute}`;
    })
    .join("");
}

function permissionsOf(functionId: string): string[] {
  const role = target(template.Resources[functionId]?.Properties.Role);
  return resourcesOf(template, "AWS::IAM::Policy")
    .filter(([, policy]) => policy.Roles.some((attached: Fragment) => target(attached) === role))
    .flatMap(([, policy]) => policy.PolicyDocument.Statement)
    .flatMap((statement: Fragment) =>
      [statement.Action]
        .flat()
        .flatMap((action: string) => [statement.Resource].flat().map((resource) => `${action} ${spell(resource)}`))
        .map((permission) => (statement.Effect === "Deny" ? `Deny ${permission}` : permission)),
    );
}

test.each(Object.entries(PERMISSIONS))("%s may do this and nothing else", (name, expected) => {
  const id = FUNCTION_IDS[name] ?? "";
  expect(permissionsOf(id).sort()).toEqual([...new Set([...log(id), ...expected])].sort());
});

test("the schedule may call the clock and set a failed call aside", () => {
  const [, policy] = resourcesOf(template, "AWS::IAM::Policy").find(([id]) => id === "ClockRoleDefaultPolicy") ?? [];
  const statements = policy.PolicyDocument.Statement.map((each: Fragment) => `${each.Action} ${spell(each.Resource)}`);
  expect(statements).toEqual(["lambda:InvokeFunction ClockFunction", "sqs:SendMessage ClockDeadLetters"]);
});

/** The conditions under which a function may touch the catalogue. */
function conditionsOnTable(functionName: string): unknown[] {
  const policies = resourcesOf(template, "AWS::IAM::Policy").filter(([id]) => id.includes(functionName));
  return policies
    .flatMap(([, policy]) => policy.PolicyDocument.Statement)
    .filter((each: Fragment) => [each.Action].flat().some((action) => action.startsWith("dynamodb:")))
    .map((each: Fragment) => each.Condition);
}

const partitions = (...patterns: string[]) => ({
  "ForAllValues:StringLike": { "dynamodb:LeadingKeys": patterns },
});

test("media, which opens strangers' files, may write rows of pictures and reports alone", () => {
  expect(conditionsOnTable("Media")).toEqual([partitions("PICTURE#*", "REPORT#*")]);
});

test("ingest, which reads strangers' files, may write no list, no address and no public record", () => {
  expect(conditionsOnTable("Ingest")).toEqual([
    partitions("ADDRESS#*", "ARTICLE#*", "PICTURE#*", "REPORT#*"),
    partitions("ARTICLE#*", "DESK#*", "PICTURE#*", "REPORT#*"),
    { "ForAnyValue:StringEquals": { "dynamodb:Attributes": ["card"] } },
  ]);
});

test("no row that ingest writes has a card, and no public record lacks one: that is what its denial rests on", async () => {
  const article = sampleArticle();
  const hash = articleHash(article);
  const source = { key: "drafts/kota/pasar.md", etag: "e" };
  const submission = {
    id: "kota/pasar",
    article,
    hash,
    submitter: "a@galley.test",
    pictureSubmitters: [],
    source,
    now: new Date(0),
  };
  const change = submitRevision(undefined, submission);
  if (change === undefined) throw new Error("nothing was submitted");
  const written = transactionItems("t", change).flatMap(({ Put }) => Object.keys(Put?.Item ?? {}));
  expect(written.length).toBeGreaterThan(10);
  expect(written).not.toContain("card");
  expect(publicRecordRow.safeParse({ id: "a", status: "live" }).success).toBe(false);
});
