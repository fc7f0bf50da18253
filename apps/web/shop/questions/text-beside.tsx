import { useContext } from 'preact/hooks';
import { textsIn } from '#surveys';
import { LanguageContext } from '../texts/use-texts';

/** 'Please say which', beside an option that takes a text of one's own. */
export function TextBeside({ id, value, keep }: { id: string; value: string; keep: (text: string) => void }) {
  const language = useContext(LanguageContext);
  return (
    <div class="beside">
      <label for={id}>{textsIn(language).other}</label>
      <input id={id} type="text" value={value} maxLength={500} onChange={(event) => keep(event.currentTarget.value)} />
    </div>
  );
}
