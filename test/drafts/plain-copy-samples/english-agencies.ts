/** English agencies and newspapers. */
import type { Sample } from "./sample.ts";

export const ENGLISH_AGENCIES: readonly Sample[] = [
  {
    name: "byline of two, agency dateline with the day, reporting and editing in brackets",
    path: "english/ferry.txt",
    copy: `
Port Azure ferry resumes after week of storms

By Clara Finch and Owen O'Marra

March 3, 2025 3:05 PM GMT+8

FILE PHOTO: The ferry Northern Light waits at its berth in Port Azure, February 27, 2025. COASTWIRE/Marta Quill

PORT AZURE, March 3 (Coastwire) - The ferry between Port Azure and the outer islands sailed again on Monday after a week of storms kept it in harbour.

The operator said 1,400 passengers had been stranded. "We are sorry, and we are also not sorry, because nobody drowned," its director told reporters.

Fares will be refunded within ten days.

(Reporting by Clara Finch in Port Azure and Owen O'Marra; Editing by Anne-Marie Holt)

Our Standards: The Coastwire Principles.
`,
    title: "Port Azure ferry resumes after week of storms",
    byline: ["Clara Finch", "Owen O'Marra"],
    editors: ["Anne-Marie Holt"],
    date: "2025-03-03T15:05:00+08:00",
    dateline: "PORT AZURE",
    language: "en",
    pictures: [
      [
        "FILE PHOTO: The ferry Northern Light waits at its berth in Port Azure, February 27, 2025.",
        "COASTWIRE/Marta Quill",
      ],
    ],
    body: [
      "The ferry between Port Azure … in harbour.",
      "The operator said … told reporters.",
      "Fares will be refunded within ten days.",
    ],
    leftOut: [
      "dateline-day: March 3",
      "outlet: Coastwire",
      "place: in Port Azure",
      "repeated-byline: Clara Finch",
      "repeated-byline: Owen O'Marra",
      "boilerplate: Our Standards: The Coastwire Principles.",
    ],
  },
  {
    name: "an update: its number before the headline, what was added, points above the story",
    copy: `
UPDATE 2-Harbour talks end without deal on fees

(Adds comments by union, background)

* Talks lasted nine hours
* Union to vote on Friday
* Fees unchanged since 2018

By Clara Finch

PORT AZURE, March 4 (Coastwire) - Talks on harbour fees ended early on Tuesday without a deal, the port authority said, and pilots will vote on a strike.

The union wants fees to rise with the price of fuel. The authority has offered a one-off payment.

(Reporting by Clara Finch; Editing by Piers Aldous)
`,
    title: "Harbour talks end without deal on fees",
    byline: ["Clara Finch"],
    editors: ["Piers Aldous"],
    dateline: "PORT AZURE",
    body: [
      "- Talks lasted nine hours",
      "- Union to vote on Friday",
      "- Fees unchanged since 2018",
      "Talks on harbour fees … on a strike.",
      "The union wants … one-off payment.",
    ],
    leftOut: [
      "kicker: UPDATE 2-",
      "not-for-publication: (Adds comments by union, background)",
      "dateline-day: March 4",
      "outlet: Coastwire",
      "repeated-byline: Clara Finch",
    ],
  },
  {
    name: "byline in capitals, em dash, a line of underscores",
    copy: `
Lighthouse keeper's diary sells for record sum

By CLARA FINCH

PORT AZURE (CW) — A lighthouse keeper's diary from 1871 sold for $410,000 on Saturday, a record for a handwritten record of weather.

The buyer, a marine museum, said it would be on display within a year.

___

Coastwire writer Owen O'Marra in London contributed to this report.
`,
    title: "Lighthouse keeper's diary sells for record sum",
    byline: ["CLARA FINCH"],
    dateline: "PORT AZURE",
    body: [
      "A lighthouse keeper's diary … of weather.",
      "The buyer, a marine museum, … within a year.",
      "Coastwire writer Owen O'Marra in London contributed to this report.",
    ],
    leftOut: ["outlet: CW"],
  },
  {
    name: "place, full date and agency before a dash; initials with slashes and no brackets",
    copy: `
Storm-hit archipelago counts its boats

Porto Lume, March 5, 2025 (CWP) - Officials on the archipelago of Selmora began counting boats on Wednesday after a storm that sank at least 40 of them.

Fishermen said insurance would cover fewer than half.

cf-om/pa
`,
    title: "Storm-hit archipelago counts its boats",
    editors: ["cf", "om", "pa"],
    date: "2025-03-05T00:00:00+07:00",
    dateline: "Porto Lume",
    body: ["Officials on the archipelago … of them.", "Fishermen said insurance would cover fewer than half."],
    leftOut: ["outlet: CWP"],
  },
  {
    name: "double hyphen after the agency, the agency's name as a last line",
    copy: `
Second bridge to Pulau Sempu opens to traffic

KUALA RIMBA, March 6 (Beritana) -- The second bridge to Pulau Sempu opened to traffic on Thursday, cutting the drive to the ferry terminal by half an hour.

Minister Datuk Hassan Wirya said motorcycles would cross free of charge until the end of the month.

-- BERITANA
`,
    title: "Second bridge to Pulau Sempu opens to traffic",
    dateline: "KUALA RIMBA",
    body: ["The second bridge to … half an hour.", "Minister Datuk Hassan Wirya … of the month."],
    leftOut: ["dateline-day: March 6", "outlet: Beritana", "outlet: BERITANA"],
  },
  {
    name: "name and place, date with the zone, last modified, photograph",
    copy: `
The village that moved uphill, one kitchen at a time

Clara Finch in Port Azure
Mon 3 Mar 2025 08.15 GMT
Last modified on Tue 4 Mar 2025 10.00 GMT

Photograph: Marta Quill/The Coast

When the sea took the third row of houses, the village of Lower Quay did not vote on moving. It simply began to carry kitchens uphill.

Twelve years later the last stove has arrived, and with it an argument about the name.

What to call a place that has left

Some want to keep the name, others say a quay needs water. The council has asked the children, who suggested Upper Quay and went out to play.

A decision is due in the spring, or whenever the councillors finish the soup that is made on the newly arrived stove.
`,
    title: "The village that moved uphill, one kitchen at a time",
    byline: ["Clara Finch"],
    date: "2025-03-03T08:15:00+00:00",
    language: "en",
    pictures: [["", "Marta Quill/The Coast"]],
    body: [
      "When the sea … kitchens uphill.",
      "Twelve years later … about the name.",
      "## What to call a place that has left",
      "Some want to keep … to play.",
      "A decision is due … arrived stove.",
    ],
    leftOut: ["place: in Port Azure", "second-date: Tue 4 Mar 2025 10.00 GMT"],
  },
  {
    name: "by three people with a pipe and a date",
    copy: `
Whale washes up on city beach

By Clara Finch, Owen O'Marra and Marta Quill | 7 March 2025 at 12:09 pm

A young whale washed up on the city beach on Friday and was pushed back to sea by surfers, life guards and a school class.

Marine biologists said it was thin but unhurt.

Read more: Why whales lose their way
Read also Surfers Learn First Aid for Seals
`,
    title: "Whale washes up on city beach",
    byline: ["Clara Finch", "Owen O'Marra", "Marta Quill"],
    date: "2025-03-07T12:09:00+07:00",
    related: ["Why whales lose their way", "Surfers Learn First Aid for Seals"],
    body: ["A young whale washed up … school class.", "Marine biologists said it was thin but unhurt."],
  },
  {
    name: "staff roles beside the names, photo credits in square brackets",
    copy: `
Last tram leaves Port Azure

By Piers Aldous, Transport Correspondent

The last tram rolls past the customs house on Sunday night. [Photo by Marta Quill]

Updated: March 9, 2025 11:45 p.m.

PORT AZURE: The last tram in Port Azure left the harbour at 11.05 on Sunday night with 200 people on board and a brass band on the roof.

The rails will be lifted next week and sold by the metre.
`,
    title: "Last tram leaves Port Azure",
    byline: ["Piers Aldous"],
    date: "2025-03-09T23:45:00+07:00",
    dateline: "PORT AZURE",
    pictures: [["The last tram rolls past the customs house on Sunday night.", "Marta Quill"]],
    body: ["The last tram in Port Azure … on the roof.", "The rails will be … by the metre."],
    leftOut: ["role: Transport Correspondent"],
  },
  {
    name: "staff writers are no persons; image credit, newsletter, handles",
    copy: `
Tide tables go paperless

By Staff Writer

Image credit: Port Azure Archive

The port will stop printing tide tables next year after 140 years. Sailors may still copy them by hand from a board at the pier.

Sign up for our newsletter to get the best of the coast in your inbox.
Follow us on Instagram and TikTok @coastwire
© 2025 Coastwire. All rights reserved.
`,
    title: "Tide tables go paperless",
    pictures: [["", "Port Azure Archive"]],
    body: ["The port will stop … at the pier."],
    leftOut: [
      "outlet: Staff Writer",
      "boilerplate: Sign up for our newsletter to get the best of the coast in your inbox.",
      "boilerplate: Follow us on Instagram and TikTok @coastwire",
      "boilerplate: © 2025 Coastwire. All rights reserved.",
    ],
  },
  {
    name: "headline labels and a standfirst in English",
    copy: `
Headline: Oyster beds reopen after clean winter
Standfirst: Growers expect the best season in a decade.
Section: english
By: Marta Quill
Date: 10 March 2025
Keywords: oysters, food, coast
Body:

Oyster beds along the north shore reopened on Monday after samples taken through the winter showed no trace of sewage.

Growers expect to sell two million oysters by August.
`,
    path: "english/oysters.txt",
    title: "Oyster beds reopen after clean winter",
    standfirst: "Growers expect the best season in a decade.",
    byline: ["Marta Quill"],
    date: "2025-03-10T00:00:00+07:00",
    tags: ["oysters", "food", "coast"],
    section: "english",
    body: ["Oyster beds along … of sewage.", "Growers expect to sell two million oysters by August."],
  },
  {
    name: "a saint's city, and a dateline with only a dash",
    copy: `
Ballet company returns after flood

ST. PETERSBURG — The ballet company that lost its stage to a flood returned to it on Tuesday with a work about water.

Tickets sold out in nine minutes.
`,
    title: "Ballet company returns after flood",
    dateline: "ST. PETERSBURG",
    body: ["The ballet company that lost … about water.", "Tickets sold out in nine minutes."],
  },
  {
    name: "two capitals in the dateline, agencies as authors",
    copy: `
Envoys agree to meet again

By Agencies

WASHINGTON/MOSCOW - Envoys who met in secret for three days agreed on Wednesday to meet again, according to two people who served them coffee.

Neither side gave a date.
`,
    title: "Envoys agree to meet again",
    dateline: "WASHINGTON/MOSCOW",
    body: ["Envoys who met … them coffee.", "Neither side gave a date."],
    leftOut: ["outlet: Agencies"],
  },
  {
    name: "a story that quotes at length, with a block marked as quotation",
    copy: `
What the harbour master wrote

By Owen O'Marra

The harbour master of Port Azure kept a log that nobody read until he retired. One page from 1988 is now pinned above the desk.

> Wind from the north-east, nine.
> Two boats out. One back.

His successor says she reads it before every storm. "It tells you everything that is not in the manual," she says.

"It is a short text," she adds, "and I have never finished it."
`,
    title: "What the harbour master wrote",
    byline: ["Owen O'Marra"],
    body: [
      "The harbour master of … above the desk.",
      "> Wind from the north-east, nine. Two boats out. One back.",
      "His successor says … she says.",
      '"It is a short text," she adds, "and I have never finished it."',
    ],
  },
  {
    name: "a pull quote set in by spaces",
    copy: `
A boat for every child

By Marta Quill

On the island of Little Sark Rock every child gets a boat at the age of ten. The boats are old, and so is the custom.

    "You learn who your friends are when you have to bail."
    — Tom Arden, boat builder

The custom began in 1911 after a teacher failed to arrive for three weeks. The parents decided that children should go to school by themselves.
`,
    title: "A boat for every child",
    byline: ["Marta Quill"],
    body: [
      "On the island of … so is the custom.",
      '> "You learn who your friends are when you have to bail."',
      "> — Tom Arden, boat builder",
      "The custom began in … by themselves.",
    ],
  },
  {
    name: "lettered and bracketed lists, and a question as sub-heading",
    copy: `
How to read a tide table

By Owen O'Marra

A tide table looks like a bus timetable and is treated with as little respect. Three columns are all you need to know.

Which columns matter?

Ignore everything except the time, the height and the little letter at the end of each line, which tells you whether to hurry or to wait.

a. Time is given in winter hours all year round
b. Height is counted from the lowest tide of the year
c. The letter is N for neap and S for spring

Then do three things before you leave the house, in this order and without leaving one of them out because it is late.

1) Look at the sky
2) Look at the sea
3) Look at the table again
`,
    title: "How to read a tide table",
    byline: ["Owen O'Marra"],
    body: [
      "A tide table looks … need to know.",
      "## Which columns matter?",
      "Ignore everything except … or to wait.",
      "1. Time is given in winter hours all year round",
      "1. Height is counted from the lowest tide of the year",
      "1. The letter is N for neap and S for spring",
      "Then do three things … it is late.",
      "1. Look at the sky",
      "1. Look at the sea",
      "1. Look at the table again",
    ],
  },
  {
    name: "courtesy and agency credits, and the words that only look like one",
    copy: `
Rare gull photographed over harbour

A gull of a kind not seen for thirty years circles the harbour. (Courtesy of Port Azure Bird Club)

Photo: Marta Quill / Coastwire

By Clara Finch

Bird watchers photographed a rare gull over the harbour on Thursday, the first sighting since 1995 according to the Coastal Bird Survey (CBS).

It ate a sandwich and left.
`,
    title: "Rare gull photographed over harbour",
    byline: ["Clara Finch"],
    pictures: [
      ["A gull of a kind not seen for thirty years circles the harbour.", "Courtesy of Port Azure Bird Club"],
      ["", "Marta Quill / Coastwire"],
    ],
    body: ["Bird watchers photographed … Survey (CBS).", "It ate a sandwich and left."],
  },
  {
    name: "story by, additional reporting, no brackets",
    copy: `
Port to test silent engines

Story by Clara Finch

The port will test silent engines on two of its pilot boats in April, after residents counted 212 arrivals between midnight and dawn in a single month.

If the trial works, all eleven boats will be refitted.

Additional reporting by Marta Quill
Editing by Piers Aldous
`,
    title: "Port to test silent engines",
    byline: ["Clara Finch", "Marta Quill"],
    editors: ["Piers Aldous"],
    body: ["The port will test … single month.", "If the trial works, all eleven boats will be refitted."],
  },
];
