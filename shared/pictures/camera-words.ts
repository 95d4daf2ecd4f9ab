/** What cameras, phones and programs write into a picture of themselves, where a caption or a name belongs. */

const MAKERS = spelt(
  "Adobe Apple Asus Canon Casio Corel DJI Fujifilm Gimp Google GoPro Honor Huawei Infinix iPhone Kodak Leica LG Microsoft " +
    "Minolta Motorola Nikon Nokia Olympus OnePlus Oppo Panasonic Pentax Picasa Realme Redmi Ricoh Samsung Sony Tecno Vivo Windows Xiaomi",
);
const MODELS =
  "Camera|Classic|Corporation|Digital|Draw|Electronics|Elements|Galaxy|Lightroom|Lite|Mark|Max|Mini|Note|Office|Photos?|Photoshop|PowerShot|Plus|Pro|Redmi|Ultra|User|Web|Album";
/** A maker, and behind it nothing but models, numbers and capitals: `Xiaomi Redmi Note 9`, `Canon EOS`, but `Samsung workers march`. */
const MACHINE = new RegExp(`^(?:${MAKERS})(?:[\\s_-](?:${MODELS}|\\p{L}{0,4}\\d[\\p{L}\\d.]*|\\p{Lu}{2,}))*$`, "u");

/** A few words behind the verb; a caption that begins alike goes on. */
const MADE_WITH =
  /^(?:created|processed|made|edited|captured|shot|taken|generated|enhanced) (?:by|with|in|on|using)(?: (?!(?:the|during|near|at|after|before|of|for|from)(?!\S))[^\s,]{1,30}){1,4}$/i;
/** `Samsung camera pictures`, `Digital Still Camera`; who smiles for the camera is in a caption. */
const CAMERA = /^(?:[\p{L}\d.-]{1,20} ){0,2}(?:digital )?(?:still ?)?camera(?: pictures?)?$/iu;
const OF_SCREEN = /^(?:\p{L}{1,15} )?screenshots?$|^screenshot[ _-]?\d/iu;
/** Nothing was entered; modes of a phone's camera: `dav soft`. */
const EMPTY =
  /^(?:(?:untitled|unnamed|no|my|default|new) )?(?:image|photo|picture|document|file|title|description|caption|subject)s?(?: \d{1,6})?$|^(?:dav|bty|mde|edf|cof|hdr|hdrpl|oznor|sdr|ptr|rhdr|rpt|burst|vsco)(?: \p{Ll}{1,8}){0,3}$/iu;
const CODE = /\bdsc\b|\bexif\b|\\/i;
/** What stands where nobody has entered a name. */
const NOBODY =
  /^(?:unknown|default|none|n\/a|user|admin|administrator|author|artist|photographer|owner|camera|(?:\p{L}{1,12} ){0,2}user)$/iu;

/** Of several words, and small letters among them, or letters of a writing without them. */
export function isCaption(text: string): boolean {
  if (!/\p{L}\s+\p{L}/u.test(text) || !/\p{Ll}|\p{Lo}/u.test(text)) return false;
  return ![MACHINE, MADE_WITH, CAMERA, OF_SCREEN, EMPTY, CODE].some((pattern) => pattern.test(text));
}

/** A mail address and a telephone number are how to reach somebody, and not for readers. */
const CONTACT = /[^\s;,<>()]{1,100}@[^\s;,<>()]{1,100}|\+?\d[\d ()-]{5,20}\d/g;

/** `Dian Laut; Bayu Karang` */
export function namesIn(text: string): string {
  const names = text.split(";").map((name) =>
    name
      .replace(CONTACT, "")
      .replace(/[<(]\s*[>)]/g, "")
      .trim(),
  );
  return names.filter((name) => /\p{L}/u.test(name) && !NOBODY.test(name) && !MACHINE.test(name)).join(", ");
}

function spelt(names: string): string {
  return names
    .split(" ")
    .flatMap((name) => [name, name.toUpperCase(), name.toLowerCase()])
    .join("|");
}
