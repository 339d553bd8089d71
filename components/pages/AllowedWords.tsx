import { useState } from 'react';
import { say } from '../../lib/words/words.ts';
import { Button } from '../Button.tsx';

interface AllowedWordsProps {
  readonly words: readonly string[];
  readonly onRemove: (word: string) => void;
  readonly onRestore: (word: string) => void;
}

/**
 * Words the person asked never to be flagged, such as their own name and those of colleagues. One that is taken off stays in its place
 * until the page is left, to be put back.
 */
export function AllowedWords({ words, onRemove, onRestore }: AllowedWordsProps) {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const all = [...new Set([...seen, ...words])].sort((a, b) => a.localeCompare(b));
  return (
    <>
      <form className="add" onSubmit={(event) => {
        event.preventDefault();
        if (!event.nativeEvent.isTrusted || typed.trim() === '') return;
        onRestore(typed.trim());
        setTyped('');
      }}>
        <label className="field">
          <span>{say('setting.words.new')}</span>
          <input type="text" name="word" value={typed} maxLength={100} autoComplete="off" onChange={({ target }) => setTyped(target.value)} />
        </label>
        <button type="submit" className="button plain" data-action="add">{say('setting.words.add')}</button>
      </form>
      {all.length === 0 ? <p className="small">{say('setting.words.none')}</p> : (
        <>
          <p className="small">{say('setting.words.says')}</p>
          <ul className="words">
            {all.map((word) => (words.includes(word)
              ? (
                <li key={word}>
                  <span>{word}</span>
                  <Button action="remove" label={say('setting.words.remove.named', { word })} onPress={() => {
                    setSeen([...seen, word]);
                    onRemove(word);
                  }}>{say('setting.words.remove')}</Button>
                </li>
              )
              : (
                <li key={word}>
                  <s>{word}</s>
                  <Button action="undo" label={say('setting.words.back.named', { word })} onPress={() => onRestore(word)}>{say('setting.words.back')}</Button>
                </li>
              )))}
          </ul>
        </>
      )}
    </>
  );
}
