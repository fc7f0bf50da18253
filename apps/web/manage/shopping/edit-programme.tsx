import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { request } from '../api/request';
import type { Programme, Terms } from '../api/shopping';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import columns from '../shell/columns.module.css';
import { LeaveGuard } from '../shell/leave-guard';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/refusal';
import { useTexts } from '../texts/texts-provider';
import { BriefingFields } from './briefing-fields';
import { DayPartFields } from './day-part-fields';
import { emptyProgramme, inputOf, type ProgrammeInput } from './programme-input';
import { MoneyFields, RuleFields } from './rule-fields';
import { WhatFields } from './what-fields';

/** Make a programme, or change one. */
export function EditProgramme() {
  const { places, shopping } = useTexts();
  const { programmeId } = useParams();
  const programme = useRead<Programme>(programmeId ? `/programmes/${programmeId}` : null);
  const found = programme.data;
  return (
    <Page
      title={found?.name ?? shopping.programmes.make}
      lead={found && found.state !== 'draft' && shopping.programmes.changesLater}
      back={
        programmeId
          ? { to: `/programmes/${programmeId}`, name: found?.name ?? places.programmes }
          : { to: '/programmes', name: places.programmes }
      }
    >
      {programmeId ? (
        <Loaded of={programme}>
          {(one) => <Parts key={one.id} start={inputOf(one)} programmeId={one.id} chosen={one.surveyName} />}
        </Loaded>
      ) : (
        <Parts start={emptyProgramme} chosen={null} />
      )}
    </Page>
  );
}

interface PartsProps {
  start: ProgrammeInput;
  programmeId?: string;
  chosen: string | null;
}

function Parts({ start, programmeId, chosen }: PartsProps) {
  const { shell } = useTexts();
  const navigate = useNavigate();
  const [input, setInput] = useState(start);
  const set = (part: Partial<ProgrammeInput>) => setInput((before) => ({ ...before, ...part }));
  const setTerms = (part: Partial<Terms>) => setInput((before) => ({ ...before, terms: { ...before.terms, ...part } }));
  const save = useAct(
    () =>
      programmeId
        ? request<Programme>('PATCH', `/programmes/${programmeId}`, { body: input })
        : request<Programme>('POST', '/programmes', { body: input }),
    { stale: ['/programmes'], then: ({ id }) => void navigate(`/programmes/${id}`) },
  );
  const terms = { terms: input.terms, onChange: setTerms };
  return (
    <form
      className={columns.stack}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(undefined);
      }}
    >
      <LeaveGuard when={input !== start && (save.isIdle || save.isError)} />
      <WhatFields input={input} chosen={chosen} onChange={set} />
      <BriefingFields {...terms} />
      <MoneyFields {...terms} />
      <DayPartFields {...terms} />
      <RuleFields {...terms} />
      <Refusal problem={save.error} />
      <Group>
        <Button type="submit" loading={save.isPending} disabled={!input.name.trim() || !input.surveyVersionId}>
          {shell.save}
        </Button>
      </Group>
    </form>
  );
}
