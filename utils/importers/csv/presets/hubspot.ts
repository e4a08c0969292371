import { definePreset } from '../preset.ts';

const associatedCompany = /^(?:primary )?associated compan(?:y|ies)(?: names?)?(?: \(primary\))?$/;
const associatedCompanyId = /^(?:primary )?associated company ids?(?: \(primary\))?$/;

/** HubSpot: contacts, deals and companies. */
export const hubspot = definePreset({
  system: 'hubspot',
  tables: [
    {
      told: [
        ['deal name', 'deal stage'],
        ['deal name', 'record id'],
      ],
      columns: {
        dealTitle: ['deal name'],
        stage: ['deal stage'],
        amount: ['amount'],
        currency: ['currency'],
        date: ['create date', 'close date'],
        organisation: [associatedCompany],
        id: ['record id', 'deal id'],
        companyId: [associatedCompanyId],
        personId: ['associated contact ids'],
        note: ['deal description'],
      },
    },
    {
      told: [
        [/^(?:record|contact) id$/, 'first name', 'last name'],
        [/^(?:record|contact) id$/, 'email'],
        ['lifecycle stage', 'email'],
      ],
      columns: {
        firstName: ['first name'],
        lastName: ['last name'],
        email: ['email', 'work email', 'additional email addresses'],
        phone: ['phone number', 'mobile phone number'],
        role: ['job title'],
        organisation: [associatedCompany, 'company name'],
        website: ['website url'],
        id: ['record id', 'contact id'],
        companyId: [associatedCompanyId],
        note: ['message'],
      },
    },
    {
      told: [
        [/^(?:record|company) id$/, /^(?:company )?name$/, 'company domain name'],
        ['company name', 'company domain name'],
        ['company name', 'company owner'],
      ],
      columns: {
        organisation: ['company name', 'name'],
        website: ['company domain name', 'website url'],
        industry: ['industry'],
        phone: ['phone number'],
        id: ['record id', 'company id'],
        note: ['description'],
      },
    },
  ],
});
