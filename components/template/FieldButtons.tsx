import { LIST_FIELDS, TEXT_FIELDS } from '../../utils/recap/template-syntax.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';

/** What a template can name: a press puts it in where the caret stands. */
export function FieldButtons({ onField }: { onField: (written: string) => void }) {
  return (
    <fieldset class="field-buttons">
      <legend>{message('template_insertField')}</legend>
      {[...TEXT_FIELDS, ...LIST_FIELDS].map((field) => (
        <Button key={field} variant="small" onClick={() => onField(`{{${field}}}`)}>
          {message(`template_field_${field}`)}
        </Button>
      ))}
    </fieldset>
  );
}
