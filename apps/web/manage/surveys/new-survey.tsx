import type { ListedSurvey } from '#api';
import { FileButton, Modal, Stack, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { FORMAT, type Definition } from '#surveys';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMe } from '../session/use-me';
import { Refusal } from '../shell/asking/refusal';
import { isLanguage } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { ReadyChoice } from './ready-choice';
import classes from './new-survey.module.css';

const audiences = ['customer', 'shopper'] as const;

type Start = { ready: string } | { copyOf: string } | { definition: unknown };

interface Props {
  existing: ListedSurvey[];
  onClose: () => void;
}

/** Begin with a ready survey, a copy, a file, or nothing. */
export function NewSurvey({ existing, onClose }: Props) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { organisation } = useMe();
  const ready = useRead('/surveys/ready').data?.items ?? [];
  const make = useAct((start: Start) => api.post('/surveys', start), {
    stale: ['/surveys'],
    then: ({ id }) => void navigate(`/surveys/${id}`),
  });
  const fromFile = async (file: File | null) => {
    if (file) make.mutate({ definition: parsed(await file.text()) });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={texts.surveys.make}
      size="xl"
      closeButtonProps={{ 'aria-label': texts.shell.close }}
    >
      <Stack>
        {audiences.map((audience) => (
          <Group key={audience} title={texts.surveys.readyFor[audience]}>
            {ready
              .filter(({ definition }) => definition.audience === audience)
              .map(({ key, definition }) => (
                <ReadyChoice
                  key={key}
                  definition={definition}
                  busy={make.isPending && isReady(make.variables, key)}
                  onBegin={() => make.mutate({ ready: key })}
                />
              ))}
          </Group>
        ))}
        {existing.length > 0 && (
          <Group title={texts.surveys.copyOf}>
            {existing.map((one) => (
              <Choice
                key={one.id}
                name={one.name}
                note={texts.surveys.audiences[one.audience === 'shopper' ? 'shopper' : 'customer']}
                onClick={() => make.mutate({ copyOf: one.id })}
              />
            ))}
          </Group>
        )}
        <Group title={texts.surveys.fromScratch}>
          <Choice
            name={texts.surveys.empty}
            onClick={() => make.mutate({ definition: emptyDefinition(organisation.language, texts.surveys.untitled) })}
          />
          <FileButton accept=".json,application/json" onChange={(file) => void fromFile(file)}>
            {(props) => <Choice name={texts.surveys.importFile} {...props} />}
          </FileButton>
        </Group>
        <Refusal problem={make.error} />
      </Stack>
    </Modal>
  );
}

function isReady(start: Start | undefined, key: string): boolean {
  return start !== undefined && 'ready' in start && start.ready === key;
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={classes.group}>{title}</h3>
      <div className={classes.choices}>{children}</div>
    </section>
  );
}

function Choice({ name, note, onClick }: { name: string; note?: string; onClick: () => void }) {
  return (
    <UnstyledButton className={classes.choice} onClick={onClick}>
      <strong>{name}</strong>
      {note && <span className="quiet">{note}</span>}
    </UnstyledButton>
  );
}

function emptyDefinition(language: string, title: string): Definition {
  const first = isLanguage(language) ? language : 'en';
  return {
    format: FORMAT,
    key: 'survey',
    audience: 'customer',
    setting: 'any',
    languages: [first],
    anonymous: false,
    title: { [first]: title },
    introduction: {},
    thanks: {},
    blocks: [{ key: 'start', questions: [] }],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
