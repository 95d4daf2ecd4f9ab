/** Things that tests need and do not care about: valid, fictional, every field overridable. */
import type { Article } from "../../shared/news/article.ts";
import type { Actor } from "../../shared/news/head.ts";
import { definePublication, type Publication } from "../../shared/news/publication-settings.ts";

export function sampleArticle(fields: Partial<Article> = {}): Article {
  return {
    title: "Pasar ikan pindah ke dermaga timur",
    standfirst: "",
    language: "id",
    dateline: "Teluk Sari",
    byline: [{ name: "Laras Wening" }],
    editors: [{ name: "Tegar Samudra" }],
    draftedAt: null,
    embargo: null,
    tags: ["Pasar", "Nelayan"],
    section: "kota",
    slug: "",
    body: "<p>Pedagang mulai berkemas sejak subuh.</p>",
    media: [],
    related: [],
    ...fields,
  };
}

export const samplePublication: Publication = definePublication({
  name: "Kabar Uji",
  tagline: "Hanya untuk pengujian",
  language: "id",
  timeZone: "Asia/Jakarta",
  domain: "",
  sections: [
    { slug: "kota", name: "Kota" },
    { slug: "english", name: "English", language: "en" },
  ],
  approval: {
    default: { approvers: 1, groups: ["approvers"] },
    sections: { english: { approvers: 2, groups: ["approvers"] } },
  },
  boilerplate: [],
  archiveAfterHours: 48,
  pictures: { altRequired: false },
});

export function approver(name = "Banu Aji"): Actor {
  return { id: `${name.toLowerCase().replaceAll(" ", ".")}@galley.test`, name, groups: ["approvers"] };
}

export const EDITOR_ID = "laras@galley.test";
