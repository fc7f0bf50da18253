import { Alert, Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useList } from '../api/use-list';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Icon } from '../shell/icon';
import { useTexts } from '../texts/texts-provider';

/** Says how many numbers can't be rung as they were typed, and what to do about it; nothing where all can. */
export function UnreadableNumbers({ onShow }: { onShow: () => void }) {
  const { customers: texts, places } = useTexts();
  const may = useMay();
  const unreadable = useList('/customers', { phone: 'unreadable', limit: 1 });
  const organisation = useRead('/organisation').data;
  const count = unreadable.total ?? 0;
  if (count === 0 || !organisation) return null;
  const isNowhere = organisation.country === null;
  return (
    <Alert icon={<Icon name="warning" />} title={texts.unreadable(count)}>
      {isNowhere ? `${texts.countryNeeded} ${texts.countryNeededAdvice}` : texts.unreadableWhat}{' '}
      <Anchor component="button" type="button" inherit onClick={onShow}>
        {texts.showUnreadable}
      </Anchor>
      {isNowhere && may('organisation.change') && (
        <>
          {' · '}
          <Anchor component={Link} to="/settings" inherit>
            {places.settings}
          </Anchor>
        </>
      )}
    </Alert>
  );
}
