import type { Case, CaseClock } from '#api';
import { Card } from '../shell/card';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import { useFormat } from '../texts/use-format';
import { isPast } from './is-past';
import { useOpenTime } from './use-open-time';

/** The three clocks, each of which opens to the sum of its open time. */
export function Clocks({ one }: { one: Case }) {
  const texts = useCaseTexts();
  const whose = texts.hoursFrom[one.hoursFrom];
  return (
    <Card title={texts.clocks} lead={one.hoursName === null ? whose : `${whose} (${one.hoursName})`}>
      {one.clocks.map((clock) => (
        <Clock key={clock.clock} clock={clock} timeZone={one.timeZone} />
      ))}
    </Card>
  );
}

function Clock({ clock, timeZone }: { clock: CaseClock; timeZone: string }) {
  const texts = useCaseTexts();
  const format = useFormat();
  const openTime = useOpenTime();
  const at = (moment: string) => format.instant(moment, timeZone);
  return (
    <details style={{ marginBottom: 12 }}>
      <summary>
        <strong>{texts.clockNames[clock.clock]}</strong>{' '}
        <span className="num">{texts.used(openTime(clock.usedMinutes), openTime(clock.targetMinutes))}</span>
        <br />
        <span className="quiet">{stand(clock, texts, at)}</span>
      </summary>
      <ul style={{ margin: '6px 0 0', paddingLeft: '1.1rem' }}>
        {clock.rows.map((row, index) => (
          <li key={index} className="num">
            {row.kind === 'open'
              ? `${format.day(row.day)} ${row.from}–${row.until}: ${openTime(row.minutes)}`
              : `${row.days.map((day) => format.day(day)).join(', ')}: ${texts.closedDays}`}
          </li>
        ))}
        {clock.pausedMinutes > 0 && <li>{texts.without(openTime(clock.pausedMinutes))}</li>}
      </ul>
    </details>
  );
}

function stand(
  { dueAt, doneAt }: CaseClock,
  texts: ReturnType<typeof useCaseTexts>,
  at: (moment: string) => string,
): string {
  if (doneAt !== null) return texts.doneAt(at(doneAt));
  if (dueAt === null) return texts.paused;
  return isPast(dueAt) ? texts.lateSince(at(dueAt)) : texts.dueAt(at(dueAt));
}
