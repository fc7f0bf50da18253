import type { AudienceCount } from '#api';
import { useQuery } from '@tanstack/react-query';
import type { Problem } from '../../api/problem';
import { api } from '../../api/api';

/** How many would be asked, as the server counts them now. `audience` is the body as it is sent. */
export function useAudienceCount(audience: string, campaignId: string | undefined) {
  return useQuery<AudienceCount, Problem>({
    queryKey: ['/campaigns/audience', audience, campaignId],
    queryFn: ({ signal }) =>
      api.post(
        '/campaigns/audience',
        { audience: JSON.parse(audience), ...(campaignId ? { campaignId } : {}) },
        signal,
      ),
    placeholderData: (before) => before,
  });
}
