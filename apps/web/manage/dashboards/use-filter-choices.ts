import type { Region, StoreRow } from '../api/stores';
import type { Page } from '../api/use-list';
import { useRead } from '../api/use-read';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import { useFilters, type FilterName } from './use-filters';

interface Choice {
  value: string;
  label: string;
}

type FilterChoice = [FilterName, string, Choice[]];

interface Named {
  id: string;
  name: string;
}

const kinds = ['store', 'call_centre'] as const;

/** Whether answers may be weighed: only where some have weights of their own, and by whoever may see both. */
function useWeightsOffered(): boolean {
  const { surveyId } = useFilters().values;
  return (
    useRead<{ offered: boolean }>('/dashboards/weights', { query: { surveyId }, keep: true }).data?.offered ?? false
  );
}

/** Every filter with its name and what may be chosen. */
export function useFilterChoices(): FilterChoice[] {
  const { filters: texts, channels, settings } = useTexts();
  const regions = useRead<{ items: Region[] }>('/regions').data?.items ?? [];
  const stores = useRead<Page<StoreRow>>('/stores', { query: { limit: 200 } }).data?.items ?? [];
  const surveys = useRead<{ items: Named[] }>('/dashboards/surveys').data?.items ?? [];
  const offersWeights = useWeightsOffered();
  const named = (one: Named): Choice => ({ value: one.id, label: one.name });
  const weights: FilterChoice = [
    'weights',
    texts.weights,
    (['used', 'ignored'] as const).map((value) => ({ value, label: texts.weightsUse[value] })),
  ];
  return [
    ['regionId', texts.region, regions.map(named)],
    ['storeId', texts.store, stores.map(named)],
    ['surveyId', texts.survey, surveys.map(named)],
    ['setting', texts.setting, kinds.map((value) => ({ value, label: settings[value] }))],
    ['channel', texts.channel, Object.entries(channels).map(([value, label]) => ({ value, label }))],
    ['language', texts.language, languages.map((value) => ({ value, label: languageNames[value] }))],
    ...(offersWeights ? [weights] : []),
  ];
}
