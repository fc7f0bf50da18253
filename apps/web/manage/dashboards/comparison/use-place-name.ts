import type { Place } from '#api';
import { useTexts } from '../../texts/texts-provider';

/** The name of what is looked at: the network is only ever the organisation's. */
export function usePlaceName(): (place: Place | null) => string {
  const { figures, settings } = useTexts();
  return (place) => {
    if (place === null) return figures.network;
    const { mine, region, store, setting } = place;
    const area = mine ? (region === null ? figures.mine : figures.mineIn(region)) : region;
    return [store ?? area, setting && settings[setting]].filter(Boolean).join(' · ');
  };
}
