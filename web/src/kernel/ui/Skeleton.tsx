import { useTexts } from '@/kernel/i18n';
import classes from './Skeleton.module.css';
import { uiTexts } from './texts';

interface Props {
  lines?: number;
  height?: number;
  /** Whether all lines are as wide as their place; else they differ, as lines of text do. */
  isEven?: boolean;
}

/** The shape of what is coming; a screen reader hears that it loads. */
export function Skeleton({ lines = 3, height = 20, isEven = false }: Props) {
  const texts = useTexts(uiTexts);
  // Every one of the first forty widths is another, so a width also serves as the key.
  const widths = Array.from({ length: lines }, (_, line) => 100 - ((line * 17) % 40));
  return (
    <div className={classes.skeleton} role="status" aria-label={texts.loading}>
      {widths.map((width) => (
        <span key={width} className={classes.line} style={{ height, width: isEven ? undefined : `${width}%` }} />
      ))}
    </div>
  );
}
