import type { Survey } from '#api';
import { Button } from '@mantine/core';
import { address } from '../api/request';
import columns from '../shell/columns.module.css';
import { useTexts } from '../texts/texts-provider';
import classes from './editor/survey-editor.module.css';
import { SurveyPreview } from './survey-preview';
import { VersionList } from './version-list';

/** A survey for whoever may read and not change it: as customers see it, its versions, and the file. */
export function SurveyReading({ survey }: { survey: Survey }) {
  const { surveys: texts } = useTexts();
  return (
    <>
      <div className={classes.bar}>
        <Button variant="default" component="a" href={address(`/surveys/${survey.id}/export.json`)} download>
          {texts.exportFile}
        </Button>
      </div>
      <div className={columns.columns}>
        <SurveyPreview surveyId={survey.id} definition={survey.draft} selection={{ part: 'survey' }} />
        <VersionList surveyId={survey.id} versions={survey.versions} />
      </div>
    </>
  );
}
