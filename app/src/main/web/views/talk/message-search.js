import { html, nothing } from 'lit';
import { repeat } from 'lit-html/directives/repeat.js';
import { View } from '../../core/view.js';
import { nameOf } from '../../parts/people.js';
import { absent } from '../../parts/state.js';
import { ago } from '../../parts/times.js';
import { highlighted } from './highlighted.js';
import { linkTo } from './paths.js';
import { peopleOf } from './people-here.js';

const PAUSE = 250;

/** Finds what was said in a class. Tells with `search` whether something is searched for. */
class MessageSearch extends View {
  static properties = { space: {}, words: { state: true } };

  render() {
    return html`
      <form role="search" @submit=${(e) => e.preventDefault()}>
        <label class="unseen" for="message-search">Search the messages of this class</label>
        <input id="message-search" type="search" autocomplete="off" maxlength="200" placeholder="Search all messages" @input=${this.#type} />
      </form>
      ${this.words ? this.#found() : nothing}
    `;
  }

  #found() {
    const found = this.watch(`/api/spaces/${this.space}/search?q=${encodeURIComponent(this.words)}&limit=30`);
    const people = peopleOf(this, { space: this.space });
    if (!found.ready) return absent(found, 'what was found');
    const { items } = found.body;
    return html`<p class="under" role="status">${items.length === 0 ? 'Nothing was found.' : `${items.length} found`}</p>
      <ul class="plain hits">
        ${repeat(items, ({ message }) => message, (hit) => html`<li><a class="hit" href=${linkTo(this.space, hit.conversation, hit.message)}>
          <span class="under">${hit.author ? nameOf(people, hit.author) : 'Anonymous'} · ${ago(hit.at)}</span>
          ${highlighted(hit.blocks, hit.highlight)}
        </a></li>`)}
      </ul>`;
  }

  #type(event) {
    const words = event.target.value.trim();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.words = words;
      this.dispatchEvent(new CustomEvent('search', { detail: Boolean(words) }));
    }, PAUSE);
  }
}
customElements.define('message-search', MessageSearch);
