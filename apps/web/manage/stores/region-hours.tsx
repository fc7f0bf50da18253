import type { RegionOfStores } from '#api';
import { Modal } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';
import { HoursCard } from './hours/hours-card';

/** Hours of all stores of a region that say nothing else. */
export function RegionHours({ region, onClose }: { region: RegionOfStores; onClose: () => void }) {
  const { shell } = useTexts();
  return (
    <Modal opened onClose={onClose} title={region.name} size="lg" closeButtonProps={{ 'aria-label': shell.close }}>
      <HoursCard path={`/regions/${region.id}/hours`} may="stores.change" region={region.name} />
    </Modal>
  );
}
