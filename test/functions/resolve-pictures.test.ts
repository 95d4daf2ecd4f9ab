/** Which pictures belong to a draft, and whose words they carry. */
import { describe, expect, it } from "vitest";
import { resolvePictures } from "../../functions/ingest/resolve-pictures.ts";
import { altWarning, fileMissingWarning } from "../../shared/drafts/picture-warnings.ts";
import type { EnclosedPicture } from "../../shared/drafts/report.ts";
import type { Media } from "../../shared/news/article.ts";
import type { PictureWords, StoredPicture } from "../../shared/news/catalogue.ts";
import { memoryCatalogue } from "../support/memory-catalogue.ts";
import { sampleArticle } from "../support/samples.ts";

const DRAFT = { articleId: "kota/banjir", key: "drafts/kota/banjir.txt", etag: "d" };

function shot(letter: string, words: Partial<PictureWords> = {}, etag = "p"): StoredPicture {
  const picture = { hash: letter.repeat(64), width: 800, height: 600, widths: [480, 800] };
  const none = { alt: "", caption: "", credit: "", licence: "" };
  return { picture, words: { ...none, ...words }, submitter: `${letter}@galley.test`, etag };
}

function media(fields: Partial<Media> = {}): Media {
  return { src: "", alt: "", caption: "", credit: "", ...fields };
}

/** What the draft says, and what lies beside it. */
async function resolved(
  said: readonly Media[],
  stored: Readonly<Record<string, StoredPicture>>,
  enclosed: readonly EnclosedPicture[] = [],
) {
  const catalogue = memoryCatalogue();
  for (const [path, picture] of Object.entries(stored)) await catalogue.writePicture(path, picture);
  const warnings = said.flatMap((one, index) =>
    one.src === "" ? [fileMissingWarning(index + 3)] : one.alt === "" ? [altWarning(one)] : [],
  );
  const parsed = { article: sampleArticle({ media: said }), enclosed, warnings };
  return { catalogue, ...(await resolvePictures(parsed, DRAFT, catalogue)) };
}

const hashes = (shown: readonly Media[]) => shown.map(({ picture }) => picture?.hash[0] ?? "-").join("");

