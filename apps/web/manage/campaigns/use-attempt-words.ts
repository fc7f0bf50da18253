import { useTexts } from '../texts/texts-provider';

interface Told {
  channel: string | null;
  state: string;
  detail: string | null;
}

/** What became of an attempt, in the words of its channel: a mail is sent, a telephone rung. Null where the state has none. */
export function useAttemptWords() {
  const { invitationStates, callStates, phone } = useTexts();
  const mails: Readonly<Record<string, string>> = invitationStates;
  const calls: Readonly<Record<string, string>> = callStates;
  // The ledger tells the outcome of a call by its name, with spaces and a full stop.
  const outcomes = new Map(
    Object.entries(phone.outcomes).map(([name, words]) => [`${name.replaceAll('_', ' ')}.`, words]),
  );
  const isCall = (channel: string | null) => channel === 'phone' || channel === 'automated_call';
  return {
    state: ({ channel, state }: Omit<Told, 'detail'>): string | null =>
      (isCall(channel) ? calls[state] : undefined) ?? mails[state] ?? null,
    detail: ({ channel, detail }: Omit<Told, 'state'>): string | null =>
      (isCall(channel) && detail !== null ? outcomes.get(detail) : undefined) ?? detail,
  };
}
