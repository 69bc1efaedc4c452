/** Starts the studio's page. */
import { render } from 'preact';
import { App } from './app';
import { watchConnection } from './back';
import { lost } from './desk/redraw';
import { hearFrames } from './frames';
import { listen } from './server';
import './style.css';
import './bars.css';
import './desk.css';
import './popup.css';
import './preview.css';
import './start.css';
import { hear, start } from './studio';

const FACES = ['400 16px Sarabun', '700 16px Sarabun', 'italic 400 16px Sarabun'];

async function main(): Promise<void> {
  const place = document.getElementById('studio');
  if (!place) return;
  // The grid is drawn on a canvas: a font that comes later would not be seen.
  await Promise.all(FACES.map((face) => document.fonts.load(face, 'กำลัง')));
  render(<App />, place);
  hearFrames();
  const hearing = listen(hear, lost);
  await start();
  watchConnection(hearing);
}

void main();
