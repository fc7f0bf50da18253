import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import type { Measures, Role } from '#surveys';
import columns from '../../shell/columns.module.css';
import { useTexts } from '../../texts/texts-provider';
import { usePrinciples } from '../use-principles';

interface Scored {
  measures?: Measures;
  role?: Role;
}

interface Props {
  scored: Scored;
  /** The headline figure that a question of this kind can be. */
  role?: Role;
  onChange: (scored: Scored) => void;
}

/** What the answer counts towards: a principle with its weight, a headline figure, or nothing. */
export function MeasuresFields({ scored, role, onChange }: Props) {
  const { surveys: texts } = useTexts();
  const principles = usePrinciples();
  const { measures } = scored;
  const choose = (value: string) => {
    if (value === '') onChange({});
    else if (role && value === `role:${role}`) onChange({ role });
    else onChange({ measures: { ...measures, principle: value, weight: measures?.weight ?? 1 } });
  };
  return (
    <div className={columns.pair}>
      <NativeSelect
        label={texts.countsTowards}
        value={scored.role ? `role:${scored.role}` : (measures?.principle ?? '')}
        data={[
          { value: '', label: texts.countsNothing },
          ...(role ? [{ value: `role:${role}`, label: texts.roles[role] }] : []),
          ...principles.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {measures && (
        <>
          <NumberInput
            label={texts.weight}
            min={0.1}
            max={100}
            step={0.5}
            value={measures.weight}
            onChange={(n) => onChange({ measures: { ...measures, weight: Number(n) || 1 } })}
          />
          <Checkbox
            label={texts.reverse}
            checked={measures.reverse ?? false}
            onChange={(event) => onChange({ measures: { ...measures, reverse: event.currentTarget.checked } })}
            style={{ alignSelf: 'end', paddingBottom: 8 }}
          />
        </>
      )}
    </div>
  );
}
