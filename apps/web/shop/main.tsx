import { render } from 'preact';
import { App } from './app';
import { keepFocus } from './screens/keep-focus';
import './shop.css';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no #app.');
keepFocus();
render(<App />, root);
