/**
 * How the publication looks. Type does the work: one serif family that every system has, one sans for what is not
 * reading matter, thin rules, a single colour. To change the look, change the custom properties first.
 */
export const CSS = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --ink: #1b1b18; --soft: #5a5850; --rule: #d8d3c6; --accent: #12566f; --wash: #f3f0e7; --shade: #bbb5a5; --mark: #fbeaa6;
  --serif: Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181a; --ink: #e9e6df; --soft: #a7a399; --rule: #383b3d; --accent: #8cc6dc; --wash: #1f2325; --shade: #565b5e; --mark: #574a15; }
  img { filter: brightness(.9); }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
/* Words break "anywhere": only so do columns and rows shrink to their place too, whatever words stand in them. */
body { margin: 0 auto; padding: 0 1.25rem; max-width: 80rem; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.6 var(--serif); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.15; text-wrap: balance; font-weight: 700; }
p, ul, ol, figure, blockquote { margin: 0; }
img { display: block; max-width: 100%; height: auto; background: var(--wash); }
picture { display: contents; }
source { display: none; }
a { color: inherit; text-decoration-color: var(--rule); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent); text-decoration-color: currentcolor; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
nav ul { display: flex; flex-wrap: wrap; padding: 0; list-style: none; }

/* What is not reading matter is set in the sans. */
time { white-space: nowrap; }
.skip, .masthead nav, .kicker, .dates, .byline, figcaption, .days, .tags, .editors, .colophon, .corrections time {
  font-family: var(--sans); font-size: .875rem; line-height: 1.45; }
.dates, figcaption, .editors, .colophon, .tagline, .corrections time { color: var(--soft); }
.kicker { color: var(--accent); font-weight: 600; letter-spacing: .01em; }
.kicker a { text-decoration: none; }
.kicker a:hover { text-decoration: underline; }
.skip { position: absolute; left: -100vw; padding: .75rem 1rem; background: var(--ink); color: var(--paper); z-index: 2; }
.skip:focus { left: .5rem; top: .5rem; }

/* Masthead and foot. */
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 2rem;
  padding-top: .875rem; border-bottom: 3px double var(--ink); }
.nameplate { font-weight: 700; font-size: 1.625rem; line-height: 1.1; letter-spacing: -.02em; }
.nameplate a, .card a { text-decoration: none; }
.masthead:not(.front) .tagline { display: none; }
.masthead nav ul { display: block; text-wrap: balance; }
.masthead nav li { display: inline-block; }
.masthead nav li:not(:last-child) { margin-inline-end: 1.25rem; }
.masthead nav a { display: block; padding: .5rem 0; text-decoration: none; }
.masthead nav a:hover { text-decoration: underline; }
.masthead nav [aria-current] { color: var(--accent); font-weight: 600; box-shadow: inset 0 -3px var(--accent); }
.front { display: block; padding-top: 1.75rem; text-align: center; }
.front .nameplate { font-size: clamp(2.75rem, 9vw, 5.5rem); line-height: 1; letter-spacing: -.035em; }
.front .tagline { margin: .5rem 0 1rem; font-style: italic; }
.front nav { border-top: 1px solid var(--rule); }
.front nav li:nth-child(n) { margin: 0 .625rem; }
main { padding: 1.75rem 0 3rem; }
main:focus { outline: 0; }
.colophon { padding: 1.5rem 0 3rem; border-top: 3px double var(--ink); display: grid; gap: .375rem; }
.colophon .nameplate { font-family: var(--serif); font-size: 1.25rem; color: var(--ink); }

