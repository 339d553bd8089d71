import { AtomicBlockUtils, type ContentBlock, type EditorState, RichUtils } from 'draft-js';

function Media() {
  return <div className="picture" data-testid="tweetPhoto" />;
}

/** Draws what stands between the paragraphs of an article; it is no text and is not written in. */
export function mediaIn(block: ContentBlock) {
  return block.getType() === 'atomic' ? { component: Media, editable: false } : null;
}

/** Puts a picture after the paragraph that the caret is in. */
export function withMedia(state: EditorState): EditorState {
  const content = state.getCurrentContent().createEntity('MEDIA', 'IMMUTABLE', {});
  return AtomicBlockUtils.insertAtomicBlock(state, content.getLastCreatedEntityKey(), ' ');
}

/** Bold from here on, or no longer. */
export function withBold(state: EditorState): EditorState {
  return RichUtils.toggleInlineStyle(state, 'BOLD');
}
