import { IconDownload, IconFile, IconLock, IconShieldExclamation, IconShieldSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { components } from '@/kernel/api';
import { formats, useTexts } from '@/kernel/i18n';
import { ProblemNotice } from '@/kernel/ui';
import { useDownload } from '../api/useDownload';
import { isPicture } from '../model/pictures';
import { attachmentTexts } from '../texts';
import { DownloadsDialog } from './DownloadsDialog';
import classes from './message.module.css';
import { Thumbnail } from './Thumbnail';

export type AttachedFile = components['schemas']['AttachmentName'];

interface Props {
  files: readonly AttachedFile[];
  /** Whether a consultant sent them: then the person who opened the ticket may download them too. */
  fromStaff: boolean;
  /** Whether the reader may see who downloaded them. */
  showsDownloads: boolean;
}

/** The files of a message: a link for those who may download them, for others the name and the reason. */
export function AttachedFiles({ files, fromStaff, showsDownloads }: Props) {
  const texts = useTexts(attachmentTexts);
  const download = useDownload();
  const [asked, setAsked] = useState<AttachedFile | null>(null);
  return (
    <div className={classes.attached}>
      <ul aria-label={texts.attached(files.length)}>
        {files.map((file) => (
          <li key={file.id} className={classes.file} data-state={file.state}>
            {file.readable && isPicture(file) ? (
              <Thumbnail file={file} />
            ) : (
              <span className={classes.fileIcon}>
                <Icon file={file} />
              </span>
            )}
            <span className={classes.what}>
              {file.readable ? (
                <button
                  type="button"
                  className={classes.open}
                  disabled={download.isPending}
                  onClick={() => download.mutate(file.id)}
                >
                  {file.name}
                </button>
              ) : (
                <span className={classes.name}>{file.name}</span>
              )}
              <small>
                {formats.size(file.size)}
                {!file.readable && ` · ${reason(file, fromStaff, texts)}`}
              </small>
              {showsDownloads && (
                <button
                  type="button"
                  className={classes.who}
                  aria-label={texts.downloadsOf(file.name)}
                  onClick={() => setAsked(file)}
                >
                  {texts.downloads}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <ProblemNotice error={download.error} />
      {asked && <DownloadsDialog file={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

function Icon({ file }: { file: AttachedFile }) {
  const iconProps = { size: 22, stroke: 1.5, 'aria-hidden': true } as const;
  if (file.state === 'checking') return <IconShieldSearch {...iconProps} />;
  if (file.state === 'infected' || file.state === 'unchecked') return <IconShieldExclamation {...iconProps} />;
  if (!file.readable) return <IconLock {...iconProps} />;
  return isPicture(file) ? <IconFile {...iconProps} /> : <IconDownload {...iconProps} />;
}

function reason({ state }: AttachedFile, fromStaff: boolean, texts: (typeof attachmentTexts)['ro']): string {
  if (state === 'checking' || state === 'infected' || state === 'unchecked') return texts[state];
  if (state === 'ready') return fromStaff ? texts.onlyOpener : texts.onlySender;
  return texts.unavailable;
}
