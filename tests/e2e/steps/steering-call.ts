import { heldCall } from './care.ts';
import { openThread, type Opened } from './mail.ts';
import { clientShown } from './sidebar.ts';
import { startRecording, type Started } from './start.ts';
import { addClients, northwind } from './store.ts';

/** A call with Northwind that is over since yesterday, and a mail of theirs with the sidebar beside it. */
export async function openAfterSteeringCall(): Promise<Opened & { started: Started }> {
  const started = await startRecording();
  await addClients(started.options, northwind);
  await heldCall(started.options, 'call', northwind.clientId, 'Steering call', 1);
  const opened = await openThread(started.context, 'northwind-quote');
  await clientShown(opened.sidebar, northwind.name);
  return { started, ...opened };
}
