import type { CaseFile } from '../../utils/state/case-file.ts';
import { isTold, type Telling, tellingsOf } from '../../utils/practice/tellings.ts';
import { channelNames } from '../channel/channel-words.ts';
import { tellingDetails } from '../concern/telling-words.ts';
import { scoreInWords, surveyStates } from '../feedback/survey-words.ts';
import type { Paper, PaperItem, PaperSection } from '../paper/paper.ts';
import { dayOf } from '../ui/dates.ts';
import { message, plural } from '../ui/message.ts';
import { sortName } from '../work/feedback-sort.ts';
import { statusName } from '../work/project-status.ts';
import { correspondenceSection } from './correspondence-section.ts';
import { momentWords } from './moment-words.ts';
import { newWorkSection } from './new-work-section.ts';
import { frameWords, outlineSections } from './outline-sections.ts';
import { versionsSection } from './outline-paper.ts';
import { wholeItem } from './prose-items.ts';
import { dayWords, stepSortName } from './step-words.ts';

/** All about a project on paper: the outline, what happened, what was decided, what passed, what was said, what may go wrong. */
export function caseFilePaper(file: CaseFile, clientName: string, madeAt: number): Paper {
  const { fields } = file.project;
  const skills = Object.entries(fields.skills).map(([skill, { weeks }]) =>
    wholeItem(skill, [plural('project_weeks', weeks)]),
  );
  return {
    title: message('project_caseFileOf', fields.name),
    about: [clientName, [statusName(fields.status), frameWords(fields)].filter(Boolean).join(' · ')].filter(Boolean),
    sections: [
      ...outlineSections(fields),
      ...(skills.length === 0 ? [] : [{ title: message('project_skills'), items: skills, empty: '' }]),
      versionsSection(fields, file.outlines),
      logSection(file),
      decisionSection(file),
      correspondenceSection(file.correspondence),
      feedbackSection(file),
      surveySection(file),
      concernSection(file),
      riskSection(file),
      newWorkSection(file),
    ],
    foot: [message('project_caseFileFoot', momentWords(madeAt))],
  };
}

function logSection({ steps }: CaseFile): PaperSection {
  return {
    title: message('project_log'),
    items: steps.map(stepItem),
    empty: message('project_noSteps'),
  };
}

/** What was decided in the work, and the decisions to buy that led to it. */
function decisionSection({ steps, decisions }: CaseFile): PaperSection {
  return {
    title: message('project_decisions'),
    items: [
      ...decisions.map(({ fields: { decision, name, decidedOn } }) =>
        wholeItem(decision, [name, decidedOn !== null && dayWords(decidedOn)]),
      ),
      ...steps.filter(({ fields }) => fields.sort === 'decision').map(stepItem),
    ],
    empty: message('project_noDecisions'),
  };
}

function stepItem({ fields: { sort, text, by, at } }: CaseFile['steps'][number]): PaperItem {
  return wholeItem(text, [stepSortName(sort), by, momentWords(at)]);
}

function feedbackSection({ feedback }: CaseFile): PaperSection {
  return {
    title: message('work_feedback'),
    items: feedback.map(({ fields: { text, sort, givenBy, at, themes, clarifiedOn, action, toldOn } }) =>
      wholeItem(text, [
        sortName(sort),
        givenBy,
        dayWords(dayOf(at)),
        ...Object.keys(themes),
        clarifiedOn !== null && message('feedback_clarifiedOn', dayWords(clarifiedOn)),
        action !== '' && message('project_actedOn', action),
        toldOn !== null && message('project_toldOn', dayWords(toldOn)),
      ]),
    ),
    empty: message('work_noFeedback'),
  };
}

/** What was asked and, where they answered, how: the score and their words. */
function surveySection({ surveys }: CaseFile): PaperSection {
  return {
    title: message('surveys_title'),
    items: surveys.map(({ fields: { question, sort, score, comment, to, draftedAt, askedAt, answeredAt, state } }) =>
      wholeItem(question, [
        score !== null && scoreInWords(sort, score),
        comment,
        to,
        message(surveyStates[state]),
        dayWords(dayOf(answeredAt ?? askedAt ?? draftedAt)),
      ]),
    ),
    empty: message('feedback_noSurveys'),
  };
}

function concernSection({ concerns }: CaseFile): PaperSection {
  return {
    title: message('project_concerns'),
    items: concerns.map(({ fields: { what, tellings, options, outcome, raisedAt, state } }) =>
      wholeItem(what, [
        dayWords(dayOf(raisedAt)),
        !isTold({ tellings }) && message('project_toldNobody'),
        ...tellingsOf({ tellings }).flatMap((telling) => tellingWords(telling, options)),
        options !== '' && message('project_options', options),
        outcome !== '' && message('project_outcome', outcome),
        message(state === 'open' ? 'project_stillOpen' : 'project_closed'),
      ]),
    ),
    empty: message('project_noConcerns'),
  };
}

/** One time that a concern was told, with what was offered then if it was something else than now. */
function tellingWords(telling: Telling, offered: string): (string | false)[] {
  const { to, at, medium } = telling;
  return [
    at === null ? message('concern_toBeTold', to) : message('project_toldTo', to, momentWords(at)),
    medium !== null && message(channelNames[medium]),
    ...tellingDetails(telling, offered),
  ];
}

const degrees = ['project_low', 'project_medium', 'project_high'] as const;

function riskSection({ risks }: CaseFile): PaperSection {
  return {
    title: message('paper_risks'),
    items: risks.map(({ fields: { what, likelihood, impact, plan, owner, state } }) =>
      wholeItem(what, [
        message('project_likelihood', degreeName(likelihood)),
        message('project_impact', degreeName(impact)),
        plan,
        owner,
        message(state === 'closed' ? 'project_closed' : 'project_stillOpen'),
      ]),
    ),
    empty: message('project_noRisks'),
  };
}

/** From 1, low, to 3, high. */
function degreeName(degree: number): string {
  return message(degrees[degree - 1] ?? 'project_medium');
}
