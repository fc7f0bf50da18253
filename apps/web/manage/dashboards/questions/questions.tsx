import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useTexts } from '../../texts/texts-provider';
import { FilterBar } from '../filter/filter-bar';
import { FilterSummary } from '../filter/filter-summary';
import { QuestionList } from './question-list';
import { useFilters } from '../filter/use-filters';

/** The questions of one survey, each with its base. */
export function Questions() {
  const texts = useTexts();
  const { query, set } = useFilters();
  const surveys = useRead('/dashboards/surveys');
  const published = surveys.data?.items ?? [];
  const surveyId = query.surveyId || published[0]?.id;
  const questions = useRead(surveyId ? `/dashboards/questions/${surveyId}` : null, {
    query: { ...query, surveyId: '' },
    keep: true,
  });
  return (
    <Page title={texts.places.questions} lead={<FilterSummary />}>
      <FilterBar without={['surveyId']} />
      <Loaded of={surveys}>
        {() =>
          surveyId ? (
            <>
              <NativeSelect
                label={texts.filters.survey}
                value={surveyId}
                data={published.map((one) => ({ value: one.id, label: one.name }))}
                onChange={(event) => set({ surveyId: event.currentTarget.value })}
                maw={420}
              />
              <Loaded of={questions}>
                {({ items }) => (
                  <Card flush>
                    <QuestionList questions={items.map((one) => ({ ...one, surveyId }))} />
                  </Card>
                )}
              </Loaded>
            </>
          ) : (
            <Empty
              icon="surveys"
              title={texts.question.noSurvey}
              action={
                <Button component={Link} to="/surveys">
                  {texts.places.surveys}
                </Button>
              }
            >
              {texts.question.noSurveyAdvice}
            </Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
