import type { CaseRule } from '#api';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Facts } from '../../shell/facts';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { Refusal } from '../../shell/asking/refusal';
import { useCaseTexts, WithCaseTexts } from '../../texts/cases/load-case-texts';
import { useLanguage } from '../../texts/texts-provider';
import { useFormat } from '../../texts/use-format';
import { StartRule } from './start-rule';

/** Which answers open a case, and what came of that lately. */
export function CaseRules() {
  return (
    <WithCaseTexts>
      <Rules />
    </WithCaseTexts>
  );
}

function Rules() {
  const texts = useCaseTexts();
  const rules = useRead('/case-rules');
  const [isStarting, start] = useState(false);
  const button = <Button onClick={() => start(true)}>{texts.rule.start}</Button>;
  return (
    <Page
      title={texts.rule.title}
      lead={texts.rule.lead}
      back={{ to: '/cases', name: texts.title }}
      actions={!isStarting && button}
    >
      {isStarting && <StartRule onDone={() => start(false)} />}
      <Loaded of={rules}>
        {({ items }) =>
          items.length === 0 && !isStarting ? (
            <Empty icon="rules" title={texts.rule.none}>
              {texts.rule.noneAdvice}
            </Empty>
          ) : (
            items.map((rule) => <Rule key={rule.id} rule={rule} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function Rule({ rule }: { rule: CaseRule }) {
  const texts = useCaseTexts();
  const format = useFormat();
  const stop = useAct(() => api.delete(`/case-rules/${rule.id}`), { stale: ['/case-rules'] });
  const lookedAt = useTestWords()(rule.test);
  return (
    <Card
      title={rule.name}
      actions={
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${texts.rule.stop}: ${rule.name}`}
          loading={stop.isPending}
          onClick={() => stop.mutate(undefined)}
        >
          {texts.rule.stop}
        </Button>
      }
    >
      <Facts
        facts={[
          [texts.rule.kind, lookedAt],
          [texts.rule.survey, rule.surveyName ?? texts.rule.everySurvey],
          [texts.team, texts.teams[rule.team]],
          [
            texts.rule.lately,
            rule.outcomes.length === 0
              ? texts.rule.metNone
              : rule.outcomes.map(({ outcome, count }) => (
                  <div key={outcome}>
                    <span className="num">{format.number(count)}</span> {texts.outcomes[outcome]}
                  </div>
                )),
          ],
        ]}
      />
      <Refusal problem={stop.error} />
    </Card>
  );
}

/** A test in words. */
function useTestWords(): (test: CaseRule['test']) => string {
  const { rule: texts } = useCaseTexts();
  const { language } = useLanguage();
  const measures: Record<string, string> = {
    'role:overall': texts.overall,
    'role:recommend': texts.recommend,
    index: texts.index,
  };
  return (test) => {
    if (test.kind === 'score') return `${measures[test.measure] ?? test.measure.replace(/^\w+:/, '')} < ${test.below}`;
    if (test.kind === 'choice') return `${texts.choice}: ${test.question} (${test.codes.join(', ')})`;
    const lists = Object.entries(test.words).flatMap(([tongue, words]) =>
      words && words.length > 0 ? [`${tongue}: ${words.join(', ')}`] : [],
    );
    return new Intl.ListFormat(language, { type: 'unit' }).format(lists);
  };
}
