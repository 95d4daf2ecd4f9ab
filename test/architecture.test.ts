/** Which folder may import which: the newsroom is pure, and only the edges of the repository know AWS. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, type Layer, readSources, violations } from "./infra/imports.ts";

const PURE_NODE = /^node:(assert\/strict|crypto|zlib|util|path|buffer)$/;
const NEWS = /^shared\/news\//;
const KEYS = /^shared\/keys\.ts$/;
const XML = /^shared\/xml\//;
const MESSAGES = /^shared\/messages\//;
const CONTRACTS = /^shared\/(env|keys|log-events|publication)\.ts$/;
const SDK = /^@aws-sdk\//;
/** Packages, except those that talk to AWS. */
const LIBRARY = /^(?!@aws-sdk\/|@smithy\/|aws-cdk|node:|shared\/|functions\/|infra\/|test\/)/;

/** A function's files may use one another, never another function's. */
const functionLayers = ["ingest", "media", "approvals", "desk", "clock", "flatplan", "press"].flatMap(
  (name): Layer[] => {
    const own = new RegExp(`^functions/${name}/`);
    return [
      {
        name: `the entry of ${name}`,
        files: new RegExp(`^functions/${name}/handler\\.tsx?$`),
        may: [own, /^shared\//, SDK, PURE_NODE, LIBRARY],
      },
      {
        name: `the use cases of ${name}`,
        files: own,
        may: [
          own,
          NEWS,
          /^shared\/(drafts|pages|pictures)\//,
          MESSAGES,
          CONTRACTS,
          /^shared\/lambda\/log\.ts$/,
          PURE_NODE,
          LIBRARY,
        ],
        mayType: [/^shared\/aws\//],
      },
    ];
  },
);

const LAYERS: readonly Layer[] = [
  { name: "news", files: NEWS, may: [NEWS, PURE_NODE] },
  {
    name: "drafts",
    files: /^shared\/drafts\//,
    // Which files are pictures is all that a parser knows of them; the image library must not come along.
    may: [/^shared\/drafts\//, /^shared\/pictures\/picture-files\.ts$/, XML, NEWS, KEYS, PURE_NODE, LIBRARY],
  },
  { name: "pictures", files: /^shared\/pictures\//, may: [/^shared\/pictures\//, XML, NEWS, PURE_NODE, LIBRARY] },
  { name: "XML", files: XML, may: [XML] },
  { name: "pages", files: /^shared\/pages\//, may: [/^shared\/pages\//, NEWS, KEYS, PURE_NODE, /^preact/] },
  { name: "messages", files: MESSAGES, may: [MESSAGES, NEWS, KEYS, PURE_NODE, /^zod\/mini$/] },
  {
    name: "aws",
    files: /^shared\/aws\//,
    // A page as data is what the site bucket stores; how it is made is no concern of it.
    may: [
      /^shared\/aws\//,
      MESSAGES,
      NEWS,
      KEYS,
      /^shared\/pages\/page\.ts$/,
      SDK,
      PURE_NODE,
      /^node:timers\/promises$/,
      /^zod\/mini$/,
    ],
    mayType: [/^shared\/pages\//, /^aws-lambda$/],
  },
  {
    name: "lambda",
    files: /^shared\/lambda\//,
    may: [/^shared\/(lambda|messages)\//, CONTRACTS, PURE_NODE],
    mayType: [/^aws-lambda$/],
    readsEnvironment: true,
  },
  { name: "contracts", files: CONTRACTS, may: [NEWS, PURE_NODE] },
  { name: "the edge function", files: /^functions\/edge\//, may: [/^functions\/edge\//] },
  ...functionLayers,
  // These run on a person's machine, against a deployed stack or the local engine.
  {
    name: "the commands and the local engine",
    files: /^infra\/(local|cli)\//,
    may: [/^infra\//, /^shared\//, SDK, /^node:/, LIBRARY],
    readsEnvironment: true,
  },
  {
    name: "the infrastructure",
    files: /^infra\//,
    may: [/^infra\/(?!local|cli)/, CONTRACTS, /^node:/, /^aws-cdk-lib\//, /^constructs$/, /^esbuild$/],
    mayType: [NEWS],
    readsEnvironment: true,
  },
];

const sources = readSources(join(import.meta.dirname, ".."), ["shared", "functions", "infra"]);

test("every file imports only what its layer may", () => {
  expect(violations(sources, LAYERS)).toEqual([]);
});

describe("a forbidden import is seen", () => {
  test.each([
    ["shared/news/audit.ts", 'import { S3Client } from "@aws-sdk/client-s3";'],
    ["shared/news/audit.ts", 'import type { Page } from "../pages/page.ts";'],
    ["shared/news/audit.ts", 'import { readFileSync } from "node:fs";'],
    ["shared/pages/page.ts", 'export * from "../aws/catalogue.ts";'],
    ["shared/drafts/report.ts", 'const sdk = await import("@aws-sdk/client-s3");'],
    ["functions/press/print-page.ts", 'import { decide } from "../desk/decide-revision.ts";'],
    ["functions/press/print-page.ts", 'import {\n  createCatalogue,\n} from "../../shared/aws/catalogue.ts";'],
    ["functions/press/print-page.ts", "const table = process.env.CATALOGUE_TABLE;"],
    ["functions/edge/handler.ts", 'import "node:crypto";'],
    ["infra/press.ts", 'import { renderPage } from "../shared/pages/render-page.ts";'],
    ["infra/press.ts", 'import { handler } from "../functions/press/handler.ts";'],
    ["shared/drafts/report.ts", 'import { makeRenditions } from "../pictures/make-renditions.ts";'],
    ["shared/xml/outline.ts", 'import { tidy } from "../drafts/characters.ts";'],
    ["shared/xml/outline.ts", 'import { DOMParser } from "@xmldom/xmldom";'],
    ["shared/new-folder/file.ts", "export {};"],
  ])("%s: %s", (path, line) => {
    const seeded = new Map([...sources, [path, line]]);
    expect(violations(seeded, LAYERS)).toContainEqual(expect.stringContaining(path));
  });

  test("and so is a folder in which nothing was looked at", () => {
    expect(violations(new Map(), LAYERS)).toHaveLength(LAYERS.length);
  });
});

test("imports of every form are read", () => {
  const source = `
import type { A } from "./a.ts";
import { b,
  type B } from "./b.ts";
import "./effect.ts";
export { c } from "../c.ts";
const d = await import("d");
`;
  expect(importsOf("shared/news/x.ts", source)).toEqual([
    { from: "shared/news/x.ts", to: "shared/news/a.ts", typeOnly: true },
    { from: "shared/news/x.ts", to: "shared/news/b.ts", typeOnly: false },
    { from: "shared/news/x.ts", to: "shared/news/effect.ts", typeOnly: false },
    { from: "shared/news/x.ts", to: "shared/c.ts", typeOnly: false },
    { from: "shared/news/x.ts", to: "d", typeOnly: false },
  ]);
});
