import { workerData } from 'node:worker_threads';
import type { DataSource } from 'typeorm';
import type { Environment } from '../../platform/config/environment.js';
import { dataSourceFor } from '../../platform/database/open-database.js';
import { databaseOptions } from '../../platform/database/options.js';
import { AttendanceQueries } from '../figures/attendance-queries.js';
import { PEOPLE } from '../figures/counts.js';
import { dailyReport } from '../summaries/daily-report.js';
import { departmentReport } from '../summaries/department-report.js';
import { monthlyReport } from '../summaries/monthly-report.js';
import { writeReport } from '../writers/write-report.js';
import type { Question, ReportTasks, TaskName } from './report-task.js';

type Tasks = {
  [Name in TaskName]: (
    queries: AttendanceQueries,
    ask: ReportTasks[Name]['ask'],
  ) => Promise<ReportTasks[Name]['answer']>;
};

const TASKS: Tasks = {
  daily: dailyReport,
  monthly: monthlyReport,
  departments: departmentReport,
  days: (queries, { period, scope }) => queries.countsByDay(period, scope, PEOPLE),
  file: writeReport,
};

/** A connection of this thread's own: here nothing holds the server's event loop up. */
let opened: Promise<DataSource> | undefined;

/** Answers one question; what this file exports is what the thread runs. */
export default async function answer<Name extends TaskName>({
  name,
  ask,
}: Question<Name>): Promise<ReportTasks[Name]['answer']> {
  const database = await connected();
  return TASKS[name](new AttendanceQueries(database), ask);
}

/** A thread at rest hears of nothing, so it finds out with a first question which of its connections were lost. */
async function connected(): Promise<DataSource> {
  opened ??= open();
  try {
    const database = await opened;
    await database.query('SELECT 1').catch(() => undefined);
    return database;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

async function open(): Promise<DataSource> {
  // What the pool gives each of its threads.
  const environment = workerData as Environment;
  const options = { ...databaseOptions(environment), entities: [], migrations: [] };
  return dataSourceFor(options).initialize();
}
