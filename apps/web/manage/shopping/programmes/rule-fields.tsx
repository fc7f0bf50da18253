import type { Terms } from '#api';
import { Checkbox, MultiSelect, Stack, TextInput } from '@mantine/core';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { languageNames, languages } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { NumberField } from '../../shell/number-field';
import type { TermsProps } from './programme-input';

type Counted = 'rotationDays' | 'rotationVisits' | 'offerHours' | 'approveHours' | 'retentionDays';
const bounds: Record<Counted, [min: number, max: number]> = {
  rotationDays: [0, 3650],
  rotationVisits: [0, 20],
  offerHours: [1, 720],
  approveHours: [1, 720],
  retentionDays: [30, 3650],
};
const counted = ['rotationDays', 'rotationVisits', 'offerHours', 'approveHours', 'retentionDays'] as const;

export function MoneyFields({ terms, onChange }: TermsProps) {
  const texts = useTexts().shopping.programmes;
  return (
    <Card title={texts.money} lead={texts.moneyLead}>
      <div className={columns.pair}>
        {(['fee', 'reimbursedUpTo'] as const).map((field) => (
          <NumberField
            key={field}
            label={texts[field]}
            min={0}
            max={100_000}
            decimalScale={2}
            hideControls
            value={terms[field]}
            onChange={(amount) => onChange({ [field]: amount })}
          />
        ))}
        <TextInput
          label={texts.currency}
          required
          maxLength={3}
          pattern="[A-Z]{3}"
          value={terms.currency}
          onChange={(event) => onChange({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </div>
    </Card>
  );
}

/** Rotation, requirements, and how long things take. */
export function RuleFields({ terms, onChange }: TermsProps) {
  const texts = useTexts().shopping.programmes;
  const { requirements } = terms;
  const hints: Partial<Record<Counted, string>> = {
    rotationDays: texts.rotationDaysHint,
    approveHours: texts.approveHoursHint,
  };
  const need = (part: Partial<Terms['requirements']>) => onChange({ requirements: { ...requirements, ...part } });
  return (
    <Card title={texts.rules}>
      <Stack>
        <div className={columns.pair}>
          {counted.map((field) => (
            <NumberField
              key={field}
              label={texts[field]}
              description={hints[field]}
              min={bounds[field][0]}
              max={bounds[field][1]}
              allowDecimal={false}
              value={terms[field]}
              onChange={(n) => onChange({ [field]: n })}
            />
          ))}
          <NumberField
            label={texts.maxKm}
            min={1}
            max={20_000}
            emptyAs={null}
            value={requirements.maxKm}
            onChange={(maxKm) => need({ maxKm })}
          />
          <MultiSelect
            label={texts.speaks}
            placeholder={requirements.languages.length === 0 ? texts.anyLanguage : undefined}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            value={requirements.languages}
            onChange={(chosen) => need({ languages: chosen })}
          />
        </div>
        <Checkbox
          label={texts.selfAssign}
          checked={terms.selfAssign}
          onChange={(event) => onChange({ selfAssign: event.currentTarget.checked })}
        />
        <Checkbox
          label={texts.nameStaff}
          description={texts.nameStaffHint}
          checked={terms.nameStaff}
          onChange={(event) => onChange({ nameStaff: event.currentTarget.checked })}
        />
      </Stack>
    </Card>
  );
}
