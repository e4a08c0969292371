import './picker.css';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from './Field.tsx';
import { message, number, plural } from './message.ts';
import { type Picking, usePicker } from './use-picker.ts';

/** One of many, found by a part of its name: for lists that grow too long to be looked through. */
export function Picker({
  label,
  chosen,
  isReading = false,
  ...picking
}: Picking & {
  label: string;
  /** What the chosen value is called; empty for none, and while that is not known. */
  chosen: string;
  /** There is more to pick from than was read so far. */
  isReading?: boolean;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const picker = usePicker(picking);
  const { typed, listed, active, count } = picker;
  const isOpen = typed !== null;
  useSelected(field, isOpen, chosen);
  return (
    <Field id={id} label={label}>
      <div class="picker">
        <input
          ref={field}
          id={id}
          class="input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellcheck={false}
          dir="auto"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-activedescendant={listed.length > 0 ? `${id}-${active}` : undefined}
          aria-describedby={isOpen ? `${id}-note` : undefined}
          placeholder={chosen || picking.none}
          value={typed ?? chosen}
          onFocus={(event) => event.currentTarget.select()}
          onClick={picker.open}
          onInput={(event) => picker.type(event.currentTarget.value)}
          onBlur={picker.close}
          onKeyDown={(event) => {
            if (event.isComposing || !picker.press(event.key)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        {/* Told when its text changes: a line that comes with its text is not. */}
        <p class="visually-hidden" role="status">
          {isOpen && !isReading && plural('search_found', count)}
        </p>
        {isOpen && <PickerList {...{ id, label, picker, isReading }} value={picking.value} />}
      </div>
    </Field>
  );
}

/** What is called as was typed; how much more there is. */
function PickerList({
  id,
  label,
  value,
  isReading,
  picker: { typed, listed, active, count, beyond, pick },
}: {
  id: string;
  label: string;
  value: string;
  isReading: boolean;
  picker: ReturnType<typeof usePicker>;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.scrollIntoView?.({ block: 'nearest' }), []);
  const notFound = isReading ? message('ui_loading') : message('ui_pickNothing', typed ?? '');
  return (
    <div class="picker-open" ref={list}>
      <div role="listbox" id={`${id}-list`} aria-label={label}>
        {listed.map((option, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field that has the focus hears the keys
          <div
            key={option.value}
            id={`${id}-${index}`}
            class={index === active ? 'picker-option picker-active' : 'picker-option'}
            role="option"
            aria-selected={option.value === value}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            <bdi>{option.label}</bdi>
          </div>
        ))}
      </div>
      <p class="picker-note" id={`${id}-note`}>
        {count === 0 && notFound}
        {beyond > 0 && message('ui_pickMore', number(beyond))}
      </p>
    </div>
  );
}

/** What is chosen is selected once the list is closed, so that what is typed next takes its place. */
function useSelected(field: { current: HTMLInputElement | null }, isOpen: boolean, chosen: string): void {
  useLayoutEffect(() => {
    if (!isOpen && document.activeElement === field.current) field.current?.select();
  }, [isOpen, chosen]);
}
