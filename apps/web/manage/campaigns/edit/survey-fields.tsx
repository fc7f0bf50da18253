import { Anchor, NativeSelect, TextInput } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import type { CampaignInput } from './campaign-input';

interface Props {
  input: CampaignInput;
  onChange: (part: Partial<CampaignInput>) => void;
}

/** What is asked: a published version of a survey. */
export function SurveyFields({ input, onChange }: Props) {
  const texts = useTexts();
  const format = useFormat();
  const surveys = useRead('/surveys').data?.items ?? [];
  const published = surveys.filter(({ state, audience }) => state === 'published' && audience === 'customer');
  const survey = useRead(input.surveyId ? `/surveys/${input.surveyId}` : null).data;
  const versions = [...(survey?.versions ?? [])].sort((a, b) => b.number - a.number);
  const choose = (surveyId: string) => {
    const latest = surveys.find((one) => one.id === surveyId)?.latestVersion;
    onChange({ surveyId, surveyVersionId: latest?.id ?? '' });
  };
  return (
    <Card title={texts.campaigns.whatIsAsked}>
      <div className={columns.pair}>
        <TextInput
          label={texts.campaigns.name}
          description={texts.campaigns.nameHint}
          required
          value={input.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label={texts.filters.survey}
          description={texts.campaigns.surveyHint}
          required
          value={input.surveyId}
          data={[
            { value: '', label: texts.campaigns.chooseSurvey },
            ...published.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {versions.length > 1 && (
          <NativeSelect
            label={texts.surveys.version}
            value={input.surveyVersionId}
            data={versions.map((one) => ({
              value: one.id,
              label: `${one.number} · ${format.instant(one.publishedAt)}`,
            }))}
            onChange={(event) => onChange({ surveyVersionId: event.currentTarget.value })}
          />
        )}
      </div>
      {surveys.length > 0 && published.length === 0 && (
        <p className="quiet">
          {texts.campaigns.noPublished}{' '}
          <Anchor component={Link} to="/surveys">
            {texts.places.surveys}
          </Anchor>
        </p>
      )}
    </Card>
  );
}
