import { createRootRoute } from '@tanstack/react-router';

/** Where every feature hangs its routes; app/ gives it the frame. */
export const rootRoute = createRootRoute();