/* Lists. */
.list-title { margin-bottom: 1.5rem; display: grid; gap: .5rem; }
h1.list-title, .list-title h1 { font-size: clamp(2rem, 5vw, 3rem); letter-spacing: -.02em; }
h1.list-title:has(+ .top) { font-size: 1.5rem; color: var(--accent); padding-bottom: .625rem; border-bottom: 1px solid var(--rule); letter-spacing: -.01em; }
.card { position: relative; display: grid; gap: .75rem; align-content: start; }
.card img { width: 100%; aspect-ratio: 3/2; object-fit: cover; }
.card > div { display: grid; gap: .375rem; align-content: start; }
.card h2 { font-size: 1.3125rem; line-height: 1.22; }
.card a::after { content: ""; position: absolute; inset: 0; }
.card .standfirst { font-size: 1rem; line-height: 1.5; color: var(--soft); }
.card .dates { font-size: .8125rem; }
.lead h2 { font-size: clamp(1.875rem, 5vw, 3.125rem); line-height: 1.08; letter-spacing: -.02em; }
.lead .standfirst { font-size: 1.1875rem; }
.top, .beside { display: grid; gap: 1.5rem; }
.beside > *, .river > * { border-top: 1px solid var(--rule); padding-top: 1.25rem; }
.top + .river { margin-top: 1.5rem; }
.more { margin-top: 2.5rem; border-top: 3px double var(--ink); padding-top: 1rem; }
.more h2.label, .days h2, .related h2, .corrections h2 { font-size: 1.125rem; margin-bottom: .75rem; }
.more .river { columns: 22rem; column-gap: 2.5rem; }
.more .card { break-inside: avoid; padding: .625rem 0; gap: .125rem; }
.more h3 { font-size: 1.0625rem; line-height: 1.3; }
.river > .card { padding-bottom: 1.25rem; }
.river > .card > div { max-width: 42rem; }
.days { margin-top: 2.5rem; padding-top: 1rem; border-top: 3px double var(--ink); }
.days h2 { font-family: var(--serif); }
.days ul, .tags ul { gap: .375rem 1.25rem; }
.days a, .tags a { display: inline-block; padding: .25rem 0; }
.nothing { font-style: italic; color: var(--soft); }
.notice { max-width: 38rem; margin: 2rem auto; display: grid; gap: 1rem; }
.notice h1 { font-size: clamp(1.875rem, 5vw, 2.75rem); }

/* The story. */
.story { max-width: 40rem; margin: 0 auto; }
.story header { display: grid; gap: .75rem; }
.signature { margin: 1.125rem 0 1.75rem; }
.story h1 { font-size: clamp(2rem, 5.4vw, 3.25rem); line-height: 1.08; letter-spacing: -.022em; }
.story .kicker { display: flex; gap: .75rem; align-items: center; }
.archive { padding: 0 .5rem; border: 1px solid currentcolor; border-radius: 2px; color: var(--soft); font-weight: 400; }
.story .standfirst { font-size: 1.3125rem; line-height: 1.42; color: var(--soft); }
.byline { font-weight: 600; }
.story figure { margin: 2rem 0; }
.opening figure { margin: 0 0 1.75rem; }
.story img { max-height: 90vh; object-fit: contain; object-position: 0 0; background: none; }
figcaption { padding-top: .5rem; }
.credit { font-style: italic; }
.wordless { border-left: 3px solid var(--rule); padding-left: 1rem; }
.wordless figcaption { padding: 0; }
.text > * + * { margin-top: 1.15em; }
.text h2, .text h3, .text h4 { margin-top: 1.75em; font-size: 1.375rem; }
.text h3 { font-size: 1.1875rem; }
.text h4 { font-size: 1.0625rem; }
.text a { text-decoration-color: var(--accent); }
.text ul, .text ol { padding-left: 1.4em; }
.text li + li, .text li > :is(ul, ol) { margin-top: .35em; }
.text :is(blockquote, section, li) > * + * { margin-top: .75em; }
.text .task { list-style: none; text-indent: -1.4em; }
.text .task > * { text-indent: 0; }
.text mark { background: var(--mark); color: inherit; }
.text blockquote { padding-left: 1.25rem; border-left: 3px solid var(--accent); font-style: italic; }
.text pre { white-space: pre-wrap; font-size: .875rem; background: var(--wash); padding: 1rem; }
.text hr { width: 4rem; margin: 2rem auto; border: 0; border-top: 1px solid var(--soft); }
.text table { width: 100%; border-collapse: collapse; font: .9375rem/1.45 var(--sans); }
.text th, .text td { padding: .4rem .5rem .4rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; min-width: 4em; }
/* A shadow lies on the side where more is to be seen: the first two layers go with the table and cover it at its ends. */
.wide { overflow-x: auto; background:
  linear-gradient(90deg, var(--paper) 50%, transparent) 0 / 3rem 100% no-repeat local,
  linear-gradient(270deg, var(--paper) 50%, transparent) 100% / 3rem 100% no-repeat local,
  linear-gradient(90deg, var(--shade), transparent) 0 / 1rem 100% no-repeat,
  linear-gradient(270deg, var(--shade), transparent) 100% / 1rem 100% no-repeat; }
