import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { languageOfTag, mailLocale, type Recap } from '../../utils/recap/index.ts';
import type { Client } from '../../utils/records/client.ts';
import { email } from '../../utils/records/fields.ts';
import { loadKeptTexts } from '../../utils/state/kept-text.ts';
import { keptRecapForm, type RecapForm } from '../../utils/state/recap-form.ts';
import { followRecap, type RecapStep } from '../../utils/state/recap-step.ts';
import { settings } from '../../utils/state/settings.ts';
import { changedTemplates, readTemplates } from '../../utils/state/templates.ts';
import { currentText, templateIds, templateNamed } from '../template/template-choice.ts';
import { dayOf } from '../ui/dates.ts';
import { language } from '../ui/language.ts';
import { useClientLanguage } from './language-of-draft.ts';
import { recapFromNotes } from './recap-mail.ts';
import type { RecapMeeting } from './recap-meeting.ts';

/** A recap while it is written. */
export interface RecapInWork {
  form: RecapForm;
  /** The language tag that it is written by. */
  locale: string;
  /** The mail that follows from the notes. */
  recap: Recap;
  kept: boolean;
  /** How far it has come; null while it was not saved. */
  step: RecapStep | null;
  change: (change: Partial<RecapForm>) => void;
  keep: () => void;
  startAgain: () => void;
}

/** What has to be read before a recap is written: nothing is written over before, nor in a language that is not the client's. */
export interface RecapSources {
  /** The language of the mails to the client; null for the browser's. */
  ofClient: Client['language'];
}

/** Null until what was typed before, the templates and the client's language have been read. */
export function useRecapSources({ clients }: RecapMeeting): RecapSources | null {
  const ofClient = useClientLanguage(clients[0]?.id ?? null);
  const [loaded, setLoaded] = useState(false);
  // Before anything is painted: what has been read already is not waited for.
  useLayoutEffect(() => {
    const templates = changedTemplates.peek() === null ? readTemplates(templateIds) : null;
    void Promise.all([loadKeptTexts(), templates]).then(() => setLoaded(true));
  }, []);
  return loaded && ofClient !== undefined ? { ofClient } : null;
}

/** The recap of this meeting as it stands, made anew with every change. */
export function useRecap(meeting: RecapMeeting, { ofClient }: RecapSources): RecapInWork {
  const held = useMemo(() => keptRecapForm(meeting.key, meeting.lasting, () => freshForm(meeting)), [meeting.key]);
  const form = held.form.value;
  const step = useRecapStep(form.recapId);
  const changed = changedTemplates.value ?? [];
  const sender = settings.value?.signature ?? '';
  const locale = mailLocale(form.language ?? ofClient, language());
  const recap = useMemo(() => {
    const text = currentText(templateNamed(form.templateId), changed, languageOfTag(locale));
    return recapFromNotes(form, meeting, {
      template: text,
      locale,
      browserLocale: language(),
      sender,
      today: dayOf(Date.now()),
    });
  }, [form, meeting, changed, locale, sender]);
  return {
    form,
    locale,
    recap,
    kept: held.kept.value,
    step,
    change: held.change,
    keep: held.keep,
    startAgain: held.startAgain,
  };
}

function freshForm(meeting: RecapMeeting): Omit<RecapForm, 'recapId' | 'edited'> {
  return {
    notes: meeting.notes,
    date: meeting.date?.slice(0, 10) ?? dayOf(Date.now()),
    to: meeting.guests.flatMap((guest) => email.safeParse(guest.email).data ?? []),
    templateId: settings.peek()?.template ?? 'recap',
  };
}

/** How far a mail has come; null while it was not saved. */
export function useRecapStep(recapId: string): RecapStep | null {
  const [step, setStep] = useState<RecapStep | null>(null);
  useEffect(() => {
    setStep(null);
    return followRecap(recapId, setStep);
  }, [recapId]);
  return step;
}
