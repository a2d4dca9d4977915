import { html } from 'lit';
import { link } from '../../core/route.js';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { blocks } from '../../parts/blocks.js';
import { toBlocks, toLine, toText } from '../../parts/blocks-text.js';
import '../../parts/edited-field.js';
import './hand-in-board.js';
import './schedule-form.js';

/** An assignment to its educators: each part of it is changed by an act of its own, against the version that was read. */
class EducatorSide extends View {
  static properties = { space: {}, assignment: {}, etag: {} };

  render() {
    const { title, brief, hidden, archived, gradesReleased, version } = this.assignment;
    return html`
      ${this.#field('title', 'Title', title, html`<h1 tabindex="-1">${title}</h1>`)}
      <div class="row states">
        ${this.#act(hidden ? 'Reveal to students' : 'Hide from students', 'visibility', { hidden: !hidden }, hidden && 'primary')}
        ${this.#release(gradesReleased)}
        ${this.#act(archived ? 'Restore' : 'Archive', 'archive', { archived: !archived })}
        <a class="button" href=${link('spaces', this.space, 'assignments', this.assignment.assignment, 'history')}>History · version ${version}</a>
      </div>
      <div class="columns wide">
        <section class="card grow" aria-label="Brief">
          <h2>Brief</h2>
          ${this.#field('brief', 'Brief', toText(brief), brief?.length ? blocks(brief) : html`<p class="hint">No brief yet: say what is to be done.</p>`, true)}
        </section>
        <schedule-form .assignment=${this.assignment} .etag=${this.etag}></schedule-form>
      </div>
      <hand-in-board .space=${this.space} .assignment=${this.assignment}></hand-in-board>
    `;
  }

  get #path() {
    return `/api/assignments/${this.assignment.assignment}`;
  }

  #field(member, label, text, shown, long = false) {
    const { brief } = this.assignment;
    const body = long ? (typed) => ({ brief: toBlocks(typed, brief) }) : (typed) => ({ title: toLine(typed) });
    return html`<edited-field
      .name="assignments.${this.assignment.assignment}.${member}"
      .label=${label}
      .text=${text}
      .blocks=${long ? brief : undefined}
      .etag=${this.etag}
      .shown=${shown}
      .long=${long}
      .files=${long}
      .current=${() => this.#current(member)}
      .save=${(typed, ifMatch) => this.#put(member, body(typed), ifMatch)}
    ></edited-field>`;
  }

  async #current(member) {
    const { body, etag } = await session.rest.get(this.#path);
    return { text: member === 'brief' ? toText(body.brief) : body.title, etag };
  }

  async #put(act, body, ifMatch) {
    const { body: fresh, etag, version } = await session.rest.put(`${this.#path}/${act}`, body, { ifMatch });
    session.resources.at(this.#path).put(fresh, etag, version);
  }

  #act(title, act, body, primary) {
    return html`<button type="button" class=${primary ? 'primary' : ''} @click=${() => attempt(() => this.#put(act, body, this.etag))}>${title}</button>`;
  }

  #release(released) {
    const change = async () => {
      const path = `${this.#path}/grade-release`;
      const options = { ifMatch: this.etag };
      const { body, etag, version } = await (released ? session.rest.delete(path, options) : session.rest.post(path, undefined, options));
      if (body) session.resources.at(this.#path).put(body, etag, version);
    };
    return html`<button type="button" @click=${() => attempt(change)}>${released ? 'Hold marks again' : 'Release marks'}</button>`;
  }
}
customElements.define('educator-side', EducatorSide);
