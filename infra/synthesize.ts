/** From sources to the cloud assembly: the one way, for the command, the tests and the local engine. */
import { App } from "aws-cdk-lib/core";
import type { CloudAssembly } from "aws-cdk-lib/cx-api";
import { publication } from "../shared/publication.ts";
import { bundleAll } from "./bundle.ts";
import { hasLambdaImageLibrary } from "./image-library.ts";
import { NewsroomStack } from "./newsroom-stack.ts";
import { STACK_NAME } from "./settings.ts";

export interface Synthesis {
  readonly assemblyDirectory: string;
  readonly buildDirectory: string;
  /**
   * Have CDK check the template against CloudFormation's schemas, warnings included. Takes two seconds; the tests ask for it, so that
   * a start need not.
   */
  readonly validate?: boolean;
}

export function synthesize({ assemblyDirectory, buildDirectory, validate = false }: Synthesis): CloudAssembly {
  bundleAll(buildDirectory);
  // Neither analytics nor a tree of constructs: the assembly holds what is deployed and nothing else.
  const app = new App({
    outdir: assemblyDirectory,
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: validate,
    postCliContext: {
      // Nor where in the code each resource was made: paths of whoever's machine it was.
      "aws:cdk:disable-creation-stack-traces": true,
      // One statement per set of actions, so that a person can read a policy.
      "@aws-cdk/aws-iam:minimizePolicies": true,
      "@aws-cdk/core:strictCfnValidateErrors": true,
    },
  });
  new NewsroomStack(app, STACK_NAME, {
    publication,
    buildDirectory,
    certificateArn: app.node.tryGetContext("certificateArn"),
    isDeployable: hasLambdaImageLibrary(),
  });
  return app.synth();
}
