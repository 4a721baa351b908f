import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { useTexts } from '@/kernel/i18n';
import { Muted, Notice, VisuallyHidden } from '@/kernel/ui';
import type { DraftFiles } from '../model/draft-files';
import { attachmentTexts } from '../texts';
import { addFiles, MOST, restore } from '../upload/uploads';
import { useDraftFiles } from '../useDraftFiles';
import type { SendWhenUploaded } from '../useSendWhenUploaded';
import { FileLine } from './FileLine';
import classes from './field.module.css';
import { useAnnouncement } from './useAnnouncement';
import { useFileDrop } from './useFileDrop';

interface Props {
  draftFiles: DraftFiles;
  sending: SendWhenUploaded;
  /** Who writes the text, which decides who can open the files. */
  writer: 'client' | 'staff' | 'note' | 'package';
}

const HINTS = { client: 'hint', staff: 'hintStaff', note: 'hintNote', package: 'hintPackage' } as const;

/** The files that go with a text. They are chosen, dropped anywhere on its form, or pasted into it. */
export function FilesField({ draftFiles, sending, writer }: Props) {
  const texts = useTexts(attachmentTexts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLFieldSetElement>(null);
  const { items } = useDraftFiles(draftFiles.owner, draftFiles.place);
  const isOver = useFileDrop(field, (files) => addFiles(draftFiles, files));
  const announcement = useAnnouncement(items);
  useEffect(() => void restore(draftFiles), [draftFiles]);

  return (
    <fieldset ref={field} className={classes.field} aria-describedby={id}>
      <legend>{writer === 'package' ? texts.labelPackage : texts.label}</legend>
      <p id={id} className={classes.hint}>
        {texts[HINTS[writer]]}
      </p>
      {items.length > 0 && (
        <ul className={classes.files}>
          {items.map((item) => (
            <FileLine key={item.key} draftFiles={draftFiles} item={item} onChoose={() => input.current?.click()} />
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
          {texts.choose}
        </Button>
        <Muted small>{isOver ? texts.drop : texts.orDrop}</Muted>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={texts.choose}
          onChange={({ currentTarget }) => {
            addFiles(draftFiles, [...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </div>
      {sending.isWaiting && (
        <Notice
          tone="info"
          title={texts.departs}
          action={
            <Button size="compact-sm" variant="subtle" onClick={sending.cancel}>
              {texts.stay}
            </Button>
          }
        >
          {texts.departsText}
        </Notice>
      )}
      {sending.isBlocked && (
        <Notice
          tone="wait"
          action={
            <Button size="compact-sm" variant="subtle" onClick={sending.cancel}>
              {texts.stay}
            </Button>
          }
        >
          {texts.heldUp}
        </Notice>
      )}
      <span role="status">
        <VisuallyHidden>{announcement}</VisuallyHidden>
      </span>
    </fieldset>
  );
}
