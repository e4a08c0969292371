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

export function withinBounds(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width || usual.width)));
}
