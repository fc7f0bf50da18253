/** What a server said of one recipient. */
export interface Refusal {
  /** Enhanced status code (RFC 3463), such as 5.1.1. */
  status: string | null;
  text: string;
  /** It is known that this answered the recipient (`RCPT`), not the message that came after it. */
  refusesRecipient: boolean;
}

/**
 * Whether what a server said speaks of an address, or its domain, that is not there: the one reason to send it nothing more.
 * Servers put any code before any words ('5.1.1 … blocked by a list', '5.0.0 user unknown'), so the words decide, and the enhanced
 * status code only where the words say nothing. What is full, slow, choosy, suspended or about the sender is alive. 'User unknown'
 * is what filters say too, of a message whose address they took: it needs a witness, which is a code of the address, a refused
 * recipient, or the directory of the server itself. A domain that can't be found needs none, unless the trouble may pass.
 */
export function isDeadAddress({ status, text, refusesRecipient }: Refusal): boolean {
  const words = text
    .replaceAll(/[\s_]+/g, ' ')
    .replaceAll('’', "'")
    .replace(genericPrefix, '');
  const says = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(words));
  if (says(stronger)) return false;
  const hasCode = addressCode.test(`${status} ${words}`);
  if (says(ownDirectory)) return true;
  if (says(unknownUser)) return hasCode || refusesRecipient;
  if (says(unknownDomain) || says(moved)) return hasCode || !isTransient(status, words);
  if (says(alive)) return false;
  return deadStatus.test(status ?? '');
}

/** A code of class 4 says that the trouble may pass (RFC 3463), unless the words hold a reply for good. */
function isTransient(status: string | null, words: string): boolean {
  return (status ?? '').startsWith('4') && !/\b5\d\d[ -]/.test(words);
}

