import 'reflect-metadata';
import { createAdmin } from './commands/create-admin.command.js';
import { runCommand } from './commands/run-command.js';

process.exitCode = await runCommand([createAdmin], process.argv.slice(2));
