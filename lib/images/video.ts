import { MOMENTS } from './moments.ts';

/** How long a video may take to open, or to go to a moment of it, in milliseconds. */
const LONGEST_STEP = 4_000;

function once(video: HTMLVideoElement, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_STEP)]);
    video.addEventListener(event, () => resolve(), { once: true, signal: ended });
    video.addEventListener('error', () => reject(new Error('unreadable')), { once: true, signal: ended });
    ended.addEventListener('abort', () => reject(ended.reason));
  });
}

/** Moments of a video, spread over its length; it is never played, and makes no sound. Rejects when the browser can't open it. */
export async function* momentsOfVideo(file: Blob, signal: AbortSignal): AsyncGenerator<ImageBitmap> {
  const video = document.createElement('video');
  const address = URL.createObjectURL(file);
  try {
    video.muted = true;
    video.preload = 'auto';
    video.src = address;
    await once(video, 'loadeddata', signal);
    const length = Number.isFinite(video.duration) ? video.duration : 0;
    for (let moment = 0; moment < MOMENTS; moment++) {
      const at = (length * (moment + 0.5)) / MOMENTS;
      if (at > 0) {
        const arrived = once(video, 'seeked', signal);
        video.currentTime = at;
        await arrived;
      }
      yield await createImageBitmap(video);
      if (at === 0) return;
    }
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
}
