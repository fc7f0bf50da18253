import type { Finding, Principle, Standard, StandardFound } from '#api';
import { Button, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Problem } from '../api/problem';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useDraft } from '../api/use-draft';
import { useRead } from '../api/use-read';
import { RestatementCard } from '../dashboards/rules/restatement-card';
import { useMay } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { Icon } from '../shell/icon';
import { LeaveGuard } from '../shell/asking/leave-guard';
import { Loaded } from '../shell/loaded';
import { Refusal } from '../shell/asking/refusal';
import { isLanguage, languageNames, languages, type Language } from '../texts/language';
import { useLanguage, useTexts } from '../texts/texts-provider';
import { PrincipleCard } from './principle-card';
import { PrintLinks } from './print-links';
import classes from './standard-editor.module.css';
import { StandardFindings, type Place } from './standard-findings';
import { StandardVersions } from './standard-versions';

/** What the organisation promises: a draft to work on, published as numbered versions. */
export function StandardEditor({ found }: { found: StandardFound }) {
  const { texts, language } = useLanguage();
  const change = useMay()('standard.change');
  const {
    draft: standard,
    change: setStandard,
    dirty,
    kept,
    save,
  } = useDraft({ draft: found.draft, revision: found.draftRevision }, { write: writeDraft, stale: ['/standard'] });
  const [shown, setShown] = useState<Language>(language);
  const [opened, setOpened] = useState<Place | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const go = (place: Place) => {
    setShown(place.language);
    setOpened(place);
  };
  const set = (at: number, principle: Principle) =>
    setStandard({ principles: standard.principles.with(at, principle) });
  const total = standard.principles.filter((one) => !one.retired).reduce((sum, one) => sum + one.weight, 0);
  return (
    <>
      <LeaveGuard when={dirty} />
      <div className={classes.bar}>
        <NativeSelect
          label={texts.standard.textsIn}
          value={shown}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={(event) => isLanguage(event.currentTarget.value) && setShown(event.currentTarget.value)}
        />
        {change && (
          <StandardActions
            revision={kept.revision}
            dirty={dirty}
            save={{ act: () => save.mutate(standard), pending: save.isPending, problem: save.error }}
            onFindings={setFindings}
          />
        )}
      </div>
      <StandardFindings standard={standard} findings={findings} shown={shown} onGo={go} />
      <ul className={classes.list}>
        {standard.principles.map((principle, index) => (
          <li key={principle.key}>
            <PrincipleCard
              principle={principle}
              before={kept.draft.principles.find(({ key }) => key === principle.key)}
              language={shown}
              opened={opened?.principle === index ? opened : null}
              missing={missingIn(findings, index)}
              share={principle.retired || total === 0 ? null : (principle.weight / total) * 100}
              onChange={change ? (next) => set(index, next) : undefined}
            />
          </li>
        ))}
      </ul>
      {change && (
        <Button
          variant="default"
          className={classes.add}
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => setStandard({ principles: [...standard.principles, freshPrinciple(standard)] })}
        >
          {texts.standard.add}
        </Button>
      )}
      <PrintLinks published={found.published} />
      <StandardVersions versions={found.versions} />
    </>
  );
}

/** Which of a principle's texts are missing, as `name.fi` or `behaviours.store[0].en`. */
function missingIn(findings: readonly Finding[], at: number): readonly string[] {
  const start = `principles[${at}].`;
  return findings.flatMap(({ path = '' }) => (path.startsWith(start) ? [path.slice(start.length)] : []));
}

interface ActionProps {
  /** The number of the draft as it was saved: it alone is published. */
  revision: number;
  dirty: boolean;
  save: { act: () => void; pending: boolean; problem: Problem | null };
  onFindings: (findings: readonly Finding[]) => void;
}

function StandardActions({ revision, dirty, save, onFindings }: ActionProps) {
  const { standard: texts, shell } = useTexts();
  const [asking, setAsking] = useState(false);
  const publish = useAct(() => api.post('/standard/publish', { revision }), {
    stale: ['/standard', '/dashboards', '/score-rules', '/scores'],
    then: ({ number }) => {
      notifications.show({ message: texts.published(number) });
      onFindings([]);
      setAsking(false);
    },
  });
  const act = () =>
    publish.mutate(undefined, {
      onError: (problem) => {
        if (problem.findings.length === 0) return;
        onFindings(problem.findings);
        setAsking(false);
      },
    });
  return (
    <div className={classes.actions}>
      <Refusal problem={save.problem} />
      <Button variant="default" disabled={!dirty} loading={save.pending} onClick={save.act}>
        {shell.save}
      </Button>
      <Button disabled={dirty} onClick={() => setAsking(true)}>
        {texts.publish}
      </Button>
      {asking && (
        <AskModal
          title={texts.publishTitle}
          confirm={texts.publish}
          onConfirm={act}
          onClose={() => setAsking(false)}
          busy={publish.isPending}
          size="xl"
          problem={publish.error}
        >
          <p style={{ margin: 0 }}>{texts.publishWhat}</p>
          <WhatChanges />
        </AskModal>
      )}
    </div>
  );
}

/** What publishing would do to the index and to the stores' places, where it does anything. */
function WhatChanges() {
  const { rules } = useTexts().scoring;
  const found = useRead('/standard/restatement');
  return (
    <Loaded of={found} height={80}>
      {({ restatement }) => restatement && <RestatementCard title={rules.previewTitle} restatement={restatement} />}
    </Loaded>
  );
}

async function writeDraft(standard: Standard, revision: number): Promise<number> {
  const body = { standard, revision };
  return (await api.put('/standard/draft', body)).draftRevision;
}

function freshPrinciple({ principles }: Standard): Principle {
  let number = principles.length + 1;
  while (principles.some((one) => one.key === `principle_${number}`)) number += 1;
  return {
    key: `principle_${number}`,
    name: {},
    promise: {},
    behaviours: { store: [], call_centre: [] },
    weight: 1,
    target: null,
    retired: false,
    settings: ['store', 'call_centre'],
  };
}
