import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem';
import { useTexts } from '../../texts/texts-provider';
import { Refusal } from './refusal';

interface Props {
  title: string;
  /** What the button does, in a verb. */
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
  busy?: boolean;
  problem?: Problem | null;
  /** The act can't be taken back. */
  grave?: boolean;
  size?: string;
  children: ReactNode;
}

/** Asks before an act, or for what an act needs. */
export function AskModal({
  title,
  confirm,
  onConfirm,
  onClose,
  busy = false,
  problem = null,
  grave = false,
  size,
  children,
}: Props) {
  const texts = useTexts();
  return (
    <Modal opened onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': texts.shell.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // React lets it rise to the form from which the dialog was opened, too.
          event.stopPropagation();
          onConfirm();
        }}
      >
        <Stack>
          {children}
          <Refusal problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.shell.cancel}
            </Button>
            <Button type="submit" loading={busy} color={grave ? 'ember' : undefined}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
