import type { Body, ListedSurvey } from '#api';
import { Button, Group, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { Refusal } from '../../shell/asking/refusal';
import { useCaseTexts } from '../../texts/cases/load-case-texts';
import { languageNames, languages, type Language } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { useFormat } from '../../texts/use-format';
import { ChoiceFields, type Choice } from './choice-fields';

type Input = Body<'post', '/api/case-rules'>;
type Kind = Input['test']['kind'];
const kinds = ['score', 'choice', 'words'] as const satisfies Kind[];

const measures = ['role:overall', 'role:recommend', 'index'] as const;

/** A rule to be: tried on the last answers before it is started, and started on a second yes where it would meet many. */
export function StartRule({ onDone }: { onDone: () => void }) {
  const texts = useCaseTexts();
  const { shell } = useTexts();
  const format = useFormat();
  const surveys = useRead('/surveys').data?.items ?? [];
  const [name, setName] = useState('');
  const [surveyId, setSurvey] = useState<string | null>(null);
  const [kind, setKind] = useState<Kind>('score');
  const [measure, setMeasure] = useState<string>(measures[0]);
  const [below, setBelow] = useState<number | string>(30);
  const [words, setWords] = useState<Partial<Record<Language, string>>>({});
  const [choice, setChoice] = useState<Choice>({ question: '', codes: [] });
  const tests: Record<Kind, Input['test']> = {
    score: { kind: 'score', measure, below: Number(below) },
    choice: { kind: 'choice', ...choice },
    words: { kind: 'words', words: listsOf(words) },
  };
  const test = tests[kind];
  const attempt = useAct(() => api.post('/case-rules/try', { surveyId, test }));
  const start = useAct((isSure: boolean) => api.post('/case-rules', { name, surveyId, test, team: 'store', isSure }), {
    stale: ['/case-rules'],
    then: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start.mutate(false);
  };
  const isOften = start.error?.code === 'rule_meets_many';
  const measureNames = {
    'role:overall': texts.rule.overall,
    'role:recommend': texts.rule.recommend,
    index: texts.rule.index,
  };
  return (
    <Card title={texts.rule.start}>
      <form onSubmit={submit} aria-label={texts.rule.start}>
        <Stack>
          <TextInput
            label={texts.rule.name}
            required
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <NativeSelect
            label={texts.rule.survey}
            value={surveyId ?? ''}
            data={[
              { value: '', label: texts.rule.everySurvey },
              ...surveys.filter(isAsked).map((survey) => ({ value: survey.id, label: survey.name })),
            ]}
            onChange={(event) => {
              setSurvey(event.currentTarget.value || null);
              setChoice({ question: '', codes: [] });
              if (kind === 'choice') setKind('score');
            }}
          />
          <NativeSelect
            label={texts.rule.kind}
            value={kind}
            data={kinds
              // Choices are those of one survey.
              .filter((each) => each !== 'choice' || surveyId !== null)
              .map((value) => ({ value, label: texts.rule[value] }))}
            onChange={(event) => setKind(kinds.find((each) => each === event.currentTarget.value) ?? 'score')}
          />
          {kind === 'choice' && surveyId !== null && (
            <ChoiceFields surveyId={surveyId} choice={choice} onChange={setChoice} />
          )}
          {kind === 'score' && (
            <>
              <NativeSelect
                label={texts.rule.measure}
                value={measure}
                data={measures.map((value) => ({ value, label: measureNames[value] }))}
                onChange={(event) => setMeasure(event.currentTarget.value)}
              />
              <NumberInput label={texts.rule.below} required min={1} max={100} value={below} onChange={setBelow} />
            </>
          )}
          {kind === 'words' &&
            languages.map((language) => (
              <Textarea
                key={language}
                label={texts.rule.wordsIn(languageNames[language])}
                description={texts.rule.wordsHint}
                autosize
                minRows={1}
                value={words[language] ?? ''}
                onChange={(event) => setWords({ ...words, [language]: event.currentTarget.value })}
              />
            ))}
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            loading={attempt.isPending}
            onClick={() => attempt.mutate(undefined)}
          >
            {texts.rule.try}
          </Button>
          {attempt.data && (
            <p role="status" style={{ margin: 0 }}>
              {texts.rule.wouldMeet(
                format.number(attempt.data.met),
                format.number(attempt.data.of),
                format.number(attempt.data.toOpen),
              )}
            </p>
          )}
          <Refusal problem={isOften ? null : (start.error ?? attempt.error)} />
          {isOften && (
            <p role="alert" style={{ margin: 0 }}>
              {texts.rule.often(String(start.error?.details['met'] ?? ''), String(start.error?.details['of'] ?? ''))}
            </p>
          )}
          <Group>
            {isOften ? (
              <Button color="ember" loading={start.isPending} onClick={() => start.mutate(true)}>
                {texts.rule.startAnyway}
              </Button>
            ) : (
              <Button type="submit" loading={start.isPending}>
                {texts.rule.start}
              </Button>
            )}
            <Button variant="default" onClick={onDone}>
              {shell.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

/** Checklists of mystery shoppers have no customers. */
const isAsked = ({ audience }: ListedSurvey) => audience !== 'shopper';

function listsOf(words: Partial<Record<Language, string>>): Partial<Record<Language, string[]>> {
  return Object.fromEntries(
    Object.entries(words).map(([language, text]) => [
      language,
      text
        .split('\n')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ]),
  );
}
