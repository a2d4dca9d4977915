import { html } from 'lit';
import { nameOf } from './people.js';

/** Who may hear of an event, as tags. */
export function audienceTags({ educators = [], students = [], users = [], services = [] }, members) {
  const groups = [
    ...(educators.length > 0 ? ['educators'] : []),
    ...(students.length > 0 ? ['students'] : []),
    ...users.map((user) => nameOf(members, user)),
    ...services.map((service) => `service ${service}`),
  ];
  return groups.length === 0 ? html`<span class="tag" data-kind="quiet">nobody</span>` : groups.map((group) => html`<span class="tag">${group}</span> `);
}
