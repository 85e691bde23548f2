// Loaded before the action (node --require) to see what a log alone does not tell: in which order it wrote, to the
// console and to files. WITNESS_FILE takes one JSON line per write. WITNESS_JITTER=none takes the chance out of pauses.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { WITNESS_FILE: file, WITNESS_JITTER: jitter } = process.env;
if (jitter === 'none') Math.random = () => 0;
if (file) {
  // A descriptor, because Node's own appendFileSync calls the watched writeFileSync.
  const witness = fs.openSync(file, 'a');
  const note = (sink, data) =>
    fs.writeSync(witness, `${JSON.stringify({ sink: String(sink), text: String(data) })}\n`);
  const watch = (object, name) => {
    const original = object[name];
    object[name] = function (target, data, ...rest) {
      note(target, data);
      return original.call(this, target, data, ...rest);
    };
  };
  for (const name of ['writeFileSync', 'appendFileSync', 'writeFile', 'appendFile']) watch(fs, name);
  for (const name of ['writeFile', 'appendFile']) watch(fs.promises, name);
  const open = fs.promises.open;
  fs.promises.open = async function (path, ...rest) {
    const handle = await open.call(this, path, ...rest);
    const write = handle.writeFile;
    handle.writeFile = function (data, ...options) {
      note(path, data);
      return write.call(this, data, ...options);
    };
    return handle;
  };
  for (const stream of ['stdout', 'stderr']) {
    const write = process[stream].write;
    process[stream].write = function (data, ...rest) {
      note(stream, data);
      return write.call(this, data, ...rest);
    };
  }
  syncBuiltinESMExports();
}
