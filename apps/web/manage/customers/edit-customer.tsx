import type { CustomerFound } from '#api';
import { useState } from 'react';
import { api } from '../api/api';
import { changesOf } from '../api/changes-of';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';
import { addressInput } from './address-fields';
import { CustomerFields, customerBody, refusedElsewhere, type CustomerInput } from './customer-fields';

export function EditCustomer({ customer, onClose }: { customer: CustomerFound; onClose: () => void }) {
  const texts = useTexts();
  const [start] = useState<CustomerInput>({
    name: customer.name ?? '',
    email: customer.email ?? '',
    phone: customer.phoneTyped ?? '',
    phoneCountry: null,
    timeZone: customer.timeZone ?? '',
    language: customer.language ?? 'en',
    reference: customer.reference ?? '',
    consent: customer.consent,
    address: addressInput(customer.address),
    noPost: customer.noPostSince !== null,
    fields: customer.fields,
  });
  const [input, setInput] = useState(start);
  const save = useAct(
    () => api.patch(`/customers/${customer.id}`, changesOf(customerBody(start), customerBody(input))),
    { stale: ['/customers'], then: onClose },
  );
  return (
    <AskModal
      title={texts.customers.edit}
      confirm={texts.shell.save}
      onClose={onClose}
      onConfirm={() => save.mutate(undefined)}
      busy={save.isPending}
      problem={refusedElsewhere(save.error)}
    >
      <CustomerFields
        value={input}
        onChange={(part) => setInput((before) => ({ ...before, ...part }))}
        problem={save.error}
      />
    </AskModal>
  );
}
