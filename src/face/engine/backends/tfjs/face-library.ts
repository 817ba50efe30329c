import type * as FaceApi from '@vladmandic/face-api';

/** One of the library's builds, bound to a TensorFlow backend when it was loaded. */
export type FaceLibrary = typeof FaceApi;
