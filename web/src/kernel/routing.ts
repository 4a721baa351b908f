import { createRootRoute } from '@tanstack/react-router';

/** The parent of every feature's routes; app/router.tsx gives it the frame. */
export const rootRoute = createRootRoute();
