/** How often a property is tried: in `npm run test:quick` a fifth, because people wait for it; everywhere else in full. */
export function runs(full: number): number {
  return process.env.npm_lifecycle_event === "test:quick" ? Math.ceil(full / 5) : full;
}
