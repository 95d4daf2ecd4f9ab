/**
 * Runs Java for as long as whoever started this holds its standard input open, and not a moment longer: a pipe is closed by
 * the operating system even when the engine is killed with SIGKILL, which no handler of the engine's own could see.
 * Plain JavaScript: it must start fast, and on whatever Node runs the engine.
 */
import { spawn } from "node:child_process";

const [command, ...parameters] = process.argv.slice(2);
const java = spawn(command, parameters, { stdio: ["ignore", "ignore", "pipe"] });
java.stderr.pipe(process.stderr);
java.once("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(127);
});
java.once("exit", (code) => process.exit(code ?? 1));
const end = () => java.kill("SIGKILL");
process.stdin.once("end", end).once("error", end).resume();
