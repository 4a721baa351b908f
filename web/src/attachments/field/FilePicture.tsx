import { IconFile } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Item } from '../model/item';
import { isPicture } from '../model/pictures';
import type { Shelf } from '../model/shelf';
import { fileOf } from '../sending/uploads';
import classes from './field.module.css';

/** A small picture of a picture, a sheet for everything else. */
export function FilePicture({ shelf, item }: { shelf: Shelf; item: Item }) {
  const file = isPicture(item) ? fileOf(shelf, item.key) : undefined;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return undefined;
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (!address)
    return (
      <span className={classes.sheet}>
        <IconFile size={22} stroke={1.5} aria-hidden />
      </span>
    );
  return <img className={classes.picture} src={address} alt="" onError={() => setAddress(null)} />;
}
