import { setTimeout as pause } from 'node:timers/promises';
import { LineHouse, type Message } from '../support/calling-by-line.ts';
import type { BenchResult } from './bench.ts';

const together = 60;
const rounds = 3;
/** Milliseconds for which a prompt is listened to before a key: prompts last longer, so this is hard on the server. */
const listens = { from: 1_000, more: 2_000 };

/** 60 calls at once, each listening before it presses: from a key that was pressed to the next prompt, its answer stored. Milliseconds; the wanted p99 is the reference. */
export async function bench(): Promise<BenchResult> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(...(await callsAtOnce()));
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  const [median = 0, slowest = 0] = [times[Math.floor(times.length / 2)], times.at(-1)];
  const [candour, reference] = [Number(p99.toFixed(1)), 100];
  const told = { median: Number(median.toFixed(1)), slowest: Number(slowest.toFixed(1)), pressed: times.length };
  return { name: 'keypad', unit: 'ms, p99', candour, reference, ratio: Number((p99 / reference).toFixed(2)), ...told };
}

/** Milliseconds of each turn, as everybody presses one key after another. */
async function callsAtOnce(): Promise<number[]> {
  const house = await LineHouse.start({ env: { PHONE_CALLS_AT_ONCE: String(together * 2) } });
  try {
    const numbers = Array.from({ length: together }, (_, n) => `+3584022${String(10_000 + n)}`);
    await house.customers(numbers);
    await house.campaign();
    await house.queue((queue) => (queue['ringing'] ?? 0) === together);
    const openings = await Promise.all(numbers.map((number) => house.message(number, '')));
    const times: number[] = [];
    // Answered, begun, and two questions answered: four turns each.
    const keys = ['', '1', '5', '4'];
    await Promise.all(openings.map((opening) => pressAll(house, opening, keys, times)));
    return times;
  } finally {
    await house.candour.stop();
  }
}

async function pressAll(house: LineHouse, opening: Message, keys: readonly string[], times: number[]): Promise<void> {
  for (const [turn, digits] of keys.entries()) {
    const message = { path: opening.path.replace(/\d+$/, String(turn)), params: { ...opening.params, Digits: digits } };
    await pause(listens.from + Math.random() * listens.more);
    const begun = performance.now();
    const { status } = await house.send(message);
    times.push(performance.now() - begun);
    if (status !== 200) throw new Error(`${message.path} answered ${status}.`);
  }
}