describe("a picture that the draft names", () => {
  it("is shown when it is there, and awaited until then", async () => {
    const said = [media({ src: "satu.jpg", alt: "Satu" }), media({ src: "dua.jpg", alt: "Dua" })];
    const { article, awaited, submitters, catalogue } = await resolved(said, { "kota/dua.jpg": shot("b") });
    expect(hashes(article.media)).toBe("-b");
    expect(awaited).toEqual(["satu.jpg"]);
    expect(submitters).toEqual(["b@galley.test"]);
    expect(await catalogue.readAwaiting("kota/satu.jpg")).toEqual([DRAFT.key]);
  });

  it("in a folder is found there, or beside the draft under its bare name: desk and command upload it so", async () => {
    const said = [media({ src: "foto/mangga.jpg", alt: "Mangga" })];
    const beside = await resolved(said, { "kota/mangga.jpg": shot("a") });
    const both = await resolved(said, { "kota/mangga.jpg": shot("a"), "kota/foto/mangga.jpg": shot("b") });
    const neither = await resolved(said, {});

    expect(hashes(beside.article.media)).toBe("a");
    expect(hashes(both.article.media)).toBe("b");
    expect(neither.awaited).toEqual(["foto/mangga.jpg"]);
    expect(await neither.catalogue.readAwaiting("kota/mangga.jpg")).toEqual([DRAFT.key]);
  });

  it.each(["rakit.jpg", "RAKIT.jpg"])(
    "shares its bare name with another of the draft: then only its folder tells which it is (%s)",
    async (name) => {
      const said = [media({ src: `pagi/${name}`, alt: "Pagi" }), media({ src: "rakit.jpg", alt: "Sore" })];
      const { article, awaited } = await resolved(said, { "kota/rakit.jpg": shot("a"), "kota/RAKIT.jpg": shot("b") });

      expect(hashes(article.media)).toBe("-a");
      expect(awaited).toEqual([`pagi/${name}`]);
    },
  );

  it.each(["mangga1.jpg", "foto-banjir.jpg", "IMG_rakit.jpg", "2025-banjir.png", "image of a raft.png"])(
    "in a folder of the draft's own is found beside the draft when somebody named it: %s",
    async (name) => {
      const { article } = await resolved([media({ src: `banjir/${name}`, alt: "Banjir" })], {
        [`kota/${name}`]: shot("a"),
      });
      expect(hashes(article.media)).toBe("a");
    },
  );

  it.each([
    ..."image1.png image.png image(1).png Image-2.jpeg img_0001.jpg picture3.jpg photo.jpg foto2.jpg gambar.png".split(
      " ",
    ),
    ..."1.jpg unnamed.jpg untitled.png download.jpg figure-1.png screenshot_2.png (1).jpg".split(" "),
    "Screenshot 12.png",
    "image (2).png",
  ])("in a folder is not what lies beside the draft when programs name every document's alike: %s", async (name) => {
    const said = [media({ src: `banjir/${name}`, alt: "Banjir" })];
    const { article, awaited, catalogue } = await resolved(said, { [`kota/${name}`]: shot("a") });
    expect(hashes(article.media)).toBe("-");
    expect(awaited).toEqual([`banjir/${name}`]);
    expect(await catalogue.readAwaiting(`kota/${name}`)).toEqual([]);

    const there = await resolved(said, { [`kota/banjir/${name}`]: shot("b") });
    expect(hashes(there.article.media)).toBe("b");
  });

  it("beside the draft keeps the name that a program gave it", async () => {
    const { article } = await resolved([media({ src: "image1.png", alt: "Banjir" })], { "kota/image1.png": shot("a") });
    expect(hashes(article.media)).toBe("a");
  });

  it.each([
    "../images/dermaga.jpg",
    "../../images/dermaga.jpg",
    "/images/dermaga.jpg",
    "/wp-content/uploads/2025/05/dermaga.jpg",
    "/dermaga.jpg",
    "foto/IMG_1234.jpg",
    "foto/20260201.jpg",
    "foto/DSC_0042.JPG",
  ])("where a site keeps its pictures, or as a camera counts them, is found beside the draft: %s", async (src) => {
    const name = src.replace(/^.*\//, "");
    const { article } = await resolved([media({ src, alt: "Dermaga" })], { [`kota/${name}`]: shot("a") });
    expect(hashes(article.media)).toBe("a");
  });

  it.each([
    "../images/1.jpg",
    "/wp-content/image1.png",
    "foto/IMG_0001.jpg",
    "../ekonomi/pasar.jpg",
    "foto/unnamed.jpg",
  ])(
    "is not what lies beside the draft under a name that every document uses, or that is another section's: %s",
    async (src) => {
      const name = src.replace(/^.*\//, "");
      const { article } = await resolved([media({ src, alt: "Dermaga" })], { [`kota/${name}`]: shot("a") });
      expect(hashes(article.media)).toBe("-");
    },
  );

  it.each([
    "EMBARGO hingga 3 Maret 2027 10.00 WIB",
    "Perahu di dermaga. EMBARGO: 3 Maret 2027 10.00 WIB",
    "Perahu di dermaga (EMBARGO 3 Maret 2027)",
    "[Catatan untuk editor: jangan sebut nama korban]",
    "EDS: nama korban jangan dimuat",
  ])("says in its own words what only a desk may read: the approver reads it, not the readers: %s", async (caption) => {
    const file = { "kota/a.jpg": shot("a", { caption, credit: "Dian Laut" }) };
    const { article, warnings } = await resolved([media({ src: "a.jpg", alt: "A" })], file);
    expect(article.media).toMatchObject([{ caption: "", credit: "Dian Laut" }]);
    expect(warnings).toMatchObject([{ field: "media", message: expect.stringContaining(caption) }]);
  });

  it("brings its own words where the draft has none, and the draft's come first", async () => {
    const words = { alt: "Perahu", caption: "Dari berkas.", credit: "Dian Laut", licence: "https://contoh.example/l" };
    const said = [media({ src: "a.jpg" }), media({ src: "b.jpg", alt: "Rakit", caption: "Dari naskah." })];
    const { article, warnings } = await resolved(said, {
      "kota/a.jpg": shot("a", words),
      "kota/b.jpg": shot("b", words),
    });
    expect(article.media).toMatchObject([
      { alt: "Perahu", caption: "Dari berkas.", credit: "Dian Laut", licence: "https://contoh.example/l" },
      { alt: "Rakit", caption: "Dari naskah.", credit: "Dian Laut" },
    ]);
    expect(warnings).toEqual([]);
  });

  it("without a description anywhere stays a warning", async () => {
    const { warnings } = await resolved([media({ src: "a.jpg" })], { "kota/a.jpg": shot("a") });
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining("a.jpg has no description")]);
  });

  it("that cannot be shown is no longer awaited: the report says why", async () => {
    const refused = {
      refused: { message: "It is cut off.", fix: "Export it anew." },
      submitter: "c@galley.test",
      etag: "p",
    };
    const { article, awaited, warnings } = await resolved([media({ src: "a.jpg", alt: "A" })], {
      "kota/a.jpg": refused,
    });
    expect(hashes(article.media)).toBe("-");
    expect(awaited).toEqual([]);
    expect(warnings).toMatchObject([{ message: "a.jpg cannot be shown. It is cut off.", fix: "Export it anew." }]);
  });
});

