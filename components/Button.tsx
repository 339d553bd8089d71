import { type ReactNode, type Ref, useContext } from 'react';
import { NearPage, Text } from './Text.tsx';

/** Names of what a button does, for styles and for tests; they are part of the agreement with tests/e2e. */
export type ActionName =
  | 'fix' | `decide:${string}` | `consent:${string}` | 'undo' | 'post-anyway' | 'back' | 'more' | 'collapse' | 'dismiss' | 'copy' | 'open-mark'
  | `picture:${string}` | 'move' | 'show' | 'options' | 'clause' | 'ask-permission' | 'save' | 'skip' | 'remove' | 'add'
  | 'stop' | 'speak-up' | 'export' | 'wipe' | 'pause' | 'resume' | 'run' | 'open' | 'open-panel' | 'check-page' | 'remember' | 'forget' | 'forget-all';

interface ButtonProps {
  readonly action: ActionName;
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly label?: string;
  readonly describedBy?: string;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that only the person can press: a click made by a script does nothing. */
export function Button({ action, onPress, children, look = 'plain', label, describedBy, expanded, controls, disabled, ref }: ButtonProps) {
  // Words that styles draw are read out, but not every tool that works by names takes them for one.
  const near = useContext(NearPage);
  return (
    <button
      type="button"
      ref={ref}
      className={`button ${look}`}
      data-action={action}
      aria-label={label ?? (near && typeof children === 'string' ? children : undefined)}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      aria-controls={controls}
      disabled={disabled}
      onClick={({ nativeEvent }) => {
        if (nativeEvent.isTrusted) onPress();
      }}
    >
      {typeof children === 'string' ? <Text>{children}</Text> : children}
    </button>
  );
}
