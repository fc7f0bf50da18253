import { useQuery } from '@tanstack/react-query';
import type { Audience, AudienceCount } from '../api/campaigns';
import type { Problem } from '../api/problem';
import { request } from '../api/request';

/** How many would be asked, as the server counts them now. `audience` is the body as it is sent. */
export function useAudienceCount(audience: string, campaignId: string | undefined) {
  return useQuery<AudienceCount, Problem>({
    queryKey: ['/campaigns/audience', audience, campaignId],
    queryFn: ({ signal }) =>
      request<AudienceCount>('POST', '/campaigns/audience', {
        body: { audience: JSON.parse(audience) as Audience, ...(campaignId ? { campaignId } : {}) },
        signal,
      }),
    placeholderData: (before) => before,
  });
}
