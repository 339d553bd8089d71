import { FieldBox } from './field-box.tsx';

interface PollProps {
  kind: string;
  choices: readonly string[];
  onChange(choices: string[]): void;
}

/** The choices of a poll, which go out with the post. The fields have names and no test ids. */
export function Poll({ kind, choices, onChange }: PollProps) {
  return (
    <div className="poll">
      {choices.map((choice, index) => (
        <label key={index}>
          <FieldBox
            kind={choiceKind(kind, index)}
            oneLine
            value={choice}
            onChange={(value) => onChange(choices.map((one, at) => (at === index ? value : one)))}
            attributes={{ name: `Choice${index + 1}`, maxLength: 25, placeholder: `Choice ${index + 1}` }}
          />
        </label>
      ))}
      <button type="button" className="tool" aria-label="Add a choice" onClick={() => onChange([...choices, ''])}>+</button>
    </div>
  );
}

/** The name a choice's model is read by. */
export const choiceKind = (kind: string, index: number) => `${kind}-choice-${index + 1}`;
