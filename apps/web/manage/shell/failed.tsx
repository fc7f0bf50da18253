import { Alert, Button, Center } from '@mantine/core';
import type { Problem } from '../api/problem';
import { Icon } from './icon';
import { useProblemWords } from './asking/use-problem-words';
import { useTexts } from '../texts/texts-provider';

interface Props {
  problem: Problem;
  retry?: () => void;
  /** Alone on the page: no frame around it. */
  alone?: boolean;
}

/** What happened, what was kept, what to do next. */
export function Failed({ problem, retry, alone = false }: Props) {
  const texts = useTexts();
  const words = useProblemWords(problem);
  const alert = (
    <Alert color="ember" icon={<Icon name="warning" />} title={words.title} maw={640} role="alert">
      <p style={{ margin: '0 0 8px' }}>{words.advice}</p>
      {problem.reference && <p style={{ margin: '0 0 8px' }}>{texts.shell.reference(problem.reference)}</p>}
      {retry && (
        <Button size="xs" variant="default" onClick={retry}>
          {texts.shell.retry}
        </Button>
      )}
    </Alert>
  );
  return alone ? <Center mih="100dvh">{alert}</Center> : alert;
}
