import type { MailContact } from '../synthetic/mailbox/mail.ts';
import { anna, bruno, grace, henrik, lea, oskar, priya, sam } from '../synthetic/mailbox/people.ts';
import { contosoStory, fabrikamStory } from './stories-agencies.ts';
import { litwareStory, northwindStory } from './stories-clients.ts';
import { tailspinStory } from './story-tailspin.ts';
import type { Chapter } from './story.ts';

export interface DemoPerson extends MailContact {
  role: string;
  decisionMaker: boolean;
}

/** A demo client: who they are, what they want, how often they want to hear, and what has passed so far. */
export interface DemoClient {
  slug: string;
  name: string;
  domain: string;
  status: 'prospect' | 'active' | 'paused' | 'former';
  industry: string;
  /** Months since the work began. */
  months: number;
  cadence: { days: number; chosenBy: 'client' | 'us' };
  responseHours: number;
  preferredChannel: 'mail' | 'call' | 'video' | 'meeting';
  people: DemoPerson[];
  goals: { text: string; quote?: string }[];
  needs: string[];
  story: Chapter[];
  /** How many days ago the newest chapter began, and how far chapters are apart. */
  newest: number;
  apart: number;
}

const someone = (contact: MailContact, role: string, decisionMaker = false): DemoPerson => ({
  ...contact,
  role,
  decisionMaker,
});

/** The clients of the demo, the same companies that write in the demo mailbox. */
export const demoClients: DemoClient[] = [
  {
    slug: 'northwind',
    name: 'Northwind Traders',
    domain: 'northwind.example',
    status: 'active',
    industry: 'Logistics',
    months: 32,
    cadence: { days: 14, chosenBy: 'client' },
    responseHours: 8,
    preferredChannel: 'call',
    people: [someone(anna, 'Head of operations', true), someone(bruno, 'Depot Lyon')],
    goals: [
      {
        text: 'Cut onboarding of a new depot from six weeks to two',
        quote: 'If a new depot is up in two weeks, this has paid for itself',
      },
    ],
    needs: ['One price for the whole year', 'Training in French for Lyon', 'Somebody who picks up the phone'],
    story: northwindStory,
    newest: 9,
    apart: 34,
  },
  {
    slug: 'contoso',
    name: 'Contoso',
    domain: 'contoso.example',
    status: 'active',
    industry: 'Household goods',
    months: 14,
    cadence: { days: 7, chosenBy: 'us' },
    responseHours: 8,
    preferredChannel: 'mail',
    people: [someone(grace, 'Brand manager'), someone(henrik, 'Marketing director', true)],
    goals: [{ text: 'A brand that is recognised on the shelf before the spring fair' }],
    needs: ['One person who signs off', 'Files that the printer takes at once'],
    story: contosoStory,
    newest: 6,
    apart: 35,
  },
  {
    slug: 'fabrikam',
    name: 'Fabrikam',
    domain: 'fabrikam.example',
    status: 'active',
    industry: 'Machine building',
    months: 9,
    cadence: { days: 14, chosenBy: 'client' },
    responseHours: 16,
    preferredChannel: 'meeting',
    people: [someone(lea, 'Head of communication', true)],
    goals: [
      {
        text: 'A new site that the sales people use in front of customers',
        quote: 'I want to stop apologising for our site',
      },
    ],
    needs: ['A date that holds', 'To hear of a delay before it happens'],
    story: fabrikamStory,
    newest: 20,
    apart: 25,
  },
  {
    slug: 'litware',
    name: 'Litware',
    domain: 'litware.example',
    status: 'active',
    industry: 'Publishing',
    months: 20,
    cadence: { days: 7, chosenBy: 'client' },
    responseHours: 8,
    preferredChannel: 'video',
    people: [someone(oskar, 'Campaigns', true), someone(priya, 'Editor')],
    goals: [{ text: 'Twice as many readers of the autumn list without a larger budget' }],
    needs: ['Drafts a day earlier', 'The tone of the house'],
    story: litwareStory,
    newest: 10,
    apart: 34,
  },
  {
    slug: 'tailspin',
    name: 'Tailspin Toys',
    domain: 'tailspin.example',
    status: 'active',
    industry: 'Toys',
    months: 26,
    cadence: { days: 30, chosenBy: 'client' },
    responseHours: 16,
    preferredChannel: 'mail',
    people: [someone(sam, 'Owner', true)],
    goals: [{ text: 'Sell through their own shop what they sell at fairs' }],
    needs: ['A report once a month, on one page'],
    story: tailspinStory,
    newest: 44,
    apart: 31,
  },
];