describe("words without a file", () => {
  it("take the picture that is called like the draft, and numbered ones in order", async () => {
    const said = [media({ caption: "Pertama." }), media({ caption: "Kedua." }), media({ caption: "Ketiga." })];
    const { article, awaited, warnings } = await resolved(said, {
      "kota/banjir": shot("a", { alt: "Perahu" }),
      "kota/banjir-2": shot("b"),
    });
    expect(hashes(article.media)).toBe("ab-");
    expect(awaited).toEqual([]);
    // Still missing: the third file, and a description of the second.
    expect(warnings.map(({ line, message }) => [line, message.includes("Kedua.")])).toEqual([
      [5, false],
      [null, true],
    ]);
    expect(hashes((await resolved(said, { "kota/banjir-1": shot("c") })).article.media)).toBe("c--");
  });

  it("wait for it also when it comes after the text", async () => {
    const { catalogue } = await resolved([media({ caption: "Pertama." })], {});
    expect(await catalogue.readAwaiting("kota/banjir")).toEqual([DRAFT.key]);
    expect(await catalogue.readAwaiting("kota/banjir-1")).toEqual([DRAFT.key]);
  });

  it("a draft that speaks of no picture shows its namesake, with the words of its file", async () => {
    const { article, warnings } = await resolved([], {
      "kota/banjir": shot("a", { caption: "Dermaga.", alt: "Dermaga" }),
    });
    expect(article.media).toMatchObject([{ src: "", caption: "Dermaga.", alt: "Dermaga" }]);
    expect(warnings).toEqual([]);
    expect((await resolved([], {})).article.media).toEqual([]);
  });
});

describe("pictures inside the draft's own file", () => {
  const enclosed = [{ src: "image1.png", entry: "word/media/image1.png" }];
  const said = [media({ src: "image1.png", alt: "Dermaga" })];
  const place = "kota/banjir.txt!/word/media/image1.png";

  it("are unpacked first, and awaited from nobody", async () => {
    const { unpacking, awaited } = await resolved(said, {}, enclosed);
    expect(unpacking).toEqual(enclosed);
    expect(awaited).toEqual([]);
  });

  it("are those of these very bytes, not of an earlier upload", async () => {
    expect((await resolved(said, { [place]: shot("a", {}, "older") }, enclosed)).unpacking).toEqual(enclosed);
    const { article, unpacking } = await resolved(said, { [place]: shot("a", {}, "d") }, enclosed);
    expect(hashes(article.media)).toBe("a");
    expect(unpacking).toEqual([]);
  });
});

it("the order in which text and pictures arrive makes no difference to the article", async () => {
  const said = [media({ src: "satu.jpg" }), media({ caption: "Kedua." })];
  const files = { "kota/satu.jpg": shot("a", { alt: "Satu" }), "kota/banjir": shot("b", { credit: "Dian" }) };
  const pictureFirst = await resolved(said, files);
  const late = memoryCatalogue();
  const parsed = { article: sampleArticle({ media: said }), enclosed: [], warnings: [] };
  await resolvePictures(parsed, DRAFT, late);
  for (const [path, picture] of Object.entries(files)) await late.writePicture(path, picture);
  expect((await resolvePictures(parsed, DRAFT, late)).article).toEqual(pictureFirst.article);
});
