import type { Finding } from '#api';
import { Alert } from '@mantine/core';
import type { Problem } from '../../api/problem';
import { Icon } from '../icon';
import { useFieldName } from './use-field-name';
import { useFindingWords } from './use-finding-words';
import { useProblemWords } from './use-problem-words';

/** Why an act did not happen, beside the button that was pressed, with every finding. */
export function Refusal({ problem }: { problem: Problem | null }) {
  if (!problem) return null;
  return <Words problem={problem} />;
}

function Words({ problem }: { problem: Problem }) {
  const words = useProblemWords(problem);
  const about = problem.code === 'unusable_definition' ? 'definition' : 'fields';
  // The one answer that is being written stands beside; its key says nothing to its reader.
  const ofAnswer = problem.code === 'unusable_answers';
  const said = useFindingWords(ofAnswer ? 'answers' : about);
  const nameOf = useFieldName();
  const place = ({ path, field }: Finding) => (ofAnswer ? null : nameOf(path ?? field ?? ''));
  return (
    <Alert color="ember" icon={<Icon name="warning" />} role="alert" title={words.title}>
      {words.advice}
      {problem.findings.length > 0 && (
        <ul style={{ margin: '6px 0 0', paddingLeft: '1.1rem' }}>
          {problem.findings.map((finding, index) => (
            <li key={index}>
              {place(finding) && <strong>{place(finding)}: </strong>}
              {said(finding)}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
