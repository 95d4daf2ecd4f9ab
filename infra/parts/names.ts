/** Names that must not change by accident, or not meet by accident. */
import { type CfnResource, Stack } from "aws-cdk-lib/core";
import type { Construct } from "constructs";

/**
 * Gives a resource that holds something a fixed logical id: CloudFormation replaces, and so empties, a resource whose logical id
 * changes, and moving a construct in the code must never do that.
 */
export function pin(construct: Construct, logicalId: string): void {
  ((construct.node.defaultChild ?? construct) as CfnResource).overrideLogicalId(logicalId);
}

/** CloudFront's names are one per account, whatever the region: two stacks must not meet. */
export function globalName(scope: Construct, name: string): string {
  const { stackName, region } = Stack.of(scope);
  return `${stackName}-${name}-${region}`;
}
