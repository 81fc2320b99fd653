// Run after a package was added: `node tools/complete-lock.mjs`.
//
// Some packages bring one optional package for each system. npm leaves those out of package-lock.json that it could not
// look up, or did not need, where the lock was made. Then `npm ci` refuses the lock, or leaves another system without
// the program. This adds what is missing, in the versions that the packages themselves ask for. The entries have no
// checksum; npm puts it in on a machine that can look them up.
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const known = new Set(Object.keys(lock.packages).map((place) => place.split('node_modules/').pop()));
const added = Object.values(lock.packages).flatMap(missingFrom);

for (const [name, entry] of added) lock.packages[`node_modules/${name}`] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} packages of other systems added to package-lock.json\n`);

function missingFrom({ optionalDependencies = {}, dev }) {
  return Object.entries(optionalDependencies)
    .filter(([name]) => !known.has(name))
    .map(([name, version]) => [
      name,
      { version, ...(dev ? { dev } : {}), optional: true, ...systemOf(name) },
    ]);
}

/** Reads the system from a name such as "@scope/binding-linux-arm64-musl". */
function systemOf(name) {
  const words = name.split('/').pop().split('-');
  const os = words.find((word) => /^(aix|android|darwin|freebsd|linux|openharmony|win32)$/.test(word));
  const cpu = words.find((word) => /^(arm|arm64|ia32|ppc64|riscv64|s390x|x64)$/.test(word));
  if (!os || !cpu) throw new Error(`${name} does not tell its system; add it to package-lock.json by hand.`);
  const libc = { gnu: 'glibc', musl: 'musl' }[words.at(-1)];
  return { os: [os], cpu: [cpu], ...(libc ? { libc: [libc] } : {}) };
}
