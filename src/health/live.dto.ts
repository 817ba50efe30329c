export class LiveDto {
  status!: 'ok';
}
