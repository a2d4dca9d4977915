import { html, nothing } from 'lit';
import { session } from '../../core/session.js';
import { View } from '../../core/view.js';
import { attempt } from '../../parts/attempt.js';
import { time } from '../../parts/times.js';

/** A signed receipt, with which a student can prove what was handed in and when. */
class ReceiptCard extends View {
  static properties = { receipt: {}, verdict: { state: true } };

  render() {
    const { number, handedInAt, late, contentHash, signature, keyId } = this.receipt;
    return html`<section class="card receipt" aria-label="Receipt">
      <h2>Receipt <span class="tag" data-kind=${late ? 'warn' : 'good'}>${late ? 'late' : 'in time'}</span></h2>
      <dl>
        <div><dt>Hand-in</dt><dd>number ${number}, ${time(handedInAt)}</dd></div>
        <div><dt>Content (SHA-256)</dt><dd><code>${contentHash.slice(0, 24)}…</code></dd></div>
        <div><dt>Signed (Ed25519)</dt><dd><code>${signature.slice(0, 24)}…</code> by key <code>${keyId.slice(0, 12)}</code></dd></div>
      </dl>
      <div class="row">
        <button type="button" class="small" @click=${this.#verify}>Verify</button>
        <button type="button" class="small" @click=${this.#keep}>Keep as a file</button>
        <span role="status">${this.verdict ?? nothing}</span>
      </div>
    </section>`;
  }

  async #verify() {
    const answer = await attempt(() => session.rest.post('/api/receipts/verification', this.receipt));
    if (answer) this.verdict = answer.body.valid ? 'Valid: nothing in it was changed.' : 'Not valid!';
  }

  #keep() {
    const file = new Blob([JSON.stringify(this.receipt, null, 2)], { type: 'application/json' });
    const address = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: address, download: `receipt-${this.receipt.number}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
customElements.define('receipt-card', ReceiptCard);
