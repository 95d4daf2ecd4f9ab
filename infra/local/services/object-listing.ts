/**
 * Lists a bucket's keys page by page in S3's order, which is that of their bytes. fauxqs 2.4.1 sorts by the rules of a language
 * and continues by the order of characters: of more than a thousand keys, some would be listed twice and some never.
 */
import type { ObjectStore } from "./storage.ts";

type List = ObjectStore["listObjects"];

const PAGE_MAX = 1000;

/** Takes the place of the store's own; `all` is every object of a bucket, or undefined when there is no such bucket. */
export function listInOrder(
  all: (bucket: string) => Iterable<ReturnType<List>["objects"][number]> | undefined,
  own: List,
): List {
  return (bucket, options = {}) => {
    const stored = all(bucket);
    // Says what is wrong in S3's words.
    if (stored === undefined) return own(bucket, options);
    const { prefix = "", delimiter, maxKeys = PAGE_MAX } = options;
    const after = options.startAfter || options.marker || "";
    const objects: ReturnType<List>["objects"] = [];
    const commonPrefixes = new Set<string>();
    for (const object of [...stored].filter(({ key }) => key.startsWith(prefix)).sort(byBytes)) {
      const folder = folderOf(object.key, prefix, delimiter);
      const isBefore = after !== "" && Buffer.compare(Buffer.from(folder ?? object.key), Buffer.from(after)) <= 0;
      if (isBefore || (folder !== undefined && commonPrefixes.has(folder))) continue;
      if (objects.length + commonPrefixes.size >= maxKeys) {
        return { objects, commonPrefixes: [...commonPrefixes], isTruncated: true };
      }
      if (folder === undefined) objects.push(object);
      else commonPrefixes.add(folder);
    }
    return { objects, commonPrefixes: [...commonPrefixes], isTruncated: false };
  };
}

/** What the key is listed as when a delimiter follows the prefix in it. */
function folderOf(key: string, prefix: string, delimiter: string | undefined): string | undefined {
  if (delimiter === undefined || delimiter === "") return undefined;
  const at = key.indexOf(delimiter, prefix.length);
  return at === -1 ? undefined : key.slice(0, at + delimiter.length);
}

function byBytes(one: { readonly key: string }, other: { readonly key: string }): number {
  return Buffer.compare(Buffer.from(one.key), Buffer.from(other.key));
}
