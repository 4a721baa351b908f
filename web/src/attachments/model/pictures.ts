const PICTURE = /\.(png|jpe?g|webp|gif|bmp|avif)$/i;
const LARGEST = 20_000_000;

/** Whether a small picture of it can be shown; drawings that may hold scripts are not looked at. */
export const isPicture = ({ name, size }: { name: string; size: number }) => PICTURE.test(name) && size <= LARGEST;

const two = (value: number) => String(value).padStart(2, '0');

/** What a pasted picture is called: browsers call every one of them image.png. */
export function nameOfPasted(type: string, word: string, now: Date): string {
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.');
  return `${word} ${day} ${time}.${type.split('/')[1]?.replace('jpeg', 'jpg') ?? 'png'}`;
}
