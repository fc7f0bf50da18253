import type { Customer } from '#api';
import { useFindingWords } from '../shell/asking/use-finding-words';
import { Icon } from '../shell/icon';
import { useTexts } from '../texts/texts-provider';

type Dialled = Pick<Customer, 'phone' | 'phoneExtension' | 'phoneTyped' | 'phoneFault'>;

/** A customer's number as it is dialled; of one that can't be, what was typed, and why. */
export function PhoneNumber({ customer: { phone, phoneExtension, phoneTyped, phoneFault } }: { customer: Dialled }) {
  const { customers: texts } = useTexts();
  const said = useFindingWords('fields');
  if (phone !== null)
    return (
      <span className="num">
        {phone}
        {phoneExtension !== null && ` ${texts.extension(phoneExtension)}`}
      </span>
    );
  if (phoneTyped === null) return '–';
  return (
    <>
      {phoneTyped}
      {phoneFault && (
        <span className="quiet" style={{ display: 'block' }}>
          <Icon name="warning" size={14} /> {said(phoneFault)}
        </span>
      )}
    </>
  );
}
