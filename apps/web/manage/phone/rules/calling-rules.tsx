import type { CallingRule } from '#api';
import { useState } from 'react';
import { useRead } from '../../api/use-read';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { CountryChoice } from '../../shell/country-choice';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useCountryName } from '../../shell/use-country-name';
import { useLanguage } from '../../texts/texts-provider';
import { CountryRule } from './country-rule';

/** When customers of each country may be rung, and who of them: proposed by Candour, decided by the organisation. */
export function CallingRules() {
  const { texts: all, language } = useLanguage();
  const texts = all.callingRules;
  const nameOf = useCountryName();
  const may = useMay();
  const rules = useRead('/calling-rules');
  const [added, add] = useState<string | null>(null);
  return (
    <Page title={texts.title} lead={texts.lead} back={{ to: '/phone', name: all.phone.title }}>
      <Loaded of={rules} height={420}>
        {({ items, elsewhere }) => {
          const isNew = added !== null && items.every(({ country }) => country !== added);
          const one: CallingRule[] = isNew ? [{ ...elsewhere, country: added }] : [];
          const byName = items.toSorted((a, b) => nameOf(a.country).localeCompare(nameOf(b.country), language));
          return (
            <>
              {[...one, ...byName].map((rule) => (
                <CountryRule key={rule.country} rule={rule} isOpened={rule.country === added} />
              ))}
              <Card title={texts.elsewhere} lead={texts.elsewhereLead}>
                {may('calls.supervise') && (
                  <CountryChoice
                    label={all.mailRules.anotherCountry}
                    none={all.mailRules.chooseCountry}
                    value={added}
                    onChange={add}
                  />
                )}
              </Card>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
