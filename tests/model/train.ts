import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readParakweet } from './labelled.ts';
import { packed, learnTwice } from './packed.ts';

/**
 * Makes the model anew from the labelled sentences: `CLIENTSIDE_CORPORA=… npm run train-model`. What is written
 * holds weights, and no sentence. How good it is, the benchmark says.
 */

const file = fileURLToPath(new URL('../../utils/language/model/weights.json', import.meta.url));

const corpora = process.env['CLIENTSIDE_CORPORA'];
if (corpora === undefined) throw new Error('CLIENTSIDE_CORPORA names no folder with the labelled sentences');
const labelled = readParakweet(corpora);
const regression = learnTwice(labelled);
writeFileSync(file, `${JSON.stringify(packed(regression), null, 2)}\n`);
console.log(`${labelled.length} sentences, ${regression.weights.size} features, ${statSync(file).size} bytes`);
