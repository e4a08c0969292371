import { message, type MessageKey } from '../ui/message.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';

interface Values {
  action: string;
  clarifiedOn: string;
  actedOn: string;
  toldOn: string;
}

const days: [keyof Omit<Values, 'action'>, MessageKey][] = [
  ['clarifiedOn', 'feedback_clarified'],
  ['actedOn', 'feedback_acted'],
  ['toldOn', 'feedback_told'],
];

/** What became of feedback: each step with its day, which may be taken back by emptying it, and what was done. */
export function WalkFields({ values, set }: { values: Values; set: (edit: Partial<Values>) => void }) {
  return (
    <>
      <div class="edit-form-pair">
        {days.map(([field, label]) => (
          <TextField
            key={field}
            label={message(label)}
            type="date"
            value={values[field]}
            onText={(day) => set({ [field]: day })}
          />
        ))}
      </div>
      <TextArea label={message('feedback_whatWasDone')} value={values.action} onText={(action) => set({ action })} />
    </>
  );
}
