import { CannotStart } from "../cannot-start.ts";

/** The template asks for something that the engine does not do. Always says where, what, and which file to extend. */
export class TemplateError extends CannotStart {
  override readonly name = "TemplateError";

  /** @param where logical id and property path, `UploadsQueue.Properties.VisibilityTimeout` */
  constructor(where: string, problem: string, extend: string) {
    super(`${where}: ${problem}. To teach the local engine, extend infra/local/template/${extend}.`);
  }
}
