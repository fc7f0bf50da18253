import { judgeFailure } from './smtp-outcome.js';

/** How far a mail that is sent once has come: to be sent; being ended, so that nobody can know whether it left; sent; refused. */
export type OnceState = 'due' | 'ending' | 'sent' | 'refused';

/**
 * Sends a mail once: that it comes to its end is noted before its end is sent, and what ended in between is in doubt and never sent a second time.
 * `move` is false where the mail is somewhere else by now. Throws where it is provably not sent and is to be tried again.
 */
export async function mailOnce(
  move: (from: OnceState, to: OnceState) => Promise<boolean>,
  send: (beforeEnd: () => Promise<void>) => Promise<void>,
): Promise<void> {
  let isEnding = false;
  try {
    await send(async () => {
      if (!(await move('due', 'ending'))) throw new Error('This mail is another worker’s.');
      isEnding = true;
    });
    await move('ending', 'sent');
  } catch (error) {
    const { outcome } = judgeFailure(error, isEnding);
    if (outcome === 'in_doubt') return;
    if (outcome === 'refused') return void (await move(isEnding ? 'ending' : 'due', 'refused'));
    if (isEnding) await move('ending', 'due');
    throw error;
  }
}
