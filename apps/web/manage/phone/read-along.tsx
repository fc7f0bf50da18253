import type { CallUnderWay } from '#api';
import { Modal, Stack } from '@mantine/core';
import { useRead } from '../api/use-read';
import { AnswerList } from '../responses/answer-list';
import { Loaded } from '../shell/loaded';
import { useTexts } from '../texts/texts-provider';
import { useCallingWords } from './use-calling-words';

/** Milliseconds after which it is looked at again. */
const often = 2_000;

interface Props {
  id: string;
  title: string;
  onClose: () => void;
}

/** The answers of a call under way, as they come; nothing can be changed. */
export function ReadAlong({ id, title, onClose }: Props) {
  const { phone: texts, shell } = useTexts();
  const call = useRead(`/fieldwork/callings/${id}`, { every: often, keep: true });
  const isOver = call.error?.status === 404;
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': shell.close }}>
      {isOver ? <p role="status">{texts.callOver}</p> : <Loaded of={call}>{(found) => <Call call={found} />}</Loaded>}
    </Modal>
  );
}

function Call({ call }: { call: CallUnderWay }) {
  const { phone: texts } = useTexts();
  const words = useCallingWords();
  return (
    <Stack>
      <p className="quiet" style={{ margin: 0 }}>
        {texts.readAlongWhat} {words.state(call.state)} · {call.campaign}
      </p>
      {call.isHandedIn && <p role="status">{texts.handedIn}</p>}
      {call.answers.length === 0 ? (
        !call.isHandedIn && <p className="quiet">{texts.noAnswersYet}</p>
      ) : (
        <AnswerList answers={call.answers} language={call.language} />
      )}
      {call.apart.length > 0 && (
        <section>
          <h3>{texts.apart}</h3>
          <p className="quiet">{texts.apartWhat}</p>
          <ul>
            {call.apart.map(({ at, question, answer }) => (
              <li key={`${at} ${question}`}>
                {question}: {answer}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stack>
  );
}
