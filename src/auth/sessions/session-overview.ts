import type { AuthToken } from '../tokens/auth-token.entity.js';

/** A session as its user sees it. */
export interface SessionOverview {
  readonly id: string;
  readonly deviceName: string | null;
  readonly ipAddress: string | null;
  readonly issuedAt: Date;
  readonly lastUsedAt: Date;
  /** Whether the caller is using it. */
  readonly isCurrent: boolean;
}

/** Gathers tokens by session, the one used last first. @param tokenId the caller's own */
export function overviewOf(tokens: readonly AuthToken[], tokenId: string): SessionOverview[] {
  const families = new Map<string, AuthToken[]>();
  for (const token of tokens) {
    families.set(token.family, [...(families.get(token.family) ?? []), token]);
  }
  return [...families]
    .map(([id, members]) => ({
      id,
      deviceName: members[0]?.deviceName ?? null,
      ipAddress: latest(members).ipAddress,
      issuedAt: new Date(Math.min(...members.map(({ issuedAt }) => issuedAt.getTime()))),
      lastUsedAt: new Date(Math.max(...members.map((token) => usedAt(token)))),
      isCurrent: members.some((token) => token.id === tokenId),
    }))
    .sort((a, b) => b.lastUsedAt.getTime() - a.lastUsedAt.getTime());
}

const usedAt = ({ lastUsedAt, issuedAt }: AuthToken) => (lastUsedAt ?? issuedAt).getTime();

const latest = (tokens: readonly AuthToken[]): AuthToken =>
  tokens.reduce((last, token) => (token.issuedAt > last.issuedAt ? token : last));
