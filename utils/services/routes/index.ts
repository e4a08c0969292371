import type { Routes } from '../../messaging/router.ts';
import type { Clock } from '../../platform/clock.ts';
import type { OpenStore } from '../../store/index.ts';
import { withConsent } from '../consent.ts';
import type { Context } from '../context.ts';
import { allClientsRoutes } from './all-clients.ts';
import { briefRoutes } from './brief.ts';
import { careRoutes } from './care.ts';
import { clientRoutes } from './clients.ts';
import { comingRoutes } from './coming.ts';
import { contactRoutes } from './contacts.ts';
import { copyRoutes } from './copy.ts';
import { digestRoutes } from './digest.ts';
import { feedbackRoutes } from './feedback.ts';
import { frameRoutes } from './frame.ts';
import { importRoutes } from './imports.ts';
import { lookAlikeRoutes } from './look-alikes.ts';
import { practiceRoutes } from './practice.ts';
import { projectRoutes } from './project.ts';
import { proposalRoutes } from './proposals.ts';
import { screenRoutes } from './screen.ts';
import { searchRoutes } from './search.ts';
import { tabRoutes } from './tabs.ts';
import { upkeepRoutes } from './upkeep.ts';
import { workRoutes } from './work.ts';

/** Every call of the contract with what answers it. */
export function makeRoutes({ store, clock }: { store: OpenStore; clock: Clock }): Routes {
  const context: Context = { store: withConsent(store), clock };
  return {
    ...screenRoutes(context),
    ...clientRoutes(context),
    ...contactRoutes(context),
    ...frameRoutes(context),
    ...upkeepRoutes(context),
    ...importRoutes(context),
    ...tabRoutes,
    ...allClientsRoutes(context),
    ...searchRoutes(context),
    ...lookAlikeRoutes(context),
    ...careRoutes(context),
    ...briefRoutes(context),
    ...workRoutes(context),
    ...projectRoutes(context),
    ...digestRoutes(context),
    ...practiceRoutes(context),
    ...comingRoutes(context),
    ...proposalRoutes(context),
    ...copyRoutes(context),
    ...feedbackRoutes(context),
  };
}
