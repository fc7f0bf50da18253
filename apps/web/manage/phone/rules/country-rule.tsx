import type { CallingRule } from '#api';
import { Badge, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { Facts } from '../../shell/facts';
import { useCountryName } from '../../shell/use-country-name';
import { useTexts } from '../../texts/texts-provider';
import { useDayNames } from '../../shell/week/use-day-names';
import { EditRule } from './edit-rule';

/** One country's rule: its hours, its holidays, whose consent it asks for, and where that comes from. */
export function CountryRule({ rule, isOpened }: { rule: CallingRule; isOpened: boolean }) {
  const { callingRules: texts } = useTexts();
  const name = useCountryName()(rule.country);
  const may = useMay();
  const [isEdited, edit] = useState(isOpened);
  return (
    <Card
      title={name}
      actions={
        <Group gap="xs">
          <Badge color={rule.isOwn ? 'teal' : 'gray'}>{rule.isOwn ? texts.own : texts.proposed}</Badge>
          {may('calls.supervise') && !isEdited && (
            <Button size="compact-sm" variant="default" aria-label={texts.editOf(name)} onClick={() => edit(true)}>
              {texts.edit}
            </Button>
          )}
        </Group>
      }
    >
      {isEdited ? <EditRule rule={rule} name={name} onDone={() => edit(false)} /> : <Told rule={rule} />}
      <details style={{ marginTop: 14 }}>
        <summary>{texts.sources}</summary>
        <ul lang="en">
          {rule.sources.map(({ says, where }) => (
            <li key={says}>
              {says} <span className="quiet">({where})</span>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

function Told({ rule }: { rule: CallingRule }) {
  const { callingRules: texts } = useTexts();
  const { nameOfDays } = useDayNames();
  return (
    <Facts
      facts={[
        [
          texts.hours,
          rule.windows.length === 0
            ? texts.never
            : rule.windows.map(({ from, until, weekdays }) => (
                <span key={`${from} ${weekdays.join()}`} className="num" style={{ display: 'block' }}>
                  {nameOfDays(weekdays)} {from}–{until}
                </span>
              )),
        ],
        [texts.holidays, rule.isClosedOnHolidays ? texts.closedOnHolidays : texts.openOnHolidays],
        [texts.consent, texts.consents[rule.consent]],
      ]}
    />
  );
}
