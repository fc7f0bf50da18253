import { useComparedFields, useFieldWords } from '../../api/fields';
import { useAll } from '../../api/use-all';
import { useRead } from '../../api/use-read';
import { useMay } from '../../session/use-me';
import { languageNames, languages } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
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
export function useWeightsOffered(): boolean {
  const { surveyId } = useFilters().values;
  const mayFigures = useMay()('dashboards.read');
  const weights = useRead(mayFigures ? '/dashboards/weights' : null, {
    query: { surveyId },
    keep: true,
  });
  return weights.data?.offered ?? false;
}

/** The surveys that a list may be narrowed to: who looks at answers need not see figures. */
function useSurveyChoices(mayFigures: boolean): Named[] {
  const asked = useRead(mayFigures ? '/dashboards/surveys' : null).data?.items;
  const every = useRead(mayFigures ? null : '/surveys').data?.items;
  return asked ?? every?.filter(({ audience }) => audience === 'customer') ?? [];
}

/** One list for all fields: results are narrowed to one value of one of them. */
function useFieldChoices(mayFigures: boolean): Choice[] {
  const compared = useComparedFields(mayFigures);
  const words = useFieldWords();
  return compared.flatMap((field) =>
    field.values.map((value) => {
      return { value: `${field.key}:${value}`, label: `${words.name(field)}: ${words.value(field, value)}` };
    }),
  );
}

/** Every filter with its name and what may be chosen. */
export function useFilterChoices(): FilterChoice[] {
  const { filters: texts, channels, settings, fields: own } = useTexts();
  const mayFigures = useMay()('dashboards.read');
  const regions = useRead('/regions').data?.items ?? [];
  const stores = useAll('/stores').data ?? [];
  const surveys = useSurveyChoices(mayFigures);
  const values = useFieldChoices(mayFigures);
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
    ...(values.length === 0 ? [] : [['field', own.filter, values] satisfies [FilterName, string, Choice[]]]),
  ];
}
