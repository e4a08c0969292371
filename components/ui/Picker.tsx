import './picker.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Field } from './Field.tsx';
import { message, number, plural } from './message.ts';
import { type Picking, usePicker } from './use-picker.ts';

/** One of many, found by a part of its name: for lists that grow too long to be looked through. */
export function Picker({ label, chosen, ...picking }: Picking & { label: string; chosen: string }) {
  const id = useId();
  const picker = usePicker(picking);
  const { typed, listed, active } = picker;
  const isOpen = typed !== null;
  const listId = `${id}-list`;
  return (
    <Field id={id} label={label}>
      <div class="picker">
        <input
          id={id}
          class="input"
          type="text"
          role="combobox"
          autoComplete="off"
          spellcheck={false}
          dir="auto"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={listed.length > 0 ? `${id}-${active}` : undefined}
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
        {isOpen && <PickerList id={id} listId={listId} label={label} picker={picker} />}
      </div>
    </Field>
  );
}

/** What is called as was typed; how much more there is. */
function PickerList({
  id,
  listId,
  label,
  picker,
}: {
  id: string;
  listId: string;
  label: string;
  picker: ReturnType<typeof usePicker>;
}) {
  const { typed, listed, active, count, beyond } = picker;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div class="picker-open" ref={list}>
      <div role="listbox" id={listId} aria-label={label}>
        {listed.map((option, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field that has the focus hears the keys
          <div
            key={option.value}
            id={`${id}-${index}`}
            class="picker-option"
            role="option"
            aria-selected={index === active}
            // The focus stays in the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => picker.pick(option)}
          >
            <bdi>{option.label}</bdi>
          </div>
        ))}
      </div>
      <p class="visually-hidden" role="status">
        {plural('search_found', count)}
      </p>
      {count === 0 && <p class="picker-note">{message('ui_pickNothing', typed ?? '')}</p>}
      {beyond > 0 && <p class="picker-note">{message('ui_pickMore', number(beyond))}</p>}
    </div>
  );
}
