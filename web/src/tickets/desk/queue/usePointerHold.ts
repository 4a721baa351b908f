import { useEffect, useRef, useState } from 'react';

const LONGEST = 30_000;

/** Whether somebody uses the rows with a pointer or keys; then the rows must not move. */
export function usePointerHold() {
  const [isHeld, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function hold() {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHeld(false), LONGEST);
    setHeld(true);
  }

  function release() {
    clearTimeout(timer.current);
    setHeld(false);
  }

  return {
    isHeld,
    handlers: { onPointerMove: hold, onPointerLeave: release, onKeyDown: hold, onFocus: hold },
  };
}
