import { useRef } from 'react';

interface ToolsProps {
  /** Another part can be added. */
  canAdd: boolean;
  onFiles(files: File[]): void;
  onPoll(): void;
  onSchedule(): void;
  onAdd(): void;
}

/** The row of tools under the text: signs with labels, in the page's language, and test ids. */
export function Tools({ canAdd, onFiles, onPoll, onSchedule, onAdd }: ToolsProps) {
  const files = useRef<HTMLInputElement>(null);
  return (
    <div data-testid="toolBar" role="navigation" className="tool-row">
      <input
        ref={files}
        type="file"
        data-testid="fileInput"
        className="unseen"
        tabIndex={-1}
        multiple
        accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
        onChange={(event) => onFiles([...(event.target.files ?? [])])}
      />
      <button type="button" className="tool" aria-label="Add media" onClick={() => files.current?.click()}>▣</button>
      <button type="button" className="tool" data-testid="createPollButton" aria-label="Add poll" onClick={onPoll}>≡</button>
      <button type="button" className="tool" data-testid="scheduleOption" aria-label="Schedule post" onClick={onSchedule}>◷</button>
      <button type="button" className="tool" data-testid="addButton" aria-label="Add post" disabled={!canAdd} onClick={onAdd}>
        +
      </button>
    </div>
  );
}
