import 'reflect-metadata';
import { auditVerify } from './commands/audit-verify.command.js';
import { config } from './commands/config.command.js';
import { absenceRun } from './commands/absence-run.command.js';
import { backup } from './commands/backup/backup.command.js';
import { restore } from './commands/backup/restore.command.js';
import { createAdmin } from './commands/create-admin.command.js';
import { faceCalibrate } from './commands/face/face-calibrate.command.js';
import { faceEvaluate } from './commands/face/face-evaluate.command.js';
import { faceEvaluatePad } from './commands/face/face-evaluate-pad.command.js';
import { faceReencode } from './commands/face/face-reencode.command.js';
import { faceSeal } from './commands/face/face-seal.command.js';
import { keysRotate } from './commands/face/keys-rotate.command.js';
import { purgeTokens } from './commands/purge-tokens.command.js';
import { resetPassword } from './commands/reset-password.command.js';
import { retentionRun } from './commands/retention-run.command.js';
import { sealsVerify } from './commands/seals-verify.command.js';
import { seal } from './commands/seal.command.js';
import { runCommand } from './commands/run-command.js';
import { seed } from './commands/sample/seed.command.js';

const COMMANDS = [
  createAdmin,
  resetPassword,
  config,
  backup,
  restore,
  seed,
  purgeTokens,
  absenceRun,
  faceCalibrate,
  retentionRun,
  faceEvaluate,
  faceEvaluatePad,
  faceReencode,
  faceSeal,
  keysRotate,
  auditVerify,
  seal,
  sealsVerify,
];

process.exitCode = await runCommand(COMMANDS, process.argv.slice(2));
