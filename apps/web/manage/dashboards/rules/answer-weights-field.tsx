import type { ScoreRules } from '#api';
import { Switch } from '@mantine/core';
import { HowSureLink } from '../../figures/how-sure-link';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/texts-provider';
import { useWeightsOffered } from '../filter/use-filter-choices';

interface Props {
  rules: ScoreRules;
  change: (part: Partial<ScoreRules>) => void;
}

/** Whether answers count by their own weights unless somebody chooses otherwise; nothing to set where none has one. */
export function AnswerWeightsField({ rules, change }: Props) {
  const { filters, scoring } = useTexts();
  const isOffered = useWeightsOffered();
  if (!isOffered && rules.answerWeights !== 'used') return null;
  return (
    <Card title={filters.weights} actions={<HowSureLink topic="weights" />}>
      <Switch
        label={scoring.rules.answerWeights}
        description={scoring.rules.answerWeightsHint}
        checked={rules.answerWeights === 'used'}
        onChange={(event) => change({ answerWeights: event.currentTarget.checked ? 'used' : 'ignored' })}
      />
    </Card>
  );
}
