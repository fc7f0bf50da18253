import type { EvidenceGrade } from '#api';
import { useTexts } from '../../texts/texts-provider';
import classes from './grade-mark.module.css';

/** How far the evidence of a visit can be trusted: a letter, never a colour alone. */
export function GradeMark({ grade }: { grade: EvidenceGrade }) {
  const texts = useTexts().shopping.reviews;
  return (
    <span className={`${classes.mark} ${grade === 'C' || grade === 'D' ? classes.weak : ''}`}>
      <span aria-hidden="true">{grade}</span>
      <span className={classes.spoken}>{texts.gradeOf(grade)}</span>
    </span>
  );
}
