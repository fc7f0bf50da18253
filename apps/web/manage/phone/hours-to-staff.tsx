import type { AdvisedHour, CallingHour } from '#api';
import { Table } from '@mantine/core';
import { useRead } from '../api/use-read';
import type { Query } from '../api/request';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { ScrollBox } from '../tables/scroll-box';
import { useFormat } from '../texts/use-format';
import { useLanguage } from '../texts/texts-provider';
import classes from './hours-to-staff.module.css';
import { daysOf, useDayNames } from '../shell/week/use-day-names';
import { useRateWords } from './use-rate-words';

/** Which hours of the week reach people: advice first, then the week, then every hour with its interval. */
export function HoursToStaff({ query }: { query: Query }) {
  const { phone: texts } = useLanguage().texts;
  const hours = useRead('/fieldwork/hours', { query, keep: true });
  return (
    <Card title={texts.hours} lead={texts.hoursLead}>
      <Loaded of={hours} height={220}>
        {(found) =>
          found.hours.length === 0 ? (
            <p className="quiet">{texts.hoursNone}</p>
          ) : (
            <>
              <Advice advice={found.advice} />
              <Week hours={found.hours} advice={found.advice} />
              <details>
                <summary>{texts.hoursTable}</summary>
                <EveryHour advice={found.advice} />
              </details>
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function Advice({ advice }: { advice: readonly AdvisedHour[] }) {
  const { phone: texts } = useLanguage().texts;
  const { nameOfKind } = useDayNames();
  const told = (which: 'more' | 'less') => stretches(advice, which, nameOfKind).join(', ');
  const [more, less] = [told('more'), told('less')];
  if (more === '' && less === '') return <p>{texts.noDifference}</p>;
  return (
    <div role="status">
      {more !== '' && (
        <p>
          <strong>{texts.staff}</strong> {more}
        </p>
      )}
      {less !== '' && (
        <p>
          <strong>{texts.avoid}</strong> {less}
        </p>
      )}
    </div>
  );
}

/** Hours that follow each other as one stretch: `Mon–Fri 16–20`. */
function stretches(
  advice: readonly AdvisedHour[],
  which: 'more' | 'less',
  nameOf: (days: AdvisedHour['days']) => string,
): string[] {
  const found: { days: AdvisedHour['days']; from: number; until: number }[] = [];
  for (const { days, hour } of advice.filter((each) => each.advice === which)) {
    const last = found.at(-1);
    if (last?.days === days && last.until === hour) last.until = hour + 1;
    else found.push({ days, from: hour, until: hour + 1 });
  }
  return found.map(({ days, from, until }) => `${nameOf(days)} ${from}–${until}`);
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** Days across, hours down; what is clearly better or worse says so by a sign, too. */
function Week({ hours, advice }: { hours: readonly CallingHour[]; advice: readonly AdvisedHour[] }) {
  const { phone: texts } = useLanguage().texts;
  const { percent } = useFormat();
  const { nameOf } = useDayNames();
  const all = hours.map(({ hour }) => hour);
  const rows = Array.from({ length: Math.max(...all) - Math.min(...all) + 1 }, (_, at) => Math.min(...all) + at);
  const signs = { more: ` ▲`, less: ` ▼` } as const;
  const adviceAt = (day: number, hour: number) =>
    advice.find((each) => each.hour === hour && daysOf[each.days].includes(day))?.advice ?? null;
  return (
    <ScrollBox label={texts.hours}>
      <Table className={classes.week}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {weekdays.map((day) => (
              <Table.Th key={day} ta="right">
                {nameOf(day)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="num">
          {rows.map((hour) => (
            <Table.Tr key={hour}>
              <Table.Th scope="row">
                {hour}–{hour + 1}
              </Table.Th>
              {weekdays.map((day) => {
                const found = hours.find((each) => each.weekday === day && each.hour === hour);
                const of = found ? adviceAt(day, hour) : null;
                return (
                  <Table.Td key={day} ta="right" className={of ? classes[of] : undefined}>
                    {found ? `${percent(100 * (found.contacts.value ?? 0))}${of ? signs[of] : ''}` : '–'}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}

function EveryHour({ advice }: { advice: readonly AdvisedHour[] }) {
  const { phone: texts } = useLanguage().texts;
  const { nameOfKind } = useDayNames();
  const rate = useRateWords();
  const words = { more: texts.better, less: texts.worse } as const;
  return (
    <ScrollBox label={texts.hoursTable}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.weekday}</Table.Th>
            <Table.Th ta="right">{texts.contacts}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="num">
          {advice.map(({ days, hour, contacts, advice: of }) => (
            <Table.Tr key={`${days} ${hour}`}>
              <Table.Th scope="row">
                {nameOfKind(days)} {hour}–{hour + 1}
              </Table.Th>
              <Table.Td ta="right">{rate(contacts)}</Table.Td>
              <Table.Td>{of === null ? '' : words[of]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
