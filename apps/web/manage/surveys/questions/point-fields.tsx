import { Button, Fieldset, Group, Stack } from '@mantine/core';
import { LIMITS, type Point, type Text } from '#surveys';
import { useTexts } from '../../texts/texts-provider';
import classes from './code-rows.module.css';
import { Words } from '../editor/words';

interface Props {
  points: readonly Point[];
  onChange: (points: readonly Point[]) => void;
}

/** The steps of a scale, from the lowest code upwards. */
export function PointFields({ points, onChange }: Props) {
  const { surveys: texts } = useTexts();
  const relabel = (at: number, { code }: Point, label: Text | undefined) =>
    onChange(points.with(at, label ? { code, label } : { code }));
  const next = (points.at(-1)?.code ?? 0) + 1;
  return (
    <Fieldset legend={texts.points}>
      <Stack gap="xs">
        {points.map((point, index) => (
          <div key={point.code} className={classes.row}>
            <span className={`${classes.code} num`}>{point.code}</span>
            <Words
              label={index === 0 || index === points.length - 1 ? texts.endLabel : texts.labelBetween}
              value={point.label}
              onChange={(label) => relabel(index, point, label)}
            />
          </div>
        ))}
        <Group>
          <Button
            size="xs"
            variant="default"
            disabled={points.length >= LIMITS.pointsAtMost}
            onClick={() => onChange([...points, { code: next }])}
          >
            {texts.addPoint}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={points.length <= LIMITS.pointsAtLeast}
            onClick={() => onChange(points.slice(0, -1))}
          >
            {texts.removePoint}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
