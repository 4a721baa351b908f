// Writes the client's types from the description that app.py generates; no portal has to run.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
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

writeFileSync(target, astToString(await openapiTS(description, { defaultNonNullable: false })));
