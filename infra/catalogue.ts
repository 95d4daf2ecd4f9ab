/** The catalogue: the one table that holds every article, decision and public record. */

import { AttributeType, BillingMode, StreamViewType, Table } from "aws-cdk-lib/aws-dynamodb";
import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { CfnOutput, RemovalPolicy } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { STACK_OUTPUTS } from "../shared/env.ts";
import { pin } from "./parts/names.ts";
import type { FunctionNeeding } from "./parts/newsroom-function.ts";

type NeedsCatalogue = FunctionNeeding<"CATALOGUE_TABLE">;

const READ = ["dynamodb:GetItem", "dynamodb:Query"];
/** A transaction needs the permissions of what it does. No function may scan: the price grows with the archive. */
const WRITE = ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:ConditionCheckItem"];

export class Catalogue extends Construct {
  readonly #table: Table;

  /**
   * No secondary index: indexes are eventually consistent, and a page rendered right after a publication would miss it.
   * No key of ours for encryption: DynamoDB always encrypts with its own, free of charge.
   */
  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#table = new Table(this, "Table", {
      partitionKey: { name: "pk", type: AttributeType.STRING },
      sortKey: { name: "sk", type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      // The flatplan compares what readers could see before with what they may see now.
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: "expiresAt",
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    pin(this.#table, "CatalogueTable");
    new CfnOutput(scope, STACK_OUTPUTS.catalogueTable, { value: this.#table.tableName });
  }

  /** The stream of changes, for the flatplan. */
  get changesArn(): string {
    return this.#table.tableStreamArn as string;
  }

  /**
   * May keep pictures and say what became of uploads, and touch no other row: media opens files that anybody may have made, and
   * must not be able to write a public record.
   */
  grantKeepPictures(fn: NeedsCatalogue): void {
    fn.allow(
      new PolicyStatement({
        actions: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
        resources: [this.#table.tableArn],
        conditions: inPartitions("PICTURE#*", "REPORT#*"),
      }),
    );
    fn.give("CATALOGUE_TABLE", this.#table.tableName);
  }

  /**
   * May keep revisions of articles, and what belongs to them, and can make nothing public: ingest reads files that anybody may have
   * made. Lists, addresses and what falls due are out of its reach; a public record stands in the article's own partition, where
   * IAM cannot tell rows apart, but no public record is one without its card.
   */
  grantKeepDrafts(fn: NeedsCatalogue): void {
    const table = [this.#table.tableArn];
    const reads = new PolicyStatement({
      actions: READ,
      resources: table,
      conditions: inPartitions("ADDRESS#*", "ARTICLE#*", "PICTURE#*", "REPORT#*"),
    });
    const writes = new PolicyStatement({
      actions: ["dynamodb:PutItem", "dynamodb:DeleteItem"],
      resources: table,
      conditions: inPartitions("ARTICLE#*", "DESK#*", "PICTURE#*", "REPORT#*"),
    });
    const noPublicRecord = new PolicyStatement({
      effect: Effect.DENY,
      actions: ["dynamodb:PutItem", "dynamodb:UpdateItem"],
      resources: table,
      conditions: { "ForAnyValue:StringEquals": { "dynamodb:Attributes": ["card"] } },
    });
    for (const statement of [reads, writes, noPublicRecord]) fn.allow(statement);
    fn.give("CATALOGUE_TABLE", this.#table.tableName);
  }

  /** May read and change any row: approvals, desk and clock act on articles through one transition guard. */
  grantRecordDecisions(fn: NeedsCatalogue): void {
    this.#grant(fn, [...READ, ...WRITE]);
  }

  /**
   * May read, and cross off cleared pages: the press renders what was decided. Neither put, delete nor condition check, which every
   * decision needs; the rows it updates stand in the article's own partition, so that IAM cannot tell them apart by key.
   */
  grantCrossOffPages(fn: NeedsCatalogue): void {
    this.#grant(fn, [...READ, "dynamodb:UpdateItem"]);
  }

  /** May follow the changes, and read nothing else: what the flatplan needs is in the change. */
  grantFollowChanges(fn: FunctionNeeding<never>): void {
    fn.allow(
      new PolicyStatement({
        actions: [
          "dynamodb:DescribeStream",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator",
          "dynamodb:ListStreams",
        ],
        resources: [this.changesArn],
      }),
    );
  }

  #grant(fn: NeedsCatalogue, actions: string[]): void {
    fn.allow(new PolicyStatement({ actions, resources: [this.#table.tableArn] }));
    fn.give("CATALOGUE_TABLE", this.#table.tableName);
  }
}

/** Rows of these partitions, and no other (IAM condition key `dynamodb:LeadingKeys`). */
function inPartitions(...patterns: string[]) {
  return { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": patterns } };
}
