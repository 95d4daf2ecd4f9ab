/** Which picture of a package the article means by which name; and where the others go. */
import { posix } from "node:path";
import type { Media } from "../../news/article.ts";
import { composed } from "../characters.ts";
import type { DraftContent } from "../draft-content.ts";
import { isFileMissing } from "../picture-warnings.ts";
import type { EnclosedPicture, Warning } from "../report.ts";
import { listed } from "./names.ts";

export interface PlacedPictures {
  readonly media: readonly Media[];
  readonly enclosed: readonly EnclosedPicture[];
  /** Those of the content that still hold, and those about the pictures. */
  readonly warnings: readonly Warning[];
}

/** `foto-2` before `foto-10`. */
const BY_NAME = new Intl.Collator("en", { numeric: true });

/** `folder`: that of the article in the package, which its names of pictures are relative to. */
export function placePictures(content: DraftContent, pictures: readonly string[], folder: string): PlacedPictures {
  const finder = new PictureFinder(pictures, folder);
  const inside = new Set(content.enclosed.map(({ src }) => src));
  const enclosed = new Map<string, string>();
  const warnings: Warning[] = [];
  for (const { src } of content.media) {
    if (src === "" || inside.has(src) || /^[a-z][a-z0-9+.-]*:/i.test(src)) continue;
    const found = finder.find(src);
    if (found === null) warnings.push(missing(src));
    else {
      enclosed.set(src, found.entry);
      if (!found.isExact) warnings.push(otherName(src, found.entry));
    }
  }
  const used = new Set(enclosed.values());
  const waiting = pictures.filter((name) => !used.has(name)).sort(BY_NAME.compare);
  const taken = new Set(content.media.map(({ src }) => src));
  const next = (): string | null => {
    const entry = waiting.shift();
    if (entry === undefined) return null;
    const src = sourceOf(entry, folder, taken);
    taken.add(src);
    enclosed.set(src, entry);
    return src;
  };
  const captioned = content.media.map((media) => (media.src === "" ? { ...media, src: next() ?? "" } : media));
  const filled = captioned.filter(({ src }, index) => src !== "" && content.media[index]?.src === "").length;
  const unplaced = waiting.length;
  const rest = Array.from({ length: unplaced }, () => ({ src: next() ?? "", alt: "", caption: "", credit: "" }));
  return {
    media: [...captioned, ...rest],
    enclosed: [...enclosed].map(([src, entry]) => ({ src, entry })),
    warnings: [...withoutFirst(content.warnings, filled), ...warnings, ...restWarning(rest)],
  };
}

/** Each picture is found by its path, or by its bare name where only one is called so; capitals are compared last. */
class PictureFinder {
  readonly #folder: string;
  readonly #byPath = new Map<string, string>();
  readonly #inexact = new Map<string, Set<string>>();

  constructor(pictures: readonly string[], folder: string) {
    this.#folder = folder;
    for (const name of pictures) {
      this.#byPath.set(name, name);
      for (const key of [name.toLowerCase(), `/${posix.basename(name)}`, `/${posix.basename(name).toLowerCase()}`]) {
        const names = this.#inexact.get(key) ?? new Set<string>();
        this.#inexact.set(key, names.add(name));
      }
    }
  }

  /** Pages on the web ask for a picture in a size or for a place in it (`x.jpg?w=300`); in a package it is the file. */
  find(src: string): { readonly entry: string; readonly isExact: boolean } | null {
    const bare = src.replace(/[?#].*$/s, "");
    return this.#find(src) ?? (bare === src || bare === "" ? null : this.#find(bare));
  }

  #find(src: string): { readonly entry: string; readonly isExact: boolean } | null {
    const name = composed(src);
    const path = posix.join(this.#folder, name);
    const exact = this.#byPath.get(path) ?? this.#byPath.get(posix.normalize(name));
    if (exact !== undefined) return { entry: exact, isExact: true };
    const base = `/${posix.basename(name)}`;
    const moved = this.#only(base);
    if (moved !== null) return { entry: moved, isExact: true };
    const entry = this.#only(path.toLowerCase()) ?? this.#only(base.toLowerCase());
    return entry === null ? null : { entry, isExact: false };
  }

  #only(key: string): string | null {
    const names = [...(this.#inexact.get(key) ?? [])];
    return names.length === 1 ? (names[0] ?? null) : null;
  }
}

/** As an article beside these files would name it. */
function sourceOf(entry: string, folder: string, taken: ReadonlySet<string>): string {
  const src = folder !== "." && entry.startsWith(`${folder}/`) ? entry.slice(folder.length + 1) : entry;
  return taken.has(src) ? `./${entry}` : src;
}

/** Captions without a file have one warning each, in their order. */
function withoutFirst(warnings: readonly Warning[], count: number): Warning[] {
  let left = count;
  return warnings.filter((warning) => {
    if (left === 0 || !isFileMissing(warning)) return true;
    left -= 1;
    return false;
  });
}

function missing(src: string): Warning {
  const message = `The article names the picture “${src}”, which is not in the package.`;
  return {
    line: null,
    field: "media",
    message,
    fix: "Put it into the package under that name, or upload it beside the package.",
  };
}

function otherName(src: string, entry: string): Warning {
  const message = `The article names the picture “${src}”; “${entry}” was taken for it.`;
  return {
    line: null,
    field: "media",
    message,
    fix: "If it is the wrong one, give the picture the name that the article uses.",
  };
}

function restWarning(rest: readonly Media[]): Warning[] {
  if (rest.length === 0) return [];
  const message = `The article does not say where these pictures belong, so they stand at its end: ${listed(rest.map(({ src }) => src))}.`;
  const fix =
    "Name each where it belongs, for example ![what it shows](foto/dermaga.jpg), or take it out of the package.";
  return [{ line: null, field: "media", message, fix }];
}
