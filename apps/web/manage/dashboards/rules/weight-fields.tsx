import type { ScoreRules } from '#api';
import { NumberInput, Switch, Table } from '@mantine/core';
import { nameOfPrinciple } from '../../api/standard';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { ScrollBox } from '../../tables/scroll-box';
import { useFormat } from '../../texts/use-format';
import { useLanguage } from '../../texts/texts-provider';

interface Props {
  rules: ScoreRules;
  change: (part: Partial<ScoreRules>) => void;
}

/** How much each principle counts, and the score to reach. */
export function WeightFields({ rules, change }: Props) {
  const { texts, language } = useLanguage();
  const { rules: words } = texts.scoring;
  const format = useFormat();
  const standard = useRead('/standard').data?.draft;
  const nameOf = (key: string) => {
    const principle = standard?.principles.find((one) => one.key === key);
    return principle === undefined ? key : nameOfPrinciple(principle, language);
  };
  const effective = (key: string) =>
    rules.equalWeights ? Math.sign(rules.weights[key] ?? 0) : (rules.weights[key] ?? 0);
  const total = Object.keys(rules.weights).reduce((sum, key) => sum + effective(key), 0);
  return (
    <Card title={words.weights} lead={words.weightsLead}>
      <Switch
        label={words.equal}
        checked={rules.equalWeights}
        onChange={(event) => change({ equalWeights: event.currentTarget.checked })}
        mb="md"
      />
      <ScrollBox label={words.weights}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.figures.principle}</Table.Th>
              <Table.Th>{words.weight}</Table.Th>
              <Table.Th ta="right">{words.shareOf}</Table.Th>
              <Table.Th>{words.target}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {Object.entries(rules.weights).map(([key, weight]) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{nameOf(key)}</Table.Th>
                <Table.Td>
                  <NumberInput
                    aria-label={`${nameOf(key)}: ${words.weight}`}
                    min={0}
                    max={100}
                    w={92}
                    value={weight}
                    onChange={(n) => change({ weights: { ...rules.weights, [key]: Number(n) || 0 } })}
                  />
                </Table.Td>
                <Table.Td ta="right" className="num">
                  {total > 0 ? format.percent((100 * effective(key)) / total) : '–'}
                </Table.Td>
                <Table.Td>
                  <NumberInput
                    aria-label={`${nameOf(key)}: ${words.target}`}
                    min={0}
                    max={100}
                    w={92}
                    value={rules.targets[key] ?? ''}
                    onChange={(n) => change({ targets: { ...rules.targets, [key]: n === '' ? null : Number(n) } })}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
    </Card>
  );
}
