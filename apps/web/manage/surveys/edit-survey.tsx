import { useParams } from 'react-router';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/texts-provider';
import { SurveyEditor } from './editor/survey-editor';
import { SurveyReading } from './survey-reading';

export function EditSurvey() {
  const texts = useTexts();
  const mayChange = useMay()('surveys.change');
  const { surveyId = '' } = useParams();
  const survey = useRead(`/surveys/${surveyId}`);
  return (
    <Page title={survey.data?.name ?? texts.places.surveys} back={{ to: '/surveys', name: texts.places.surveys }}>
      <Loaded of={survey} height={520}>
        {(found) => (mayChange ? <SurveyEditor key={found.id} survey={found} /> : <SurveyReading survey={found} />)}
      </Loaded>
    </Page>
  );
}
