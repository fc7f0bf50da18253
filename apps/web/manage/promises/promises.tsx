import type { MadePromise } from '#api';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useList } from '../api/use-list';
import { useMay } from '../session/use-me';
import { useToday } from '../session/use-today';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { More } from '../tables/more';
import { WithPromiseTexts, usePromiseTexts } from '../texts/promises/load-promise-texts';
import { useFormat } from '../texts/use-format';
import { CalendarFeed } from './calendar-feed';
import { MakePromise } from './make-promise';
import { OnePromise } from './one-promise';

/** What was promised to customers: made in two taps, and what is due first on top. */
export function Promises() {
  return (
    <WithPromiseTexts>
      <Whole />
    </WithPromiseTexts>
  );
}

function Whole() {
  const texts = usePromiseTexts();
  const may = useMay();
  const [open, setOpen] = useState('true');
  const promises = useList('/promises', { open }, { every: 60_000 });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className={columns.columns}>
        <div className={columns.stack}>
          {may('promises.make') && <MakePromise caseId={null} />}
          <SegmentedControl
            aria-label={texts.show}
            value={open}
            onChange={setOpen}
            style={{ alignSelf: 'flex-start' }}
            data={[
              { value: 'true', label: texts.toKeep },
              { value: 'false', label: texts.over },
            ]}
          />
          <Loaded of={promises}>
            {(items) =>
              items.length === 0 ? (
                <Empty icon="responses" title={open === 'true' ? texts.none : texts.noneOver}>
                  {texts.noneAdvice}
                </Empty>
              ) : (
                <>
                  <Days items={items} />
                  <More more={promises.more} busy={promises.busy} />
                </>
              )
            }
          </Loaded>
        </div>
        <CalendarFeed />
      </div>
    </Page>
  );
}

/** A list by the day on which they are due. */
function Days({ items }: { items: MadePromise[] }) {
  const dayWords = useDayWords();
  return [...Map.groupBy(items, ({ dueOn }) => dueOn)].map(([day, those]) => (
    <Card key={day} title={dayWords(day)}>
      {those.map((one) => (
        <OnePromise key={one.id} one={one} />
      ))}
    </Card>
  ));
}

/** Today and tomorrow in words, other days by their date. */
function useDayWords(): (day: string) => string {
  const texts = usePromiseTexts();
  const format = useFormat();
  const today = useToday();
  return (day) => (day === today ? texts.today : format.day(day));
}
