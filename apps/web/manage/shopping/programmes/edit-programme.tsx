import type { Programme } from '#api';
import { Button, Group } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import columns from '../../shell/columns.module.css';
import { LeaveGuard } from '../../shell/asking/leave-guard';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { useTexts } from '../../texts/texts-provider';
import { BriefingFields } from './briefing-fields';
import { DayPartFields } from './day-part-fields';
import { isMeanwhile, Meanwhile, Refused } from '../refused';
import { MoneyFields, RuleFields } from './rule-fields';
import { useProgrammeInput, type ProgrammePart } from './use-programme-input';
import { WhatFields } from './what-fields';

/** Make a programme, or change one. */
export function EditProgramme() {
  const { places, shopping } = useTexts();
  const { programmeId } = useParams();
  const programme = useRead(programmeId ? `/programmes/${programmeId}` : null, { anew: true });
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
        <Loaded of={programme}>{(one) => <Parts key={one.id} found={one} />}</Loaded>
      ) : (
        <Parts found={null} />
      )}
    </Page>
  );
}

function Parts({ found }: { found: Programme | null }) {
  const { shell } = useTexts();
  const navigate = useNavigate();
  const { input, set, setTerms, both, revision, dirty } = useProgrammeInput(found);
  const save = useAct(
    () => (found ? api.patch(`/programmes/${found.id}`, { ...input, revision }) : api.post('/programmes', input)),
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
      <LeaveGuard when={dirty && (save.isIdle || save.isError)} />
      <WhatFields input={input} chosen={found?.surveyName ?? null} onChange={set} onTerms={setTerms} />
      <BriefingFields {...terms} />
      <MoneyFields {...terms} />
      <DayPartFields {...terms} />
      <RuleFields {...terms} />
      {both.length > 0 && !isMeanwhile(save.error) && (
        <Meanwhile>
          <Both parts={both} />
        </Meanwhile>
      )}
      <Refused problem={save.error}>{both.length > 0 && <Both parts={both} />}</Refused>
      <Group>
        <Button type="submit" loading={save.isPending} disabled={!input.name.trim() || !input.surveyVersionId}>
          {shell.save}
        </Button>
      </Group>
    </form>
  );
}

/** What both changed, by the names that it has on the screen. */
function Both({ parts }: { parts: ProgrammePart[] }) {
  const { meanwhile, programmes: texts } = useTexts().shopping;
  const names: Record<ProgrammePart, string> = {
    ...texts,
    surveyVersionId: texts.checklist,
    storeIds: texts.stores,
    briefingTest: texts.test,
    requirements: texts.rules,
  };
  return meanwhile.both(parts.map((part) => names[part]).join(', '));
}
