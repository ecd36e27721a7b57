// Loading the library, and what the package consists of. Run by `run`.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import * as tera from './index.js';
import { libraryName } from './library.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Runs a command in the folder of the package. */
function run(command, args, env = {}) {
  return spawnSync(command, args, { cwd: FOLDER, env: { ...process.env, ...env }, encoding: 'utf8' });
}

const tests = {
  'the library has the name of the system'() {
    assert.equal(libraryName('win32'), 'opentera_messages.dll');
    assert.equal(libraryName('darwin'), 'libopentera_messages.0.dylib');
    assert.equal(libraryName('linux'), 'libopentera_messages.so.0');
  },

  'an error at load names the file, the variable and the instructions'() {
    const { status, stderr } = run('node', ['index.js'], { OPENTERA_MESSAGES_LIBRARY: '/nowhere/library.so' });
    assert.equal(status, 1);
    for (const part of ['/nowhere/library.so', 'OPENTERA_MESSAGES_LIBRARY', 'docs/install.md'])
      assert(stderr.includes(part), stderr);
  },

  'runtimes that allow no view of foreign memory are supported'() {
    const koffi = JSON.stringify(import.meta.resolve('koffi'));
    const preload = `import koffi from ${koffi}; koffi.view = () => { throw new Error('no view'); };`;
    const url = `data:text/javascript,${encodeURIComponent(preload)}`;
    const { status, stderr } = run('node', ['--import', url, 'test_values.js']);
    assert.equal(status, 0, stderr);
  },

  async 'workers load the library too'() {
    const program = `
      import { parentPort } from 'node:worker_threads';
      import * as tera from '${new URL('index.js', import.meta.url)}';
      const event = new tera.TeraEvent({ events: [tera.Any.pack(new tera.UserEvent({ userUuid: 'u' }))] });
      for (let i = 0; i < 10_000; i++) {
        if (!tera.TeraEvent.decode(event.encode()).equals(event)) throw new Error('differs');
      }
      parentPort.postMessage('equal');
    `;
    const url = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
    const workers = [1, 2, 3].map(() => new Worker(url));
    for (const answer of await Promise.all(workers.map((worker) => once(worker, 'message'))))
      assert.deepEqual(answer, ['equal']);
  },

  async 'a worker that ends frees its memory'() {
    const program = `
      import { parentPort } from 'node:worker_threads';
      import * as tera from '${new URL('index.js', import.meta.url)}';
      const device = new tera.DeviceEvent({ deviceName: 'camera' });
      const data = device.encode();
      process.on('exit', () => {
        const calls = [() => device.toJson(), () => tera.DeviceEvent.decode(data)];
        parentPort.postMessage(calls.map((call) => {
          try {
            return call();
          } catch ({ code }) {
            return code;
          }
        }));
      });
    `;
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(program)}`));
    assert.deepEqual(await once(worker, 'message'), [['NULL_POINTER', 'NULL_POINTER']]);
  },

  'the package has the modules and their types only'() {
    const { stdout, stderr } = run('npm', ['pack', '--dry-run', '--json']);
    assert(stdout, stderr);
    const [{ files }] = Object.values(JSON.parse(stdout));
    const modules = [
      'constants',
      'index',
      'json',
      'library',
      'memory',
      'message',
      'reply',
      'schema',
      'topic',
      'wrappers',
    ];
    const expected = [...modules.flatMap((name) => [`${name}.d.ts`, `${name}.js`]), 'package.json'];
    assert.deepEqual(files.map(({ path }) => path).sort(), expected.sort());
  },

  'the package is found by its name'() {
    const { status, stdout, stderr } = run('node', [
      '--input-type=module',
      '-e',
      "import * as tera from 'opentera-messages'; console.log(new tera.UserEvent().encode().length)",
    ]);
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '0\n');
    assert.equal(new tera.UserEvent().encode().length, 0);
  },
};

for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
  } catch (error) {
    error.message = `${name}: ${error.message}`;
    throw error;
  }
}
