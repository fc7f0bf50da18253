import { render } from 'preact';
import { keepFocus } from '../offline/keep-focus';
import { App } from './app';
import '../offline/look.css';
import './interview.css';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no #app.');
keepFocus();
render(<App />, root);
