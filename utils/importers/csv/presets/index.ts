import type { Preset } from '../preset.ts';
import { copper } from './copper.ts';
import { google } from './google.ts';
import { hubspot } from './hubspot.ts';
import { outlook } from './outlook.ts';
import { pipedrive } from './pipedrive.ts';
import { salesforce } from './salesforce.ts';
import { streak } from './streak.ts';

/** The systems whose exports are known; those with the surest headers come first. */
export const presets: readonly Preset[] = [google, outlook, pipedrive, hubspot, streak, copper, salesforce];
