import type { FindingOf, LinkFault } from './finding';
import { linksIn } from './linksIn';
import type { RunPlan } from './runPlan';

/** Longest address of an action (manager-line-biz §5.17, CONFIRMED). */
const longestLink = 1_000;
const testHosts =
  /^(localhost|127\.|10\.|192\.168\.|0\.0\.0\.0)|(^|[.-])(staging|stg|dev|test|local|localhost|internal)([.-]|$)|(^|\.)example\.(com|org|net|jp)$/iu;

/** The syntax of every link. Whether it opens is for a person to see: nothing is requested. */
export function linksFinding(plan: RunPlan): FindingOf<'links'> {
  const links = linksIn(plan);
  const broken = links.flatMap((link) => {
    const why = faultOf(link);
    return why === null ? [] : [{ link, why }];
  });
  const verdict = links.length === 0 ? 'notApplicable' : broken.length > 0 ? 'fail' : 'ok';
  return { check: 'links', links: links.length, broken, verdict };
}

function faultOf(link: string): LinkFault | null {
  if (link !== link.normalize('NFKC')) return 'fullWidth';
  if (/\s/u.test(link)) return 'space';
  if (/[{}]|%7B|%7D/iu.test(link)) return 'placeholder';
  const address = addressOf(link);
  if (address === null) return 'notAnAddress';
  if (testHosts.test(address.hostname)) return 'localHost';
  if (!address.hostname.includes('.')) return 'notAnAddress';
  if (address.protocol !== 'https:') return 'notHttps';
  return link.length > longestLink ? 'tooLong' : null;
}

const compared = ['utm_source', 'utm_medium', 'utm_campaign'] as const;

/** Are the links counted, and as the same campaign? (manager-line-biz §5.25) */
export function utmFinding(plan: RunPlan): FindingOf<'utm'> {
  const links = linksIn(plan).flatMap((link) => {
    const address = addressOf(link);
    return address === null ? [] : [{ link, parameters: address.searchParams }];
  });
  const without = links.filter(({ parameters }) => !compared.some((name) => (parameters.get(name) ?? '') !== '')).map(({ link }) => link);
  const differing = compared.flatMap((parameter) => {
    const values = [...new Set(links.flatMap(({ parameters }) => parameters.get(parameter) ?? []))];
    return values.length > 1 ? [{ parameter, values }] : [];
  });
  const finding = { check: 'utm' as const, links: links.length, without, differing };
  if (links.length === 0) return { ...finding, verdict: 'notApplicable' };
  if (without.length === links.length) return { ...finding, verdict: 'note' };
  return { ...finding, verdict: without.length > 0 || differing.length > 0 ? 'fail' : 'ok' };
}

function addressOf(link: string): URL | null {
  const address = URL.canParse(link) ? new URL(link) : null;
  return address !== null && /^https?:$/u.test(address.protocol) ? address : null;
}
