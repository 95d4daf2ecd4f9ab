/** What the edge remembers: answers by cache key, dropped by path, by prefix or by tag. */

export interface StoredAnswer {
  /** Path and, where the cache policy counts it, query: what an invalidation names. */
  readonly address: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  readonly tags: ReadonlySet<string>;
  readonly storedAtMs: number;
  readonly freshUntilMs: number;
  readonly revalidateUntilMs: number;
  readonly errorUntilMs: number;
  /** After a failed refresh the origin is left alone until then. */
  retryAtMs: number;
  /** Compressed copies, made when first asked for. */
  readonly encodings: Map<string, Promise<Buffer>>;
}

/** CloudFront reads at most so many tags of one object, and tags no longer than that. */
const TAGS_PER_OBJECT_MAX = 50;
const TAG_CHARACTERS_MAX = 256;
const STORED_BYTES_MAX = 256 * 1024 * 1024;

/** Tags compare without case, as CloudFront's do. */
export function tagsOf(header: string | undefined): ReadonlySet<string> {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().toLowerCase());
  return new Set(tags.filter((tag) => tag !== "" && tag.length <= TAG_CHARACTERS_MAX).slice(0, TAGS_PER_OBJECT_MAX));
}

export class CacheStore {
  readonly #answers = new Map<string, StoredAnswer>();
  #bytes = 0;

  find(key: string): StoredAnswer | undefined {
    const answer = this.#answers.get(key);
    if (answer === undefined) return undefined;
    // Moved to the end: the map's order is the order of last use.
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  put(key: string, answer: StoredAnswer): void {
    this.drop(key);
    this.#answers.set(key, answer);
    this.#bytes += answer.body.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= STORED_BYTES_MAX) break;
      this.drop(oldest);
    }
  }

  drop(key: string): void {
    this.#bytes -= this.#answers.get(key)?.body.length ?? 0;
    this.#answers.delete(key);
  }

  dropWhere(matches: (answer: StoredAnswer) => boolean): void {
    for (const [key, answer] of this.#answers) if (matches(answer)) this.drop(key);
  }
}

/**
 * Which answers an invalidation item names: `/path`, `/prefix*` or `#tag`. A path names the object after the viewer
 * request function has rewritten the address, exactly as stored: being more generous than CloudFront would hide faults.
 */
export function invalidationMatcher(item: string): (answer: StoredAnswer) => boolean {
  if (item.startsWith("#")) return tagMatcher(item);
  const wildcard = item.endsWith("*");
  const path = decodedPath(wildcard ? item.slice(0, -1) : item);
  if (!item.startsWith("/") || path.includes("*")) {
    throw new Error(`invalidation item ${JSON.stringify(item)}: expected /path, /prefix* or #tag`);
  }
  return wildcard ? (answer) => answer.address.startsWith(path) : (answer) => answer.address === path;
}

function tagMatcher(item: string): (answer: StoredAnswer) => boolean {
  const tag = item.slice(1).toLowerCase();
  if (!/^[!-+\--~]{1,256}$/.test(tag)) {
    throw new Error(`invalidation tag ${JSON.stringify(item)}: 1 to 256 visible ASCII characters without a comma`);
  }
  return (answer) => answer.tags.has(tag);
}

function decodedPath(path: string): string {
  const [name = "", ...query] = path.split("?");
  try {
    return [decodeURIComponent(name), ...query].join("?");
  } catch {
    throw new Error(`invalidation item ${JSON.stringify(path)}: malformed percent-encoding`);
  }
}
