// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation's placeholders look like TypeScript's
import { describe, expect, it } from "vitest";
import { readTemplate } from "../../infra/local/template/template.ts";
import { arnOf, lambda, mapping, queue, type Resources, TABLE } from "./fixtures/small-stack.ts";

const ADDRESSES = { site: "127.0.0.1:8001", desk: "127.0.0.1:8002", aws: "127.0.0.1:8003", identity: "127.0.0.1:8004" };

const read = (Resources: Resources, rest: object = {}) => readTemplate({ Resources, ...rest }, "Small", ADDRESSES);

/** The value of an output, with whatever intrinsic stands in it. */
const outputOf = (Value: unknown, rest: object = {}) =>
  read(queue("Uploads"), { Outputs: { It: { Value } }, ...rest }).outputs.It;

describe("values", () => {
  it.each([
    ["Ref of a queue", { Ref: "Uploads" }, "http://127.0.0.1:8003/000000000000/Small-Uploads"],
    ["Fn::GetAtt", { "Fn::GetAtt": ["Uploads", "Arn"] }, "arn:aws:sqs:us-east-1:000000000000:Small-Uploads"],
    ["Fn::GetAtt with a dot", { "Fn::GetAtt": "Uploads.QueueName" }, "Small-Uploads"],
    ["Fn::Join", { "Fn::Join": ["-", ["a", { Ref: "AWS::Region" }]] }, "a-us-east-1"],
    [
      "Fn::Sub",
      { "Fn::Sub": "${AWS::AccountId}/${Uploads.QueueName}/${!literal}" },
      "000000000000/Small-Uploads/${literal}",
    ],
    [
      "Fn::Sub with values",
      { "Fn::Sub": ["${word} ${AWS::Partition}", { word: { Ref: "AWS::StackName" } }] },
      "Small aws",
    ],
    ["Fn::Select of Fn::Split", { "Fn::Select": [1, { "Fn::Split": [":", "a:b:c"] }] }, "b"],
    ["TLS that ends here", "https://127.0.0.1:8001/", "http://127.0.0.1:8001/"],
  ])("%s", (_name, value, expected) => {
    expect(outputOf(value)).toBe(expected);
  });

  it("follows conditions, and resolves only the chosen side", () => {
    const conditions = {
      Conditions: { Yes: { "Fn::Equals": ["a", "a"] }, No: { "Fn::Not": [{ Condition: "Yes" }] } },
    };
    const value = { "Fn::If": ["No", { Ref: "Nowhere" }, "chosen"] };
    expect(outputOf(value, conditions)).toBe("chosen");
  });

  it("leaves out what AWS::NoValue stands for, and resources whose condition is false", () => {
    const resources = { Uploads: { Type: "AWS::SQS::Queue", Condition: "No", Properties: {} } };
    const stack = read(resources, { Conditions: { No: { "Fn::Equals": ["a", "b"] } } });
    expect(stack.resources).toEqual([]);
    const [kept] = read({
      Uploads: { Type: "AWS::SQS::Queue", Properties: { DelaySeconds: { Ref: "AWS::NoValue" } } },
    }).resources;
    expect(kept?.properties).toMatchObject({ DelaySeconds: 0 });
  });

  it("gives a FIFO queue the name that SQS demands, and a bucket one without capitals", () => {
    const stack = read({ ...queue("Pages", { fifo: true }), Drafts: { Type: "AWS::S3::Bucket" } });
    expect(stack.resources.map(({ identity }) => identity.name)).toEqual([
      "Small-PagesDeadLetters.fifo",
      "Small-Pages.fifo",
      "small-drafts",
    ]);
  });
});

describe("what the engine does not know stops it, with place, name and the file to extend", () => {
  const queueWith = (Properties: Record<string, unknown>): Resources => ({
    Uploads: { Type: "AWS::SQS::Queue", Properties },
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      "a resource type",
      () => read({ Flow: { Type: "AWS::StepFunctions::StateMachine" } }),
      /^Flow: .*AWS::StepFunctions::StateMachine.*resource-types\.ts/,
    ],
    [
      "a property",
      () => read(queueWith({ Colour: "blue" })),
      /^Uploads\.Properties\.Colour: .*AWS::SQS::Queue.*resource-types-messaging\.ts/,
    ],
    [
      "a part of a property",
      () => read(queueWith({ RedrivePolicy: { deadLetterTargetArn: "a", maxReceiveCount: 1, mood: 1 } })),
      /^Uploads\.Properties\.RedrivePolicy\.mood: /,
    ],
    [
      "an intrinsic",
      () => read(queueWith({ DelaySeconds: { "Fn::Cidr": [] } })),
      /^Uploads\.Properties\.DelaySeconds: .*Fn::Cidr.*intrinsics\.ts/,
    ],
    [
      "an intrinsic in a property without effect",
      () => read(queueWith({ Tags: [{ "Fn::Base64": "" }] })),
      /^Uploads\.Properties\.Tags\[0\]: .*Fn::Base64/,
    ],
    [
      "an attribute",
      () => outputOf({ "Fn::GetAtt": ["Uploads", "Mood"] }),
      /^Outputs\.It: .*Mood of Uploads \(AWS::SQS::Queue\)/,
    ],
    ["a reference", () => outputOf({ Ref: "Nowhere" }), /^Outputs\.It: there is no resource Nowhere/],
    [
      "a part of a resource",
      () => read({ Uploads: { Type: "AWS::SQS::Queue", CreationPolicy: {} } } as Resources),
      /^Uploads\.CreationPolicy: /,
    ],
    ["a part of the template", () => read({}, { Hooks: {} }), /^the template\.Hooks: /],
    ["a runtime", () => read(lambda("press", { Runtime: "nodejs18.x" })), /^press\.Properties\.Runtime: /],
    [
      "a stream's starting position",
      () =>
        read({
          ...lambda("plan"),
          ...TABLE,
          ...mapping("Changes", arnOf("Rows"), "plan", { StartingPosition: "AT_TIMESTAMP" }),
        }),
      /^Changes\.Properties\.StartingPosition: /,
    ],
  ])("%s", (_what, act, sentence) => {
    expect(act).toThrow(sentence);
  });
});
