import type { RulesOverview, ScoreRules as Rules } from '#api';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import columns from '../../shell/columns.module.css';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { Refusal } from '../../shell/asking/refusal';
import { useTexts } from '../../texts/texts-provider';
import { AnswerWeightsField } from './answer-weights-field';
import { BoundFields } from './bound-fields';
import { RestatementCard } from './restatement-card';
import { RulesVersions } from './rules-versions';
import { WeightFields } from './weight-fields';

/** How scores are made and shown: change, see what it would do to the ranks, then publish. */
export function ScoreRules() {
  const { places, scoring } = useTexts();
  const overview = useRead('/score-rules');
  return (
    <Page title={places.scoreRules} lead={scoring.rules.lead}>
      <Loaded of={overview} height={520}>
        {(found) => <Editor overview={found} />}
      </Loaded>
    </Page>
  );
}

function Editor({ overview }: { overview: RulesOverview }) {
  const { rules: texts } = useTexts().scoring;
  const [kept, setKept] = useState(overview);
  const [rules, setRules] = useState(overview.rules);
  const isAs = (other: RulesOverview) => JSON.stringify(rules) === JSON.stringify(other.rules);
  // A newer version is taken where nothing was typed here, or just that.
  if (overview.number > kept.number && (isAs(kept) || isAs(overview))) {
    setKept(overview);
    setRules(overview.rules);
  }
  const change = (part: Partial<Rules>) => {
    setRules((before) => ({ ...before, ...part }));
    preview.reset();
  };
  const preview = useAct((given: Rules) => api.post('/score-rules/preview', given));
  const publish = useAct((given: Rules) => api.post('/score-rules', { rules: given, basedOn: kept.number }), {
    stale: ['/score-rules', '/me', '/dashboards', '/scores', '/standard', '/organisation'],
    then: () => {
      notifications.show({ message: texts.published });
      preview.reset();
    },
  });
  const same = isAs(kept);
  return (
    <div className={columns.stack}>
      <div className={columns.columns}>
        <WeightFields rules={rules} change={change} />
        <div className={columns.stack}>
          <BoundFields rules={rules} change={change} />
          <AnswerWeightsField rules={rules} change={change} />
        </div>
      </div>
      <Refusal problem={preview.error ?? publish.error} />
      {preview.data && (
        <RestatementCard title={texts.previewTitle} restatement={preview.data}>
          <Button loading={publish.isPending} onClick={() => publish.mutate(rules)}>
            {texts.publish}
          </Button>
        </RestatementCard>
      )}
      <div className={columns.pair} style={{ justifyContent: 'start', gridTemplateColumns: 'max-content max-content' }}>
        <Button
          variant={preview.data ? 'default' : 'filled'}
          disabled={same}
          loading={preview.isPending}
          onClick={() => preview.mutate(rules)}
        >
          {texts.preview}
        </Button>
        <Button variant="subtle" disabled={same} onClick={() => change(kept.rules)}>
          {texts.undo}
        </Button>
      </div>
      <RulesVersions versions={overview.versions} />
    </div>
  );
}
