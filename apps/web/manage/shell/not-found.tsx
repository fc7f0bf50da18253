import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTexts } from '../texts/texts-provider';
import { Empty } from './empty';
import { Page } from './page';

export function NotFound() {
  const texts = useTexts();
  return (
    <Page title={texts.problems.missingTitle}>
      <Empty
        icon="questions"
        title={texts.problems.noSuchPage}
        action={
          <Button component={Link} to="/">
            {texts.places.overview}
          </Button>
        }
      >
        {texts.problems.noSuchPageAdvice}
      </Empty>
    </Page>
  );
}
