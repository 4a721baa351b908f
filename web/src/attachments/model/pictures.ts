const PICTURE = /\.(png|jpe?g|webp|gif|bmp|avif)$/i;
const LARGEST = 20_000_000;

/** Whether a thumbnail of it can be shown; not of drawings (SVG), which may hold scripts. */
export const isPicture = ({ name, size }: { name: string; size: number }) => PICTURE.test(name) && size <= LARGEST;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The name of a pasted picture, with its time; browsers call every one of them image.png. */
export function pastedName(type: string, word: string, now: Date): string {
  const day = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join('.');
  return `${word} ${day} ${time}.${type.split('/')[1]?.replace('jpeg', 'jpg') ?? 'png'}`;
}
