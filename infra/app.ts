/** `node infra/app.ts`: bundles the functions and writes the cloud assembly. Offline, for any account and region. */
import { BUILD_DIRECTORY } from "./bundle.ts";
import { synthesize } from "./synthesize.ts";

synthesize({ assemblyDirectory: process.env.CDK_OUTDIR ?? "cdk.out", buildDirectory: BUILD_DIRECTORY });
