import { createHmac, type KeyObject } from 'node:crypto';
import { RandomRotation } from './random-rotation.js';

/**
 * The space in which an installation keeps and compares descriptors: that of the network, turned by a rotation that its
 * ENCRYPTION_KEY gives. Distances are the network’s. A template that leaks from two installations, opened even, does not
 * tell that it is one person’s, and matches nothing that the network describes elsewhere.
 */
export class TemplateSpace {
  private readonly seed: Buffer;
  /** By the length of a descriptor. */
  private readonly rotations = new Map<number, RandomRotation>();

  constructor(key: KeyObject) {
    this.seed = createHmac('sha256', key).update('template space').digest();
  }

  /** @param descriptor as the network gives it */
  enter(descriptor: Float32Array): Float32Array {
    return this.rotationOf(descriptor.length).turn(descriptor);
  }

  private rotationOf(length: number): RandomRotation {
    const known = this.rotations.get(length);
    if (known) return known;
    const rotation = new RandomRotation(this.seed, length);
    this.rotations.set(length, rotation);
    return rotation;
  }
}
