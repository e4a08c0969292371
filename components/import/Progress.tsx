/** How far something is, from 0 to 1; null where nobody can tell. */
export function Progress({ label, fraction }: { label: string; fraction: number | null }) {
  return (
    <progress
      class="import-progress"
      aria-label={label}
      max={1}
      {...(fraction !== null && { value: Math.round(fraction * 1000) / 1000 })}
    />
  );
}
