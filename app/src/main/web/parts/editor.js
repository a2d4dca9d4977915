import { html } from 'lit';
import { session } from '../core/session.js';
import { View } from '../core/view.js';
import { attempt } from './attempt.js';
import { blocks } from './blocks.js';
import { toBlocks } from './blocks-text.js';
import { notify } from './notices.js';

const LARGEST = 25 * 1024 * 1024;

/**
 * A field for rich text, typed as plain text with light marks; files are uploaded and stand in it as a line. Tells of each
 * change with `input`; `value` is the text. What its own fields tell stays within: a chosen file is no text.
 */
class BlocksEditor extends View {
  static properties = {
    value: {},
    label: {},
    rows: { type: Number },
    files: { type: Boolean },
    closed: { type: Boolean },
    placeholder: {},
    preview: { state: true },
    uploading: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { value: '', label: 'Text', rows: 5, files: false, closed: false, placeholder: '', preview: false, uploading: 0 });
    this.name = `editor-${Math.random().toString(36).slice(2)}`;
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
        ? html`<div class="preview">${blocks(toBlocks(this.value))}</div>`
        : html`<textarea
            id=${this.name}
            dir="auto"
            rows=${this.rows}
            placeholder=${this.placeholder}
            ?readonly=${this.closed}
            .value=${this.value}
            @input=${(e) => this.#become(e.target.value)}
          ></textarea>`}
    </div>`;
  }

  // A form whose file is on its way is not sent without it.
  updated(changed) {
    if (!changed.has('uploading')) return;
    this.querySelector('input[type=file]')?.setCustomValidity(this.uploading > 0 ? 'A file is still on its way: wait a moment' : '');
  }

  #attach() {
    return html`<label class="button quiet small">
      ${this.uploading ? `Uploading ${this.uploading} …` : 'Attach a file'}
      <input type="file" class="unseen" multiple @change=${(e) => this.#upload([...e.target.files], e.target)} />
    </label>`;
  }

  #drop(event) {
    if (!this.files || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void this.#upload([...event.dataTransfer.files]);
  }

  async #upload(files, field) {
    for (const file of files) {
      this.uploading++;
      const stored = file.size > LARGEST ? tooLarge(file) : await attempt(() => session.rest.upload(file, { name: file.name }));
      this.uploading--;
      if (!stored) continue;
      const line = `[file: ${stored.body.name}](${stored.body.file})`;
      this.#become(this.value.trimEnd() ? `${this.value.trimEnd()}\n\n${line}\n` : `${line}\n`);
    }
    if (field) field.value = '';
  }

  #become(text) {
    this.value = text;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
customElements.define('blocks-editor', BlocksEditor);

function tooLarge(file) {
  notify(`${file.name} is larger than 25 MiB`, 'problem');
  return undefined;
}
