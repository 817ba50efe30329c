import { RandomRotation } from './random-rotation.js';

/**
 * The space in which an installation keeps and compares descriptors: that of the network, turned by a rotation that a
 * secret of its own gives. Distances are the network’s. A template that leaks from two installations, opened even, does not
 * tell that it is one person’s, and matches nothing that the network describes elsewhere.
 */
export class TemplateSpace {
  /** By the length of a descriptor. */
  private readonly rotations = new Map<number, RandomRotation>();

  /** @param seed 32 bytes */
  constructor(private readonly seed: Buffer) {}

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
