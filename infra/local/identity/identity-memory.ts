/** Where the local identity provider keeps sign-ins under way: in memory, gone with the engine. */
import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";

/** Sign-ins, sessions and codes are few; the oldest make room. */
const ENTRIES_MAX = 5_000;

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAtMs: number;
}

/** One memory for all models of one provider. */
export function createMemory(): AdapterFactory {
  const entries = new Map<string, Entry>();
  return (model) => modelMemory(model, entries);
}

function modelMemory(model: string, entries: Map<string, Entry>): Adapter {
  const keyOf = (id: string) => `${model} ${id}`;
  const read = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    return entry === undefined || entry.expiresAtMs <= Date.now() ? undefined : entry.payload;
  };
  const findWhere = (holds: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const [key, { payload }] of entries) {
      if (key.startsWith(`${model} `) && holds(payload)) return read(key);
    }
    return undefined;
  };
  return {
    async upsert(id, payload, expiresInSeconds) {
      const lifetimeMs = expiresInSeconds === undefined ? Number.POSITIVE_INFINITY : expiresInSeconds * 1000;
      entries.delete(keyOf(id));
      entries.set(keyOf(id), { payload, expiresAtMs: Date.now() + lifetimeMs });
      const [oldest] = entries.keys();
      if (entries.size > ENTRIES_MAX && oldest !== undefined) entries.delete(oldest);
    },
    find: async (id) => read(keyOf(id)),
    findByUid: async (uid) => findWhere((payload) => payload.uid === uid),
    findByUserCode: async (userCode) => findWhere((payload) => payload.userCode === userCode),
    async consume(id) {
      const payload = read(keyOf(id));
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      entries.delete(keyOf(id));
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) {
        if (payload.grantId === grantId) entries.delete(key);
      }
    },
  };
}
