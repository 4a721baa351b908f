import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { pastedName } from '../model/pictures';
import { attachmentTexts } from '../texts';

const holdsFiles = (data: DataTransfer | null) => Boolean(data?.types.includes('Files'));

/**
 * Calls `onFiles` for files that are dropped on, or pasted into, the form around `field`. Returns whether files are
 * being dragged over the form.
 */
export function useFileDrop(field: RefObject<HTMLElement | null>, onFiles: (files: File[]) => void): boolean {
  const texts = useTexts(attachmentTexts);
  const [isOver, setOver] = useState(false);
  const onDrop = useEffectEvent(onFiles);
  const onPaste = useEffectEvent((files: File[]) => onFiles(files.map((file) => withName(file, texts.pasted))));

  useEffect(() => {
    const form = field.current?.closest('form');
    if (!form) return undefined;

    const within = (event: Event) => event.target instanceof Node && form.contains(event.target);

    // A file dropped beside the form would replace the page, and what was written would be lost.
    const dragOver = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(within(event));
      if (event.dataTransfer && !within(event)) event.dataTransfer.dropEffect = 'none';
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      if (within(event)) onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    // Cells of a spreadsheet are pasted as text and as a picture; the text is wanted.
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      const files = [...(data?.files ?? [])];
      if (!files.length || data?.types.includes('text/plain')) return;
      event.preventDefault();
      onPaste(files);
    };

    addEventListener('dragover', dragOver);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    form.addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', dragOver);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      form.removeEventListener('paste', paste);
    };
  }, [field]);
  return isOver;
}

function withName(file: File, word: string): File {
  if (!/^image\.\w+$/.test(file.name)) return file;
  const now = new Date();
  return new File([file], pastedName(file.type, word, now), { type: file.type, lastModified: now.getTime() });
}
