/** Ports that are free, and stay so until their servers take them: addresses are part of what functions are told before anything listens. */
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { CannotStart } from "./cannot-start.ts";

export interface ReservedPort {
  readonly address: string;
  readonly port: number;
  /** Immediately before the real server listens. */
  release(): Promise<void>;
}

/** @param wanted 0 takes a free one */
export async function reservePort(wanted: number, purpose: string): Promise<ReservedPort> {
  const server = createServer();
  server.listen(wanted, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (error) {
    throw portTaken(error, wanted, purpose);
  }
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: `127.0.0.1:${port}`,
    release: async () => {
      if (!server.listening) return;
      server.close();
      await once(server, "close");
    },
  };
}

export function portTaken(error: unknown, port: number, purpose: string): unknown {
  if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") return error;
  return new CannotStart(
    `Port ${port}, for ${purpose}, is taken by another program. Stop it, or choose other ports with --port.`,
  );
}
