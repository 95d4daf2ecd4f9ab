/**
 * `node infra/app.ts`: bundles the functions and writes the cloud assembly. Offline, for any account and region; asked by the CDK
 * command, it first fetches what only Lambda's processor needs (image-library.ts), because a deployment may follow.
 */
import { BUILD_DIRECTORY } from "./bundle.ts";
import { fetchLambdaImageLibrary } from "./image-library.ts";
import { synthesize } from "./synthesize.ts";

if (process.env.CDK_CLI_VERSION !== undefined) {
  try {
    fetchLambdaImageLibrary();
  } catch (fault) {
    process.stderr.write(
      `Without the image library for Lambda this can be synthesized, not deployed: ${String(fault)}\n`,
    );
  }
}
synthesize({ assemblyDirectory: process.env.CDK_OUTDIR ?? "cdk.out", buildDirectory: BUILD_DIRECTORY });
