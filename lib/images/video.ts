import { MOMENTS } from './moments.ts';

/** How long a video may take to open, or to go to a moment of it, in milliseconds. */
const LONGEST_STEP = 4_000;

/** Later than any video ends, in seconds. */
const BEYOND = 1e7;

function once(video: HTMLVideoElement, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_STEP)]);
    video.addEventListener(event, () => resolve(), { once: true, signal: ended });
    video.addEventListener('error', () => reject(new Error('unreadable')), { once: true, signal: ended });
    ended.addEventListener('abort', () => reject(ended.reason));
  });
}

/** In seconds. Recordings that a page made do not say how long they are: on the way to the end the browser finds out. */
async function lengthOf(video: HTMLVideoElement, signal: AbortSignal): Promise<number> {
  if (Number.isFinite(video.duration)) return video.duration;
  const arrived = once(video, 'seeked', signal);
  video.currentTime = BEYOND;
  await arrived;
  return Number.isFinite(video.duration) ? video.duration : video.currentTime;
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
    const length = await lengthOf(video, signal);
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
