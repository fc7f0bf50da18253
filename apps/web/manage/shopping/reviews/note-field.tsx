import { Button, Textarea } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../texts/texts-provider';

interface Props {
  question: string;
  note: string;
  onNote: (note: string | undefined) => void;
}

/** A note to the shopper about one answer; one begins to write as soon as it is opened. */
export function NoteField({ question, note, onNote }: Props) {
  const { shopping, shell } = useTexts();
  const texts = shopping.reviews;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <div>
      <Textarea
        ref={field}
        label={texts.note}
        aria-label={texts.noteFor(question)}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
      <Button size="compact-sm" variant="subtle" onClick={() => onNote(undefined)}>
        {shell.remove}
      </Button>
    </div>
  );
}
