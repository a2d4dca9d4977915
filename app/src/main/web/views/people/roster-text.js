const COLUMNS = ['user', 'name', 'role'];
const PERSON = /^([^,]*?)\s*(?:,\s*(?!(?:student|educator)$)(.*?))?\s*(?:,\s*(student|educator))?$/i;

/**
 * What was pasted as the CSV of a roster: a CSV with its header as it is, lines copied from a spreadsheet with commas in place
 * of tabs, and a plain list (an id, or an id and a name, on each line) as students.
 *
 * @param {string} text
 * @returns {{ csv: string, added: number }} `added` is how many lines stand before the first one that was pasted
 */
export function rosterCsv(text) {
  const pasted = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').trimEnd().split('\n');
  const lines = pasted.map(/;/.test(pasted[0]) && !pasted[0].includes(',') ? (line) => joined(line, ';') : (line) => joined(line, '\t'));
  const header = lines[0].toLowerCase().split(',').map((name) => name.trim());
  if (header.includes('user') && header.every((name) => COLUMNS.includes(name))) return { csv: `${lines.join('\n')}\n`, added: 0 };
  const students = lines.map((line) => (line.trim() === '' ? '' : listed(line)));
  return { csv: `${COLUMNS.join(',')}\n${students.join('\n')}\n`, added: 1 };
}

const joined = (line, by) => (line.includes(by) ? line.split(by).map((part) => cell(part.trim())).join(',') : line);

const cell = (text) => (/[",]/.test(text) && !/^".*"$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function listed(line) {
  const [, user, name = '', role = 'STUDENT'] = PERSON.exec(line.trim());
  return [user, cell(name.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')), role.toUpperCase()].join(',');
}
