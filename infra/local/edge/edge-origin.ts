/** Asks the origin, and turns a fault into the status that CloudFront would answer with. */
import type { Origin } from "./edge-config.ts";
import type { OriginAnswer } from "./object-cache.ts";

type ReadObject = (originDomainName: string, key: string) => Promise<OriginAnswer>;

/** Never rejects: 504 when the origin takes too long, 502 when it fails in any other way. */
export async function readOrigin(readObject: ReadObject, origin: Origin, path: string): Promise<OriginAnswer> {
  const key = `${origin.keyPrefix}${path}`.replace(/^\//, "");
  const limit = Promise.withResolvers<OriginAnswer>();
  const timer = setTimeout(
    () => limit.resolve(fault(504, "the origin did not answer in time")),
    origin.readTimeoutSeconds * 1000,
  );
  try {
    const answer = await Promise.race([readObject(origin.domainName, key), limit.promise]);
    return { ...answer, headers: lowerCased(answer.headers) };
  } catch (error) {
    return fault(502, `the origin failed: ${String(error)}`);
  } finally {
    clearTimeout(timer);
  }
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function fault(status: number, reason: string): OriginAnswer {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: Buffer.from(`${status}: ${reason}\n`),
  };
}
