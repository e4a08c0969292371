import { escaped, type Shown } from '../page.ts';

interface GuestShape {
  email: string;
  /** The row's label: "Name, Attending, Organizer". */
  label: string;
  name?: string;
  organizer?: boolean;
}

export interface EventShape {
  /** What is encoded in the page: "id calendar". */
  id?: string;
  title?: string;
  when?: string;
  guests?: GuestShape[];
  /** "4 guests" */
  counted?: string;
  location?: string;
}

const guest = ({ email, label, name, organizer }: GuestShape): string =>
  `<div role="treeitem" data-email="${email}" data-id="${email}" data-hovercard-id="${email}" aria-label="${escaped(label)}" ${organizer ? 'id="xDtlDlgOrg"' : ''}><div class="UfeRlc"><span>${escaped(name ?? label.split(/[,、]/)[0] ?? '')}</span></div></div>`;

export const encoded = (id: string): string => Buffer.from(id).toString('base64').replace(/=+$/, '');

/** The popup as recorded 2026-06. */
export function popup(shape: EventShape = {}): string {
  const { id = 'abc123 me@agency.example', title = 'Quarterly review', guests = [] } = shape;
  const when = shape.when ?? 'Wednesday, July 8<span>⋅</span><span>6:30 – 7:30pm</span>';
  const counted = shape.counted ?? (guests.length ? `${guests.length} guests` : '');
  return `<div role="dialog" data-chips-dialog="true" aria-labelledby="rAECCd"><div id="xDetDlg" data-eventid="${encoded(id)}">
<div id="xDetDlgWhen"><div class="UfeRlc"><span role="heading" id="rAECCd">${escaped(title)}</span></div><div class="AzuXid">${when}</div><div class="AzuXid">Weekly on Wednesday</div></div>
${shape.location ? `<div id="xDetDlgLoc"><i>place</i><span class="XuJrye">Location:</span>${escaped(shape.location)}</div>` : ''}
${counted ? `<div id="xDetDlgAtt"><div class="UfeRlc">${counted}</div></div>` : ''}
${guests.length ? `<div role="tree">${guests.map(guest).join('')}</div>` : ''}</div></div>`;
}

export function calendar(body: string, language = 'en', path = 'week/2026/7/10'): Shown {
  const chips = '<div role="main"><div data-eventchip data-eventid="Y2hpcA">Other event, 9am</div></div>';
  return { url: `https://calendar.google.com/calendar/u/0/r/${path}`, language, body: chips + body };
}

export interface FormShape {
  start?: string;
  startTime?: string;
  end?: string;
  endTime?: string;
  allDay?: boolean;
}

/** The edit page, with the ids of 2022 to 2026. */
export function form(shape: FormShape = {}): string {
  const { start = '20260708', startTime = '6:30pm', end = '20260708', endTime = '7:30pm', allDay = false } = shape;
  return `<input id="xTiIn" value="Quarterly review"><div id="xStDaIn" data-date="${start}"><input value="Jul 8, 2026"></div><input id="xStTiIn" value="${startTime}">
<div id="xEnDaIn" data-date="${end}"><input value="Jul 8, 2026"></div><input id="xEnTiIn" value="${endTime}"><div id="xAlDaCbx" role="checkbox" aria-checked="${allDay}"></div>
<input id="xLocIn" value="Room 4"><div id="xDescIn"><div role="textbox">Agenda:<br>figures</div></div>
<div id="xCalSel"><div role="option" aria-selected="true" data-value="${encoded('me@agency.example')}">Me</div></div>
<div id="xGstLst"><div id="xDtlDlgOrg" data-id="o" data-email="me@agency.example" aria-label="Me, Attending, Organizer"></div>
<div data-id="g" data-email="team@client.example" data-is-expandable="true" aria-label="Team"></div>
<div data-id="a" data-email="ann@client.example" aria-label="Ann Berg, Declined"></div></div>`;
}

export const editPage = (shape: FormShape = {}): Shown => ({
  ...calendar(form(shape), 'en', `eventedit/${encoded('abc123 me@agency.example')}`),
  bodyAttributes: 'data-viewfamily="EVENT_EDIT"',
});
