import '@/kernel/theme/base.css';
import '@/kernel/theme/mantine.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { startSession } from '@/identity';
import { applyTheme } from '@/kernel/theme/theme';

applyTheme();
startSession();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
