import type { Region, StoreRow } from '../api/stores';
import type { Page } from '../api/use-list';
import { useRead } from '../api/use-read';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import type { FilterName } from './use-filters';

interface Choice {
  value: string;
  label: string;
}

interface Named {
  id: string;
  name: string;
}

const kinds = ['store', 'call_centre'] as const;

/** Every filter with its name and what may be chosen. */
export function useFilterChoices(): [FilterName, string, Choice[]][] {
  const { filters: texts, channels, settings } = useTexts();
  const regions = useRead<{ items: Region[] }>('/regions').data?.items ?? [];
  const stores = useRead<Page<StoreRow>>('/stores', { query: { limit: 200 } }).data?.items ?? [];
  const surveys = useRead<{ items: Named[] }>('/dashboards/surveys').data?.items ?? [];
  const named = (one: Named): Choice => ({ value: one.id, label: one.name });
  return [
    ['regionId', texts.region, regions.map(named)],
    ['storeId', texts.store, stores.map(named)],
    ['surveyId', texts.survey, surveys.map(named)],
    ['setting', texts.setting, kinds.map((value) => ({ value, label: settings[value] }))],
    ['channel', texts.channel, Object.entries(channels).map(([value, label]) => ({ value, label }))],
    ['language', texts.language, languages.map((value) => ({ value, label: languageNames[value] }))],
  ];
}
