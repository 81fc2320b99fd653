import type { Part } from '../fields/kinds.ts';

export const promises: readonly Part[] = [
  {
    heading: 'What people can count on',
    fields: [
      {
        key: 'promises.replyWithinBusinessDays',
        as: 'number',
        label: 'Questions are answered within',
        unit: 'business days',
      },
      {
        key: 'promises.repliesPerPerson',
        as: 'number',
        label: 'Before it moves to another channel, one person gets',
        unit: 'replies',
        help: 'In one thread.',
      },
      {
        key: 'promises.alertClosedWithinHours',
        as: 'number',
        label: 'An alert is closed or renewed within',
        unit: 'hours',
      },
    ],
  },
  {
    heading: 'What authors can count on',
    fields: [
      {
        key: 'promises.approverAnswersWithinMinutes',
        as: 'number',
        label: 'The approver answers within',
        unit: 'minutes',
        help: 'After that the deputy is asked.',
      },
      { key: 'promises.approvalHoldsHours', as: 'number', label: 'An approval holds', unit: 'hours' },
      {
        key: 'promises.policyCheckedWithinHours',
        as: 'number',
        label: 'Each desk looks for a newer policy within',
        unit: 'hours',
      },
    ],
  },
];
