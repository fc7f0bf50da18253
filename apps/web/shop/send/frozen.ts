import type { Receipt } from '#api';
import type { Draft, HandIn } from '../keep/shapes';
import { photosIn } from '../visit/photos/photos-in';
import { ask, NoAnswer } from '../../offline/request';

/** What of a draft goes to the server: a visit under its key, or what puts a returned one right. Both give whole receipts only. */
export interface Frozen {
  send: () => Promise<Receipt>;
  /** Asks how far it has come. */
  look: () => Promise<Receipt>;
  /** The hashes of the photos that belong to it: those it sends, and those its answers name. */
  photos: ReadonlySet<string>;
}

export function frozenOf({ key, handIn, amends, amendment }: Draft): Frozen | null {
  if (amends !== undefined && amendment != null) {
    const path = `/api/visits/${amends.key}/amendments` as const;
    return frozen(amends.key, amendment, () => ask('POST', path, { ...amendment, sentAt: Date.now() }));
  }
  if (handIn === null) return null;
  return frozen(key, handIn, () => ask('PUT', `/api/visits/${key}`, { ...handIn, sentAt: Date.now() }));
}

function frozen(
  key: string,
  { photos, answers }: Pick<HandIn, 'photos' | 'answers'>,
  submit: () => Promise<Receipt>,
): Frozen {
  const sent = new Set(photos.map(({ sha256 }) => sha256));
  return {
    photos: new Set([...sent, ...photosIn(answers)]),
    send: async () => whole(key, sent, await submit()),
    look: async () => whole(key, sent, await ask('GET', `/api/visits/${key}`)),
  };
}

/** Nothing is let go of by half a receipt: it is of this visit, and says of each photo where it stands. */
function whole(key: string, photos: ReadonlySet<string>, receipt: Receipt): Receipt {
  const said = new Map<string, unknown>(receipt.photos?.map(({ sha256, state }) => [sha256, state]));
  const known = [...photos].every((name) => ['missing', 'stored', 'refused'].includes(String(said.get(name))));
  if (receipt.key !== key || receipt.answers !== 'stored' || !known) throw new NoAnswer('The receipt is not whole.');
  return receipt;
}
