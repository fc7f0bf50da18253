import { Button, FileButton, Group, Modal, Stack } from '@mantine/core';
import { Link } from 'react-router';
import { upload } from '../../api/upload';
import { useAct } from '../../api/use-act';
import { Refusal } from '../../shell/asking/refusal';
import { useTexts } from '../../texts/texts-provider';

/** Takes a visit that a shopper's phone sealed into a file because it could not send it, and says what became of it. */
export function BringInVisit() {
  const { shopping, shell } = useTexts();
  const texts = shopping.visitFiles;
  const bring = useAct((file: File) => upload('/visit-files', file, {}, () => undefined, 'application/octet-stream'), {
    stale: ['/assignments', '/programmes', '/reviews'],
  });
  const done = bring.data;
  return (
    <>
      <FileButton accept=".candour" onChange={(file) => file && bring.mutate(file)}>
        {(props) => (
          <Button {...props} size="xs" variant="default" loading={bring.isPending}>
            {texts.bringIn}
          </Button>
        )}
      </FileButton>
      <Modal
        opened={done !== undefined || bring.error !== null}
        onClose={bring.reset}
        title={texts.bringIn}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        <Stack>
          <Refusal problem={bring.error} />
          {done && (
            <>
              <p style={{ margin: 0 }}>{texts.done(done.store, done.programme)}</p>
              <p style={{ margin: 0 }}>{texts.photos(done.photos.stored, done.photos.missing + done.photos.refused)}</p>
            </>
          )}
          <Group justify="flex-end">
            {done && (
              <Button component={Link} to={`/reviews/${done.visitId}`}>
                {texts.open}
              </Button>
            )}
            <Button variant="default" onClick={bring.reset}>
              {shell.close}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
