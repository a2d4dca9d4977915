import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { isPast } from '../../core/now.js';
import { go, link } from '../../core/route.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { toLine } from '../../parts/blocks-text.js';
import { keptForm } from '../../parts/kept-form.js';
import { absent } from '../../parts/state.js';
import { day, relative, time } from '../../parts/times.js';
import { isClosed } from '../assignment/closed.js';
import { look } from './seen.js';

/** The assignments of a class: what is next first, what is over last. */
class AssignmentsView extends View {
  static properties = { space: {}, role: {}, creating: { state: true } };

  render() {
    const all = this.watch(`/api/spaces/${this.space}/assignments`, { list: true });
    const teaches = this.role === 'EDUCATOR';
    return html`
      <div class="head">
        <h1 tabindex="-1">Assignments</h1>
        <span class="spacer"></span>
        ${teaches ? html`<button type="button" class="primary" aria-expanded=${Boolean(this.creating)} @click=${() => (this.creating = !this.creating)}>New assignment</button>` : nothing}
      </div>
      ${this.creating ? this.#form() : nothing}
      ${absent(all, 'assignments')}
      ${all.ready && all.items.length === 0 ? html`<p class="empty">${teaches ? 'Nothing is set yet. A new assignment is hidden until you reveal it.' : 'Nothing is set yet. It will appear here by itself.'}</p>` : nothing}
      ${repeat(
        groups(all.items, teaches),
        ([title]) => title,
        ([title, items]) => html`<section aria-label=${title}>
          <h2 class="group">${title}</h2>
          <ul class="assignments">${repeat(items, ({ assignment }) => assignment, (one) => this.#row(one, teaches))}</ul>
        </section>`,
      )}
    `;
  }

  get nextFocus() {
    return this.querySelector('.head button');
  }

  #row(one, teaches) {
    const due = teaches ? one.due : one.deadline;
    const fresh = !teaches && look.isNew(one);
    return html`<li><a class="card assignment-row" href=${link('spaces', this.space, 'assignments', one.assignment)}>
      <span class="grow"><strong>${one.title}</strong>${fresh ? html` <span class="tag new">changed since you last looked</span>` : nothing}
        <span class="under">${due ? html`Due ${time(due)} · ${relative(due)}` : 'No due time'}</span></span>
      ${(teaches ? educatorTags(one) : studentTags(one)).map(([text, kind]) => html`<span class="tag" data-kind=${kind}>${text}</span>`)}
    </a></li>`;
  }

  get #kept() {
    return keptForm(`spaces.${this.space}.assignment`);
  }

  #form() {
    const { title = '' } = this.#kept.values;
    return html`<form class="card" @submit=${this.#create} @input=${(e) => this.#kept.keep(e)}>
      <label>Title <input name="title" .value=${title} required maxlength="200" autocomplete="off" autofocus /></label>
      <p class="hint">It begins hidden. Students hear of it when you reveal it.</p>
      <div class="row"><button class="primary">Create</button><button type="button" class="quiet" @click=${this.#cancel}>Cancel</button></div>
    </form>`;
  }

  #cancel() {
    this.#kept.drop();
    this.creating = false;
  }

  async #create(event) {
    event.preventDefault();
    const title = toLine(new FormData(event.target).get('title'));
    const created = await attempt(() => session.rest.post(`/api/spaces/${this.space}/assignments`, { title }));
    if (!created) return;
    this.#kept.drop();
    this.creating = false;
    go('spaces', this.space, 'assignments', created.body.assignment ?? created.location.split('/').pop());
  }
}
customElements.define('assignments-view', AssignmentsView);

function groups(items, teaches) {
  const due = (one) => (teaches ? one.due : one.deadline);
  const over = (one) => one.archived || (due(one) && isPast(due(one)));
  const kinds = [
    ['Not yet shown', (one) => one.hidden && !one.archived],
    ['Now', (one) => !over(one) && !one.hidden],
    ['Due time is past', (one) => over(one) && !one.archived && !one.hidden],
    ['Archived', (one) => one.archived],
  ];
  const late = '9999';
  const byDue = (a, b) => (due(a) ?? late).localeCompare(due(b) ?? late);
  return kinds.map(([title, fits]) => [title, items.filter(fits).sort(byDue)]).filter(([, found]) => found.length > 0);
}

function educatorTags(one) {
  const tags = [];
  if (one.hidden) tags.push(['hidden', 'quiet']);
  if (one.archived) tags.push(['archived', 'quiet']);
  if (one.gradesReleased) tags.push(['marks released', 'good']);
  return tags;
}

function studentTags({ mine, deadline, effectiveCutOff, gradesReleased }) {
  if (mine && mine.release === 'RELEASED' && gradesReleased) return [['marked', 'good']];
  if (mine?.handIn === 'RETURNED') return [['returned to you', 'warn']];
  if (mine?.handIn === 'HANDED_IN') return [[mine.late ? 'handed in late' : 'handed in', mine.late ? 'warn' : 'good']];
  const withdrawn = mine?.handIn === 'WITHDRAWN' ? [['withdrawn', 'warn']] : [];
  return [...withdrawn, ...timeTags(deadline, effectiveCutOff)];
}

function timeTags(deadline, effectiveCutOff) {
  if (isClosed({ effectiveCutOff })) return [['closed', 'quiet']];
  if (deadline && isPast(deadline)) return [['overdue', 'warn']];
  return deadline ? [[`due ${day(deadline)}`, 'plain']] : [];
}
