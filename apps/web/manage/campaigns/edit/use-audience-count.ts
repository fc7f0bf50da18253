import type { AudienceCount } from '#api';
import { useQuery } from '@tanstack/react-query';
import type { Problem } from '../../api/problem';
import { api } from '../../api/api';

/** How many would be asked, as the server counts them now. `asked`: audience and channels as they are sent. */
export function useAudienceCount(asked: string, campaignId: string | undefined) {
  return useQuery<AudienceCount, Problem>({
    queryKey: ['/campaigns/audience', asked, campaignId],
    queryFn: ({ signal }) =>
      api.post('/campaigns/audience', { ...JSON.parse(asked), ...(campaignId ? { campaignId } : {}) }, signal),
    placeholderData: (before) => before,
  });
}
