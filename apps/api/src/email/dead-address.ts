/** What a server said of one recipient. */
export interface Refusal {
  /** Enhanced status code (RFC 3463), such as 5.1.1. */
  status: string | null;
  text: string;
  /** It was said after the message was sent: a server that took the address before knows it. */
  afterData?: boolean;
}

/**
 * Whether what a server said speaks of an address, or its domain, that is not there: the one reason to send it nothing more.
 * Servers put any code before any words ('5.1.1 … blocked by a list', '5.0.0 user unknown'), so the words decide, and the enhanced
 * status code only where the words say nothing. What is full, slow, choosy, suspended or about the sender is alive. Mobile operators
 * say 'unknown user' after the message where their customer filters mail: without a code that says so too, that is alive as well.
 */
export function isDeadAddress({ status, text, afterData = false }: Refusal): boolean {
  const words = text.replaceAll(/[\s_]+/g, ' ').replace(genericPrefix, '');
  if (stronger.some((pattern) => pattern.test(words))) return false;
  if (dead.some((pattern) => pattern.test(words)))
    return !afterData || hasDeadCode.test(`${status} ${words}`) || !/\b(unknown user|user unknown)\b/i.test(words);
  if (alive.some((pattern) => pattern.test(words))) return false;
  return deadStatus.test(status ?? '');
}

/** Whether a mail came back because of who sends it, or what it is: that says nothing of the address. */
export function isAboutSender(text: string): boolean {
  const words = text.replaceAll(/[\s_]+/g, ' ');
  return (
    /(?<![\d.])5\.7\.\d/.test(words) || [...stronger.slice(0, 4), ...alive.slice(0, 1)].some((each) => each.test(words))
  );
}

/** Bad mailbox, bad system, bad syntax, moved without a new address, null MX (RFC 7505). */
const deadStatus = /^[45]\.1\.(1|2|3|6|10)$/;
const hasDeadCode = /(?<![\d.])5\.1\.(1|2|3|6|10)(?!\d)/;

/** What some gateways put before every reply, whatever it says: `5.1.0 - Unknown address error 550-'…'`. */
const genericPrefix = /^[\d.]+ - [\w ]+(?=[45]\d\d[- ])/;

/** What outweighs even the words of an unknown user: the trouble lies with whoever sends, with the server, or is another one. */
const stronger = [
  /sender (address |domain )?(rejected|denied|verif|not|does|unknown|invalid|domain)|domain of (the )?sender/i,
  /\b(your|sending|sender'?s?) (domain|host|server|ip|address) (does|is not|has no|must|was|cannot|could not)|(mail|envelope)[- ]?from\b|unresolvable (sender|from)/i,
  /\b(reverse|forward) dns\b|\bptr\b|\bhelo\b|\b(dmarc|dkim|spf)\b/i,
  /\b(block(ed|list|ing)|black ?list(ed)?|dnsbl|rbl|spamhaus|spamcop|barracuda|reputation)\b/i,
  /\bover[- ]?quota|mail ?box (is )?(full|over)|quota (exceeded|is full)|exceeded (its |the |storage |their )?(quota|storage)|(disk|storage) space/i,
  /\bprocmail\b|\bmail\.local: (?!unknown)|malformed or unexpected name server|not found, try again|\b(account|user)s?(\(s\))? (is |account is )?(disabled|suspended)/i,
];

const who =
  '(user ?(id|name)?|recipient|mail ?box|account|address(ee)?|customer|person|e-?mail address|destination|local part|alias|relay recipient)';

const dead = [
  // Nobody of that name.
  new RegExp(`\\b(no such|unknown|invalid|non-?existent|unrecogni[sz]ed|bad|incorrect) (\\w+ ){0,3}${who}\\b`, 'i'),
  new RegExp(
    `\\b${who}s?( \\S+){0,4}? (is |was |are )?(unknown|not (found|known|exist|existing|recogni[sz]ed|valid|listed|local|present|here|a valid|a registered|our|in (our|the|this))|invalid|non-?existent|un(known|deliverable|routeable))`,
    'i',
  ),
  new RegExp(`\\b${who}( \\S+){0,6}? (does not|doesn'?t|do not|don'?t|no longer|not) exists?\\b`, 'i'),
  /\b(does not|doesn'?t|do not|don'?t) have an? (\S+ )?(account|mailbox)\b/i,
  /\bno (account|mailbox|user|one|recipient|valid recipient|address)s? (by|of|with|here|named|for|found|exists|was found)\b/i,
  /\bnot a valid (\w+ )?(mailbox|user|recipient|address)\b|\bnot (our|a known|a registered) (\w+ )?(customer|user)\b/i,
  /\b550 (5\.5\.0 )?requested action not taken: mailbox unavailable/i,
  /\bNoSuchUser\b|\bRecip(ient)?NotFound\b|\b5\.4\.1 .*recipient address rejected: access denied/i,
  /宛先不明|リストにありません|見つかりません|存在しません/,
  // Nothing behind the domain.
  /\b(host|domain)( name)?( \S+)? ?(unknown|not found|does not exist|doesn'?t exist|lookup failed|is not valid)\b|\bunknown (host|domain)\b/i,
  /\b(no such|nonexistent|non-existent|unrouteable|unroutable) (domain|host|address|mail domain)\b|\bnxdomain\b|\billegal host\/domain\b/i,
  /\b(couldn'?t find any host|couldn'?t find a mail exchanger|no mx (record )?found|can'?t find (a )?(valid )?mx|all relevant mx records)\b|\bIllegal host|5\.4\.4 invalid domain\b/i,
  /\b55[013][ -][\w-]+(\.[\w-]+)+ does not exist\b/i,
  /\b(null ?mx|does not accept (e-?)?mail|doesn'?t accept (e-?)?mail|mx is localhost|indicated no smtp|not accepting network messages)\b/i,
  // Gone elsewhere.
  /\b(user|recipient|mailbox|person|who)( \S+)? has moved|\bno longer (at|with|works|on|uses|valid|in use)\b|\buser not local\b|\bmoved to (another|a new)\b/i,
];

/** Everything else that may be said with a dead-looking code. */
const alive = [
  /\bspam|junk|unsolicited|virus|malware|infected|phish|\bpolic(y|ies)|content|prohibited|attachment|blocked|black ?list|listed\b/i,
  /\bquota|full\b|insufficient|storage|too (large|big|many|fast)|size (limit|exceed)|exceed|limit/i,
  /\btemporar|try (again )?later|deferred|grey ?list|time[d-]? ?out|expired|refused|busy|loop|hop count|throttl|rate\b/i,
  /\brelay|not (authori[sz]ed|permitted|allowed)|access denied|permission|authenticat/i,
];
