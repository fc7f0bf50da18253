import type { Purchase } from '#api';
import { Button, NativeSelect, NumberInput, Stack, Table, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useAll } from '../api/use-all';
import { useMay } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { Card } from '../shell/card';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

interface Props {
  customerId: string;
  purchases: Purchase[];
}

export function Purchases({ customerId, purchases }: Props) {
  const texts = useTexts();
  const may = useMay();
  const [adding, add] = useDisclosure(false);
  return (
    <Card
      title={texts.customers.purchases}
      flush
      actions={
        may('customers.change') && (
          <Button size="compact-sm" variant="subtle" onClick={add.open}>
            {texts.shell.add}
          </Button>
        )
      }
    >
      <PurchaseTable purchases={purchases} />
      {adding && <AddPurchase customerId={customerId} onClose={add.close} />}
    </Card>
  );
}

function PurchaseTable({ purchases }: { purchases: Purchase[] }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.customers.purchases}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.customers.day}</Table.Th>
            <Table.Th>{texts.figures.store}</Table.Th>
            <Table.Th>{texts.customers.category}</Table.Th>
            <Table.Th>{texts.fields.product}</Table.Th>
            <Table.Th ta="right">{texts.customers.amount}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="num">
          {purchases.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>{format.day(one.purchasedOn)}</Table.Td>
              <Table.Td>{one.store}</Table.Td>
              <Table.Td>{one.category ?? '–'}</Table.Td>
              <Table.Td>{one.product ?? '–'}</Table.Td>
              <Table.Td ta="right">{one.amount === null ? '–' : format.number(Number(one.amount), 2)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function AddPurchase({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const texts = useTexts();
  const stores = useAll('/stores').data ?? [];
  const [storeId, setStoreId] = useState('');
  const [purchasedOn, setPurchasedOn] = useState('');
  const [amount, setAmount] = useState<number | string>('');
  const [category, setCategory] = useState('');
  const [product, setProduct] = useState('');
  const body = {
    storeId,
    purchasedOn,
    amount: amount === '' ? null : Number(amount),
    category: category || null,
    product: product || null,
  };
  const add = useAct(() => api.post(`/customers/${customerId}/purchases`, body), {
    stale: ['/customers'],
    then: onClose,
  });
  return (
    <AskModal
      title={texts.customers.addPurchase}
      confirm={texts.shell.add}
      onClose={onClose}
      onConfirm={() => add.mutate(undefined)}
      busy={add.isPending}
      problem={add.error}
    >
      <Stack>
        <NativeSelect
          label={texts.figures.store}
          required
          value={storeId}
          data={[{ value: '', label: texts.shell.none }, ...stores.map((one) => ({ value: one.id, label: one.name }))]}
          onChange={(event) => setStoreId(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={texts.customers.day}
          required
          value={purchasedOn}
          onChange={(event) => setPurchasedOn(event.currentTarget.value)}
        />
        <NumberInput
          label={texts.customers.amount}
          value={amount}
          onChange={setAmount}
          min={0}
          decimalScale={2}
          hideControls
        />
        <TextInput
          label={texts.customers.category}
          value={category}
          onChange={(event) => setCategory(event.currentTarget.value)}
        />
        <TextInput
          label={texts.fields.product}
          value={product}
          onChange={(event) => setProduct(event.currentTarget.value)}
        />
      </Stack>
    </AskModal>
  );
}
