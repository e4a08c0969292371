import { showBeside } from '../dashboard/show-beside.ts';
import { useRecords } from '../practice/use-records.ts';
import { RiskRegister } from './RiskRegister.tsx';

const show = showBeside('projects');

/** What may go wrong in a project. */
export function ProjectRisks({ clientId, projectId }: { clientId: string; projectId: string }) {
  const { records } = useRecords('risk', 'project', projectId);
  return <RiskRegister clientId={clientId} projectId={projectId} risks={records} show={show} />;
}
