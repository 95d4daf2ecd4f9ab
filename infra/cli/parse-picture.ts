/** What Galley would make of a picture file: its renditions, and the words that its own metadata brings along. */
import type { PictureWords } from "../../shared/news/catalogue.ts";
import { makeRenditions, type Renditions } from "../../shared/pictures/make-renditions.ts";

/** `data`: as `--json` prints it; `lines`: for people. */
export interface PictureSummary {
  readonly ok: boolean;
  readonly data: object;
  readonly lines: readonly string[];
}

export async function parsePicture(bytes: Uint8Array): Promise<PictureSummary> {
  const made = await makeRenditions(bytes);
  return made.ok ? understood(made) : refused(made);
}

function refused({ message, fix }: Renditions & { ok: false }): PictureSummary {
  return {
    ok: false,
    data: { ok: false, problems: [{ line: null, field: "file", message, fix }], warnings: [] },
    lines: ["This picture cannot be shown.", "", `  file: ${message}`, `    ${fix}`],
  };
}

function understood({ picture, files, words, framesDropped }: Renditions & { ok: true }): PictureSummary {
  const renditions = files.map(({ rendition, bytes }) => ({
    width: rendition.width,
    format: rendition.format,
    bytes: bytes.length,
  }));
  const sizes = renditions.map(({ width, format, bytes }) => `${width} ${format} (${Math.ceil(bytes / 1024)} KB)`);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["size", `${picture.width} × ${picture.height}`],
    ["files", sizes.join(", ")],
    ["alt text", words.alt || "none: describe the picture in the draft that shows it"],
    ...(["caption", "credit", "licence"] as const).map((name: keyof PictureWords) => [name, words[name]] as const),
    ["frames", framesDropped > 0 ? `${framesDropped + 1}; readers see the first alone` : ""],
    ["hash", picture.hash],
  ];
  const shown = fields.filter(([, value]) => value !== "").map(([name, value]) => `  ${name.padEnd(11)}${value}`);
  return {
    ok: true,
    data: { ok: true, format: "picture", picture, renditions, words, framesDropped },
    lines: ["This picture is understood.", "", ...shown],
  };
}
