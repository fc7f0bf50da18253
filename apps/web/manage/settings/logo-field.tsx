import type { Organisation } from '#api';
import { Button, FileButton, Group, Input } from '@mantine/core';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useMe } from '../session/use-me';
import { AskingButton } from '../shell/asking/asking-button';
import { Refusal } from '../shell/asking/refusal';
import { useTexts } from '../texts/texts-provider';

/** The picture above the organisation's mails: kept as soon as it is chosen. */
export function LogoField({ organisation }: { organisation: Organisation }) {
  const { settingsPage: texts, shell } = useTexts();
  const { id } = useMe().organisation;
  const put = useAct(async (file: File) => api.put('/organisation/logo', { png: await asBase64(file) }), {
    stale: ['/organisation'],
  });
  const remove = useAct(() => api.delete('/organisation/logo'), { stale: ['/organisation'] });
  const { logo } = organisation;
  return (
    <Input.Wrapper label={texts.logo} description={texts.logoHint} labelElement="div">
      {logo && (
        <div
          style={{
            margin: '8px 0',
            padding: 12,
            background: '#fff',
            borderRadius: 8,
            width: 'fit-content',
            maxWidth: '100%',
          }}
        >
          <img
            src={`/r/logo/${id}/${logo.digest}.png`}
            alt={texts.logo}
            style={{ display: 'block', maxHeight: 40, maxWidth: '100%' }}
          />
        </div>
      )}
      <Group gap={8} mt={8}>
        <FileButton accept="image/png" onChange={(file) => file && put.mutate(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={put.isPending}>
              {texts.chooseLogo}
            </Button>
          )}
        </FileButton>
        {logo && (
          <AskingButton
            variant="subtle"
            loading={remove.isPending}
            verb={texts.removeLogo}
            what={organisation.name}
            onConfirm={() => remove.mutate(undefined)}
          >
            {shell.removes.logo}
          </AskingButton>
        )}
      </Group>
      <Refusal problem={put.error ?? remove.error} />
    </Input.Wrapper>
  );
}

async function asBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCodePoint(byte);
  return btoa(text);
}
