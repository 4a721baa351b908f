import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import classes from './Pager.module.css';
import { listTexts } from './texts';
import type { ListPage } from './useListPage';

interface Props {
  page: ListPage;
  next: string | null;
  /** Called when somebody will probably open the next page. */
  onPrefetch: (cursor: string) => void;
}

export function Pager({ page, next, onPrefetch }: Props) {
  const texts = useTexts(listTexts);
  if (page.number === 1 && !next) return null;
  const goTo = (move: () => void) => () => {
    move();
    window.scrollTo({ top: 0 });
  };
  return (
    <nav className={classes.pager} aria-label={page.number ? texts.page(page.number) : texts.first}>
      {page.number !== 1 && (
        <Button
          variant="default"
          size="sm"
          onClick={goTo(page.number ? page.previous : page.first)}
          leftSection={<IconChevronLeft size={18} aria-hidden />}
        >
          {page.number ? texts.previous : texts.first}
        </Button>
      )}
      <span className={classes.here} aria-live="polite">
        {page.number && texts.page(page.number)}
      </span>
      {next && (
        <Button
          variant="default"
          size="sm"
          onClick={goTo(() => page.next(next))}
          onPointerEnter={() => onPrefetch(next)}
          onFocus={() => onPrefetch(next)}
          rightSection={<IconChevronRight size={18} aria-hidden />}
        >
          {texts.next}
        </Button>
      )}
    </nav>
  );
}
