/** The same numbers at every run, each below what is asked for: a failure must be found again. */
export function numbers(seed) {
  let state = seed;
  return (below) => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) % below;
}
