import type { ImportFound } from '#api';
import { NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useComparedFields } from '../api/fields';
import { useList } from '../api/use-list';
import { useRead } from '../api/use-read';
import { useMe } from '../session/use-me';
import { Card } from '../shell/card';
import { languageNames, languages } from '../texts/language';
import { useLanguage } from '../texts/texts-provider';
import { askedIn, firstMapping, mappingBody, withFields, withQuestions, type AnswerMapping } from './answer-mapping';
import { FieldColumns } from './field-columns';
import { openDayOf } from './import-choices';
import { MappingFile } from './mapping-file';
import { QuestionColumns } from './question-columns';
import { Reading } from './reading';
import { SampleRows } from './sample-rows';
import { StartButtons } from './start-buttons';

type Change = (part: Partial<AnswerMapping>) => void;

/** Which column of a file with answers is what: the survey first, then store, day and key, then its questions. */
export function MapResponses({ waiting, onStarted }: { waiting: ImportFound; onStarted: () => void }) {
  const { language, texts } = useLanguage();
  const { organisation } = useMe();
  const [chosen, setChosen] = useState(() => firstMapping(waiting, organisation.language));
  const [written, setWritten] = useState<{ mapping: unknown } | null>(null);
  const surveys = useRead('/surveys').data?.items ?? [];
  const published = surveys.filter(({ audience, latestVersion }) => audience !== 'shopper' && latestVersion !== null);
  const survey = surveys.find(({ latestVersion }) => latestVersion?.id === chosen.surveyVersionId);
  const version = useRead(survey ? `/surveys/${survey.id}/versions/${chosen.surveyVersionId}` : null).data;
  const definition = version?.definition;
  const asked = definition ? askedIn(definition, language) : [];
  const columns = waiting.columns ?? [];
  const compared = useComparedFields(true);
  // Nothing of a customer is kept with answers to an anonymous survey.
  const fields = definition?.anonymous ? [] : compared;
  const mapping = withFields(withQuestions(chosen, asked, columns), fields, columns);
  const change: Change = (part) => setChosen((before) => ({ ...before, ...part }));
  const openDay = openDayOf(waiting, chosen.answeredOn);
  const still = [
    ...(chosen.surveyVersionId ? [] : [texts.imports.survey]),
    ...(chosen.answeredOn ? [] : [texts.imports.targets.answeredOn]),
    ...(openDay !== null && !chosen.dayOrder ? [texts.imports.dayOrder] : []),
  ];
  return (
    <>
      <Reading waiting={waiting} />
      <Card title={texts.imports.map} lead={texts.imports.mapLead}>
        <Stack maw={420}>
          <NativeSelect
            label={texts.imports.survey}
            required
            value={chosen.surveyVersionId}
            data={[
              { value: '', label: texts.imports.choosePlease },
              ...published.map((one) => ({ value: one.latestVersion?.id ?? '', label: one.name })),
            ]}
            onChange={(event) => change({ surveyVersionId: event.currentTarget.value, questions: {} })}
          />
          <Columns waiting={waiting} chosen={chosen} change={change} openDay={openDay} />
          <FieldColumns
            fields={fields}
            columns={columns.filter(Boolean)}
            chosen={mapping.fields}
            onChange={(kept) => change({ fields: kept })}
          />
          <Earlier waiting={waiting} chosen={chosen} change={change} />
        </Stack>
      </Card>
      {asked.length > 0 && <QuestionColumns asked={asked} mapping={mapping} waiting={waiting} onChange={change} />}
      <SampleRows waiting={waiting} />
      <MappingFile mapping={mappingBody(mapping)} onWrite={(said) => setWritten({ mapping: said })} />
      <StartButtons
        waiting={waiting}
        mapping={written === null ? mappingBody(mapping) : written.mapping}
        still={written === null ? still : []}
        onStarted={onStarted}
      />
    </>
  );
}

interface ColumnsProps {
  waiting: ImportFound;
  chosen: AnswerMapping;
  change: Change;
  openDay?: string | null;
}

function Columns({ waiting, chosen, change, openDay = null }: ColumnsProps) {
  const { imports: texts } = useLanguage().texts;
  const columns = (waiting.columns ?? []).filter(Boolean);
  const choice = (
    name: 'store' | 'answeredOn' | 'submissionKey' | 'weight',
    label: string,
    none: string,
    hint?: string,
  ) => (
    <NativeSelect
      label={label}
      description={hint}
      value={chosen[name]}
      data={[{ value: '', label: none }, ...columns.map((column) => ({ value: column, label: column }))]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {choice('submissionKey', texts.keyColumn, texts.keyNone, texts.keyHint)}
      {choice('store', texts.targets.store, texts.notInFile)}
      {choice('answeredOn', texts.targets.answeredOn, texts.choosePlease)}
      {openDay !== null && (
        <NativeSelect
          label={texts.dayOrder}
          description={texts.dayInDoubt(openDay)}
          required
          value={chosen.dayOrder ?? ''}
          data={[
            { value: '', label: texts.choosePlease },
            ...(['dmy', 'mdy', 'ymd'] as const).map((order) => ({ value: order, label: texts.dayOrders[order] })),
          ]}
          onChange={(event) => change({ dayOrder: event.currentTarget.value })}
        />
      )}
      {choice('weight', texts.targets.weight, texts.notInFile, texts.weightHint)}
      {typeof chosen.language === 'string' && (
        <NativeSelect
          label={texts.answerLanguage}
          value={chosen.language}
          data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
          onChange={(event) => change({ language: event.currentTarget.value })}
        />
      )}
    </>
  );
}

/** Where nothing names the rows: whether these answers replace those of an earlier file, or come beside them. */
function Earlier({ waiting, chosen, change }: ColumnsProps) {
  const { imports: texts } = useLanguage().texts;
  const imports = useList('/imports', { kind: 'responses' }).data ?? [];
  const earlier = imports.find(
    (one) => one.canUndo && one.id !== waiting.id && one.mapping?.['surveyVersionId'] === chosen.surveyVersionId,
  );
  if (!earlier || chosen.submissionKey !== '') return null;
  return (
    <Radio.Group
      label={earlier.fileName}
      value={chosen.replaces === undefined ? '' : (chosen.replaces ?? 'add')}
      onChange={(value) => change({ replaces: value === 'add' ? null : value })}
    >
      <Stack gap={6} mt={6}>
        <Radio value={earlier.id} label={texts.earlierReplace} />
        <Radio value="add" label={texts.earlierAdd} />
      </Stack>
    </Radio.Group>
  );
}
