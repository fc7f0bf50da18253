import type { Survey } from '#api';
import { Button, FileButton, Menu } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { readDefinition, type Definition, type Finding } from '#surveys';
import type { Problem } from '../../api/problem';
import { api } from '../../api/api';
import { address } from '../../api/request';
import { useAct } from '../../api/use-act';
import { AskModal } from '../../shell/asking/ask-modal';
import { Icon } from '../../shell/icon';
import { Refusal } from '../../shell/asking/refusal';
import { useTexts } from '../../texts/texts-provider';
import { FindingsPanel } from './findings-panel';
import { PublishSurvey } from './publish-survey';
import classes from './survey-editor.module.css';

interface Props {
  survey: Survey;
  definition: Definition;
  /** The number of the draft as it was saved. */
  revision: number;
  dirty: boolean;
  save: { act: () => void; pending: boolean; problem: Problem | null };
  errors: number;
  previewed: boolean;
  onPreview: () => void;
  onReplace: (definition: Definition) => void;
}

/** Save, publish, preview, and the survey as a file. */
export function SurveyActions({
  survey,
  definition,
  revision,
  dirty,
  save,
  errors,
  previewed,
  onPreview,
  onReplace,
}: Props) {
  const { surveys: texts, shell } = useTexts();
  const [asking, setAsking] = useState<'publish' | 'archive' | null>(null);
  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        onClick={onPreview}
        aria-pressed={previewed}
        leftSection={<Icon name="eye" size={16} />}
      >
        {texts.preview}
      </Button>
      <AsFile survey={survey} onReplace={onReplace} onArchive={() => setAsking('archive')} />
      <Button variant="default" onClick={save.act} disabled={!dirty} loading={save.pending}>
        {shell.save}
      </Button>
      <Button onClick={() => setAsking('publish')} disabled={dirty || errors > 0}>
        {texts.publish}
      </Button>
      <Refusal problem={save.problem} />
      {asking === 'publish' && (
        <PublishSurvey surveyId={survey.id} draft={{ definition, revision }} onClose={() => setAsking(null)} />
      )}
      {asking === 'archive' && <Archive survey={survey} onClose={() => setAsking(null)} />}
    </div>
  );
}

interface FileProps {
  survey: Survey;
  onReplace: (definition: Definition) => void;
  onArchive: () => void;
}

function AsFile({ survey, onReplace, onArchive }: FileProps) {
  const { surveys: texts } = useTexts();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const take = async (file: File | null) => {
    if (!file) return;
    const reading = readDefinition(parsed(await file.text()));
    setFindings('findings' in reading ? reading.findings : []);
    if ('definition' in reading) onReplace(reading.definition);
  };
  return (
    <>
      <Menu position="bottom-end" closeOnItemClick={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<Icon name="down" size={14} />}>
            {texts.file}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component="a" href={address(`/surveys/${survey.id}/export.json`)} download>
            {texts.exportFile}
          </Menu.Item>
          <FileButton accept=".json,application/json" onChange={(file) => void take(file)}>
            {(props) => <Menu.Item {...props}>{texts.importFile}</Menu.Item>}
          </FileButton>
          <Menu.Divider />
          <Menu.Item color="ember" onClick={onArchive} closeMenuOnClick>
            {texts.archive}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {findings.length > 0 && (
        <AskModal
          title={texts.fileRefused}
          confirm={texts.understood}
          onConfirm={() => setFindings([])}
          onClose={() => setFindings([])}
        >
          <FindingsPanel definition={survey.draft} findings={[...findings]} onSelect={() => undefined} />
        </AskModal>
      )}
    </>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function Archive({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const { surveys: texts } = useTexts();
  const navigate = useNavigate();
  const archive = useAct(() => api.delete(`/surveys/${survey.id}`), {
    stale: ['/surveys'],
    then: () => void navigate('/surveys'),
  });
  return (
    <AskModal
      title={texts.archiveTitle(survey.name)}
      confirm={texts.archive}
      grave
      onConfirm={() => archive.mutate(undefined)}
      onClose={onClose}
      busy={archive.isPending}
      problem={archive.error}
    >
      <p style={{ margin: 0 }}>{texts.archiveWhat}</p>
    </AskModal>
  );
}
