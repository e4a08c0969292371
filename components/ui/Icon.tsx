/** Drawn on a 16 px grid with a 1.5 px line. */
const paths = {
  dashboard: 'M2.5 2.5h4.5v4.5h-4.5zM9 2.5h4.5v4.5h-4.5zM2.5 9h4.5v4.5h-4.5zM9 9h4.5v4.5h-4.5z',
  options: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M8 4.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M4 11.5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  close: 'M4 4l8 8M12 4l-8 8',
  collapse: 'M6 3l5 5l-5 5',
  back: 'M10 3l-5 5l5 5',
  down: 'M3.5 6l4.5 4.5l4.5 -4.5',
  add: 'M8 3v10M3 8h10',
  mailIn: 'M12.5 3.5l-9 9M4 6v6.5h6.5',
  mailOut: 'M3.5 12.5l9 -9M12 10v-6.5h-6.5',
  mail: 'M2 3.5h12v9h-12zM2.5 4l5.5 5l5.5 -5',
  call: 'M4 2.5h2.2l1.2 3.2l-1.6 1.2a8 8 0 0 0 3.3 3.3l1.2 -1.6l3.2 1.2v2.2a1.5 1.5 0 0 1 -1.5 1.5a9.5 9.5 0 0 1 -9.5 -9.5a1.5 1.5 0 0 1 1.5 -1.5z',
  video: 'M2 4.5h8v7h-8zM10 7.2l4 -2.2v6l-4 -2.2',
  meeting:
    'M5.5 7.5a2.3 2.3 0 1 0 0 -4.6a2.3 2.3 0 0 0 0 4.6zM1.5 13.5c0 -4.7 8 -4.7 8 0M10.5 7.4a2 2 0 0 0 0 -4M11.5 9.8c2 .3 3 1.6 3 3.7',
  note: 'M3 2.5h10v7.5l-3.5 3.5h-6.5zM9.5 13.5v-3.5h3.5',
  recap: 'M3.5 2h9v12h-9zM6 5.5h4M6 8h4M6 10.5h2.5',
  open: 'M6.5 3.5h-3.5v9.5h9.5v-3.5M9 2.5h4.5v4.5M13.5 2.5l-6 6',
  edit: 'M3 13l.7 -3l7 -7l2.3 2.3l-7 7z',
  remove: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.6 9h5.8l.6 -9',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0 -9zM10.3 10.3l3.7 3.7',
  client: 'M3 13.5v-11h6.5v11M9.5 6.5h3.5v7M1.5 13.5h13M5.2 5.5h2.1M5.2 8h2.1M5.2 10.5h2.1',
  person: 'M8 8a2.7 2.7 0 1 0 0 -5.4a2.7 2.7 0 0 0 0 5.4zM2.8 13.8c0 -5.2 10.4 -5.2 10.4 0',
  check: 'M3 8.5l3.5 3.5l6.5 -8',
  question: 'M8 14a6 6 0 1 0 0 -12a6 6 0 0 0 0 12zM6.2 6.3c0 -2.4 3.7 -2.2 3.6 0c0 1.3 -1.8 1.3 -1.8 2.7M8 11v.4',
  project: 'M2 4h7v2.5h-7zM5 9.5h9v2.5h-9z',
  feedback: 'M2 3h12v8h-7l-3 3v-3h-2zM5 6h6M5 8.3h4',
  warning: 'M8 2.5l6 11h-12zM8 6.5v3.5M8 11.8v.2',
  outline: 'M2.5 4h.5M5.5 4h8M2.5 8h.5M5.5 8h8M2.5 12h.5M5.5 12h8',
  risk: 'M8 2l5 2v4c0 3 -2 5 -5 6c-3 -1 -5 -3 -5 -6v-4zM8 5v3.5M8 10.5v.3',
  pipeline: 'M2 3h12l-4.5 5v5l-3 -1.5v-3.5z',
  survey: 'M8 2l1.8 3.9l4.2 .5l-3.1 2.9l.8 4.2l-3.7 -2.1l-3.7 2.1l.8 -4.2l-3.1 -2.9l4.2 -.5z',
  industry: 'M2 13.5v-7l4 2.5v-2.5l4 2.5v-6h4v10.5z',
  team: 'M8 6a2 2 0 1 0 0 -4a2 2 0 0 0 0 4zM3.5 13a2 2 0 1 0 0 -4a2 2 0 0 0 0 4zM12.5 13a2 2 0 1 0 0 -4a2 2 0 0 0 0 4zM7 6l-2.5 3M9 6l2.5 3',
} as const;

export type IconName = keyof typeof paths;
const mirrored: ReadonlySet<IconName> = new Set(['collapse', 'back']);

/** A small drawing beside words, or on an `IconButton`; never the only carrier of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={mirrored.has(name) ? 'icon icon-mirrored' : 'icon'}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
