import type { Brief } from '../../utils/messaging/calls/brief.ts';
import { howText, whatText } from '../care/care-words.ts';
import { hiddenText } from '../care/hidden-words.ts';
import { channelLine } from '../channel/channel-words.ts';
import { notSentWords } from '../coverage/not-sent-words.ts';
import { isolated } from '../ui/isolated.ts';
import { message, plural } from '../ui/message.ts';
import { untoldConcerns } from './concerns.ts';
import { nameOf } from './names.ts';
import { paperItem, type PaperItem, type PaperSection } from './paper.ts';

/** Told elsewhere on the same paper. */
const toldElsewhere: ReadonlySet<string> = new Set(['promise-ours', 'promise-theirs', 'question']);

/**
 * What not to forget: of what needs care the weightiest, and always how often and by which way they want to hear from us.
 */
export function notToForget(brief: Brief, mostCare: number): PaperSection {
  const { cadence } = brief.client.fields;
  const care = careItems(brief, ({ wait }) => !toldElsewhere.has(wait.signal));
  const channel = channelLine(brief.client.fields.preferredChannel, brief.channels);
  const { notSent } = brief.madeFrom;
  return {
    title: message('paper_notToForget'),
    items: [
      ...untoldConcerns(brief),
      ...care.slice(0, mostCare),
      ...(care.length > mostCare ? [paperItem(plural('paper_more', care.length - mostCare))] : []),
      ...(notSent === null ? [] : [paperItem(notSentWords(notSent.known, notSent.since, brief.madeAt))]),
      ...(cadence === null
        ? []
        : [
            paperItem(message('paper_wantsToHear', plural('client_everyDays', cadence.days)), [
              message(cadence.chosenBy === 'client' ? 'client_theirChoice' : 'client_ourChoice'),
            ]),
          ]),
      ...(channel === null ? [] : [paperItem(channel)]),
    ],
    empty: message('paper_nothingToForget'),
  };
}

/** All that needs care with them, the weightiest first; and what nobody is told of any more. */
export function risks(brief: Brief): PaperSection {
  const hidden = brief.hidden.map(hiddenText).join(' · ');
  return {
    title: message('care_title'),
    items: [...careItems(brief, () => true), ...(hidden === '' ? [] : [paperItem(message('paper_hidden'), [hidden])])],
    empty: message('paper_noRisks'),
  };
}

function careItems(brief: Brief, isWanted: (care: Brief['care'][number]) => boolean): PaperItem[] {
  return brief.care.filter(isWanted).map((care) => {
    const { signal, who } = care.wait;
    // A client that hangs on one person names them in the words; whose paper it is, everybody knows.
    const name = nameOf(who, brief);
    const isNamed = who !== '' && signal !== 'single-contact' && name !== brief.client.fields.name;
    return paperItem(whatText(care), [howText(care, brief.madeAt), isNamed && isolated(name)], care.isLate);
  });
}
