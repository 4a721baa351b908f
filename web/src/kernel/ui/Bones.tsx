import { useTexts } from '@/kernel/i18n';
import classes from './Bones.module.css';
import { uiTexts } from './texts';

interface Props {
  lines?: number;
  height?: number;
}

/** The shape of what is coming; a screen reader hears that it loads. */
export function Bones({ lines = 3, height = 20 }: Props) {
  const t = useTexts(uiTexts);
  return (
    <div className={classes.bones} role="status" aria-label={t.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={classes.bone} style={{ height, width: `${100 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
