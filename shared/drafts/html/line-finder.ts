/** Which 1-based line of a text an offset belongs to, asked in any order. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let from = 0;
    let until = starts.length;
    while (until - from > 1) {
      const middle = (from + until) >> 1;
      if ((starts[middle] ?? 0) <= offset) from = middle;
      else until = middle;
    }
    return from + 1;
  };
}
