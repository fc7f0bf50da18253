import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { AskModal } from './ask-modal';

interface Props extends ButtonProps {
  /** What the button does, in a verb; the dialog's button says the same. */
  verb: string;
  /** What it is done to, by its name. */
  what: string;
  onConfirm: () => void;
  /** What follows from it. */
  children: ReactNode;
}

/** A button for what takes something away: it says what goes and what follows, and acts on the second press. */
export function AskingButton({ verb, what, onConfirm, children, ...rest }: Props) {
  const [asks, ask] = useDisclosure(false);
  return (
    <>
      <Button {...rest} onClick={ask.open} aria-label={`${verb}: ${what}`}>
        {verb}
      </Button>
      {asks && (
        <AskModal
          title={`${verb}: ${what}`}
          confirm={verb}
          grave
          onClose={ask.close}
          onConfirm={() => {
            ask.close();
            onConfirm();
          }}
        >
          <p>{children}</p>
        </AskModal>
      )}
    </>
  );
}
