/** Buckets and tables. */
import * as z from "zod";
import { arn, integer, REGION, type ResourceType } from "./resource-type.ts";

const filterRule = z.strictObject({
  Name: z
    .string()
    .transform((name) => name.toLowerCase())
    .pipe(z.enum(["prefix", "suffix"])),
  Value: z.string(),
});

export const bucketProperties = {
  BucketName: z.string().optional(),
  NotificationConfiguration: z
    .strictObject({
      QueueConfigurations: z.array(
        z.strictObject({
          Event: z.string().startsWith("s3:ObjectCreated:"),
          Queue: z.string(),
          Filter: z.strictObject({ S3Key: z.strictObject({ Rules: z.array(filterRule) }) }).optional(),
        }),
      ),
    })
    .optional(),
  CorsConfiguration: z
    .strictObject({
      CorsRules: z.array(
        z.strictObject({
          Id: z.string().optional(),
          AllowedOrigins: z.array(z.string()),
          AllowedMethods: z.array(z.string()),
          AllowedHeaders: z.array(z.string()).default([]),
          ExposedHeaders: z.array(z.string()).default([]),
          MaxAge: integer.optional(),
        }),
      ),
    })
    .optional(),
};

const key = z.strictObject({ AttributeName: z.string(), KeyType: z.enum(["HASH", "RANGE"]) });
const secondaryIndex = z.strictObject({
  IndexName: z.string(),
  KeySchema: z.array(key),
  Projection: z.strictObject({ ProjectionType: z.string(), NonKeyAttributes: z.array(z.string()).optional() }),
});

export const tableProperties = {
  TableName: z.string().optional(),
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(["S", "N", "B"]) })),
  KeySchema: z.array(key),
  BillingMode: z.literal("PAY_PER_REQUEST"),
  StreamSpecification: z.strictObject({ StreamViewType: z.string() }).optional(),
  GlobalSecondaryIndexes: z.array(secondaryIndex).optional(),
  LocalSecondaryIndexes: z.array(secondaryIndex).optional(),
};

const PERMISSIONS = "permissions are not evaluated on this machine yet; the gateway is where they will be";

export const STORAGE_TYPES: Readonly<Record<string, ResourceType>> = {
  "AWS::S3::Bucket": {
    nameProperty: "BucketName",
    acts: bucketProperties,
    inert: {
      BucketEncryption: "the disk's own encryption is the machine owner's business",
      LifecycleConfiguration: "objects stay as long as the data directory",
      OwnershipControls: "there is one owner",
      PublicAccessBlockConfiguration: "the gateway answers no request without a known access key",
      Tags: "for bills",
      VersioningConfiguration: "fauxqs keeps the newest version only; nothing may depend on another",
    },
    reference: ({ name }) => name,
    attributes: {
      Arn: ({ name }) => arn("s3", name, { global: true }),
      DomainName: ({ name }) => `${name}.s3.amazonaws.com`,
      RegionalDomainName: ({ name }) => `${name}.s3.${REGION}.amazonaws.com`,
    },
  },
  "AWS::S3::BucketPolicy": {
    acts: {},
    inert: { "*": PERMISSIONS },
    reference: ({ name }) => name,
    attributes: {},
  },
  "AWS::DynamoDB::Table": {
    nameProperty: "TableName",
    acts: tableProperties,
    inert: {
      ContributorInsightsSpecification: "there is no CloudWatch here",
      DeletionProtectionEnabled: "the data directory is the table; who deletes it means it",
      PointInTimeRecoverySpecification: "there is no earlier point kept on one machine",
      SSESpecification: "the disk's own encryption is the machine owner's business",
      TableClass: "for bills",
      Tags: "for bills",
      TimeToLiveSpecification: "AWS deletes within days, so nothing may depend on it; here rows stay",
    },
    reference: ({ name }) => name,
    attributes: { Arn: ({ name }) => arn("dynamodb", `table/${name}`), StreamArn: ({ name }) => streamArn(name) },
  },
};

/** DynamoDB Local labels its stream by the time of creation, which is not known yet; a fixed word stands for it. */
export function streamArn(tableName: string): string {
  return arn("dynamodb", `table/${tableName}/stream/local`);
}
