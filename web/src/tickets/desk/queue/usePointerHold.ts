import { useEffect, useRef, useState } from 'react';

const PATIENCE = 30_000;

/** Whether somebody is at the rows with a pointer or keys, so that nothing may move under them. */
export function usePointerHold() {
  const [isHeld, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function hold() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHeld(false), PATIENCE);
    setHeld(true);
  }

  function release() {
    clearTimeout(timer.current);
    setHeld(false);
  }

  return {
    isHeld,
    release,
    handlers: { onPointerMove: hold, onPointerLeave: release, onKeyDown: hold, onFocus: hold },
  };
}
