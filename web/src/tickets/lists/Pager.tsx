import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import classes from './Pager.module.css';
import { listTexts } from './texts';
import type { Place } from './useListPage';

interface Props {
  place: Place;
  next: string | null;
  /** Called when somebody is about to turn the page. */
  onNear: (cursor: string) => void;
}

export function Pager({ place, next, onNear }: Props) {
  const texts = useTexts(listTexts);
  if (place.page === 1 && !next) return null;
  const turn = (move: () => void) => () => {
    move();
    window.scrollTo({ top: 0 });
  };
  return (
    <nav className={classes.pager} aria-label={place.page ? texts.page(place.page) : texts.first}>
      {place.page !== 1 && (
        <Button
          variant="default"
          size="sm"
          onClick={turn(place.page ? place.back : place.toStart)}
          leftSection={<IconChevronLeft size={18} aria-hidden />}
        >
          {place.page ? texts.previous : texts.first}
        </Button>
      )}
      <span className={classes.here} aria-live="polite">
        {place.page && texts.page(place.page)}
      </span>
      {next && (
        <Button
          variant="default"
          size="sm"
          onClick={turn(() => place.forward(next))}
          onPointerEnter={() => onNear(next)}
          onFocus={() => onNear(next)}
          rightSection={<IconChevronRight size={18} aria-hidden />}
        >
          {texts.next}
        </Button>
      )}
    </nav>
  );
}
