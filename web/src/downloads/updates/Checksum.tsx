import { ActionIcon } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '@/kernel/i18n';
import { VisuallyHidden } from '@/kernel/ui';
import type { Update } from '../api/useUpdates';
import { downloadTexts } from '../texts';
import classes from './list.module.css';

/** The checksum to compare the file with. A file that was uploaded in several parts has a composite one. */
export function Checksum({ update: { sha256, checksum, size, part_size: part } }: { update: Update }) {
  const texts = useTexts(downloadTexts);
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(sha256).then(() => setCopied(true));
  const label =
    checksum === 'composite' ? texts.composite(Math.ceil(size / part), `${part / 1024 ** 2} MiB`) : texts.checksum;
  return (
    <div className={classes.checksum}>
      <span>{label}</span>
      <code>{sha256}</code>
      {/* Without a secure origin there is no clipboard; the text can be selected. */}
      {'clipboard' in navigator && (
        <ActionIcon variant="subtle" color="gray" aria-label={texts.copy} onClick={copy}>
          {isCopied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
        </ActionIcon>
      )}
      <span role="status">
        <VisuallyHidden>{isCopied ? texts.copied : ''}</VisuallyHidden>
      </span>
    </div>
  );
}
