import { html, nothing } from 'lit';
import { link } from '../../core/route.js';
import { View } from '../../core/view.js';
import { audienceTags } from '../../parts/audience.js';
import { eventWords, noun } from '../../parts/event-words.js';
import { avatar, nameOf } from '../../parts/people.js';
import { clock } from '../../parts/times.js';

/** One event of the log: a sentence, who could hear of it, and folded all that the store knows of it. */
class AuditedEvent extends View {
  static properties = { item: {}, space: {}, known: {}, open: { state: true } };

  render() {
    const { type, at, actor, audience } = this.item;
    const name = nameOf(this.known.members, actor);
    return html`<article class="audited" data-noun=${noun(type)}>
      <time datetime=${at}>${clock(at)}</time>
      ${avatar(name, actor ?? name)}
      <div class="grow">
        <div class="said">
          <p class="event-words"><strong>${name}</strong> ${eventWords(type)}${this.#about()}</p>
          <p class="heard"><span class="under">heard by</span> ${audienceTags(audience, this.known.members)}</p>
        </div>
        <details @toggle=${(e) => (this.open = e.target.open)}>
          <summary><code>${type}</code><span class="unseen"> by ${name}: all of it</span></summary>
          ${this.open ? this.#all() : nothing}
        </details>
      </div>
    </article>`;
  }

  #about() {
    const { ids, data, actor } = this.item;
    const person = data.user ?? data.student;
    const who = person && person !== actor ? nameOf(this.known.members, person) : undefined;
    const thing = this.#thing(ids);
    return html`${who ? html`: <strong>${who}</strong>` : nothing}${thing ? html`${who ? ', ' : ': '}${thing}` : nothing}`;
  }

  #thing({ assignment, submission, conversation }) {
    const { assignments, conversations } = this.known;
    if (conversation) {
      const found = conversations.find((one) => one.conversation === conversation);
      return html`<a href=${link('spaces', this.space, 'talk', conversation)}>${found?.title ?? 'a conversation'}</a>`;
    }
    if (!assignment) return undefined;
    const title = assignments.find((one) => one.assignment === assignment)?.title ?? 'an assignment';
    const at = ['spaces', this.space, 'assignments', assignment];
    return html`<a href=${submission ? link(...at, 'submissions', submission) : link(...at)}>${title}</a>`;
  }

  #all() {
    const { id, stream, version, position, at, role, correlationId, causationId, ids, data } = this.item;
    const facts = { at, role, stream, version, position, event: id, 'correlation id': correlationId, 'causation id': causationId };
    return html`<dl>
        ${Object.entries(facts).filter(([, value]) => value !== null).map(([name, value]) => html`<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`)}
      </dl>
      <p class="under">ids</p>
      <pre tabindex="0">${JSON.stringify(ids, null, 2)}</pre>
      <p class="under">data, as far as you may see it</p>
      <pre tabindex="0">${JSON.stringify(data, null, 2)}</pre>`;
  }
}
customElements.define('audited-event', AuditedEvent);
