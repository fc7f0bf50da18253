import type { Case } from '#api';
import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Problem } from '../api/problem';
import { useRead } from '../api/use-read';
import { useFindingWords } from '../shell/asking/use-finding-words';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import { useFormat } from '../texts/use-format';
import type { Act, ActProps } from './act';
import { amountOf } from './amount';
import { useCauses } from './use-causes';
import { Choice, Words } from './word-fields';

type Settled = Extract<Act, { kind: 'settled' }>;
type Asked = Extract<Act, { kind: 'remedy_asked' }>;

/** Why it came to it, what was done, what she was told, and what that cost; above the limit it is asked for first. */
export function SettledFields({ act, one, problem, onChange }: ActProps<Settled>) {
  const texts = useCaseTexts();
  const causes = useCauses();
  const { limit, isAbove } = useLimit();
  const set = (part: Partial<Settled>) => onChange({ ...act, ...part });
  const { remedy, cost, currency } = act;
  const mustAsk = isAbove(cost) && !isGranted(one, act);
  return (
    <>
      <NativeSelect
        label={texts.rootCause}
        required
        value={act.rootCause}
        data={[{ value: '', label: '–' }, ...causes.choices]}
        error={useFieldError(problem, 'act.rootCause')}
        onChange={(event) => set({ rootCause: event.currentTarget.value })}
      />
      <Words label={texts.action} required value={act.action} onChange={(action) => set({ action })} />
      <Words label={texts.told} required value={act.told} onChange={(told) => set({ told })} />
      <Choice label={texts.remedy} value={remedy} words={texts.remedies} onChange={(other) => set({ remedy: other })} />
      {remedy !== 'none' && remedy !== 'apology' && (
        <Cost
          cost={cost}
          problem={problem}
          onChange={(amount) => set({ cost: null, currency: undefined, ...amount })}
        />
      )}
      {mustAsk && cost !== null && (
        <Alert color="ember" role="status">
          <p style={{ margin: '0 0 8px' }}>{texts.setting.askFirst(limit)}</p>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              onChange({
                kind: 'remedy_asked',
                remedy,
                cost: cost ?? 0,
                words: act.action,
                ...(currency && { currency }),
              })
            }
          >
            {texts.setting.askForIt}
          </Button>
        </Alert>
      )}
    </>
  );
}

/** What is asked for, and why. */
export function AskedFields({ act, problem, onChange }: ActProps<Asked>) {
  const texts = useCaseTexts();
  const set = (part: Partial<Asked>) => onChange({ ...act, ...part });
  return (
    <>
      <Choice label={texts.remedy} value={act.remedy} words={texts.remedies} onChange={(remedy) => set({ remedy })} />
      <Cost
        cost={act.cost === 0 ? null : act.cost}
        problem={problem}
        onChange={(amount) => set({ cost: 0, currency: undefined, ...amount })}
      />
      <Words label={texts.words} required value={act.words} onChange={(words) => set({ words })} />
    </>
  );
}

interface CostProps {
  cost: number | null | undefined;
  problem: Problem | null;
  onChange: (amount: { cost?: number; currency?: string }) => void;
}

function Cost({ cost, problem, onChange }: CostProps) {
  const texts = useCaseTexts();
  const { limit, currency } = useLimit();
  const [typed, setTyped] = useState(cost === null || cost === undefined ? '' : String(cost));
  const refused = useFieldError(problem, 'act.cost');
  return (
    <TextInput
      label={texts.cost}
      description={currency === '' ? undefined : texts.setting.costHint(currency, limit)}
      inputMode="decimal"
      value={typed}
      error={refused}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(amountOf(event.currentTarget.value) ?? {});
      }}
    />
  );
}

function useLimit() {
  const format = useFormat();
  const settings = useRead('/case-settings').data;
  const { remedyLimit = Infinity, currency = '' } = settings ?? {};
  return {
    currency,
    limit: `${format.number(remedyLimit)} ${currency}`,
    isAbove: (cost: number | null | undefined) => (cost ?? 0) > remedyLimit,
  };
}

function useFieldError(problem: Problem | null, path: string): string | undefined {
  const said = useFindingWords('fields');
  const found = problem?.findings.find((finding) => finding.path === path);
  return found && said(found);
}

/** Whether somebody said yes to this since it was opened the last time. */
function isGranted({ events }: Case, { remedy, cost }: Settled): boolean {
  const since = events.findLastIndex(({ kind }) => kind === 'opened' || kind === 'reopened');
  return events
    .slice(since)
    .some(
      ({ kind, details }) =>
        kind === 'remedy_granted' && details?.remedy === remedy && (details.cost ?? 0) >= (cost ?? 0),
    );
}
