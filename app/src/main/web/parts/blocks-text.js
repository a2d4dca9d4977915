// Rich text as people type it: what a block is shows in how its line begins.
//   # to ### heading · - list · 1. and below it 2. list · > quote · ``` code · [file: name](id) · a line that is an address
//   · else a paragraph
const FILE = /^\[file: (.*)\]\(([^()\s]+)\)$/s;
const BREAK = /\r\n|[\n\v\f\r\x85]/;
const LINK = /^(?:(.+) )?<?((?:https?:\/\/|mailto:)[^\s<>]+)>?$/s;
/** Control characters, save tabs, and halves of characters. */
const NOT_SHOWN = /(?!\t)\p{Cc}|\p{Cs}/gu;

/**
 * Reads typed text as blocks.
 *
 * @param {string} text
 * @param {any[]} [before] blocks that it was filled from: those whose words still stand by themselves stay what they are
 * @returns {any[]} as `CONTRACT` has them: paragraph, heading, list, quote, code, link, file
 */
export function toBlocks(text, before) {
  const lines = linesOf(text);
  const untouched = (before ?? []).map((block) => ({ block, own: linesOf(written(block)) }));
  untouched.sort((one, other) => other.own.length - one.own.length);
  const blocks = [];
  for (let apart = true; lines.length > 0; ) {
    if (isBlank(lines[0])) {
      apart = true;
      lines.shift();
    } else {
      blocks.push((apart && stayed(lines, untouched)) || next(lines));
      apart = false;
    }
  }
  return blocks;
}

const linesOf = (text) => text.split(BREAK).map(displayable);

const isBlank = (line) => line.trim() === '';

function stayed(lines, untouched) {
  const found = untouched.find(({ own }) => own.every((line, i) => line === lines[i]) && isBlank(lines[own.length] ?? ''));
  return found && (lines.splice(0, found.own.length), found.block);
}

/** One line of a text without what the server takes in none. */
const displayable = (line) => line.replace(NOT_SHOWN, '');

/** A title or a name, as it was typed or put in from elsewhere, for the server. */
export const toLine = (typed) => displayable(typed).trim();

function next(lines) {
  const [line] = lines;
  if (line.startsWith('```')) return code(lines);
  const heading = /^(#{1,3}) (.*\S.*)$/s.exec(line);
  if (heading) return lines.shift(), { type: 'heading', level: heading[1].length, text: heading[2].trim() };
  if (/^[-*] /.test(line)) return { type: 'list', ordered: false, items: run(lines, /^[-*] (.*)$/s) };
  if (isNumbered(lines)) return { type: 'list', ordered: true, items: numbered(lines) };
  if (/^> ?/.test(line)) return { type: 'quote', text: run(lines, /^> ?(.*)$/s).join('\n') };
  return one(line) ? (lines.shift(), one(line)) : { type: 'paragraph', text: paragraph(lines).join('\n') };
}

function one(line) {
  const file = FILE.exec(line.trim());
  if (file) return { type: 'file', file: file[2], name: file[1] };
  const address = LINK.exec(line.trim());
  if (!address) return undefined;
  return { type: 'link', url: address[2], text: address[1] ?? address[2] };
}

function code(lines) {
  const language = lines.shift().slice(3).trim();
  const end = lines.findIndex((line) => line.startsWith('```'));
  const text = lines.splice(0, end < 0 ? lines.length : end).join('\n');
  if (end >= 0) lines.shift();
  return { type: 'code', text, ...(language && { language }) };
}

function run(lines, pattern) {
  const items = [];
  for (let found; lines.length > 0 && (found = pattern.exec(lines[0])); lines.shift()) items.push(found[1]);
  return items;
}

/** The text of an item, where a line has this number before it. */
function item(line, number) {
  const found = /^(\d+)[.)] (.*)$/s.exec(line ?? '');
  return found?.[1] === String(number) ? found[2] : undefined;
}

/** A single number is no list, nor is a date: they stay as they were typed. */
const isNumbered = (lines) => item(lines[0], 1) !== undefined && item(lines[1], 2) !== undefined;

function numbered(lines) {
  const items = [];
  for (let found; (found = item(lines[0], items.length + 1)) !== undefined; lines.shift()) items.push(found);
  return items;
}

function paragraph(lines) {
  const own = [];
  do own.push(lines.shift());
  while (lines.length > 0 && !isBlank(lines[0]) && !/^(```|#{1,3} |[-*] |> ?)/.test(lines[0]) && !isNumbered(lines) && !one(lines[0]));
  return own;
}

/**
 * Writes blocks as one would type them.
 *
 * @param {any[] | null | undefined} blocks
 */
export function toText(blocks) {
  return (blocks ?? []).map(written).join('\n\n');
}

function written(block) {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'list':
      return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${item}`).join('\n');
    case 'quote':
      return block.text.split('\n').map((line) => `> ${line}`).join('\n');
    case 'code':
      return `\`\`\`${block.language ?? ''}\n${block.text}\n\`\`\``;
    case 'link':
      return block.text === block.url ? block.url : `${block.text} ${block.url}`;
    case 'file':
      return `[file: ${block.name}](${block.file})`;
    default:
      return block.text;
  }
}
