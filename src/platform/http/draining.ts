import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Whether the process is on its way out: it still answers, and wants no further requests. */
@Injectable()
export class Draining {
  private underWay = false;

  get isUnderWay(): boolean {
    return this.underWay;
  }

  begin(): void {
    this.underWay = true;
  }

  /** A hook that lets go of each connection with its next answer; kept alive, it would hold the process up. */
  hook() {
    return (_request: FastifyRequest, reply: FastifyReply, _payload: unknown, done: () => void) => {
      if (this.underWay) reply.header('Connection', 'close');
      done();
    };
  }
}