.wide table { width: max-content; min-width: 100%; }
.wide td, .wide th { overflow-wrap: normal; padding-right: 1rem; max-width: 13rem; }
.wide th { max-width: 7rem; vertical-align: bottom; }
.wide :is(td, th):last-child { padding-right: 0; }
.text [data-align=right] { text-align: end; }
.text [data-align=center] { text-align: center; }
.dateline { text-transform: uppercase; font-size: .875em; font-weight: 700; letter-spacing: .05em; }
.corrections, .related { margin-top: 2.25rem; padding: 1.125rem 1.25rem; background: var(--wash); font-size: 1rem; }
.corrections p + p { margin-top: .5rem; }
.corrections time { display: block; }
.story footer { margin-top: 2.25rem; padding-top: 1rem; border-top: 1px solid var(--rule); display: grid; gap: .5rem; }
.related ul { padding: 0; list-style: none; display: grid; gap: .75rem; }
.related li { line-height: 1.35; color: var(--soft); }
.related a { color: var(--ink); font-weight: 700; text-decoration-color: var(--accent); }
.related a:hover { color: var(--accent); }

@media (min-width: 40rem) {
  .river > .card:has(> picture) { grid-template-columns: 12rem 1fr; gap: 1.5rem; }
  .lead img { aspect-ratio: 16/9; }
  .beside { grid-auto-flow: column; grid-auto-columns: 1fr; gap: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
  .beside > * { border: 0; padding: 0; }
}
@media (min-width: 56rem) {
  .front { padding-top: 2.25rem; }
  .top:not(.alone) { grid-template-columns: 1fr 19rem; gap: 2.5rem; }
  .top:not(.alone) .beside { grid-auto-flow: row; align-content: start; gap: 1.25rem; padding: 0 0 0 2.5rem;
    border-top: 0; border-left: 1px solid var(--rule); }
  .top:not(.alone) .beside > * + * { border-top: 1px solid var(--rule); padding-top: 1.25rem; }
  .lead:not(:has(img)) { text-align: center; justify-items: center; }
  .lead:not(:has(img)) h2 { font-size: clamp(3rem, 5.5vw, 4.5rem); }
  .lead .standfirst { max-width: 50rem; }
  .pairs { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2.5rem; }
  .pairs > :last-child:nth-child(odd) { grid-column: 1 / -1; }
  .lead > div { display: contents; }
  .lead h2 { margin-bottom: .5rem; }
  .lead img { order: 1; }
  .lead picture ~ div > p:not(.kicker) { order: 2; }
}
@media (min-width: 72rem) {
  .story { display: grid; grid-template: auto auto 1fr / minmax(13rem, min-content) 40rem 1fr; column-gap: 3rem; max-width: none; }
  .story > * { grid-column: 2; }
  .story > header, .opening { grid-column: 2 / 4; margin-bottom: 2rem; }
  .signature { grid-area: 2 / 1 / 4; margin: 0; padding-top: .75rem; border-top: 1px solid var(--ink); }
  .opening { grid-row: 2; }
  .text { grid-row: 3; }
  .corrections { grid-row: 4; }
  .story > footer { grid-row: 5; }
  .signature p + p { margin-top: .375rem; }
  /* With nothing beside the text, its tables may take that place too. */
  .text:not(:has(~ .related)) { grid-column: 2 / 4; }
  .text > :not(.wide) { max-width: 40rem; }
  .wide { width: fit-content; max-width: 100%; min-width: min(40rem, 100%); }
  .story > .related { grid-area: 3 / 3; align-self: start; margin: 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --accent: #000; --wash: #fff; }
  body { max-width: none; padding: 0; font-size: 11pt; }
  .skip, .masthead nav, .colophon p + p, .related, .tags, .days { display: none; }
  .text a[href^=http]::after { content: " (" attr(href) ")"; font-size: .85em; }
  figure, blockquote { break-inside: avoid; }
  .wide { overflow: visible; background: none; }
  .wide table { width: 100%; }
  .wide td, .wide th { overflow-wrap: anywhere; }
}
`;
