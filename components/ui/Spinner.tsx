/** Something is on its way; `label` says what, for those who do not see it turn. */
export function Spinner({ label }: { label: string }) {
  return (
    <span class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      <span class="visually-hidden">{label}</span>
    </span>
  );
}
