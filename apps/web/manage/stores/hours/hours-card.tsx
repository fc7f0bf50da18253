import type { OpeningHours, Permission } from '#api';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/use-read';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { Facts } from '../../shell/facts';
import { Loaded } from '../../shell/loaded';
import { useDayNames } from '../../shell/week/use-day-names';
import { useFormat } from '../../texts/use-format';
import { useHoursTexts, WithHoursTexts } from '../../texts/stores/hours/load-hours-texts';
import { daysOf, stateOf } from './days-of';
import { EditHours } from './edit-hours';

/** Of which place, and who may change them. */
interface Props {
  path: `/stores/${string}/hours` | `/regions/${string}/hours` | '/opening-hours';
  may: Permission;
  /** What the region is called whose hours they are to be. */
  region?: string;
}

/** So many days to come are told; the form has all. */
const told = 8;

/** When a store is open, whose hours these are, and which days differ. */
export function HoursCard(props: Props) {
  return (
    <WithHoursTexts>
      <Hours {...props} />
    </WithHoursTexts>
  );
}

function Hours({ path, may, region }: Props) {
  const texts = useHoursTexts();
  const allowed = useMay()(may);
  const hours = useRead(path);
  const [isEdited, edit] = useState(false);
  return (
    <Card
      title={texts.title}
      lead={texts.lead}
      actions={
        allowed &&
        !isEdited && (
          <Button size="compact-sm" variant="default" onClick={() => edit(true)}>
            {texts.edit}
          </Button>
        )
      }
    >
      <Loaded of={hours} height={160}>
        {(found) =>
          isEdited ? (
            <EditHours path={path} hours={found} isOwn={isOwn(found, region)} onDone={() => edit(false)} />
          ) : (
            <Told hours={found} isOwn={isOwn(found, region)} />
          )
        }
      </Loaded>
    </Card>
  );
}

/** Whether they are said by the place itself. */
const isOwn = ({ from, fromName }: OpeningHours, region: string | undefined) =>
  region === undefined ? from === 'store' : from === 'region' && fromName === region;

function Told({ hours, isOwn: own }: { hours: OpeningHours; isOwn: boolean }) {
  const texts = useHoursTexts();
  const format = useFormat();
  const { nameOfDays } = useDayNames();
  const whose = {
    store: texts.own,
    region: texts.ofRegion(hours.fromName ?? ''),
    organisation: texts.ofOrganisation,
    assumed: texts.assumed,
  }[hours.from];
  const opens = hours.opensAt === null ? texts.never : texts.opensAt(format.instant(hours.opensAt, hours.timeZone));
  const days = daysOf(hours).slice(0, told);
  return (
    <>
      <p className="quiet" style={{ marginTop: 0 }}>
        {own ? texts.own : whose}
      </p>
      <Facts
        facts={[
          [texts.state, hours.isOpen ? texts.openNow : opens],
          [
            texts.week,
            hours.week.map(({ from, until, weekdays }) => (
              <span key={`${from} ${weekdays.join()}`} className="num" style={{ display: 'block' }}>
                {nameOfDays(weekdays)} {from}–{until}
              </span>
            )),
          ],
          [texts.holidays, hours.isClosedOnHolidays ? texts.closedOnHolidays : texts.openOnHolidays],
          [
            texts.days,
            days.length === 0
              ? null
              : days.map((one) => (
                  <span key={one.day} style={{ display: 'block' }}>
                    <span className="num">{format.day(one.day)}</span> {one.name}: {texts[stateOf(one.periods)]}
                    {one.periods?.map(({ from, until }) => ` ${from}–${until}`).join(',')}
                    {one.isProposed && <span className="quiet"> ({texts.proposed})</span>}
                  </span>
                )),
          ],
        ]}
      />
    </>
  );
}
