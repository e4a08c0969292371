import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';

/** Before anything was agreed to: what is read, what is kept, and the switch. */
export function FirstRun({ account }: { account: string | null }) {
  return <EmptyState title={message('extensionName')}>{account}</EmptyState>;
}
