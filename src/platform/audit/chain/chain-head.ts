/** What to keep elsewhere: the latest place of the chain and its seal, `12:Xy…`. */
export interface ChainHead {
  readonly position: number;
  readonly seal: string;
}

export const headOf = ({ position, seal }: ChainHead): string => `${position}:${seal}`;

/** @returns undefined for a text that is none */
export function parseHead(text: string): ChainHead | undefined {
  const [, position, seal] = /^(\d{1,15}):([\w-]{43})?$/.exec(text.trim()) ?? [];
  return position === undefined ? undefined : { position: Number(position), seal: seal ?? '' };
}
