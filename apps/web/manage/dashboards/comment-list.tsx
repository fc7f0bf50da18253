import type { Comment } from '#api';
import { Link } from 'react-router';
import { isLanguage, languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './comment-list.module.css';

export function CommentList({ comments, hidden }: { comments: Comment[]; hidden: boolean }) {
  const texts = useTexts();
  const some = comments.length > 0;
  return (
    <>
      {some && (
        <ul className={classes.list}>
          {comments.map((comment, index) => (
            <One key={`${comment.responseId ?? ''}${index}`} comment={comment} />
          ))}
        </ul>
      )}
      {(hidden || !some) && <p className={classes.none}>{hidden ? texts.comments.hidden : texts.comments.none}</p>}
    </>
  );
}

function One({ comment }: { comment: Comment }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <li className={classes.comment}>
      <blockquote lang={comment.language} dir="auto" className={classes.words}>
        {comment.text}
      </blockquote>
      <p className={classes.source}>
        {[
          comment.store,
          format.day(comment.on),
          isLanguage(comment.language) ? languageNames[comment.language] : comment.language,
        ]
          .filter(Boolean)
          .join(' · ')}
        {comment.responseId !== null && (
          <>
            {' · '}
            <Link to={`/responses/${comment.responseId}`}>{texts.comments.whole}</Link>
          </>
        )}
      </p>
      <p className={classes.question}>{comment.question}</p>
    </li>
  );
}
