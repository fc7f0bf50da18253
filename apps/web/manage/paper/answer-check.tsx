import type { PaperCheck } from '#api';
import { Button, Group, Kbd, Textarea, TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/texts-provider';
import classes from './check-marks.module.css';

/** What somebody says of a check. */
export type SaidOfCheck = { choice: PaperChoice[] } | { text: string } | { counts: 'first' | 'other' };
type PaperChoice = PaperCheck['choices'][number]['choice'];

interface Props {
  check: PaperCheck;
  /** What was said of it and refused: it is put right, not said anew. */
  before?: SaidOfCheck | undefined;
  onSaid: (check: PaperCheck, said: SaidOfCheck) => void;
}

/** Says what is crossed or written, by keys alone. */
export function AnswerCheck(props: Props) {
  switch (props.check.kind) {
    case 'text':
      return <Typed {...props} />;
    case 'pages':
      return <WhichPage {...props} />;
    default:
      return <Crossed {...props} />;
  }
}

const none = '-';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Each box has a key: its own code where that is one figure, else a letter. */
function keysOf({ choices }: PaperCheck): string[] {
  const codes = choices.map(({ choice }) => choice).filter((choice) => typeof choice === 'number');
  const byCode = codes.every((code) => code >= 0 && code <= 10);
  let letter = 0;
  return choices.map(({ choice }) =>
    byCode && typeof choice === 'number' && choice < 10 ? String(choice) : (letters[letter++] ?? ''),
  );
}

function Crossed({ check, before, onSaid }: Props) {
  const { paperChecks: texts } = useTexts();
  const [chosen, choose] = useState<readonly PaperChoice[] | null>(before && 'choice' in before ? before.choice : null);
  const keys = keysOf(check);
  const toggle = (choice: PaperChoice) =>
    choose((chosen) => {
      if (!check.many) return [choice];
      const now = chosen ?? [];
      return now.includes(choice) ? now.filter((each) => each !== choice) : [...now, choice];
    });
  const keep = () => chosen !== null && onSaid(check, { choice: [...chosen] });
  useKeys((key) => {
    const at = keys.indexOf(key);
    const found = check.choices[at];
    if (found !== undefined) toggle(found.choice);
    else if (key === none) choose([]);
    else if (key === 'enter') keep();
    else return false;
    return true;
  });
  return (
    <>
      <h2 className={classes.question} lang={check.language}>
        {check.text}
      </h2>
      <p className="quiet">
        {texts.crossed} {check.many && texts.many}
      </p>
      <div className={classes.choices} role="group" aria-label={texts.crossed}>
        {check.choices.map(({ choice, label }, index) => (
          <Button
            key={String(choice)}
            variant={chosen?.includes(choice) ? 'filled' : 'default'}
            aria-pressed={chosen?.includes(choice) ?? false}
            leftSection={<Kbd aria-hidden="true">{keys[index]}</Kbd>}
            onClick={() => toggle(choice)}
          >
            <span lang={check.language}>{label}</span>
          </Button>
        ))}
        <Button
          variant={chosen?.length === 0 ? 'filled' : 'default'}
          aria-pressed={chosen?.length === 0}
          leftSection={<Kbd aria-hidden="true">{none}</Kbd>}
          onClick={() => choose([])}
        >
          {texts.noneCrossed}
        </Button>
      </div>
      <Keep isReady={chosen !== null} onKeep={keep} />
    </>
  );
}

function Typed({ check, before, onSaid }: Props) {
  const { paperChecks: texts } = useTexts();
  const [text, setText] = useState(before && 'text' in before ? before.text : '');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const keep = () => onSaid(check, { text });
  const { writing } = check;
  const shared = {
    ref: field,
    label: texts.written,
    value: text,
    lang: check.language,
    spellCheck: true,
    ...(writing === 'number' || writing === 'date' ? { description: texts.hints[writing] } : {}),
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      keep();
    },
  };
  return (
    <>
      <h2 className={classes.question} lang={check.language}>
        {check.text}
      </h2>
      {writing === 'lines' ? (
        <Textarea {...shared} autosize minRows={3} maxLength={10_000} />
      ) : (
        <TextInput {...shared} maxLength={500} />
      )}
      <Keep isReady onKeep={keep} />
    </>
  );
}

const pages = ['first', 'other'] as const;

function WhichPage({ check, onSaid }: Props) {
  const { paperChecks: texts } = useTexts();
  const [counts, choose] = useState<(typeof pages)[number] | null>(null);
  const keep = () => counts !== null && onSaid(check, { counts });
  useKeys((key) => {
    if (key === '1' || key === '2') choose(key === '1' ? 'first' : 'other');
    else if (key === 'enter') keep();
    else return false;
    return true;
  });
  return (
    <>
      <h2 className={classes.question}>{texts.which}</h2>
      <p className="quiet">{texts.whichLead}</p>
      <div className={classes.choices} role="group" aria-label={texts.which}>
        {pages.map((page, index) => (
          <Button
            key={page}
            variant={counts === page ? 'filled' : 'default'}
            aria-pressed={counts === page}
            leftSection={<Kbd aria-hidden="true">{index + 1}</Kbd>}
            onClick={() => choose(page)}
          >
            {texts.pages[page]}
          </Button>
        ))}
      </div>
      <Keep isReady={counts !== null} onKeep={keep} />
    </>
  );
}

function Keep({ isReady, onKeep }: { isReady: boolean; onKeep: () => void }) {
  const { paperChecks: texts } = useTexts();
  return (
    <Group mt="md">
      <Button disabled={!isReady} onClick={onKeep} rightSection={<Kbd aria-hidden="true">Enter</Kbd>}>
        {texts.keep}
      </Button>
    </Group>
  );
}

/** Hears keys wherever the focus is, but for fields that are typed in. */
function useKeys(take: (key: string) => boolean) {
  // Heard anew with each drawing, by what is chosen then, before the next key can come.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      if (take(event.key.toLowerCase())) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}
