const CHANNELS = ['educators', 'educatorsFat', 'students', 'studentsFat', 'own', 'ownFat'];
const REFERENCE = '#/components/schemas/';

/**
 * The schemas of all events that an AsyncAPI document describes, and of what each kind of destination tells of them.
 *
 * @param {any} document
 * @returns {Record<string, any>} by name
 */
export function eventSchemas({ channels, components }) {
  const { Event, Control, Headers, EventHeaders, ...others } = components.schemas;
  const schemas = { ...others, Event: common(Event) };
  const names = new Map(events(components.messages).map(([name, message]) => [name, named(schemas, name, message)]));
  for (const channel of CHANNELS) {
    const told = Object.keys(channels[channel].messages).filter((name) => names.has(name));
    schemas[channel] = { oneOf: told.map((name) => ({ $ref: REFERENCE + names.get(name) })) };
  }
  return schemas;
}

/** @param {Record<string, any>} messages */
function events(messages) {
  return Object.entries(messages).filter(([, { payload }]) => payload?.allOf?.some(isEvent));
}

/** @param {{ $ref?: string }} part */
function isEvent({ $ref }) {
  return $ref === `${REFERENCE}Event`;
}

/**
 * What all events have, whatever they are.
 *
 * @param {any} event
 */
function common({ required, properties, ...event }) {
  const { type, data, ...rest } = properties;
  return { ...event, required: required.filter((/** @type {string} */ name) => name in rest), properties: rest };
}

/**
 * Adds the schema of an event, unless one that says the same is there.
 *
 * @param {Record<string, any>} schemas
 * @param {string} name
 * @param {any} message
 * @returns {string} the name of the schema
 */
function named(schemas, name, { payload, summary, description }) {
  const { type, data } = payload.properties;
  const own = { type: 'object', required: ['type', 'data'], properties: { type, data } };
  const allOf = [{ $ref: `${REFERENCE}Event` }, own];
  const same = Object.keys(schemas).find((known) => JSON.stringify(schemas[known].allOf) === JSON.stringify(allOf));
  if (same === undefined) schemas[name] = { allOf, description: [summary, description].filter(Boolean).join('. ') };
  return same ?? name;
}
