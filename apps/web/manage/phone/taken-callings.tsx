import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { CallingList } from './calling-list';
import { useCallingWords } from './use-calling-words';

/** Who has whom on the telephone. */
export function TakenCallings({ every }: { every: number }) {
  const { phone: texts, customers } = useTexts();
  const format = useFormat();
  const words = useCallingWords();
  const taken = useRead('/calling-queue/in-hand', { every, keep: true });
  return (
    <Card title={texts.inHand} lead={texts.inHandLead}>
      <Loaded of={taken} height={60}>
        {({ items }) => (
          <CallingList
            empty={texts.nobodyInHand}
            items={items.map(({ id, interviewer, customer, state, since, campaign }) => ({
              id,
              title: `${interviewer} · ${customer ?? customers.nameless}`,
              lines: [`${words.state(state)} · ${texts.since} ${format.instant(since)}`, campaign],
            }))}
          />
        )}
      </Loaded>
    </Card>
  );
}
