/** Thrown where a document turns out to be more intricate than any article, and caught where its reading began (blocks.ts). */
export class TooIntricate extends Error {}
