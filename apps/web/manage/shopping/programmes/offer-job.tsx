import type { Assignment } from '#api';
import { NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useRead } from '../../api/use-read';
import { AskModal } from '../../shell/asking/ask-modal';
import { Loaded } from '../../shell/loaded';
import { useTexts } from '../../texts/texts-provider';

/** Offers a visit to one shopper: those who applied for it come first. */
export function OfferJob({ job, onClose }: { job: Assignment; onClose: () => void }) {
  const texts = useTexts().shopping.jobs;
  const shoppers = useRead('/shoppers');
  const [chosen, choose] = useState(job.applicants[0]?.id ?? '');
  const active = shoppers.data?.items.filter(({ status }) => status === 'active') ?? [];
  // Whoever can’t be read can’t be offered anything: an applicant may have left.
  const shopperId = active.some(({ id }) => id === chosen) ? chosen : '';
  const offer = useAct(() => api.post(`/assignments/${job.id}/offer`, { shopperId }), {
    stale: ['/assignments', '/programmes'],
    then: onClose,
  });
  const applied = new Set(job.applicants.map(({ id }) => id));
  return (
    <AskModal
      title={texts.assignTitle(job.store)}
      confirm={texts.assign}
      onConfirm={() => shopperId && offer.mutate(undefined)}
      onClose={onClose}
      busy={offer.isPending}
      problem={offer.error}
    >
      <Stack>
        <p style={{ margin: 0 }}>{texts.assignWhat}</p>
        <Loaded of={shoppers} height={60}>
          {() => {
            const named = (wanted: boolean) =>
              active
                .filter(({ id }) => applied.has(id) === wanted)
                .map(({ id, name, number }) => ({ value: id, label: `${name} (${number})` }));
            if (active.length === 0) return <p className="quiet">{texts.noShoppers}</p>;
            return (
              <NativeSelect
                label={texts.shopper}
                required
                value={shopperId}
                data={[
                  { value: '', label: texts.chooseShopper },
                  ...(applied.size > 0 ? [{ group: texts.whoApplied, items: named(true) }] : []),
                  { group: texts.others, items: named(false) },
                ]}
                onChange={(event) => choose(event.currentTarget.value)}
              />
            );
          }}
        </Loaded>
      </Stack>
    </AskModal>
  );
}
