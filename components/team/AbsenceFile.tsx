import { useRef, useState } from 'preact/hooks';
import { logProblem } from '../../utils/platform/log.ts';
import type { AbsencesRead } from '../../utils/state/absence-file.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { Button } from '../ui/Button.tsx';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { AbsenceChoice } from './AbsenceChoice.tsx';

/** Absences out of a calendar file: it is read here, and nothing is taken before it was looked at. */
export function AbsenceFile({ teammate }: { teammate: Practice<'teammate'> }) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [read, setRead] = useState<AbsencesRead | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File) => {
    setRead(null);
    setProblem(null);
    const answer = await readFile(file);
    if (typeof answer === 'string') setProblem(answer);
    else setRead(answer);
  };
  const close = () => {
    setRead(null);
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        class="button button-link"
        ref={button}
        aria-label={message('capacity_absenceFileOf', teammate.fields.name)}
        onClick={() => input.current?.click()}
      >
        {message('capacity_absenceFile')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".ics,text/calendar"
        aria-label={message('capacity_absenceFileOf', teammate.fields.name)}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      {problem !== null && (
        <ProblemLine
          action={
            <Button variant="small" onClick={() => setProblem(null)}>
              {message('ui_close')}
            </Button>
          }
        >
          {problem}
        </ProblemLine>
      )}
      {read !== null && <AbsenceChoice teammate={teammate} read={read} close={close} />}
    </>
  );
}

/** What was read, or why it was not. What reads calendars is loaded when there is one to read. */
async function readFile(file: File): Promise<AbsencesRead | string> {
  try {
    const { readAbsences } = await import('../../utils/state/absence-file.ts');
    const answer = await readAbsences(file, Date.now());
    if (!answer.ok) return message(answer.problem === 'too-large' ? 'capacity_fileTooLarge' : 'capacity_noCalendar');
    return answer.value.groups.length > 0 ? answer.value : message('capacity_noAbsencesInFile');
  } catch (problem) {
    logProblem('reading absences', problem);
    return message('problem_gone');
  }
}
