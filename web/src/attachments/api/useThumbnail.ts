import { useQuery } from '@tanstack/react-query';
import { linkTo } from './useDownload';

const SIDE = 160;

/** A thumbnail of an image attachment, as a data URL; kept until the page or the session ends. */
export function useThumbnail(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['thumbnail', id],
    queryFn: async ({ signal }) => shrink(await bytesOf(id, signal)),
    enabled,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
}

// The portal records this as a download: the whole picture is fetched.
async function bytesOf(id: string, signal: AbortSignal): Promise<Blob> {
  const { url } = await linkTo(id, signal);
  const answer = await fetch(url, { signal, credentials: 'omit' });
  if (!answer.ok) throw new Error(`picture: ${answer.status}`);
  return answer.blob();
}

async function shrink(bytes: Blob): Promise<string> {
  const whole = await createImageBitmap(bytes);
  const scale = Math.min(1, SIDE / Math.min(whole.width, whole.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(whole.width * scale));
  canvas.height = Math.max(1, Math.round(whole.height * scale));
  canvas.getContext('2d')?.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  return canvas.toDataURL('image/webp', 0.8);
}
