import { jest } from '@jest/globals';

// A server starts in about a second; on a machine that is busy with other tests it may take many.
jest.setTimeout(60_000);
