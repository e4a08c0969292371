import type { TemplateIssue } from '../../utils/recap/index.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';

/** What is wrong with a template; line 0 is its subject. It can be saved all the same. */
export function TemplateIssues({ issues }: { issues: readonly TemplateIssue[] }) {
  return (
    <>
      {issues.map(({ kind, field, line }) => (
        <ProblemLine key={`${kind}${line}${field}`}>
          {message(
            kind === 'unknown-field' ? 'template_unknownField' : 'template_unclosedField',
            line === 0 ? message('template_inSubject') : message('template_inLine', line),
            field,
          )}
        </ProblemLine>
      ))}
    </>
  );
}
