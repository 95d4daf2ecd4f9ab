/** Reads the variables that a function was promised (shared/env.ts), once, at cold start. */
import assert from "node:assert/strict";
import { type EnvironmentOf, FUNCTION_ENVIRONMENT, type FunctionName } from "../env.ts";

/** Fails the cold start, naming the variable, when the deployment broke the promise. */
export function readEnv<Name extends FunctionName>(name: Name): EnvironmentOf<Name> {
  const values: Record<string, string> = {};
  for (const variable of FUNCTION_ENVIRONMENT[name]) {
    const value = process.env[variable];
    assert(value, `Function ${name} was deployed without ${variable} (see shared/env.ts).`);
    values[variable] = value;
  }
  return values as EnvironmentOf<Name>;
}
