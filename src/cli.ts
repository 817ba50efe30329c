import 'reflect-metadata';
import { createAdmin } from './commands/create-admin.command.js';
import { faceEvaluate } from './commands/face-evaluate.command.js';
import { runCommand } from './commands/run-command.js';

process.exitCode = await runCommand([createAdmin, faceEvaluate], process.argv.slice(2));
