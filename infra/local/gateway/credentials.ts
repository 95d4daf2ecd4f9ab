/** Access keys: every function, person and tool has its own, so that the gateway knows who calls. */
import { createHmac } from "node:crypto";

export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Who calls, as the gateway sees it. */
export interface Principal {
  /** A function's short name (`press`), or who it is (`editor`, `engine`). */
  readonly name: string;
  /** As S3 names the one who uploads (`AWS:AROA…:session`). */
  readonly principalId: string;
}

export class Credentials {
  readonly #secret: string;
  readonly #known = new Map<string, { readonly principal: Principal; readonly key: AccessKey }>();

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** Derived from the secret: the same after a restart, and nobody else's. */
  admit(principal: Principal): AccessKey {
    const key = {
      accessKeyId: `AKIA${this.#derive(`id ${principal.name}`).slice(0, 32).toUpperCase()}`,
      secretAccessKey: this.#derive(`secret ${principal.name}`),
    };
    this.#known.set(key.accessKeyId, { principal, key });
    return key;
  }

  find(accessKeyId: string): { readonly principal: Principal; readonly key: AccessKey } | undefined {
    return this.#known.get(accessKeyId);
  }

  /** DynamoDB Local keeps one database per key: this one is known to nobody but the gateway. */
  databaseKeyId(): string {
    return this.#derive("database").slice(0, 32);
  }

  #derive(purpose: string): string {
    return createHmac("sha256", this.#secret).update(purpose).digest("hex");
  }
}
