/** It is done. */
export class FaceDeletedDto {
  success!: true;
}
