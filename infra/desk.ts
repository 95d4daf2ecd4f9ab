/** The approvers' desk: its own endpoint, never the readers' origin; who may enter; and the function that answers. */
import { CfnApi, CfnIntegration, CfnRoute, CfnStage } from "aws-cdk-lib/aws-apigatewayv2";
import { ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { CfnOutput, RemovalPolicy, Stack } from "aws-cdk-lib/core";
import { Construct } from "constructs";
import { STACK_OUTPUTS } from "../shared/env.ts";
import type { Catalogue } from "./catalogue.ts";
import { NewsroomFunction } from "./parts/newsroom-function.ts";
import { SignIn } from "./parts/sign-in.ts";
import type { PublicSite } from "./public-site.ts";
import {
  DESK_ANSWER_MILLISECONDS,
  DESK_REQUESTS_BURST,
  DESK_REQUESTS_PER_SECOND,
  LOG_RETENTION_DAYS,
} from "./settings.ts";

/** API Gateway's name for the stage and the route that stand at the endpoint's root and take everything. */
const DEFAULT = "$default";

export interface DeskProps {
  readonly buildDirectory: string;
  readonly catalogue: Catalogue;
  readonly site: PublicSite;
}

export class Desk extends Construct {
  readonly url: string;
  readonly apiId: string;
  readonly fn: NewsroomFunction<"desk">;

  constructor(scope: Construct, id: string, { buildDirectory, catalogue, site }: DeskProps) {
    super(scope, id);
    // No CORS: other sites have no business with the desk.
    const api = new CfnApi(this, "Api", {
      name: `${Stack.of(this).stackName} desk`,
      description: "The approvers' desk",
      protocolType: "HTTP",
    });
    this.url = api.attrApiEndpoint;
    this.apiId = api.ref;
    const signIn = new SignIn(this, "SignIn", { deskUrl: this.url });

    this.fn = new NewsroomFunction(this, "desk", { buildDirectory });
    catalogue.grantRecordDecisions(this.fn);
    site.tellAddress(this.fn);
    signIn.tellIssuer(this.fn);
    this.fn.give("DESK_URL", this.url);
    this.#answer(api);

    new CfnOutput(scope, STACK_OUTPUTS.deskUrl, { value: this.url });
  }

  /** The unique id that IAM gives the function's role, and S3 names in its notifications. */
  get roleId(): string {
    return this.fn.role.roleId;
  }

  /** Every request goes to the function, which decides who may do what: one guard, not one here and one there. */
  #answer(api: CfnApi): void {
    const integration = new CfnIntegration(this, "Integration", {
      apiId: api.ref,
      integrationType: "AWS_PROXY",
      integrationUri: this.fn.lambda.functionArn,
      payloadFormatVersion: "2.0",
      timeoutInMillis: DESK_ANSWER_MILLISECONDS,
    });
    new CfnRoute(this, "Route", { apiId: api.ref, routeKey: DEFAULT, target: `integrations/${integration.ref}` });
    this.#openStage(api);
    const { partition, region, account } = Stack.of(this);
    this.fn.lambda.addPermission("CalledByApi", {
      principal: new ServicePrincipal("apigateway.amazonaws.com"),
      sourceArn: `arn:${partition}:execute-api:${region}:${account}:${api.ref}/*/*`,
    });
  }

  #openStage(api: CfnApi): void {
    const accessLog = new LogGroup(this, "AccessLog", {
      logGroupName: `/${Stack.of(this).stackName}/desk-access`,
      retention: LOG_RETENTION_DAYS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new CfnStage(this, "Stage", {
      apiId: api.ref,
      stageName: DEFAULT,
      autoDeploy: true,
      defaultRouteSettings: {
        throttlingRateLimit: DESK_REQUESTS_PER_SECOND,
        throttlingBurstLimit: DESK_REQUESTS_BURST,
      },
      accessLogSettings: { destinationArn: accessLog.logGroupArn, format: JSON.stringify(ACCESS_LOG_LINE) },
    });
  }
}

/** No query string and no header: the sign-in's code and tokens travel there. */
const ACCESS_LOG_LINE = {
  time: "$context.requestTime",
  requestId: "$context.requestId",
  ip: "$context.identity.sourceIp",
  method: "$context.httpMethod",
  path: "$context.path",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  fault: "$context.integrationErrorMessage",
};
