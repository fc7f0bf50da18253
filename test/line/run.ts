/** `npm run line -- --seed N --port P`: a provider of telephone lines that misbehaves, with seeded people at its numbers. `GET /book` is what rang and was pressed. */
import { parseArgs } from 'node:util';
import { seededRandom } from '../scoring/seeded-random.ts';
import { lineKeys, MisbehavingProvider } from './provider.ts';

const { values: given } = parseArgs({ options: { seed: { type: 'string' }, port: { type: 'string' } } });
const seed = Number(given.seed ?? 1);
const provider = await new MisbehavingProvider(seed, seededRandom(seed).next).start(Number(given.port ?? 0));
console.log(`The line is ready. Start Candour with
  PHONE_URL=${provider.url} PHONE_NUMBER=${lineKeys.number} PUBLIC_URL=http://127.0.0.1:4600
and read its book at ${provider.url.replace(/^.*@/, 'http://')}/book`);
