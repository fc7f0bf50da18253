import type { Refused } from '../../offline/request';
import type { CallRefusal } from '../keep/call';

/** What of a refusal is kept and shown. */
export function refusalOf({ code, told: { findings = [] } }: Refused): CallRefusal {
  const found = findings.find(({ path, field }) => path === 'appointment.at' || field === 'at');
  const next = found?.details?.['next'];
  return { code, finding: found?.code ?? null, next: typeof next === 'string' && next !== '' ? next : null };
}
