import { Problem, StaleVersion, Unavailable } from '@lectern/client';

export async function setAssignment(rest, space, title) {
  const { body } = await rest.post(`/api/spaces/${space}/assignments`, { title });
  return body.assignment;
}

/** A button acts on what is shown, which is what was read last. */
export async function reveal(rest, assignment) {
  await rest.put(`/api/assignments/${assignment}/visibility`, { hidden: false });
}

/** A form that knows the version it was filled from, and keeps what is typed whatever happens. */
export class TitleForm {
  constructor(rest, assignment) {
    this.rest = rest;
    this.path = `/api/assignments/${assignment}`;
  }

  async open() {
    const { body, etag } = await this.rest.get(this.path);
    this.title = body.title;
    this.etag = etag;
  }

  async save() {
    try {
      const { etag } = await this.rest.put(`${this.path}/title`, { title: this.title }, { ifMatch: this.etag });
      this.etag = etag;
      return { saved: true };
    } catch (problem) {
      if (problem instanceof StaleVersion) return { conflict: theirTitle(problem) };
      if (problem instanceof Unavailable) return { retry: true };
      if (problem instanceof Problem) return { refused: problem.message };
      throw problem;
    }
  }

  /** Saves what is typed over what the others did, now that the person has seen it. */
  async saveAnyway() {
    const { etag } = await this.rest.get(this.path);
    this.etag = etag;
    return this.save();
  }
}

/** What the others made of it, and who was the last. */
function theirTitle({ changes }) {
  const theirs = changes.findLast((change) => change.changes.title);
  return theirs && { by: theirs.actor, title: theirs.changes.title.to };
}
