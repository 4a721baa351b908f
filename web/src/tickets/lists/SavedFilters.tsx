import { CloseButton } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { useTexts } from '@/kernel/i18n';
import { Disclosure, Muted, ProblemNotice } from '@/kernel/ui';
import { useSavedFilters, useSaveFilters } from '../api/useSavedFilters';
import type { View } from '../api/useTickets';
import { type Filters, fromQueryString, toQueryString } from '../model/list-search';
import classes from './SavedFilters.module.css';
import { SaveFilterForm } from './SaveFilterForm';
import { listTexts } from './texts';

interface Props {
  view: View;
  filters: Filters;
  onChoose: (filters: Filters) => void;
}

/** The user's saved filters of this list: apply one, save the present ones, remove one. */
export function SavedFilters({ view, filters, onChoose }: Props) {
  const texts = useTexts(listTexts);
  const all = useSavedFilters().data ?? [];
  const save = useSaveFilters();
  const here = all.filter((saved) => saved.view === view);
  const others = (name: string) => all.filter((saved) => saved.view !== view || saved.name !== name);

  return (
    <Disclosure
      trigger={
        <>
          <IconBookmark size={18} stroke={1.7} aria-hidden />
          {texts.saved}
        </>
      }
    >
      {(close) => (
        <div className={classes.panel}>
          {here.length > 0 && (
            <ul className={classes.list}>
              {here.map(({ name, query }) => (
                <li key={name}>
                  <button
                    type="button"
                    className={classes.choice}
                    onClick={() => {
                      onChoose(fromQueryString(query));
                      close();
                    }}
                  >
                    {name}
                  </button>
                  <CloseButton aria-label={texts.remove(name)} onClick={() => save.mutate(others(name))} />
                </li>
              ))}
            </ul>
          )}
          {Object.keys(filters).length > 0 ? (
            <SaveFilterForm
              isBusy={save.isPending}
              onSave={(name) => save.mutate([...others(name), { name, view, query: toQueryString(filters) }])}
            />
          ) : (
            here.length === 0 && <Muted small>{texts.noneSaved}</Muted>
          )}
          <ProblemNotice error={save.error} />
        </div>
      )}
    </Disclosure>
  );
}
