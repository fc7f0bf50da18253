import { ActionIcon, Button, Menu } from '@mantine/core';
import { CHECKLIST_KINDS, type Definition, type Finding } from '#surveys';
import { Icon } from '../../shell/icon';
import { useTexts } from '../../texts/texts-provider';
import { useBlockName } from './block-name';
import { addBlock, addQuestion, freeKey, moveBlock, moveQuestion } from './definition-edits';
import { newQuestion, questionKinds } from './new-question';
import { sameSelection, selectionOf, type Selection } from './selection';
import classes from './survey-outline.module.css';
import { usePlaces } from './use-places';

interface Props {
  definition: Definition;
  findings: Finding[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onChange: (definition: Definition) => void;
}

/** The survey as a list of blocks and questions: choose, add, move. */
export function SurveyOutline(props: Props) {
  const { surveys: texts } = useTexts();
  const { definition, onChange, onSelect } = props;
  const add = () => {
    onChange(addBlock(definition));
    onSelect({ part: 'block', block: definition.blocks.length });
  };
  return (
    <nav aria-label={texts.outline} className={classes.outline}>
      <Line {...props} here={{ part: 'survey' }} name={texts.whole} />
      <ol className={classes.blocks}>
        {definition.blocks.map((block, index) => (
          <li key={block.key}>
            <BlockLines {...props} at={index} />
          </li>
        ))}
      </ol>
      <Button variant="default" size="xs" onClick={add} leftSection={<Icon name="plus" size={14} />}>
        {texts.addBlock}
      </Button>
    </nav>
  );
}

function BlockLines({ at, ...props }: Props & { at: number }) {
  const { surveys: texts } = useTexts();
  const blockName = useBlockName();
  const { question: questionName } = usePlaces(props.definition);
  const { definition, onChange, onSelect } = props;
  const block = definition.blocks[at];
  if (!block) return null;
  const drawn = definition.draw?.blocks.includes(block.key);
  const moveTo = (by: -1 | 1) => {
    onChange(moveBlock(definition, at, by));
    onSelect({ part: 'block', block: at + by });
  };
  return (
    <>
      <Line
        {...props}
        here={{ part: 'block', block: at }}
        name={blockName(definition, at)}
        strong
        note={[drawn && texts.drawn, block.showIf && texts.conditional].filter(Boolean).join(' · ')}
        up={at > 0 ? () => moveTo(-1) : undefined}
        down={at < definition.blocks.length - 1 ? () => moveTo(1) : undefined}
      />
      <ol className={classes.questions}>
        {block.questions.map((question, index) => (
          <li key={question.key}>
            <Line
              {...props}
              here={{ part: 'question', block: at, question: index }}
              name={questionName(question)}
              note={question.showIf && texts.conditional}
              up={at > 0 || index > 0 ? () => onChange(moveQuestion(definition, at, index, -1)) : undefined}
              down={
                at < definition.blocks.length - 1 || index < block.questions.length - 1
                  ? () => onChange(moveQuestion(definition, at, index, 1))
                  : undefined
              }
            />
          </li>
        ))}
      </ol>
      <AddQuestion {...props} at={at} count={block.questions.length} />
    </>
  );
}

function AddQuestion({ definition, onChange, onSelect, at, count }: Props & { at: number; count: number }) {
  const { surveys: texts, kinds } = useTexts();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" size="compact-xs" className={classes.add} leftSection={<Icon name="plus" size={13} />}>
          {texts.addQuestion}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {[...questionKinds, ...(definition.audience === 'shopper' ? CHECKLIST_KINDS : [])].map((kind) => (
          <Menu.Item
            key={kind}
            onClick={() => {
              onChange(addQuestion(definition, at, newQuestion(kind, freeKey(definition, 'question'), definition)));
              onSelect({ part: 'question', block: at, question: count });
            }}
          >
            {kinds[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface LineProps extends Props {
  here: Selection;
  name: string;
  note?: string | undefined;
  strong?: boolean;
  up?: (() => void) | undefined;
  down?: (() => void) | undefined;
}

function Line({ here, name, note, strong = false, up, down, findings, selection, onSelect }: LineProps) {
  const { surveys: texts } = useTexts();
  const chosen = sameSelection(here, selection);
  const own = findings.filter((finding) => sameSelection(selectionOf(finding.path), here)).length;
  return (
    <div className={chosen ? classes.chosen : classes.line}>
      <button
        type="button"
        className={strong ? classes.blockName : classes.name}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => onSelect(here)}
      >
        {name}
        {note && <span className={classes.note}>{note}</span>}
      </button>
      {own > 0 && (
        <span className={classes.findings} title={texts.findings(own)}>
          <Icon name="warning" size={14} />
          <span className={classes.hidden}>{texts.findings(own)}</span>
        </span>
      )}
      {chosen && (up ?? down) && (
        <span className={classes.moves}>
          <ActionIcon size={24} variant="subtle" aria-label={texts.moveUp} disabled={!up} onClick={up}>
            <Icon name="up" size={14} />
          </ActionIcon>
          <ActionIcon size={24} variant="subtle" aria-label={texts.moveDown} disabled={!down} onClick={down}>
            <Icon name="down" size={14} />
          </ActionIcon>
        </span>
      )}
    </div>
  );
}
