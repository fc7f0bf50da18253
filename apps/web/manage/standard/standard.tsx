import { useRead } from '../api/use-read';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/texts-provider';
import { StandardEditor } from './standard-editor';

export function Standard() {
  const texts = useTexts();
  const standard = useRead('/standard');
  return (
    <Page title={texts.places.standard} lead={texts.standard.lead}>
      <Loaded of={standard} height={480}>
        {(found) => <StandardEditor found={found} />}
      </Loaded>
    </Page>
  );
}
