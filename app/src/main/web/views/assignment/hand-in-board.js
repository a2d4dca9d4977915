import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { link } from '../../core/route.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { save } from '../../parts/blocks.js';
import { notify } from '../../parts/notices.js';
import { avatar, FORMER, nameOf } from '../../parts/people.js';
import { absent } from '../../parts/state.js';
import '../../parts/time-field.js';
import { fromField, time } from '../../parts/times.js';

const WORDS = { NONE: 'nothing yet', HANDED_IN: 'handed in', WITHDRAWN: 'withdrawn', RETURNED: 'returned' };

/** Who has handed in, as it happens; and the ways of marking many at once. */
class HandInBoard extends View {
  static properties = { space: {}, assignment: {}, extending: { state: true } };

  willUpdate(changed) {
    this.extended = changed.get('extending') ?? this.extended;
  }

  get nextFocus() {
    return this.querySelector('.acts form time-field') ?? this.querySelector(`[data-extends="${CSS.escape(this.extended)}"]`);
  }

  render() {
    const { assignment } = this.assignment;
    const rows = this.watch(`/api/assignments/${assignment}/submissions`, { list: true });
    const extensions = this.watch(`/api/assignments/${assignment}/extensions`, { list: true });
    this.members = this.watch(`/api/spaces/${this.space}/members`, { list: true }).items;
    const handedIn = rows.items.filter((row) => row.handIn === 'HANDED_IN').length;
    return html`<section class="board" aria-label="Hand-ins">
      <div class="head">
        <h2>Hand-ins <span class="count" aria-label="${handedIn} of ${rows.items.length} handed in">${handedIn} / ${rows.items.length}</span></h2>
        <span class="spacer"></span>
        <button type="button" class="small" @click=${() => save(`/api/assignments/${assignment}/submissions.zip`, 'submissions.zip')}>All hand-ins</button>
        <button type="button" class="small" @click=${() => save(`/api/assignments/${assignment}/grades.csv`, 'grades.csv')}>Marks as CSV</button>
        <label class="button small">Marks from CSV<input type="file" class="unseen" accept=".csv,text/csv" @change=${this.#marks} /></label>
      </div>
      ${absent(rows, 'hand-ins')}
      <div class="meter" aria-hidden="true">${repeat(rows.items, ({ student }) => student, (row) => html`<i data-state=${row.handIn} ?data-marked=${row.marking === 'MARKED'}></i>`)}</div>
      <table>
        <thead><tr><th scope="col">Student</th><th scope="col">Hand-in</th><th scope="col">When</th><th scope="col">Mark</th><th scope="col"><span class="unseen">More</span></th></tr></thead>
        <tbody>${repeat(rows.items, ({ student }) => student, (row) => this.#row(row, extensions.items.find((one) => one.student === row.student)))}</tbody>
      </table>
    </section>`;
  }

  #row(row, extension) {
    const name = nameOf(this.members, row.student);
    return html`<tr>
      <th scope="row"><span class="who">${avatar(name, row.student)} ${name}${row.former && !name.startsWith(FORMER) ? ' (left)' : ''}</span></th>
      <td><span class="tag" data-kind=${row.handIn === 'HANDED_IN' ? 'good' : row.handIn === 'NONE' ? 'quiet' : 'warn'}>${WORDS[row.handIn]}</span>
        ${row.late ? html`<span class="tag" data-kind="warn">late</span>` : nothing}</td>
      <td>${row.handedInAt ? time(row.handedInAt) : '–'}</td>
      <td>${mark(row, this.assignment.maxPoints)}</td>
      <td class="acts">
        ${row.submission ? html`<a class="button small" href=${link('spaces', this.space, 'assignments', this.assignment.assignment, 'submissions', row.submission)} aria-label="Read ${name}'s hand-in">Read</a>` : nothing}
        ${row.former ? nothing : this.#extension(row.student, name, extension)}
      </td>
    </tr>`;
  }

  #extension(student, name, extension) {
    if (this.extending !== student)
      return html`<button type="button" class="quiet small" data-extends=${student} @click=${() => (this.extending = student)} aria-label="Extension for ${name}">
        ${extension ? html`until ${time(extension.until)}` : 'Extension'}
      </button>`;
    return html`<form class="row" data-unsent="an extension" @submit=${(e) => this.#extend(e, student)}>
      <time-field name="until" label="Until" required></time-field>
      <label>Reason <input name="reason" required maxlength="500" autocomplete="off" /></label>
      <button class="small primary">Grant</button>
      ${extension ? html`<button type="button" class="small" @click=${() => this.#revoke(student)}>Revoke</button>` : nothing}
      <button type="button" class="quiet small" @click=${() => (this.extending = undefined)}>Cancel</button>
    </form>`;
  }

  async #extend(event, student) {
    event.preventDefault();
    const until = fromField(event.target.querySelector('time-field').value);
    const reason = new FormData(event.target).get('reason');
    await this.#change((path, options) => session.rest.put(path, { until, reason }, options), student);
  }

  async #revoke(student) {
    await this.#change((path, options) => session.rest.delete(path, options), student);
  }

  async #change(send, student) {
    const path = `/api/assignments/${this.assignment.assignment}/extensions/${encodeURIComponent(student)}`;
    const { etag } = session.resources.at(`/api/assignments/${this.assignment.assignment}`);
    if (await attempt(() => send(path, { ifMatch: etag }))) this.extending = undefined;
  }

  async #marks(event) {
    const [file] = event.target.files;
    event.target.value = '';
    if (!file) return;
    const path = `/api/assignments/${this.assignment.assignment}/marks`;
    const answer = await attempt(async () => session.rest.put(path, await file.text(), { contentType: 'text/csv', ifMatch: null }));
    if (!answer) return;
    const counts = {};
    for (const { result } of answer.body.items) counts[result] = (counts[result] ?? 0) + 1;
    notify(Object.entries(counts).map(([result, n]) => `${n} ${result}`).join(', ') || 'The file has no lines');
  }
}
customElements.define('hand-in-board', HandInBoard);

function mark({ marking, points, passed, release }, maxPoints) {
  if (marking === 'UNMARKED') return '–';
  const value = points ?? (passed === null ? 'commented' : passed ? 'passed' : 'not passed');
  const of = points !== null && maxPoints !== null ? html`<span class="under"> / ${maxPoints}</span>` : nothing;
  return html`${value}${of}${release === 'HELD' ? html` <span class="under">held</span>` : nothing}`;
}
