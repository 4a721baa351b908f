import { IconPhoto } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useThumbnail } from '../api/useThumbnail';
import type { AttachedFile } from './AttachedFiles';
import classes from './message.module.css';

/** A thumbnail, fetched when it comes into view. */
export function Thumbnail({ file }: { file: AttachedFile }) {
  const place = useRef<HTMLSpanElement>(null);
  const [isSeen, setSeen] = useState(false);
  const { data: picture } = useThumbnail(file.id, isSeen);

  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true));
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);

  return (
    <span ref={place} className={classes.fileIcon}>
      {picture ? (
        <img className={classes.picture} src={picture} alt="" />
      ) : (
        <IconPhoto size={22} stroke={1.5} aria-hidden />
      )}
    </span>
  );
}
