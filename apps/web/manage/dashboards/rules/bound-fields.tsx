import type { ScoreRules } from '#api';
import { NumberInput, Stack } from '@mantine/core';
import { HowSureLink } from '../../figures/how-sure-link';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/texts-provider';

interface Props {
  rules: ScoreRules;
  change: (part: Partial<ScoreRules>) => void;
}

/** From how many answers on figures are shown and trusted, and which differences matter. */
export function BoundFields({ rules, change }: Props) {
  const { rules: words } = useTexts().scoring;
  return (
    <Card title={words.bounds} actions={<HowSureLink topic="few" />}>
      <Stack>
        <NumberInput
          label={words.suppress}
          description={words.suppressHint}
          min={3}
          max={1000}
          allowDecimal={false}
          value={rules.suppressBelow}
          onChange={(n) => change({ suppressBelow: Number(n) })}
        />
        <NumberInput
          label={words.mark}
          min={3}
          max={10000}
          allowDecimal={false}
          value={rules.markBelow}
          onChange={(n) => change({ markBelow: Number(n) })}
        />
        <NumberInput
          label={words.difference}
          description={words.differenceHint}
          min={0}
          max={100}
          value={rules.smallestDifference}
          onChange={(n) => change({ smallestDifference: Number(n) })}
        />
      </Stack>
    </Card>
  );
}
