/** What cameras and programs write of themselves, and what people write that begins alike. */
import { expect, it } from "vitest";
import { isCaption, namesIn } from "../../shared/pictures/camera-words.ts";

it.each([
  "Shot by police during the protest, fisherman Dian waits for help",
  "Shot by police during the protest",
  "Taken in by relatives, the children of the crew wait at home",
  "Made in Bali, the rafts are sold in town",
  "Captured by villagers, the crocodile lies at the harbour",
  "Fishermen smile for the camera at the harbour",
  "Nelayan tersenyum ke arah camera",
  "An old man holds his family pictures",
  "Samsung workers march through the harbour",
  "Apple trees bloom above the bay",
  "Perahu di dermaga",
  "写真 港",
])("a caption: %s", (text) => {
  expect(isCaption(text)).toBe(true);
});

it.each([
  "Xiaomi Redmi Note 9",
  "Samsung Galaxy S21 Ultra",
  "Canon EOS 5D Mark 4",
  "Adobe Photoshop PDF",
  "dav soft",
  "untitled image",
  "Photo 12",
  "Created with GIMP",
  "Processed with Rasa with a5 preset",
  "Samsung camera pictures",
  "Digital Still Camera",
  "Screenshot 2025-01-02 at 10.00",
  "OLYMPUS DIGITAL CAMERA",
])("no caption: %s", (text) => {
  expect(isCaption(text)).toBe(false);
});

it.each([
  ["Dian Laut", "Dian Laut"],
  ["Dian Laut; Bayu Karang", "Dian Laut, Bayu Karang"],
  ["KANTORA FOTO", "KANTORA FOTO"],
  ["Dian Laut <dian@kantora.example>", "Dian Laut"],
  ["Dian Laut (0812-3456-789)", "Dian Laut"],
  ["Picasa", ""],
  ["Canon EOS", ""],
  ["NIKON D90", ""],
  ["Microsoft Office User", ""],
  ["Windows User", ""],
  ["0812-3456-789", ""],
  ["dian@kantora.example", ""],
  ["Unknown; Dian Laut", "Dian Laut"],
])("who made it: %s", (text, names) => {
  expect(namesIn(text)).toBe(names);
});
