/** The style inside the frame's shadow root: adopted as a sheet, since a page's policy may forbid style elements. */
export const frameStyle = `
:host { all: initial; }
.side {
  position: fixed; inset-block: 0; inset-inline-end: 0; z-index: 2147483000; inline-size: var(--width);
  background: Canvas; border-inline-start: 1px solid #8883; color-scheme: light dark;
}
.side[hidden] { display: none; }
iframe { inline-size: 100%; block-size: 100%; border: 0; display: block; }
.grip {
  position: absolute; inset-block: 0; inset-inline-start: -4px; inline-size: 8px; padding: 0; border: 0;
  background: none; cursor: ew-resize; touch-action: none;
}
.grip:hover, .grip:focus-visible { background: #0b6b5d55; outline: none; }
.tab {
  position: fixed; inset-inline-end: 0; inset-block-start: 40%; z-index: 2147483000; inline-size: 28px; block-size: 44px;
  border: 1px solid #8884; border-inline-end: 0; border-start-start-radius: 8px; border-end-start-radius: 8px;
  background: #0b6b5d; color: #fff; font: 600 14px system-ui, sans-serif; cursor: pointer; padding: 0;
}
.tab:focus-visible { outline: 2px solid #0b6b5d; outline-offset: 2px; }
.tab[hidden] { display: none; }
.notice { font: 14px/1.5 system-ui, sans-serif; color: CanvasText; padding: 24px 16px; margin: 0; }
.notice button { font: inherit; display: block; margin-block-start: 12px; padding: 6px 14px; }
.moving iframe { pointer-events: none; }
`;
