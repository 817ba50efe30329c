import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';

const RULES = {
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      // Swagger UI styles itself in place.
      styleSrc: ["'self'", "'unsafe-inline'"],
      // Kiosks on a local network speak plain HTTP to it.
      upgradeInsecureRequests: null,
    },
  },
  // The single-page app lives on another origin and shows the signed pictures.
  crossOriginResourcePolicy: { policy: 'cross-origin' as const },
  // For browsers and plug-ins that nobody has any more.
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** A hook that tells browsers what our answers may do. Helmet says the same of each, so it is asked once. */
export function securityHeaders() {
  const headers = helmetHeaders();
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    reply.headers(headers);
    // Tokens, keys and people's data; what may be kept says so itself.
    if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store');
    done();
  };
}

function helmetHeaders(): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(RULES)(request, response, () => undefined);
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
