// BLAKE3, by which the core names bytes and findings. Every browser's machine puts the low byte first, as BLAKE3 does.

/** The roots of the first primes behind the point. */
const START = [2, 3, 5, 7, 11, 13, 17, 19].map((prime) => (Math.sqrt(prime) * 2 ** 32) | 0);
/** The words that each step of a round mixes: columns, then diagonals. */
const MIXED = START.map((_, at) => [0, 1, 2, 3].map((row) => row * 4 + ((at + (at >> 2) * row) % 4)));
const MOVED = [2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8];
const CHUNK_START = 1;
const CHUNK_END = 2;
const PARENT = 4;
const ROOT = 8;
const BLOCK = 64;
const CHUNK = 1024;

const turned = (word, by) => (word >>> by) | (word << (32 - by));

function compress(chain, block, counter, length, flags) {
  const state = [...chain, ...START.slice(0, 4), counter, 0, length, flags];
  let words = block;
  for (let round = 0; round < 7; round += 1) {
    MIXED.forEach(([a, b, c, d], at) => {
      for (const half of [0, 1]) {
        state[a] = (state[a] + state[b] + words[at * 2 + half]) | 0;
        state[d] = turned(state[d] ^ state[a], half ? 8 : 16);
        state[c] = (state[c] + state[d]) | 0;
        state[b] = turned(state[b] ^ state[c], half ? 7 : 12);
      }
    });
    words = MOVED.map((from) => words[from]);
  }
  return START.map((_, at) => state[at] ^ state[at + 8]);
}

/** The chaining value of bytes, the first of which is in chunk `counter`; `root` is the flag of the whole. */
function chained(bytes, counter, root) {
  if (bytes.length > CHUNK) {
    // The left half is the largest that fills a whole tree.
    const left = CHUNK << (31 - Math.clz32((bytes.length - 1) / CHUNK));
    const halves = [...chained(bytes.subarray(0, left), counter, 0), ...chained(bytes.subarray(left), counter + left / CHUNK, 0)];
    return compress(START, halves, 0, BLOCK, PARENT | root);
  }
  let chain = START;
  for (let from = 0; !from || from < bytes.length; from += BLOCK) {
    const part = bytes.subarray(from, from + BLOCK);
    const block = new Uint8Array(BLOCK);
    block.set(part);
    const flags = (from ? 0 : CHUNK_START) | (from + BLOCK < bytes.length ? 0 : CHUNK_END | root);
    chain = compress(chain, [...new Int32Array(block.buffer)], counter, part.length, flags);
  }
  return chain;
}

/** The digest of bytes, in hexadecimal. */
export function digest(bytes) {
  const out = new Uint8Array(Int32Array.from(chained(bytes, 0, ROOT)).buffer);
  return [...out].map((byte) => (byte + 256).toString(16).slice(1)).join('');
}
