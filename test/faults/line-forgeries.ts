import { setTimeout as pause } from 'node:timers/promises';
import { sign } from '../../apps/api/src/line/simulated/sign.ts';
import { lineKeys, type MisbehavingProvider } from '../line/provider.ts';
import type { BookedCall } from '../line/book.ts';

type Sent = BookedCall['sent'][number];

/** Ways to forge a message out of genuine ones: each gives what is sent, and must be refused. */
const ways: ((url: string, genuine: Sent, other: Sent) => Sent)[] = [
  (_, genuine) => ({ ...genuine, signature: '' }),
  (url, genuine) => ({ ...genuine, signature: sign('another key', `${url}${genuine.path}`, genuine.params) }),
  (_, genuine, other) => ({ ...genuine, path: other.path }),
  // The provider's own words about another call.
  (url, genuine, other) => signed(url, { ...genuine, path: other.path }),
  // A step that was, and one that never came.
  (_, genuine) => ({
    ...genuine,
    path: genuine.path.replace(/(turns\/\d+|events)$/, (at) => (at === 'turns/0' ? 'turns/1' : 'turns/0')),
  }),
  (url, genuine) => signed(url, { ...genuine, path: genuine.path.replace(/(turns\/\d+|events)$/, 'turns/39') }),
  // Parameters added, taken away, and moved into one another.
  (_, genuine) => ({ ...genuine, params: { ...genuine.params, Digits: '9', Digits2: '1' } }),
  (_, { params: { To: _to, ...params }, ...genuine }) => ({
    ...genuine,
    params: { ...params, From: `${params['From']}To${_to}` },
  }),
];

const signed = (url: string, message: Sent): Sent => ({
  ...message,
  signature: sign(lineKeys.token, `${url}${message.path}`, message.params),
});

/** Sends forgeries while calls are made; a forgery that is taken is one that is answered by success, and not by what was said before. */
export async function forgeMessages(
  url: string,
  { book }: MisbehavingProvider,
  { count, random }: { count: number; random: () => number },
): Promise<{ forged: number; forgedTaken: number }> {
  let [forged, forgedTaken] = [0, 0];
  for (let waited = 0; forged < count && waited < 600_000; waited += 50) {
    await pause(50);
    const talked = book.calls.filter(({ sent }) => sent.length > 0);
    const [call, other] = [talked[Math.floor(random() * talked.length)], talked[Math.floor(random() * talked.length)]];
    const [genuine, elses] = [call?.sent[Math.floor(random() * call.sent.length)], other?.sent[0]];
    if (genuine === undefined || elses === undefined || call?.sid === other?.sid) continue;
    const message = ways[forged % ways.length]?.(url, genuine, elses);
    if (message === undefined) continue;
    forged += 1;
    const { path, params, signature } = message;
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(params),
      headers: { 'x-twilio-signature': signature },
    }).catch(() => null);
    if (response?.ok) forgedTaken += 1;
  }
  return { forged, forgedTaken };
}
