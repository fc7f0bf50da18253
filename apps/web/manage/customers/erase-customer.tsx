import type { CustomerFound } from '#api';
import { useNavigate } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/asking/ask-modal';
import { useTexts } from '../texts/texts-provider';

export function EraseCustomer({ customer, onClose }: { customer: CustomerFound; onClose: () => void }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const erase = useAct(() => api.delete(`/customers/${customer.id}`), {
    then: () => void navigate('/customers', { replace: true }),
    stale: ['/customers?', '/dashboards'],
  });
  return (
    <AskModal
      title={texts.customers.eraseTitle(customer.name || customer.email || '')}
      confirm={texts.customers.erase}
      grave
      onClose={onClose}
      onConfirm={() => erase.mutate(undefined)}
      busy={erase.isPending}
      problem={erase.error}
    >
      <p style={{ margin: 0 }}>{texts.customers.eraseWhat}</p>
    </AskModal>
  );
}
