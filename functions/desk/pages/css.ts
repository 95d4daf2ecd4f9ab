/** The look of the desk: paper, ink and one colour. A phone first; a wider window puts the decision beside the article. */
export const DESK_CSS = `
:root {
  color-scheme: light dark;
  --paper: #f7f5ef; --card: #ffffff; --ink: #1c2328; --soft: #55616a; --line: #ddd8cb;
  --accent: #12475c; --on-accent: #ffffff; --tint: #e6eff2;
  --good: #1d5c38; --good-tint: #e4f1e8; --bad: #8c2416; --bad-tint: #fae8e4; --warn: #6b4700; --warn-tint: #fbf0d9;
  --serif: Georgia, "Times New Roman", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13171a; --card: #1b2125; --ink: #e9e7e1; --soft: #a7b1b8; --line: #333c42;
    --accent: #93cbe0; --on-accent: #0c2029; --tint: #1d333d;
    --good: #9ed8b4; --good-tint: #17301f; --bad: #f3a899; --bad-tint: #3a1c17; --warn: #ecc983; --warn-tint: #33270f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
a { color: var(--accent); text-underline-offset: .15em; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font: 600 1.75rem/1.2 var(--serif); margin: 0 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 0 0 .75rem; }
h3 { font-size: .95rem; margin: 1.25rem 0 .5rem; }
p { margin: 0 0 .75rem; }
code { font-size: .9em; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
.skip { position: absolute; left: -100vw; top: 0; padding: .75rem 1rem; background: var(--card); }
.skip:focus { left: 0; z-index: 2; }

.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .5rem; padding: .5rem 1rem; border-bottom: 1px solid var(--line); background: var(--card); }
.brand { font: 700 1.25rem/1 var(--serif); color: var(--ink); text-decoration: none; padding: .75rem 0; }
.bar nav { display: flex; gap: .25rem; flex: 1; }
.bar nav a { padding: .65rem .45rem; color: var(--soft); text-decoration: none; border-bottom: 2px solid transparent; }
.bar nav a[aria-current] { color: var(--ink); border-color: var(--accent); }
.me { display: flex; align-items: center; gap: .5rem; color: var(--soft); font-size: .9rem; }
.me span { display: none; }

main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
main section { margin-top: 2.25rem; }
.count { display: inline-block; margin-left: .6rem; min-width: 1.8em; padding: 0 .5em; font: 600 .8rem/1.8 system-ui, sans-serif; text-align: center; vertical-align: .25em; border-radius: 1em; background: var(--tint); color: var(--accent); }
.lead { font-size: 1.1rem; }
.kicker { margin: 0 0 .25rem; font-size: .8rem; letter-spacing: .04em; color: var(--soft); overflow-wrap: anywhere; }
.meta { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.links a { padding: .25rem 0; }

.cards, .plain, .findings, .events { list-style: none; margin: 0; padding: 0; }
.card { position: relative; margin: 0 0 .75rem; padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
.card:hover { border-color: var(--accent); }
.card p:last-child { margin-bottom: 0; }
.card .meta { margin: .35rem 0 0; }
.title { display: block; font: 600 1.2rem/1.3 var(--serif); color: var(--ink); text-decoration: none; overflow-wrap: anywhere; }
.title::after { content: ""; position: absolute; inset: 0; border-radius: .75rem; }
.title:hover { text-decoration: underline; }
.badges { display: flex; flex-wrap: wrap; gap: .4rem; margin: .6rem 0 0; }
.badge { display: inline-block; padding: .1rem .6rem; font-size: .85rem; border-radius: 1rem; background: var(--warn-tint); color: var(--warn); text-decoration: none; }
a.badge { padding: .3rem .75rem; }
.badge.bad, .state-rejected, .state-withdrawn { background: var(--bad-tint); color: var(--bad); }
.state-in-review, .state-scheduled, .state-submitted { background: var(--tint); color: var(--accent); }
.state-published { background: var(--good-tint); color: var(--good); }
.objection { margin: .6rem 0 0; padding-left: .75rem; border-left: 3px solid var(--warn); color: var(--ink); font-size: .95rem; }
.empty { padding: 2.5rem 1.25rem; text-align: center; border: 1px dashed var(--line); border-radius: .75rem; color: var(--soft); }
.empty p { margin: 0; }
.empty p:first-child { font: 600 1.2rem/1.4 var(--serif); color: var(--ink); }
.notice { padding: .75rem 1rem; border-radius: .75rem; background: var(--tint); overflow-wrap: anywhere; }
.notice.good { background: var(--good-tint); color: var(--good); }
.notice.good a { color: inherit; }
.notice.bad { background: var(--bad-tint); color: var(--bad); }
.box { padding: 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
.box h3:first-of-type { margin-top: .75rem; }
.findings li, .events li { padding: .6rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.findings li:first-child, .events li:first-child { border-top: 0; padding-top: 0; }
.findings .meta, .events .meta, .told { display: block; }
.told { font-size: .9rem; }
.plain li { padding: .25rem 0; overflow-wrap: anywhere; }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.25rem 0; }
.chips a { padding: .6rem 1rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--card); color: var(--ink); text-decoration: none; }
.chips a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.box + .meta { margin-top: 1.25rem; }
.diff { font: 1.05rem/1.65 var(--serif); overflow-wrap: anywhere; }
ins { background: var(--good-tint); color: var(--good); text-decoration: underline; }
del { background: var(--bad-tint); color: var(--bad); }

button, .button { display: inline-block; min-height: 2.9rem; padding: .65rem 1.2rem; font: inherit; font-weight: 600; line-height: 1.5; text-align: center; text-decoration: none; border: 1px solid var(--accent); border-radius: .6rem; background: var(--card); color: var(--accent); cursor: pointer; }
.button:not(.plain), .primary { background: var(--accent); color: var(--on-accent); }
.primary { width: 100%; min-height: 3.25rem; font-size: 1.05rem; }
.primary:disabled { background: var(--line); border-color: var(--line); color: var(--soft); cursor: not-allowed; }
.danger { border-color: var(--bad); color: var(--bad); }
.quiet { min-height: 2.75rem; padding: .5rem; border: 0; background: none; font-weight: 400; font-size: .9rem; color: var(--soft); text-decoration: underline; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0 0; }
form .actions { margin-top: .75rem; }
label, legend { display: block; margin: .75rem 0 .3rem; font-size: .95rem; font-weight: 600; }
fieldset { margin: 0 0 1rem; padding: 0; border: 0; }
legend { padding: 0; }
.choice { display: flex; gap: .6rem; align-items: flex-start; margin: 0; padding: .6rem 0; font-weight: 400; }
.choice input { width: 1.2rem; height: 1.2rem; margin: .15rem 0 0; accent-color: var(--accent); flex: none; }
textarea, input:not([type=radio]):not([type=hidden]) { display: block; width: 100%; margin: 0 0 .75rem; padding: .65rem .75rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .5rem; }
details { margin-top: .75rem; border-top: 1px solid var(--line); }
section > details:first-child { margin-top: 0; border-top: 0; }
summary { padding: .75rem 0; min-height: 2.75rem; font-weight: 600; color: var(--accent); cursor: pointer; }

.wide { padding-bottom: 8rem; }
.review-head h1 { font-size: 1.35rem; margin-bottom: .5rem; }
.review-page { margin-top: 1rem; }
.review-page iframe { display: block; width: 100%; height: 78svh; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
.review-panel section { margin-top: 1.25rem; }
.approve-bar { position: fixed; inset: auto 0 0 0; z-index: 1; padding: .75rem 1rem calc(.75rem + env(safe-area-inset-bottom)); background: var(--card); border-top: 1px solid var(--line); box-shadow: 0 -.25rem 1rem rgb(0 0 0 / .08); }
.approve-bar .objection { margin: 0 0 .6rem; }

@media (min-width: 40rem) {
  .me span { display: inline; }
  .bar { column-gap: 1.25rem; }
  .bar nav a { padding-inline: .6rem; }
  h1 { font-size: 2.1rem; }
  .review-head h1 { font-size: 1.5rem; }
  .approve-bar { padding-inline: max(1rem, (100vw - 42rem) / 2); }
  main { padding-top: 2.25rem; }
}
@media (min-width: 60rem) {
  main.wide { max-width: 92rem; display: grid; grid-template-columns: minmax(0, 1fr) 25rem; grid-template-rows: auto 1fr; gap: 0 2rem; padding: 1.75rem 2rem 3rem; }
  .review-head { grid-column: 1; }
  .review-page { grid-column: 1; }
  .review-page iframe { height: max(40rem, calc(100vh - 6rem)); position: sticky; top: 1.5rem; }
  .review-panel { grid-column: 2; grid-row: 1 / span 2; }
  .review-panel section:first-child { margin-top: 0; }
  .approve-bar { position: static; padding: 0; border: 0; box-shadow: none; background: none; }
}
@media (prefers-reduced-motion: no-preference) {
  .card, button, .button { transition: border-color .15s, background-color .15s; }
}
`;
