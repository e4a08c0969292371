import { LIST_FIELDS, TEXT_FIELDS } from '../../utils/recap/template-syntax.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';

/** What a template can name: a press puts it in where the caret stands. */
export function FieldButtons({ onField }: { onField: (written: string) => void }) {
  return (
    <FieldSet
      fields={[...TEXT_FIELDS, ...LIST_FIELDS].map((field) => ({
        written: `{{${field}}}`,
        label: message(`template_field_${field}`),
      }))}
      onField={onField}
    />
  );
}

/** A button for each field: what it puts in, and what it is called. */
export function FieldSet({
  fields,
  onField,
}: {
  fields: readonly { written: string; label: string }[];
  onField: (written: string) => void;
}) {
  return (
    <fieldset class="field-buttons">
      <legend>{message('template_insertField')}</legend>
      {fields.map(({ written, label }) => (
        <Button key={written} variant="small" onClick={() => onField(written)}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
