import type { CustomerField, CustomerFound as Person } from '#api';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useFields, useFieldWords } from '../api/fields';
import { address } from '../api/request';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Facts } from '../shell/facts';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { isLanguage, languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { AskedHistory } from './asked-history';
import { CallsAgreed } from './calls-agreed';
import { EditCustomer } from './edit-customer';
import { EraseCustomer } from './erase-customer';
import { MayBeAsked } from './may-be-asked';
import { PhoneNumber } from './phone-number';
import { Purchases } from './purchases';

export function Customer() {
  const texts = useTexts();
  const { customerId = '' } = useParams();
  const customer = useRead(`/customers/${customerId}`);
  const may = useMay();
  const [editing, edit] = useDisclosure(false);
  const [erasing, erase] = useDisclosure(false);
  const person = customer.data;
  return (
    <Page
      title={person?.name || texts.customers.nameless}
      back={{ to: '/customers', name: texts.places.customers }}
      actions={
        may('customers.change') &&
        person && (
          <>
            <Button variant="default" onClick={edit.open}>
              {texts.shell.edit}
            </Button>
            <Button component="a" variant="default" href={address(`/customers/${person.id}/everything.json`)} download>
              {texts.customers.everything}
            </Button>
            <Button variant="default" color="ember" onClick={erase.open}>
              {texts.customers.erase}
            </Button>
          </>
        )
      }
    >
      <Loaded of={customer}>
        {(found) => (
          <div className={columns.columns}>
            <div className={columns.stack}>
              <AskedHistory history={found.history} />
              <Purchases customerId={found.id} purchases={found.purchases} />
            </div>
            <div className={columns.stack}>
              <About person={found} />
              <CallsAgreed customerId={found.id} />
            </div>
          </div>
        )}
      </Loaded>
      {editing && person && <EditCustomer customer={person} onClose={edit.close} />}
      {erasing && person && <EraseCustomer customer={person} onClose={erase.close} />}
    </Page>
  );
}

function About({ person }: { person: Person }) {
  const texts = useTexts();
  const words = useFieldWords();
  const own = useFields().filter(({ key }) => person.fields[key] !== undefined);
  return (
    <Card title={texts.customers.about}>
      <Facts
        facts={[
          [texts.access.email, person.email],
          [texts.customers.phone, <PhoneNumber key="phone" customer={person} />],
          ...(person.address === null && person.noPostSince === null
            ? []
            : [[texts.customers.postalAddress, <Letters key="letters" of={person} />] as [string, ReactNode]]),
          [texts.customers.number, person.reference],
          [texts.shell.language, isLanguage(person.language) ? languageNames[person.language] : person.language],
          ...own.map((field): [string, ReactNode] => [
            words.name(field),
            <Value key={field.key} field={field} of={person} />,
          ]),
          ...(person.timeZone === null ? [] : [[texts.customers.ownTimeZone, person.timeZone] as [string, ReactNode]]),
          [texts.customers.mayBeAsked, <MayBeAsked key="may" customer={person} />],
          [texts.why.budget, <Budget key="budget" customerId={person.id} />],
        ]}
      />
    </Card>
  );
}

/** Where letters reach a customer, and since when they want none. */
function Letters({ of: { address, noPostSince } }: { of: Person }) {
  const { customers: texts } = useTexts();
  const format = useFormat();
  const lines =
    address === null
      ? []
      : [address.line, ...address.street, `${address.postcode} ${address.city}`.trim(), address.country];
  return (
    <>
      {lines
        .filter((line) => line !== null)
        .map((line) => (
          <span key={line} style={{ display: 'block' }}>
            {line}
          </span>
        ))}
      {noPostSince !== null && <span className="quiet">{texts.noPostSince(format.day(noPostSince.slice(0, 10)))}</span>}
    </>
  );
}

/** What is known of a customer in one of the own fields, as people write it. */
function Value({ field, of: { fields } }: { field: CustomerField; of: Person }) {
  const format = useFormat();
  const words = useFieldWords();
  const value = fields[field.key] ?? '';
  if (typeof value === 'number') return format.number(value, Number.isInteger(value) ? 0 : 2);
  return field.kind === 'date' ? format.day(value) : words.value(field, value);
}

/** How much of the contact budget is used, and from when there is some again. */
function Budget({ customerId }: { customerId: string }) {
  const { why } = useTexts();
  const format = useFormat();
  const found = useRead(`/customers/${customerId}/contacts`).data;
  if (!found) return null;
  return (
    <span className="num">
      {why.budgetUsed(found.contacts, found.atMost, found.withinDays)}
      <br />
      <span className="quiet">
        {found.freeFrom ? why.freeFrom(format.day(found.freeFrom.slice(0, 10))) : why.freeNow}
      </span>
    </span>
  );
}
