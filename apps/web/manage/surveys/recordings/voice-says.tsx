import { useRead } from '../../api/use-read';
import { languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { isPlayed } from './recordings-card';

/** In which languages an automated call falls back to the provider's voice, and for how many questions. */
export function VoiceSays({ surveyId }: { surveyId: string }) {
  const texts = useTexts().telephone.recordings;
  const read = useRead(`/surveys/${surveyId}/recordings`);
  const byLanguage = [...Map.groupBy(read.data?.items ?? [], ({ language }) => language)];
  if (byLanguage.length === 0) return null;
  const said = byLanguage.map(([language, items]) => {
    const missing = items.filter((each) => !isPlayed(each)).length;
    const how = missing === 0 ? texts.all : missing === items.length ? texts.none : `${missing} / ${items.length}`;
    return `${languageNames[language]}: ${how}`;
  });
  return (
    <p className="quiet" style={{ margin: 0 }}>
      {texts.voiceSays}: {said.join(' · ')}
    </p>
  );
}
