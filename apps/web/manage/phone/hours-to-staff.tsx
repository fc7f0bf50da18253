import type { CallingHour } from '#api';
import { Table } from '@mantine/core';
import { useRead } from '../api/use-read';
import type { Query } from '../api/request';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { ScrollBox } from '../tables/scroll-box';
import { useFormat } from '../texts/use-format';
import { useLanguage } from '../texts/texts-provider';
import classes from './hours-to-staff.module.css';
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
              <Advice hours={found.hours} />
              <Week hours={found.hours} />
              <details>
                <summary>{texts.hoursTable}</summary>
                <EveryHour hours={found.hours} />
              </details>
            </>
          )
        }
      </Loaded>
    </Card>
  );
}

function Advice({ hours }: { hours: readonly CallingHour[] }) {
  const { phone: texts } = useLanguage().texts;
  const dayName = useDayName();
  const told = (advice: 'more' | 'less') =>
    hours
      .filter((each) => each.advice === advice)
      .map(({ weekday, hour }) => `${dayName(weekday, 'short')} ${hour}–${hour + 1}`)
      .join(', ');
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

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** Days across, hours down; what is clearly better or worse says so by a sign, too. */
function Week({ hours }: { hours: readonly CallingHour[] }) {
  const { phone: texts } = useLanguage().texts;
  const { percent } = useFormat();
  const dayName = useDayName();
  const all = hours.map(({ hour }) => hour);
  const rows = Array.from({ length: Math.max(...all) - Math.min(...all) + 1 }, (_, at) => Math.min(...all) + at);
  const signs = { more: ` ▲`, less: ` ▼` } as const;
  return (
    <ScrollBox label={texts.hours}>
      <Table className={classes.week}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td />
            {weekdays.map((day) => (
              <Table.Th key={day} ta="right">
                {dayName(day, 'short')}
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
                return (
                  <Table.Td key={day} ta="right" className={found?.advice ? classes[found.advice] : undefined}>
                    {found
                      ? `${percent(100 * (found.contacts.value ?? 0))}${found.advice ? signs[found.advice] : ''}`
                      : '–'}
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

function EveryHour({ hours }: { hours: readonly CallingHour[] }) {
  const { phone: texts } = useLanguage().texts;
  const dayName = useDayName();
  const rate = useRateWords();
  const advice = { more: texts.better, less: texts.worse } as const;
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
          {hours.map(({ weekday, hour, contacts, advice: of }) => (
            <Table.Tr key={`${weekday} ${hour}`}>
              <Table.Th scope="row">
                {dayName(weekday, 'long')} {hour}–{hour + 1}
              </Table.Th>
              <Table.Td ta="right">{rate(contacts)}</Table.Td>
              <Table.Td>{of === null ? '' : advice[of]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}

/** 5 January 2026 was a Monday. */
function useDayName() {
  const { language } = useLanguage();
  return (day: number, weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + day));
}
