/** A form that posts straight to S3: the file never passes through the desk. */
import type { VNode } from "preact";
import type { UploadForm } from "../../../shared/aws/uploads.ts";
import type { Actor } from "../../../shared/news/head.ts";
import type { Section } from "../../../shared/news/publication-settings.ts";
import type { DeskSettings } from "../needs.ts";
import { Frame } from "./layout.tsx";
import { WORDS } from "./words.ts";

interface UploadPageProps {
  readonly section: Section;
  readonly form: UploadForm;
  readonly actor: Actor;
  readonly settings: DeskSettings;
}

export function UploadPage({ section, form, actor, settings }: UploadPageProps): VNode {
  return (
    <Frame title={WORDS.uploadTitle} actor={actor} current="upload">
      <h1>{WORDS.uploadTitle}</h1>
      <p class="lead">{WORDS.uploadHint}</p>
      <nav class="chips" aria-label={WORDS.chooseSection}>
        {settings.publication.sections.map(({ slug, name }) => (
          <a
            key={slug}
            href={`/uploads/new?section=${slug}`}
            {...(slug === section.slug ? { "aria-current": "true" } : {})}
          >
            {name}
          </a>
        ))}
      </nav>
      <form class="box" method="post" action={form.url} encType="multipart/form-data">
        {Object.entries(form.fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label for="file">{WORDS.chooseFile}</label>
        <input id="file" type="file" name="file" required />
        <button type="submit" class="primary">
          {WORDS.sendFile}
        </button>
      </form>
    </Frame>
  );
}
