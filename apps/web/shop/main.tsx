import { render } from 'preact';
import { App } from './app';
import { keepFocus } from '../offline/keep-focus';
import '../offline/look.css';
import './shop.css';

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no #app.');
keepFocus();
render(<App />, root);
