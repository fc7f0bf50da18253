import type { StoreWithHistory } from '#api';
import { Card } from '../shell/card';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import rows from '../shell/rows.module.css';

export function RegionHistory({ history }: { history: StoreWithHistory['history'] }) {
  const { stores: texts } = useTexts();
  const format = useFormat();
  // A store that never moved is where it is since 1900-01-01, which is no date to show.
  const span = (from: string | null, until: string | null) =>
    `${from && from > '1900-01-01' ? format.day(from) : texts.fromTheStart} – ${until ? format.day(until) : texts.now}`;
  return (
    <Card title={texts.history} lead={texts.historyLead}>
      <dl className={rows.rows}>
        {history.map((one, index) => (
          <div key={index}>
            <dt className="num">{span(one.from, one.until)}</dt>
            <dd>{one.regionName ?? texts.noRegion}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
