import { Button, Center } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';

/** The next part of a list. */
export function More({ more, busy }: { more: (() => void) | undefined; busy: boolean }) {
  const texts = useTexts();
  if (!more) return null;
  return (
    <Center p="sm">
      <Button variant="default" onClick={more} loading={busy}>
        {texts.shell.more}
      </Button>
    </Center>
  );
}
