import { useContext } from 'preact/hooks';
import { textsIn } from '#surveys';
import { LanguageContext } from '../../offline/language';
import { Typed } from './typed';

interface Props {
  id: string;
  value: string;
  keep: (text: string) => void;
  end: () => void;
}

/** 'Please say which', beside an option that takes a text of one's own. */
export function TextBeside({ id, value, keep, end }: Props) {
  const language = useContext(LanguageContext);
  return (
    <div class="beside">
      <label for={id}>{textsIn(language).other}</label>
      <Typed id={id} type="text" value={value} maxLength={500} keep={keep} end={end} />
    </div>
  );
}
