import { html } from 'lit';
import { keyed } from 'lit-html/directives/keyed.js';
import { lazily, warm } from '../../core/lazy.js';
import { link } from '../../core/route.js';
import { View } from '../../core/view.js';
import { keptWordsIn } from '../../parts/kept-words.js';
import { absent } from '../../parts/state.js';
import { handInOf } from './draft.js';
import './educator-side.js';
import './student-side.js';

const MODULES = {
  'history-view': () => import('../history/history-view.js'),
  'submission-view': () => import('../submission/submission-view.js'),
};

const late = (name, draw) => lazily(name, MODULES[name], draw);

/** One assignment, as its educators or as its students see it; its history; one hand-in. */
class AssignmentView extends View {
  static properties = { space: {}, role: {}, assignment: {}, parts: {} };

  connectedCallback() {
    super.connectedCallback();
    warm(Object.values(MODULES));
  }

  render() {
    const { space, role, assignment, parts } = this;
    const thing = this.watch(`/api/assignments/${assignment}`);
    if (!thing.ready) return html`${absent(thing, 'assignment')}${thing.problem ? html`<kept-words .name=${handInOf(assignment)}></kept-words>` : ''}`;
    const back = html`<p class="crumbs"><a href=${link('spaces', space, 'assignments')}>Assignments</a>
      ${parts.length > 0 ? html` › <a href=${link('spaces', space, 'assignments', assignment)}>${thing.body.title}</a>` : ''}</p>`;
    return html`${back}${this.#side(thing)}`;
  }

  get nextFocus() {
    return keptWordsIn(this);
  }

  #side(thing) {
    const { space, role, assignment, parts } = this;
    if (parts[0] === 'history')
      return late('history-view', () => html`<history-view .assignment=${assignment} .space=${space} .role=${role}></history-view>`);
    if (parts[0] === 'submissions' && parts[1] && role === 'EDUCATOR')
      return late('submission-view', () =>
        keyed(parts[1], html`<submission-view .space=${space} .assignment=${thing.body} .submission=${parts[1]}></submission-view>`),
      );
    return role === 'EDUCATOR'
      ? html`<educator-side .space=${space} .assignment=${thing.body} .etag=${thing.etag}></educator-side>`
      : html`<student-side .space=${space} .assignment=${thing.body} .etag=${thing.etag}></student-side>`;
  }
}
customElements.define('assignment-view', AssignmentView);
