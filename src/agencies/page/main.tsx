/** Starts the page of many agencies. */
import { render } from 'preact';
import { App } from './app';
import { attempt, listRuns } from './store';
import './style.css';

const place = document.getElementById('page');
if (place) render(<App />, place);
void attempt(listRuns);
