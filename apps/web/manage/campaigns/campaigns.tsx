import type { ListedCampaign } from '#api';
import { Button, Table } from '@mantine/core';
import { Link } from 'react-router';
import { useList } from '../api/use-list';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { CampaignStatus } from './campaign-status';
import { MailConsentUndecided } from './mail-consent-undecided';
import { SendingSuspended } from './sending-suspended';

export function Campaigns() {
  const texts = useTexts();
  const may = useMay();
  const campaigns = useList('/campaigns');
  const inDoubt = useRead('/attempts', { query: { state: 'in_doubt', limit: 1 } }).data;
  const make = may('campaigns.change') && (
    <Button component={Link} to="/campaigns/new" leftSection={<Icon name="plus" size={16} />}>
      {texts.campaigns.make}
    </Button>
  );
  return (
    <Page
      title={texts.places.campaigns}
      lead={texts.campaigns.lead}
      actions={
        <>
          {inDoubt && inDoubt.items.length > 0 && (
            <Button
              component={Link}
              to="/campaigns/in-doubt"
              variant="default"
              leftSection={<Icon name="warning" size={16} />}
            >
              {texts.campaigns.needsReview}
            </Button>
          )}
          <Button component={Link} to="/campaigns/health" variant="default">
            {texts.mailHealth.title}
          </Button>
          {make}
        </>
      }
    >
      <SendingSuspended />
      <MailConsentUndecided />
      <Loaded of={campaigns}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="campaigns" title={texts.campaigns.none} action={make}>
              {texts.campaigns.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <CampaignTable items={items} />
              <More more={campaigns.more} busy={campaigns.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function CampaignTable({ items }: { items: ListedCampaign[] }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.places.campaigns}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.campaigns.name}</Table.Th>
            <Table.Th>{texts.filters.survey}</Table.Th>
            <Table.Th>{texts.campaigns.state}</Table.Th>
            <Table.Th>{texts.campaigns.starts}</Table.Th>
            <Table.Th ta="right">{texts.campaigns.sent}</Table.Th>
            <Table.Th ta="right">{texts.campaigns.answered}</Table.Th>
            <Table.Th ta="right">{texts.campaigns.skipped}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">
                <Link to={`/campaigns/${one.id}`}>{one.name}</Link>
              </Table.Th>
              <Table.Td>{one.surveyName}</Table.Td>
              <Table.Td>
                <CampaignStatus status={one.status} />
              </Table.Td>
              <Table.Td className="num">{one.startsAt ? format.instant(one.startsAt) : '–'}</Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.sent)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.answered)}
                {one.sent > 0 && <span className="quiet"> ({format.percent((one.answered / one.sent) * 100)})</span>}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {format.number(one.skipped)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
