/** What this newsroom's template is expected to hold, by name. */
export const FUNCTION_IDS: Readonly<Record<string, string>> = {
  ingest: "DraftsIngestFunction",
  media: "DraftsMediaFunction",
  approvals: "ApprovalsFunction",
  desk: "DeskFunction",
  clock: "ClockFunction",
  flatplan: "PressFlatplanFunction",
  press: "PressFunction",
};

/** Renaming one of these in the code must not replace, and so empty, what it names. */
export const PINNED = {
  "AWS::DynamoDB::Table": ["CatalogueTable"],
  "AWS::S3::Bucket": ["DraftsBucket", "SiteBucket"],
  "AWS::Cognito::UserPool": ["UserPool"],
  "AWS::SQS::Queue": [
    "UploadsQueue",
    "UploadsDeadLetters",
    "PicturesQueue",
    "PicturesDeadLetters",
    "ApprovalsQueue",
    "ApprovalsDeadLetters",
    "PagesQueue",
    "PagesDeadLetters",
    "ChangesDeadLetters",
    "ClockDeadLetters",
  ],
} as const;

/** Every kind of resource there is: a new one needs its reason, and its place in the local engine. No custom resource among them. */
export const RESOURCE_TYPES: ReadonlySet<string> = new Set([
  "AWS::ApiGatewayV2::Api",
  "AWS::ApiGatewayV2::Integration",
  "AWS::ApiGatewayV2::Route",
  "AWS::ApiGatewayV2::Stage",
  "AWS::CloudFront::CachePolicy",
  "AWS::CloudFront::Distribution",
  "AWS::CloudFront::Function",
  "AWS::CloudFront::OriginAccessControl",
  "AWS::CloudFront::ResponseHeadersPolicy",
  "AWS::CloudWatch::Alarm",
  "AWS::Cognito::UserPool",
  "AWS::Cognito::UserPoolClient",
  "AWS::Cognito::UserPoolDomain",
  "AWS::Cognito::UserPoolGroup",
  "AWS::DynamoDB::Table",
  "AWS::IAM::Policy",
  "AWS::IAM::Role",
  "AWS::Lambda::EventSourceMapping",
  "AWS::Lambda::Function",
  "AWS::Lambda::Permission",
  "AWS::Logs::LogGroup",
  "AWS::S3::Bucket",
  "AWS::S3::BucketPolicy",
  "AWS::SNS::Topic",
  "AWS::SNS::TopicPolicy",
  "AWS::SQS::Queue",
  "AWS::SQS::QueuePolicy",
  "AWS::Scheduler::Schedule",
]);
