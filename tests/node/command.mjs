// What the command prints, as `cargo xtask test --only expected` builds it.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../target/debug/mulu', import.meta.url));

/** The report that the command prints as JSON. */
export function printed(...args) {
  return new Promise((resolve, reject) => {
    // An exit code other than 0 says that something was found.
    execFile(COMMAND, [...args, '--format', 'json'], { maxBuffer: 1 << 26 }, (error, stdout) => (stdout ? resolve(stdout) : reject(error)));
  });
}
