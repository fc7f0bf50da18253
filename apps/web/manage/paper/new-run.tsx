import { Anchor, Button, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useAll } from '../api/use-all';
import { useRead } from '../api/use-read';
import { useMe } from '../session/use-me';
import { Refusal } from '../shell/asking/refusal';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { NumberField } from '../shell/number-field';
import { oneOf } from '../shell/one-of';
import { Page } from '../shell/page';
import { isLanguage, languageNames } from '../texts/language';
import { useTexts } from '../texts/texts-provider';

const kinds = ['numbered', 'copied'] as const;
const sizes = ['a4', 'letter'] as const;
const textSizes = ['normal', 'large'] as const;

/** Order a print run of a published survey. */
export function NewRun() {
  const texts = useTexts();
  return (
    <Page title={texts.paper.make} lead={texts.paper.howTo} back={{ to: '/paper', name: texts.places.paper }}>
      <Order />
    </Page>
  );
}

function Order() {
  const { paper: texts, filters, campaigns } = useTexts();
  const navigate = useNavigate();
  const { organisation } = useMe();
  const surveys = useRead('/surveys').data?.items;
  const stores = useAll('/stores');
  const [input, setInput] = useState({
    name: '',
    surveyId: '',
    language: organisation.language,
    kind: 'numbered' as (typeof kinds)[number],
    paper: 'a4' as (typeof sizes)[number],
    textSize: 'normal' as (typeof textSizes)[number],
    copies: 50,
    storeId: '',
    keepDays: 90,
  });
  const set = (part: Partial<typeof input>) => setInput((before) => ({ ...before, ...part }));
  const published = (surveys ?? []).filter(({ state, audience }) => state === 'published' && audience === 'customer');
  const survey = published.find(({ id }) => id === input.surveyId);
  const languages = survey?.languages ?? [];
  const language = languages.find((each) => each === input.language) ?? languages[0];
  const order = useAct(
    () => {
      const { surveyId: _, storeId, ...rest } = input;
      return api.post('/print-runs', {
        ...rest,
        language,
        surveyVersionId: survey?.latestVersion?.id,
        storeId: storeId === '' ? null : storeId,
      });
    },
    { stale: ['/print-runs'], then: ({ id }) => void navigate(`/paper/${id}`) },
  );
  if (surveys !== undefined && published.length === 0)
    return (
      <p>
        {texts.noSurveys}{' '}
        <Anchor component={Link} to="/surveys">
          {texts.surveys}
        </Anchor>
      </p>
    );
  return (
    <form
      className={columns.stack}
      onSubmit={(event) => {
        event.preventDefault();
        order.mutate(undefined);
      }}
    >
      <Card>
        <div className={columns.pair}>
          <NativeSelect
            label={filters.survey}
            required
            value={input.surveyId}
            data={[
              { value: '', label: campaigns.chooseSurvey },
              ...published.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => set({ surveyId: event.currentTarget.value })}
          />
          <TextInput
            label={texts.name}
            description={texts.nameHint}
            required
            maxLength={200}
            value={input.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <NativeSelect
            label={texts.language}
            disabled={survey === undefined}
            value={language ?? ''}
            data={languages.filter(isLanguage).map((value) => ({ value, label: languageNames[value] }))}
            onChange={(event) => set({ language: event.currentTarget.value })}
          />
          <NativeSelect
            label={texts.store}
            value={input.storeId}
            data={[
              { value: '', label: texts.noStore },
              ...(stores.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => set({ storeId: event.currentTarget.value })}
          />
        </div>
      </Card>
      <Card title={texts.kind}>
        <Stack>
          <Radio.Group
            aria-label={texts.kind}
            value={input.kind}
            onChange={(value) => set({ kind: oneOf(kinds, value) })}
          >
            <Stack gap="sm">
              {kinds.map((kind) => (
                <Radio key={kind} value={kind} label={texts.kinds[kind]} description={texts.kindHints[kind]} />
              ))}
            </Stack>
          </Radio.Group>
          <div className={columns.pair}>
            {input.kind === 'numbered' && (
              <NumberField
                label={texts.copies}
                description={texts.copiesHint}
                required
                min={1}
                max={5_000}
                allowDecimal={false}
                value={input.copies}
                onChange={(copies) => set({ copies })}
              />
            )}
            <NativeSelect
              label={texts.size}
              value={input.paper}
              data={sizes.map((value) => ({ value, label: texts.sizes[value] }))}
              onChange={(event) => set({ paper: oneOf(sizes, event.currentTarget.value) })}
            />
            <NativeSelect
              label={texts.textSize}
              value={input.textSize}
              data={textSizes.map((value) => ({ value, label: texts.textSizes[value] }))}
              onChange={(event) => set({ textSize: oneOf(textSizes, event.currentTarget.value) })}
            />
            <NumberField
              label={texts.keepDays}
              description={texts.keepHint}
              required
              min={0}
              max={730}
              allowDecimal={false}
              value={input.keepDays}
              onChange={(keepDays) => set({ keepDays })}
            />
          </div>
        </Stack>
      </Card>
      <Refusal problem={order.error} />
      <Group>
        <Button type="submit" loading={order.isPending} disabled={survey === undefined || input.name.trim() === ''}>
          {texts.order}
        </Button>
      </Group>
    </form>
  );
}
