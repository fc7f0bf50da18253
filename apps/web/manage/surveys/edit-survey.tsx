import { useParams } from 'react-router';
import type { Definition } from '#surveys';
import type { Survey } from '../api/surveys';
import { useRead } from '../api/use-read';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/texts-provider';
import { SurveyEditor } from './survey-editor';

export function EditSurvey() {
  const texts = useTexts();
  const { surveyId = '' } = useParams();
  const survey = useRead<Survey<Definition>>(`/surveys/${surveyId}`);
  return (
    <Page title={survey.data?.name ?? texts.places.surveys} back={{ to: '/surveys', name: texts.places.surveys }}>
      <Loaded of={survey} height={520}>
        {(found) => <SurveyEditor key={found.id} survey={found} />}
      </Loaded>
    </Page>
  );
}
