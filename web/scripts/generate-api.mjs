// Writes the client's types from the API's description, which app.py generates without a running portal.
// With --check it writes nothing and fails when the types are out of date.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const target = fileURLToPath(new URL('../src/kernel/api/schema.d.ts', import.meta.url));
const dump = `
import json
from app import APIS
from chalicelib.kernel.openapi import document
print(json.dumps(document(operation for api in APIS for operation in api.operations)))
`;
const python = process.env.PYTHON ?? `${repository}.venv/bin/python`;
const description = JSON.parse(execFileSync(python, ['-c', dump], { cwd: repository, encoding: 'utf8' }));

const types = astToString(await openapiTS(description, { defaultNonNullable: false }));

if (!process.argv.includes('--check')) writeFileSync(target, types);
else if (readFileSync(target, 'utf8') !== types) {
  console.error('web/src/kernel/api/schema.d.ts is older than the API: npm run api');
  process.exitCode = 1;
}
