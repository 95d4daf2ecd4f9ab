/**
 * The publication: everything a newsroom edits to make Galley its own. Change it, run `npm test`, deploy.
 * The defaults describe a fictional newsroom, so that a first `npm start` has something to show.
 */
import { definePublication } from "./news/publication-settings.ts";

export const publication = definePublication({
  name: "Kabar Teluk",
  tagline: "Berita dari pesisir, setiap hari",
  language: "id",
  timeZone: "Asia/Jakarta",
  /** The readers' domain, for example `www.example.org`. Empty: the address that CloudFront gives. */
  domain: "",
  sections: [
    { slug: "kota", name: "Kota" },
    { slug: "internasional", name: "Internasional" },
    { slug: "ekonomi", name: "Ekonomi" },
    { slug: "lingkungan", name: "Lingkungan" },
    { slug: "english", name: "English", language: "en" },
  ],
  approval: {
    default: { approvers: 1, groups: ["approvers"] },
    sections: {},
  },
  /** Lines that no reader should see; each pattern is tried, whatever the case, on a whole line of plain copy. */
  boilerplate: [],
  /** A stated date older than this makes an archive piece: it keeps its date and stays out of the news sitemap. */
  archiveAfterHours: 48,
  /** With `altRequired: true` no article is approved while a picture lacks its description; otherwise approvers see that it does. */
  pictures: { altRequired: false },
});
