import { useState } from 'react';
import { todayIn } from '../dashboards/filter/period';
import { useMe } from './use-me';

/** The day it is where the organisation is, when the screen was opened: neither the browser’s nor UTC’s. */
export function useToday(): string {
  const { timeZone } = useMe().organisation;
  const [today] = useState(() => todayIn(timeZone));
  return today;
}
