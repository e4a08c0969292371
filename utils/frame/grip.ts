import { browser } from '../platform/content-browser.ts';
import { narrowest, widest } from './frame-state.ts';

/** Pixels that an arrow key moves the edge by. */
const keyStep = 24;

/** The edge of the sidebar: dragged by pointer, moved by the arrow keys. */
export function makeGrip(options: {
  document: Document;
  side: HTMLElement;
  /** In pixels, as those that it is moved to; these may lie out of bounds. */
  width: () => number;
  /** The edge is being moved. */
  moved: (width: number) => void;
  /** It was let go. */
  settled: () => void;
}): HTMLElement {
  const { document, side, width, moved, settled } = options;
  const grip = document.createElement('div');
  grip.className = 'grip';
  grip.tabIndex = 0;
  grip.role = 'separator';
  grip.ariaOrientation = 'vertical';
  grip.ariaLabel = browser.i18n.getMessage('frame_resize');
  grip.ariaValueMin = String(narrowest);
  grip.ariaValueMax = String(widest);

  const isRightToLeft = () => getComputedStyle(document.documentElement).direction === 'rtl';
  grip.addEventListener('pointerdown', (event) => {
    grip.setPointerCapture(event.pointerId);
    side.classList.add('moving');
  });
  grip.addEventListener('pointermove', (event) => {
    if (!grip.hasPointerCapture(event.pointerId)) return;
    moved(isRightToLeft() ? event.clientX : window.innerWidth - event.clientX);
  });
  grip.addEventListener('lostpointercapture', () => {
    side.classList.remove('moving');
    settled();
  });
  grip.addEventListener('keydown', (event) => {
    const [wider, narrower] = isRightToLeft() ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    if (event.key !== wider && event.key !== narrower) return;
    event.preventDefault();
    event.stopPropagation();
    moved(width() + (event.key === wider ? keyStep : -keyStep));
    settled();
  });
  return grip;
}
