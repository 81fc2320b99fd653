import { NETWORKS, type Network } from './draft.ts';

/** The hosts that each network's pages are served from. The manifest grants exactly these. */
const HOSTS: Record<Network, readonly string[]> = {
  x: ['x.com', 'twitter.com', 'pro.x.com'],
  facebook: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  instagram: ['www.instagram.com'],
};

/** The network that a host belongs to; null for every other host, look-alikes included. */
export function networkOfHost(host: string): Network | null {
  return NETWORKS.find((network) => HOSTS[network].includes(host)) ?? null;
}
