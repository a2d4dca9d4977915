import { html, nothing } from 'lit';
import { keyed } from 'lit-html/directives/keyed.js';
import { lazily, warm } from '../../core/lazy.js';
import { link } from '../../core/route.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { absent } from '../../parts/state.js';
import '../../parts/unread-count.js';
import '../assignments/assignments-view.js';

const TABS = [
  ['assignments', 'Assignments'],
  ['talk', 'Conversations'],
  ['people', 'People'],
  ['audit', 'Audit log', 'EDUCATOR'],
  ['usage', 'Usage', 'EDUCATOR'],
];

const MODULES = {
  'assignment-view': () => import('../assignment/assignment-view.js'),
  'talk-view': () => import('../talk/talk-view.js'),
  'people-view': () => import('../people/people-view.js'),
  'audit-view': () => import('../audit/audit-view.js'),
  'usage-view': () => import('../usage/usage-view.js'),
};

const late = (name, draw) => lazily(name, MODULES[name], draw);

const VIEWS = {
  assignments: ({ space, role }) => html`<assignments-view .space=${space} .role=${role}></assignments-view>`,
  assignment: ({ space, role, parts }) =>
    late('assignment-view', () =>
      keyed(parts[1], html`<assignment-view .space=${space} .role=${role} .assignment=${parts[1]} .parts=${parts.slice(2)}></assignment-view>`),
    ),
  talk: ({ space, role, parts }) =>
    late('talk-view', () => html`<talk-view .space=${space} .role=${role} .conversation=${parts[1]} .message=${parts[2]}></talk-view>`),
  people: ({ space, role }) => late('people-view', () => html`<people-view .space=${space} .role=${role}></people-view>`),
  audit: ({ space }) => late('audit-view', () => html`<audit-view .space=${space}></audit-view>`),
  usage: ({ space }) => late('usage-view', () => html`<usage-view .space=${space}></usage-view>`),
};

const mayOpen = (at, role) => TABS.every(([key, , needed]) => key !== at || !needed || needed === role);

const closed = () => html`<p class="empty" role="alert">This is for the educators of the class.</p>`;

/** One class: its name, what is in it, and the view that was chosen. */
class SpaceView extends View {
  static properties = { space: {}, parts: {} };

  connectedCallback() {
    super.connectedCallback();
    warm(Object.values(MODULES));
  }

  render() {
    const { space, parts } = this;
    const resource = this.watch(`/api/spaces/${space}`);
    if (!resource.ready) return absent(resource, 'class');
    const { name, role, members } = resource.body;
    session.enter(space, role);
    const at = parts[0] ?? 'assignments';
    const tab = at === 'assignments' && parts.length > 1 ? 'assignment' : at;
    const view = mayOpen(at, role) ? (VIEWS[tab] ?? VIEWS.assignments) : closed;
    return html`
      <div class="space-head">
        <p class="eyebrow">${role === 'EDUCATOR' ? 'You teach' : 'You learn'} · ${members} members</p>
        <p class="space-name">${name}</p>
        <nav class="tabs" aria-label="In this class">
          ${TABS.filter(([, , needed]) => !needed || needed === role).map(
            ([key, title]) => html`<a href=${link('spaces', space, key)} aria-current=${key === at ? 'page' : nothing}>${title} ${key === 'talk' ? html`<unread-count .space=${space}></unread-count>` : nothing}</a>`,
          )}
        </nav>
      </div>
      ${view({ space, role, parts })}
    `;
  }
}
customElements.define('space-view', SpaceView);
