import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Candour } from './candour';
import { printInTheLightLook } from './look/paper';
import './look/mantine-styles';
import './look/theme-variables.css';
import './look/fonts.css';
import './look/look.css';

printInTheLightLook();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Candour />
  </StrictMode>,
);
