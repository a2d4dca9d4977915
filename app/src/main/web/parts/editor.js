import { html } from 'lit';
import { View } from '../core/view.js';
import { blocks } from './blocks.js';
import { toBlocks } from './blocks-text.js';
import { hearOfUploads, onTheirWay, takeArrived, upload } from './uploads.js';

/**
 * A field for rich text, typed as plain text with light marks; files are uploaded and stand in it as a line. Tells of each
 * change with `input`; `value` is the text, and `filledFrom` are the blocks that it was written from. What its own fields tell
 * stays within: a chosen file is no text. With `files`, `kept` is the name under which the text is kept: files belong to that
 * text, whichever editor shows it.
 */
class BlocksEditor extends View {
  static properties = {
    value: {},
    filledFrom: {},
    label: {},
    rows: { type: Number },
    files: { type: Boolean },
    kept: {},
    closed: { type: Boolean },
    placeholder: {},
    preview: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { value: '', label: 'Text', rows: 5, files: false, closed: false, placeholder: '', preview: false });
    this.name = `editor-${Math.random().toString(36).slice(2)}`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.deaf = hearOfUploads(() => this.drawArrived());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.deaf();
  }

  render() {
    return html`<div class="editor" @input=${(e) => e.stopPropagation()} @dragover=${(e) => this.files && e.preventDefault()} @drop=${this.#drop}>
      <div class="editor-head">
        <label for=${this.name}>${this.label}</label>
        <span class="spacer"></span>
        ${this.files ? this.#attach() : ''}
        <button type="button" class="quiet small" aria-pressed=${this.preview} @click=${() => (this.preview = !this.preview)}>
          ${this.preview ? 'Write' : 'Preview'}
        </button>
      </div>
      ${this.preview
        ? html`<div class="preview">${blocks(toBlocks(this.value, this.filledFrom))}</div>`
        : html`<textarea
            id=${this.name}
            dir="auto"
            autocomplete="off"
            rows=${this.rows}
            placeholder=${this.placeholder}
            ?readonly=${this.closed}
            .value=${this.value}
            @input=${(e) => this.#become(e.target.value)}
          ></textarea>`}
    </div>`;
  }

  // A form whose file is on its way is not sent without it.
  updated() {
    if (!this.files) return;
    this.querySelector('input[type=file]').setCustomValidity(onTheirWay(this.kept) > 0 ? 'A file is still on its way: wait a moment' : '');
    if (this.closed || !this.isConnected) return;
    const arrived = takeArrived(this.kept);
    if (arrived.length > 0) this.#become(`${[this.value.trimEnd(), ...arrived].filter(Boolean).join('\n\n')}\n`);
  }

  #attach() {
    const left = onTheirWay(this.kept);
    return html`<label class="button quiet small">
      ${left > 0 ? `Uploading ${left} …` : 'Attach a file'}
      <input type="file" class="unseen" multiple @change=${this.#choose} />
    </label>`;
  }

  #choose({ target }) {
    void upload([...target.files], this.kept);
    target.value = '';
  }

  #drop(event) {
    if (!this.files || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void upload([...event.dataTransfer.files], this.kept);
  }

  #become(text) {
    this.value = text;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
customElements.define('blocks-editor', BlocksEditor);
