import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { AskModal } from '../../shell/asking/ask-modal';
import { Refusal } from '../../shell/asking/refusal';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { useCaseTexts, WithCaseTexts } from '../../texts/cases/load-case-texts';

/** The link of a store for receipts and walls, with its QR code. */
export function StoreLink({ storeId }: { storeId: string }) {
  return (
    <WithCaseTexts>
      <Link storeId={storeId} />
    </WithCaseTexts>
  );
}

function Link({ storeId }: { storeId: string }) {
  const { link: texts } = useCaseTexts();
  const path = `/stores/${storeId}/case-link` as const;
  const link = useRead(path);
  const [isAsking, ask] = useState(false);
  const renew = useAct(() => api.post(path), { stale: [path], then: () => ask(false) });
  return (
    <Card title={texts.title} lead={texts.lead}>
      <Loaded of={link} height={120}>
        {({ url, modules }) =>
          url === null ? (
            <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate(undefined)}>
              {texts.make}
            </Button>
          ) : (
            <>
              <TextInput
                label={texts.address}
                readOnly
                value={url}
                onFocus={(event) => event.currentTarget.select()}
                mb="sm"
              />
              <QrCode rows={modules} label={texts.code} />
              <Button mt="sm" variant="default" onClick={() => ask(true)}>
                {texts.renew}
              </Button>
            </>
          )
        }
      </Loaded>
      {!isAsking && <Refusal problem={renew.error} />}
      {isAsking && (
        <AskModal
          title={texts.renew}
          confirm={texts.renew}
          grave
          onClose={() => ask(false)}
          onConfirm={() => renew.mutate(undefined)}
          busy={renew.isPending}
          problem={renew.error}
        >
          <p style={{ margin: 0 }}>{texts.renewSure}</p>
        </AskModal>
      )}
    </Card>
  );
}

/** Dark on light in both looks of the screens, with the light margin that readers need. */
function QrCode({ rows, label }: { rows: readonly string[]; label: string }) {
  const dark = rows.flatMap((row, y) =>
    [...row].flatMap((module, x) => (module === '1' ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
  );
  const size = rows.length + 8;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={180}
      height={180}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={dark.join('')} />
    </svg>
  );
}
