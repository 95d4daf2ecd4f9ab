/** Elements of HTML by their names. Anything else between angle brackets was text to its writer: `<nama>`, `<Kantora>`. */

const NAMES = new Set(
  (
    "html head body a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote br " +
    "button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed " +
    "fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins " +
    "kbd label legend li link main map mark marquee math menu meta meter nav nobr noembed noframes noscript object ol " +
    "optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select " +
    "slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time " +
    "title tr track tt u ul var video wbr xmp"
  ).split(" "),
);

/** In which white space means what it is. */
const VERBATIM = new Set(["pre", "textarea", "listing", "xmp"]);

export function isVerbatim(name: string): boolean {
  return VERBATIM.has(name);
}

export function isHtmlElement(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
