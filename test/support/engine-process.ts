/** The engine as a process of its own, told over IPC, so that a test can kill it the hard way. */
import { startEngine } from "../../infra/local/engine.ts";

const [dataDir = "", ...numbers] = process.argv.slice(2);
const [site = 0, desk = 0, aws = 0, identity = 0] = numbers.map(Number);
const engine = await startEngine({ dataDir, ports: { site, desk, aws, identity } });
const { outputs, awsEndpoint, siteUrl, deskUrl, issuer, accounts } = engine;
const credentials = { editor: engine.credentials("editor"), operator: engine.credentials("operator") };
process.send?.({ outputs, awsEndpoint, siteUrl, deskUrl, issuer, accounts, credentials });
process.on("message", async (message) => {
  if (message === "idle") process.send?.(await engine.idle().then(() => "idle"));
  if (message === "hold the press") {
    engine.faults.add({ principal: "press", operation: "PutObject", when: "before", times: 10_000, kind: "error500" });
    process.send?.("held");
  }
  if (message === "stop") await engine.stop().then(() => process.disconnect());
});
