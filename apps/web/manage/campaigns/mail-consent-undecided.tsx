import { Alert, Button } from '@mantine/core';
import { Link } from 'react-router';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Icon } from '../shell/icon';
import { useCountryName } from '../shell/use-country-name';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** A country asks for consent before a mail, and nobody has said yet what is to become of those who never gave it. */
export function MailConsentUndecided() {
  const { mailRules: texts } = useTexts();
  const { number } = useFormat();
  const nameOf = useCountryName();
  const may = useMay();
  const rules = useRead('/mail-rules').data?.items ?? [];
  return rules
    .filter(({ isUndecided, withoutConsent }) => isUndecided && (withoutConsent ?? 0) > 0)
    .map(({ country, withoutConsent }) => (
      <Alert key={country} color="ember" icon={<Icon name="warning" />} title={texts.undecidedTitle(nameOf(country))}>
        <p style={{ margin: '0 0 12px' }}>{texts.undecided(number(withoutConsent ?? 0), nameOf(country))}</p>
        {may('organisation.change') && (
          <Button component={Link} to="/settings" variant="default">
            {texts.decide}
          </Button>
        )}
      </Alert>
    ));
}
