import type { Survey } from '#api';
import { NativeSelect } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { checkDefinition, LANGUAGES, type Definition, type Language } from '#surveys';
import { useFields } from '../../api/fields';
import { api } from '../../api/api';
import { useDraft } from '../../api/use-draft';
import { useMay } from '../../session/use-me';
import columns from '../../shell/columns.module.css';
import { LeaveGuard } from '../../shell/asking/leave-guard';
import { languageNames } from '../../texts/language';
import { useLanguage, useTexts } from '../../texts/texts-provider';
import { EditedPart } from './edited-part';
import { EditingLanguagesContext } from './editing-languages';
import { FindingsPanel } from './findings-panel';
import { selectionOf, type Selection } from './selection';
import classes from './survey-editor.module.css';
import { SurveyActions } from './survey-actions';
import { SurveyOutline } from './survey-outline';
import { RecordingsCard } from '../recordings/recordings-card';
import { SurveyPreview } from '../survey-preview';
import { usePrinciples } from '../use-principles';
import { VersionList } from '../version-list';

/** The draft of a survey: outline on one side, what is chosen on the other, findings always in sight. */
export function SurveyEditor({ survey }: { survey: Survey }) {
  const { language } = useLanguage();
  const {
    draft: definition,
    change,
    dirty,
    kept,
    save,
  } = useDraft<Definition>(
    { draft: survey.draft, revision: survey.draftRevision },
    { write: (definition, revision) => writeDraft(survey.id, definition, revision), stale: ['/surveys'] },
  );
  const [selection, setSelection] = useState<Selection>({ part: 'survey' });
  const [languages, setLanguages] = useState(() => beside(survey.draft.languages, language));
  const [previewed, setPreviewed] = useState(false);
  const principles = usePrinciples();
  const ownFields = useFields(useMay()('customers.read'));
  const findings = useMemo(
    () => checkDefinition(definition, { principles: principles.map(({ key }) => key), ownFields }),
    [definition, principles, ownFields],
  );
  const panel = useRef<HTMLDivElement>(null);
  const select = (chosen: Selection) => {
    setSelection(chosen);
    // On a phone the panel lies below the outline: go there.
    if (window.matchMedia('(max-width: 900px)').matches) requestAnimationFrame(() => panel.current?.scrollIntoView());
  };
  const askOnlyIn = (written: readonly Language[]) => {
    change({ ...definition, languages: written });
    setLanguages(beside(written, language));
  };
  return (
    <EditingLanguagesContext value={languages}>
      <LeaveGuard when={dirty} />
      <div className={classes.bar}>
        <LanguagePair languages={languages} of={definition.languages} onChange={setLanguages} />
        <SurveyActions
          survey={survey}
          definition={definition}
          revision={kept.revision}
          dirty={dirty}
          save={{ act: () => save.mutate(definition), pending: save.isPending, problem: save.error }}
          errors={findings.filter((finding) => finding.severity === 'error').length}
          previewed={previewed}
          onPreview={() => setPreviewed(!previewed)}
          onReplace={change}
        />
      </div>
      <div className={previewed ? classes.withPreview : classes.editor}>
        <SurveyOutline
          definition={definition}
          findings={findings}
          selection={selection}
          onSelect={select}
          onChange={change}
        />
        <div className={`${columns.stack} ${classes.side}`}>
          <FindingsPanel
            definition={definition}
            findings={findings}
            onSelect={(finding) => select(selectionOf(finding.path))}
            onOnlyIn={askOnlyIn}
          />
          <div ref={panel}>
            <EditedPart definition={definition} selection={selection} onSelect={setSelection} onChange={change} />
          </div>
          {definition.audience === 'customer' && <RecordingsCard surveyId={survey.id} />}
          <VersionList surveyId={survey.id} versions={survey.versions} />
        </div>
        {previewed && (
          <div className={classes.side}>
            <SurveyPreview surveyId={survey.id} definition={definition} selection={selection} />
          </div>
        )}
      </div>
    </EditingLanguagesContext>
  );
}

interface PairProps {
  languages: { first: Language; second: Language | null };
  of: readonly Language[];
  onChange: (languages: { first: Language; second: Language | null }) => void;
}

function LanguagePair({ languages, of, onChange }: PairProps) {
  const { surveys: texts } = useTexts();
  const named = of.map((value) => ({ value, label: languageNames[value] }));
  const pick = (value: string) => LANGUAGES.find((language) => language === value);
  return (
    <div className={classes.languages}>
      <NativeSelect
        label={texts.writeIn}
        value={languages.first}
        data={named}
        onChange={(event) => onChange({ ...languages, first: pick(event.currentTarget.value) ?? languages.first })}
      />
      <NativeSelect
        label={texts.besideIt}
        value={languages.second ?? ''}
        data={[{ value: '', label: texts.nothingBeside }, ...named.filter(({ value }) => value !== languages.first)]}
        onChange={(event) => onChange({ ...languages, second: pick(event.currentTarget.value) ?? null })}
      />
    </div>
  );
}

async function writeDraft(surveyId: string, definition: Definition, revision: number): Promise<number> {
  const body = { definition, revision };
  return (await api.put(`/surveys/${surveyId}/draft`, body)).draftRevision;
}

/** Texts are written in the author's own language, where the survey has it, beside the first of the others. */
function beside(languages: readonly Language[], own: string): { first: Language; second: Language | null } {
  const first = languages.find((each) => each === own) ?? languages[0] ?? 'en';
  return { first, second: languages.find((each) => each !== first) ?? null };
}
