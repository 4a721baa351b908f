import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Notice, Soft, Unseen } from '@/kernel/ui';
import type { Shelf } from '../model/shelf';
import { MOST, recall, take } from '../sending/uploads';
import { attachmentTexts } from '../texts';
import type { Departure } from '../useDeparture';
import { useShelf } from '../useShelf';
import { FileLine } from './FileLine';
import classes from './field.module.css';
import { useAnnouncement } from './useAnnouncement';
import { useGiving } from './useGiving';

interface Props {
  shelf: Shelf;
  departure: Departure;
  /** Whose text it is; that decides who can open the files. */
  writer: 'client' | 'staff' | 'note' | 'package';
}

const HINTS = { client: 'hint', staff: 'hintStaff', note: 'hintNote', package: 'hintPackage' } as const;

/** Files that go with a text: chosen, dropped anywhere on its form, or pasted into it. */
export function FilesField({ shelf, departure, writer }: Props) {
  const t = useTexts(attachmentTexts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLFieldSetElement>(null);
  const { items } = useShelf(shelf.owner, shelf.place);
  const isOver = useGiving(field, (files) => take(shelf, files));
  const news = useAnnouncement(items);
  useEffect(() => void recall(shelf), [shelf]);

  return (
    <fieldset ref={field} className={classes.field} aria-describedby={id}>
      <legend>{writer === 'package' ? t.labelPackage : t.label}</legend>
      <p id={id} className={classes.hint}>
        {t[HINTS[writer]]}
      </p>
      {items.length > 0 && (
        <ul className={classes.files}>
          {items.map((item) => (
            <FileLine key={item.key} shelf={shelf} item={item} onChoose={() => input.current?.click()} />
          ))}
        </ul>
      )}
      <div className={classes.zone} data-over={isOver || undefined}>
        <Button
          variant="default"
          leftSection={<IconPaperclip size={18} stroke={1.8} aria-hidden />}
          disabled={items.length >= MOST}
          onClick={() => input.current?.click()}
        >
          {t.choose}
        </Button>
        <Soft small>{isOver ? t.drop : t.orDrop}</Soft>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t.choose}
          onChange={({ currentTarget }) => {
            take(shelf, [...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </div>
      {departure.isWaiting && (
        <Notice
          tone="info"
          title={t.departs}
          action={
            <Button size="compact-sm" variant="subtle" onClick={departure.stop}>
              {t.stay}
            </Button>
          }
        >
          {t.departsText}
        </Notice>
      )}
      {departure.isHeldUp && (
        <Notice
          tone="wait"
          action={
            <Button size="compact-sm" variant="subtle" onClick={departure.stop}>
              {t.stay}
            </Button>
          }
        >
          {t.heldUp}
        </Notice>
      )}
      <span role="status">
        <Unseen>{news}</Unseen>
      </span>
    </fieldset>
  );
}
