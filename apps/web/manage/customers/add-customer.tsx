import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useMe } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';
import { addressInput } from './address-fields';
import { CustomerFields, customerBody, refusedElsewhere, type CustomerInput } from './customer-fields';

export function AddCustomer({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const { language } = useMe().organisation;
  const [input, setInput] = useState<CustomerInput>({
    name: '',
    email: '',
    phone: '',
    phoneCountry: null,
    timeZone: '',
    reference: '',
    language,
    consent: 'given',
    address: addressInput(null),
    noPost: false,
    fields: {},
  });
  const add = useAct(() => api.post('/customers', customerBody(input)), {
    stale: ['/customers'],
    then: (customer) => void navigate(`/customers/${customer.id}`),
  });
  return (
    <AskModal
      title={texts.customers.add}
      confirm={texts.shell.add}
      onClose={onClose}
      onConfirm={() => add.mutate(undefined)}
      busy={add.isPending}
      problem={refusedElsewhere(add.error)}
    >
      <CustomerFields
        value={input}
        onChange={(part) => setInput((before) => ({ ...before, ...part }))}
        problem={add.error}
      />
    </AskModal>
  );
}
