import { IconFile } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { DraftFile } from '../model/draft-file';
import type { DraftFiles } from '../model/draft-files';
import { isPicture } from '../model/pictures';
import { fileOf } from '../upload/uploads';
import classes from './field.module.css';

/** A thumbnail of a picture, an icon for any other file. */
export function FilePicture({ draftFiles, item }: { draftFiles: DraftFiles; item: DraftFile }) {
  const file = isPicture(item) ? fileOf(draftFiles, item.key) : undefined;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return undefined;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (!address)
    return (
      <span className={classes.fileIcon}>
        <IconFile size={22} stroke={1.5} aria-hidden />
      </span>
    );
  return <img className={classes.picture} src={address} alt="" onError={() => setAddress(null)} />;
}
