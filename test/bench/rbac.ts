// Measures effective access at size: `node --expose-gc test/bench/rbac.ts`. Who may do each of eight operations at each
// of 10,000 endpoints, from 50,000 role assignments and 5,000 groups; then the same with twice as much of everything.
// One core is enough; times depend on the machine, the growth hardly.
import { evaluateAccess } from '../../src/rbac/effectiveAccess.ts';
import { CHECKED_OPERATIONS } from '../../src/rbac/endpointOperations.ts';
import { buildTenant, ONE, type Sizes, TWO } from './largeTenant.ts';

const OPERATIONS = [...CHECKED_OPERATIONS.slice(0, 6), ...CHECKED_OPERATIONS.slice(20, 22)];
interface Measured {
  readonly seconds: number;
  readonly holders: number;
  readonly megabytes: number;
}

function measure(sizes: Sizes): Measured {
  const { inventory, endpoints } = buildTenant(sizes);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const access = evaluateAccess(inventory);
  let holders = 0;
  for (const operation of OPERATIONS) {
    for (const endpoint of endpoints) holders += access.holders(operation, endpoint).length;
  }
  // Time of the processor: what else the machine does hardly shows in it.
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  // What is still held, and could not be given back.
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  if (access.role('') !== undefined) throw new Error('an empty id is no role');
  return { seconds, holders, megabytes };
}

measure({ ...ONE, endpoints: 1000, assignments: 5000 });
const once = measure(ONE);
const twice = measure(TWO);
for (const [name, { seconds, holders, megabytes }] of Object.entries({ once, twice })) {
  console.log(
    `${name.padEnd(6)} ${seconds.toFixed(2)} s  ${megabytes.toFixed(0).padStart(5)} MB  ${holders.toLocaleString('en')} holders in all`,
  );
}
console.log(`twice the input takes ${(twice.seconds / once.seconds).toFixed(2)} times as long`);
console.log(`most memory of the process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
