'use strict';

/** Holds requests and answers against DigitalOcean's API reference. */

const { OPERATIONS, failure } = require('./reference.js');

const TYPES = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** What is wrong with a value, each time with its place: `body.ssh_keys[0] is not an integer`. */
function check(schema, value, place) {
  if (schema.any) {
    const all = schema.any.map((one) => check(one, value, place));
    return all.some((complaints) => complaints.length === 0) ? [] : all.flat();
  }
  if (value === null && schema.nullable) return [];
  if (!TYPES[schema.type](value)) return [`${place} is not of type ${schema.type}`];
  const complaints = [];
  if (schema.enum && !schema.enum.includes(value))
    complaints.push(`${place} is none of ${schema.enum.join(', ')}`);
  if (schema.pattern && !schema.pattern.test(value))
    complaints.push(`${place} does not match ${schema.pattern}`);
  if (value.length > schema.maxLength) complaints.push(`${place} is too long`);
  if (value < schema.minimum || value > schema.maximum)
    complaints.push(`${place} is too small or too big`);
  if (schema.items)
    value.forEach((item, i) => {
      complaints.push(...check(schema.items, item, `${place}[${i}]`));
    });
  for (const name of schema.required || [])
    if (!(name in value)) complaints.push(`${place}.${name} is missing`);
  if (schema.type !== 'object') return complaints;
  for (const [name, item] of Object.entries(value)) {
    const own = schema.properties?.[name];
    if (own) complaints.push(...check(own, item, `${place}.${name}`));
    else if (schema.closed) complaints.push(`${place}.${name} is not in the reference`);
  }
  return complaints;
}

/** Text of a URL as the type that its schema asks for. */
function read(text, schema) {
  const types = (schema.any || [schema]).map(({ type }) => type);
  if (/^\d+$/.test(text) && types.includes('integer')) return Number(text);
  if (/^(true|false)$/.test(text) && types.includes('boolean')) return text === 'true';
  return text;
}

/** The operation that a request is, and the parameters in its path. */
function operationOf({ method, path }) {
  for (const operation of OPERATIONS) {
    const [verb, template] = operation.request.split(' ');
    const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const match = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
    if (!match || verb !== method) continue;
    const values = match.slice(1).map(decodeURIComponent);
    return { operation, parameters: names.map((name, i) => [name, values[i]]) };
  }
  return undefined;
}

/** What is wrong with a request, by the reference. */
function checkRequest(request) {
  const found = operationOf(request);
  const name = `${request.method} ${request.path}`;
  if (!found) return [`${name}: there is no such operation`];
  const { operation, parameters } = found;
  const complaints = parameters.flatMap(([own, text]) =>
    check(operation.path[own], read(text, operation.path[own]), own),
  );
  const query = new URLSearchParams(request.query);
  for (const [own, text] of query) {
    const schema = operation.query?.[own];
    if (!schema) complaints.push(`the query's ${own} is not in the reference`);
    else complaints.push(...check(schema, read(text, schema), own));
    if (query.getAll(own).length > 1) complaints.push(`the query's ${own} is there twice`);
  }
  if (!/^Bearer \S+$/.test(request.headers.authorization)) complaints.push('there is no token');
  if (!operation.body) {
    if (request.body) complaints.push('there is a body');
  } else if (request.headers['content-type'] !== 'application/json') {
    complaints.push('the body is not said to be JSON');
  } else {
    complaints.push(...check(operation.body, JSON.parse(request.body), 'body'));
  }
  return complaints.map((complaint) => `${name}: ${complaint}`);
}

/** What is wrong with an answer of the tests' own server. */
function checkAnswer(request, { status = 200, body }) {
  const { operation } = operationOf(request) || {};
  const name = `the answer to ${request.method} ${request.path}`;
  if (status >= 400) return check(failure, body, name);
  if (!operation) return [`${name} is success`];
  if (status !== operation.status) return [`${name} has status ${status}`];
  if (!operation.answer) return body ? [`${name} has a body`] : [];
  return check(operation.answer, body, name);
}

module.exports = { checkAnswer, checkRequest };
