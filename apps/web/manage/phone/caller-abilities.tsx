import type { Caller } from '#api';
import { Button, MultiSelect, Stack, TagsInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { languageNames, languages, type Language } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { CallingList } from './calling-list';

/** In which languages interviewers ask, and what else they can do that campaigns ask for. */
export function CallerAbilities() {
  const { phone: texts, shell } = useTexts();
  const may = useMay();
  const [chosen, choose] = useState<Caller | null>(null);
  const callers = useRead('/calling-queue/callers');
  return (
    <Card title={texts.callers} lead={texts.callersLead}>
      <Loaded of={callers} height={60}>
        {({ items }) => (
          <CallingList
            empty={texts.noCallers}
            items={items.map((one) => ({
              id: one.id,
              title: one.name,
              lines: [
                known(one.languages)
                  .map((language) => languageNames[language])
                  .join(', ') || texts.anyLanguage,
                ...(one.skills.length > 0 ? [`${texts.skills}: ${one.skills.join(', ')}`] : []),
              ],
              act: may('calls.supervise') && (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`${shell.edit}: ${one.name}`}
                  onClick={() => choose(one)}
                >
                  {shell.edit}
                </Button>
              ),
            }))}
          />
        )}
      </Loaded>
      {chosen && <EditAbilities caller={chosen} onClose={() => choose(null)} />}
    </Card>
  );
}

const known = (of: readonly string[]): Language[] => languages.filter((language) => of.includes(language));

function EditAbilities({ caller, onClose }: { caller: Caller; onClose: () => void }) {
  const { phone: texts, shell } = useTexts();
  const [spoken, setSpoken] = useState(() => known(caller.languages));
  const [skills, setSkills] = useState(caller.skills);
  const save = useAct(() => api.put(`/calling-queue/callers/${caller.id}`, { languages: spoken, skills }), {
    stale: ['/calling-queue'],
    then: onClose,
  });
  return (
    <AskModal
      title={caller.name}
      confirm={shell.save}
      onConfirm={() => save.mutate(undefined)}
      onClose={onClose}
      busy={save.isPending}
      problem={save.error}
    >
      <Stack>
        <MultiSelect
          label={texts.languages}
          placeholder={spoken.length === 0 ? texts.anyLanguage : undefined}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={spoken}
          onChange={(chosen) => setSpoken(known(chosen))}
        />
        <TagsInput
          label={texts.skills}
          description={texts.skillsHint}
          maxTags={20}
          value={skills}
          onChange={setSkills}
        />
      </Stack>
    </AskModal>
  );
}
