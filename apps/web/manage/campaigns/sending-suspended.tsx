import { Alert, Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { Icon } from '../shell/icon';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** After an older database was restored nothing is sent until a person says yes. */
export function SendingSuspended() {
  const { sending: texts } = useTexts();
  const format = useFormat();
  const may = useMay();
  const [asking, ask] = useState(false);
  const state = useRead('/sending').data;
  const release = useAct(() => api.post('/sending/release'), {
    stale: ['/sending', '/campaigns'],
    then: () => ask(false),
  });
  if (!state?.suspended) return null;
  return (
    <Alert color="ember" icon={<Icon name="warning" />} title={texts.suspendedTitle}>
      <p style={{ margin: '0 0 12px' }}>{texts.suspended(format.number(state.queued))}</p>
      {may('campaigns.change') && (
        <Button variant="default" onClick={() => ask(true)}>
          {texts.release}
        </Button>
      )}
      {asking && (
        <AskModal
          title={texts.releaseAsk}
          confirm={texts.release}
          grave
          onClose={() => ask(false)}
          onConfirm={() => release.mutate(undefined)}
          busy={release.isPending}
          problem={release.error}
        >
          <p style={{ margin: 0 }}>{texts.releaseWhat}</p>
        </AskModal>
      )}
    </Alert>
  );
}
