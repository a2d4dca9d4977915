const METHODS = ['get', 'put', 'post', 'delete'];

/**
 * The part of an OpenAPI document that types are made of: what is sent, and what is answered where it succeeds. Headers
 * are the client's matter, refusals are alike for all, and examples are read elsewhere.
 *
 * @param {any} document
 */
export function successesOf({ paths, components, ...document }) {
  const { schemas, parameters } = components;
  const kept = Object.entries(paths).map(([path, item]) => [path, successful(item, parameters)]);
  const plain = Object.entries(schemas).map(([name, { example, examples, ...schema }]) => [name, schema]);
  const rest = { schemas: Object.fromEntries(plain), ...(parameters && { parameters }) };
  return { ...document, paths: Object.fromEntries(kept), components: rest };
}

/**
 * @param {any} item
 * @param {Record<string, any>} parameters that are referred to
 */
function successful(item, parameters) {
  const operations = METHODS.filter((method) => item[method]);
  return Object.fromEntries(operations.map((method) => [method, operation(item[method], parameters)]));
}

/**
 * @param {any} described
 * @param {Record<string, any>} known
 */
function operation({ responses, parameters = [], ...described }, known) {
  const inPlace = parameters.filter((/** @type {any} */ parameter) => resolved(parameter, known).in !== 'header');
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const answers = successes.map(([status, { description, content }]) => [status, { description, content }]);
  return { ...described, parameters: inPlace, responses: Object.fromEntries(answers) };
}

/**
 * @param {any} parameter
 * @param {Record<string, any>} known
 */
export function resolved(parameter, known) {
  return parameter.$ref ? known[parameter.$ref.split('/').at(-1)] : parameter;
}
