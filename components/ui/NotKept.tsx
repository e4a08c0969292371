import { keepingFails } from '../../utils/state/kept-text.ts';
import { message } from './message.ts';
import { ProblemLine } from './ProblemLine.tsx';

/** Said as long as the browser refuses to keep what is typed: whoever leaves now would lose it. */
export function NotKept() {
  return keepingFails.value ? <ProblemLine tone="late">{message('ui_notKept')}</ProblemLine> : null;
}
