/** How the sidebar stands beside a site's page. */
export interface FrameState {
  open: boolean;
  /** In CSS pixels. */
  width: number;
}

export const narrowest = 280;
export const widest = 640;
/** Where the person never touched it. */
export const usual: FrameState = { open: true, width: 372 };

/** A width that the sidebar may have, in pixels: the nearest one; the usual one for 0 and for what is no number. */
export function withinBounds(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width || usual.width)));
}
