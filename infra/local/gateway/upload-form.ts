/** Reads a multipart form as S3 does: fields up to the file, names in lower case, nothing after the file. */
import type { HttpQuestion } from "../services/in-process-http.ts";

export interface UploadForm {
  readonly fields: ReadonlyMap<string, string>;
  /** Without its directories. */
  readonly filename: string | undefined;
  readonly fileBytes: number;
}

const CRLF = "\r\n";
/** One form is asked about several times while its request is served. */
const parsed = new WeakMap<Buffer, UploadForm>();

export function parseForm({ headers, body }: HttpQuestion): UploadForm | undefined {
  const known = parsed.get(body);
  if (known !== undefined) return known;
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(headers["content-type"] ?? "");
  const form = boundary === null ? undefined : readParts(body, `--${boundary[1] ?? boundary[2]}`);
  if (form !== undefined) parsed.set(body, form);
  return form;
}

function readParts(body: Buffer, delimiter: string): UploadForm | undefined {
  const fields = new Map<string, string>();
  let at = body.indexOf(delimiter);
  while (at !== -1) {
    const start = at + delimiter.length;
    const end = body.indexOf(`${CRLF}${delimiter}`, start);
    const headEnd = body.indexOf(`${CRLF}${CRLF}`, start);
    if (end === -1 || headEnd === -1 || headEnd > end) return undefined;
    const head = body.toString("utf8", start, headEnd);
    const name = /\bname="([^"]*)"/i.exec(head)?.[1]?.toLowerCase() ?? "";
    const contentStart = headEnd + 2 * CRLF.length;
    if (name === "file") {
      const filename = /\bfilename="([^"]*)"/i.exec(head)?.[1]?.split(/[/\\]/).at(-1);
      return { fields, filename, fileBytes: end - contentStart };
    }
    fields.set(name, body.toString("utf8", contentStart, end));
    at = end + CRLF.length;
  }
  return undefined;
}
