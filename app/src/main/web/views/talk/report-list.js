import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { View } from '../../core/view.js';
import { avatar, nameOf } from '../../parts/people.js';
import { absent } from '../../parts/state.js';
import { ago } from '../../parts/times.js';
import { linkTo } from './paths.js';
import { peopleOf } from './people-here.js';

/** What members of a class asked its educators to look at. */
class ReportList extends View {
  static properties = { space: {} };

  render() {
    const all = this.watch(`/api/spaces/${this.space}/reports`, { list: true });
    const people = peopleOf(this, { space: this.space });
    return html`
      <p class="crumbs back"><a href=${linkTo(this.space)}>‹ Conversations</a></p>
      <h1 tabindex="-1">Reports</h1>
      <p class="under">Only the educators of this class see who reported what.</p>
      ${absent(all, 'reports')}
      ${all.ready && all.items.length === 0 ? html`<p class="empty">Nobody has reported anything.</p>` : nothing}
      <ul class="plain reports">
        ${repeat(all.items, ({ message, reporter }) => `${message} ${reporter}`, (one) => html`<li class="card who">
          ${avatar(nameOf(people, one.reporter), one.reporter)}
          <div class="grow">
            <p><strong>${nameOf(people, one.reporter)}</strong> <span class="under">${ago(one.at)}</span></p>
            <p class="reason">${one.reason ?? 'What was said here has been erased.'}</p>
          </div>
          <a class="button small" href=${linkTo(this.space, one.conversation, one.message)}>See the message</a>
        </li>`)}
      </ul>
    `;
  }
}
customElements.define('report-list', ReportList);
