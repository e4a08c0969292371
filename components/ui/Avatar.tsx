/** The first letter of a name, so that a client is recognised at a glance. */
export function Avatar({ name, small = false }: { name: string; small?: boolean }) {
  const letter = [...name.trim()][0] ?? '?';
  return (
    <div class={small ? 'avatar avatar-small' : 'avatar'} aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </div>
  );
}
