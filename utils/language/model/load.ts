import { modelOf } from './model.ts';
import weights from './weights.json' with { type: 'json' };

/** The model that the extension carries, of English sentences that ask or promise something. */
export const model = modelOf(weights);
