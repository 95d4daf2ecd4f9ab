/** The engine as a process of its own, told over IPC, so that a test can kill it the hard way. */
import { startEngine } from "../../infra/local/engine.ts";

const [dataDir = ""] = process.argv.slice(2);
const engine = await startEngine({ dataDir });
const { outputs, awsEndpoint, siteUrl, deskUrl, accounts } = engine;
const credentials = { editor: engine.credentials("editor"), operator: engine.credentials("operator") };
process.send?.({ outputs, awsEndpoint, siteUrl, deskUrl, accounts, credentials });
process.on("message", async (message) => {
  if (message === "idle") process.send?.(await engine.idle().then(() => "idle"));
  if (message === "stop") await engine.stop().then(() => process.disconnect());
});
