import { useTexts } from '@/kernel/i18n';
import classes from './Skeleton.module.css';
import { uiTexts } from './texts';

interface Props {
  lines?: number;
  height?: number;
  /** Whether all lines have the full width; else their widths differ, like lines of text. */
  isEven?: boolean;
}

/** Placeholder lines while something loads; screen readers announce that it loads. */
export function Skeleton({ lines = 3, height = 20, isEven = false }: Props) {
  const texts = useTexts(uiTexts);
  // The first forty widths are all different, so a width also serves as the key.
  const widths = Array.from({ length: lines }, (_, line) => 100 - ((line * 17) % 40));
  return (
    <div className={classes.skeleton} role="status" aria-label={texts.loading}>
      {widths.map((width) => (
        <span key={width} className={classes.line} style={{ height, width: isEven ? undefined : `${width}%` }} />
      ))}
    </div>
  );
}