/** Whether a report speaks of a mailbox or a disk that is full: somebody has it. */
export function isFull(text: string): boolean {
  return full.test(text.replaceAll(/[\s_]+/g, ' '));
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
/** Any code of the address (x.1.y) but those that say nothing (0), something good (5) or something of the sender (7 to 9). */
const addressCode = /(?<![\d.])[45]\.1\.([1236]|\d{2,})(?!\d)/;

/** What some gateways put before every reply, whatever it says: `5.1.0 - Unknown address error 550-'…'`. */
const genericPrefix = /^[\d.]+ - [\w ]+(?=[45]\d\d[- ])/;

const full =
  /\bover[- ]?quota|mail ?box (is )?(full|over)|quota (exceeded|is full)|exceeded (its |the |storage |their )?(quota|storage)|(disk|storage) space/i;

/** What outweighs even the words of an unknown user: the trouble lies with whoever sends, with the server, or is another one. */
const stronger = [
  /sender (address |domain )?(rejected|denied|verif|not|does|unknown|invalid|domain)|domain of (the )?sender/i,
  /\b(your|sending|sender'?s?) (domain|host|server|ip|address) (does|is not|has no|must|was|cannot|could not)|(mail|envelope)[- ]?from\b|unresolvable (sender|from)/i,
  /\b(reverse|forward) dns\b|\bptr\b|\bhelo\b|\b(dmarc|dkim|spf)\b/i,
  /\b(block(ed|list|ing)|black ?list(ed)?|dnsbl|rbl|spamhaus|spamcop|barracuda|reputation)\b/i,
  full,
  // The place of the address is empty: that answered the message.
  /\b55\d:? : (user unknown|unknown user)/i,
  /\bprocmail\b|\bmail\.local: (?!unknown)|malformed or unexpected name server|not found, try again|\b(account|user)s?(\(s\))? (is |account is )?(disabled|suspended)/i,
];

const who =
  '(user ?(id|name)?|recipient|mail ?box|account|address(ee)?|customer|person|e-?mail address|destination|local part|alias|relay recipient)';

/**
 * What only the server says that has the mailboxes, of its own directory or of putting the mail there; and what is said of a recipient,
 * which no filter of messages speaks of.
 */
const ownDirectory = [
  /\bnot listed in \S+( \S+){0,3} (directory|address book)\b|\b(address|user|account) does not exist at the organi[sz]ation\b/i,
  /\brecipient name is not recogni[sz]ed\b|\bfinal delivery userid\b|\bdelivery error: dd this user doesn'?t have\b/i,
  /\b550 (5\.5\.0 )?requested action not taken: mailbox unavailable/i,
  /\b5\.4\.1 .*recipient address rejected: access denied/i,
  /\bbecause the address couldn't be found\.|\bmail\.local: unknown (user|name)\b|\b(no valid|invalid|bad) recipients?\b/i,
  /リストにありません|見つかりません/,
];

/** Nobody of that name. */
const unknownUser = [
  new RegExp(`\\b(no such|unknown|invalid|non-?existent|unrecogni[sz]ed|bad|incorrect) (\\w+ ){0,3}${who}\\b`, 'i'),
  new RegExp(
    `\\b${who}s?( \\S+){0,4}? (is |was |are )?(unknown|not (found|known|exist|existing|recogni[sz]ed|valid|listed|local|present|here|a valid|a registered|our|in (our|the|this))|invalid|non-?existent|un(known|deliverable|routeable))`,
    'i',
  ),
  new RegExp(`\\b${who}( \\S+){0,6}? (does not|doesn'?t|do not|don'?t|no longer|not) exists?\\b`, 'i'),
  /\b(does not|doesn'?t|do not|don'?t) have an? (\S+ )?(account|mailbox)\b/i,
  /\bno (account|mailbox|user|one|recipient|valid recipient|address)s? (by|of|with|here|named|for|found|exists|was found)\b/i,
  /\bnot a valid (\w+ )?(mailbox|user|recipient|address)\b|\bnot (our|a known|a registered) (\w+ )?(customer|user)\b/i,
  /\bNoSuchUser\b|\bRecip(ient)?NotFound\b/i,
  /\brecipient address rejected\.?( \(in reply|$)|宛先不明|存在しません/i,
];

/** Nothing behind the domain. */
const unknownDomain = [
  /\b(host|domain)( name)?( \S+)? ?(unknown|not found|does not exist|doesn'?t exist|lookup failed|is not valid)\b|\bunknown (host|domain)\b/i,
  /\b(no such|nonexistent|non-existent|unrouteable|unroutable) (domain|host|address|mail domain)\b|\bnxdomain\b|\billegal host\/domain\b/i,
  /\b(couldn'?t find any host|couldn'?t find a mail exchanger|no mx (record )?found|can'?t find (a )?(valid )?mx|all relevant mx records)\b|\bIllegal host|5\.4\.4 invalid domain\b/i,
  /\b55[013][ -][\w-]+(\.[\w-]+)+ does not exist\b/i,
  /\b(null ?mx|does not accept (e-?)?mail|doesn'?t accept (e-?)?mail|mx is localhost|indicated no smtp|not accepting network messages)\b/i,
];

/** Gone elsewhere. */
const moved = [
  /\b(user|recipient|mailbox|person|who)( \S+)? has moved|\bno longer (at|with|works|on|uses|valid|in use)\b|\buser not local\b|\bmoved to (another|a new)\b/i,
];

/** Everything else that may be said with a dead-looking code. */
const alive = [
  /\bspam|junk|unsolicited|virus|malware|infected|phish|\bpolic(y|ies)|content|prohibited|attachment|blocked|black ?list|listed\b/i,
  /\bquota|full\b|insufficient|storage|too (large|big|many|fast)|size (limit|exceed)|exceed|limit/i,
  /\btemporar|try (again )?later|deferred|grey ?list|time[d-]? ?out|expired|refused|busy|loop|hop count|throttl|rate\b/i,
  /\brelay|not (authori[sz]ed|permitted|allowed)|access denied|permission|authenticat/i,
];
