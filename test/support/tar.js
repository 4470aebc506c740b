'use strict';

const BLOCK = 512;

/** A tar archive of these files: their texts by their names. */
function tarOf(files) {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const body = Buffer.from(text);
    const padding = Buffer.alloc((BLOCK - (body.length % BLOCK)) % BLOCK);
    return [header(name, body.length), body, padding];
  });
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)]);
}

function header(name, size) {
  const block = Buffer.alloc(BLOCK);
  const fields = {
    0: name,
    100: '0000644',
    124: size.toString(8).padStart(11, '0'),
    136: '00000000000',
    156: '0',
  };
  for (const [at, text] of Object.entries(fields)) block.write(text, Number(at));
  block.write('ustar\x0000', 257);
  block.write('        ', 148);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

module.exports = { tarOf };
