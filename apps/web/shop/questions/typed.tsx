import { useState } from 'preact/hooks';

interface Props {
  type: 'text' | 'number' | 'date' | 'datetime-local';
  value: string;
  /** With each letter. */
  keep: (value: string) => void;
  /** When the typing has ended. */
  end: () => void;
  id?: string;
  'aria-label'?: string;
  inputMode?: 'decimal';
  min?: number;
  step?: number;
  maxLength?: number;
}

/**
 * A field whose letters are kept as they come. While it is typed in it shows what was typed and nothing else: the screen is drawn
 * anew whenever something is sent, and half a number is not to be taken from under the fingers.
 */
export function Typed({ value, keep, end, ...given }: Props) {
  const [typed, type] = useState<string | null>(null);
  return (
    <input
      {...(given as object)}
      value={typed ?? value}
      onInput={({ currentTarget }) => {
        type(currentTarget.value);
        keep(currentTarget.value);
      }}
      onChange={end}
      onBlur={() => {
        end();
        type(null);
      }}
    />
  );
}
