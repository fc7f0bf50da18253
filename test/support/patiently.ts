import { setTimeout as pause } from 'node:timers/promises';
import type { Visitor } from './visitor.ts';

/** Asks again while the server is down. */
export async function patiently(ask: () => ReturnType<Visitor['get']>): ReturnType<Visitor['get']> {
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await ask();
      if (answer.status < 500 || tries > 240) return answer;
    } catch (error) {
      if (tries > 240) throw error;
    }
    await pause(250);
  }
}
