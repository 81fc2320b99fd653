import type { Clause, Policy } from '../../policy/schema.ts';
import type { Tagger } from '../tagger.ts';
import { aboutPerson } from './about-person.ts';
import { accountListed } from './account-listed.ts';
import { acronym } from './acronym.ts';
import { altText } from './alt-text.ts';
import { approvalExpired } from './approval-expired.ts';
import { approvedText } from './approved-text.ts';
import { approverAway } from './approver-away.ts';
import { argument } from './argument.ts';
import { arrestIdentity } from './arrest-identity.ts';
import { blankReason } from './blank-reason.ts';
import { boilerplate } from './boilerplate.ts';
import { broadcast } from './broadcast.ts';
import { brokenLink } from './broken-link.ts';
import { cadence } from './cadence.ts';
import { capitalization } from './capitalization.ts';
import { complaintReply } from './complaint-reply.ts';
import { conditional } from './conditional.ts';
import { consistency } from './consistency.ts';
import { copied } from './copied.ts';
import { correction } from './correction.ts';
import { crudeWords } from './crude-words.ts';
import { dateStyle } from './date-style.ts';
import { directory } from './directory.ts';
import { emergencyWriter } from './emergency-writer.ts';
import { emojiInside } from './emoji-inside.ts';
import { emojiMood } from './emoji-mood.ts';
import { eventSlots } from './event-slots.ts';
import { existence } from './existence.ts';
import { firstPerson } from './first-person.ts';
import { genericReply } from './generic-reply.ts';
import { hashtagCase } from './hashtag-case.ts';
import { hashtagInside } from './hashtag-inside.ts';
import { hours } from './hours.ts';
import { identifiers } from './identifiers.ts';
import { keyFactLate } from './key-fact-late.ts';
import { keycapDigits } from './keycap-digits.ts';
import type { ClauseKind, Kind, Ready } from './kind.ts';
import { languages } from './languages.ts';
import { linkText } from './link-text.ts';
import { links } from './links.ts';
import { media } from './media.ts';
import { metric } from './metric.ts';
import { modeHold } from './mode-hold.ts';
import { namedMinor } from './named-minor.ts';
import { negatives } from './negatives.ts';
import { networkLength } from './network-length.ts';
import { notKept } from './not-kept.ts';
import { occurrence } from './occurrence.ts';
import { openAlert } from './open-alert.ts';
import { otherAgency } from './other-agency.ts';
import { ownApproval } from './own-approval.ts';
import { pastDate } from './past-date.ts';
import { pattern } from './pattern.ts';
import { pauseMood } from './pause-mood.ts';
import { pendingCase } from './pending-case.ts';
import { percentStyle } from './percent-style.ts';
import { phoneStyle } from './phone-style.ts';
import { placeholder } from './placeholder.ts';
import { policyCopy } from './policy-copy.ts';
import { protectiveOrder } from './protective-order.ts';
import { purpose } from './purpose.ts';
import { quietEdit } from './quiet-edit.ts';
import { relativeDay } from './relative-day.ts';
import { repetition } from './repetition.ts';
import { repliesClosed } from './replies-closed.ts';
import { replyOwed } from './reply-owed.ts';
import { reshare } from './reshare.ts';
import { sequence } from './sequence.ts';
import { shouting } from './shouting.ts';
import { signOff } from './sign-off.ts';
import { silentCorrection } from './silent-correction.ts';
import { slips } from './slips.ts';
import { styledLetters } from './styled-letters.ts';
import { substitution } from './substitution.ts';
import { symbolWords } from './symbol-words.ts';
import { textArt } from './text-art.ts';
import { thirdPerson } from './third-person.ts';
import { timeStyle } from './time-style.ts';
import { together } from './together.ts';
import { voiceDrift } from './voice-drift.ts';
import { weekdayDate } from './weekday-date.ts';
import { weighed } from './weighed.ts';
import { writerRole } from './writer-role.ts';

const KINDS: { readonly [K in ClauseKind]: Kind<K> } = {
  existence,
  substitution,
  capitalization,
  conditional,
  occurrence,
  repetition,
  consistency,
  metric,
  'link-text': linkText,
  links,
  'emoji-mood': emojiMood,
  'crude-words': crudeWords,
  shouting,
  negatives,
  'network-length': networkLength,
  'key-fact-late': keyFactLate,
  hours,
  'weekday-date': weekdayDate,
  'past-date': pastDate,
  'relative-day': relativeDay,
  'event-slots': eventSlots,
  placeholder,
  directory,
  'broken-link': brokenLink,
  identifiers,
  'date-style': dateStyle,
  'time-style': timeStyle,
  pattern,
  sequence,
  'phone-style': phoneStyle,
  'percent-style': percentStyle,
  'first-person': firstPerson,
  'hashtag-case': hashtagCase,
  'hashtag-inside': hashtagInside,
  'emoji-inside': emojiInside,
  'keycap-digits': keycapDigits,
  'styled-letters': styledLetters,
  'symbol-words': symbolWords,
  'account-listed': accountListed,
  purpose,
  'pause-mood': pauseMood,
  'mode-hold': modeHold,
  correction,
  cadence,
  copied,
  'voice-drift': voiceDrift,
  'sign-off': signOff,
  broadcast,
  'generic-reply': genericReply,
  argument,
  'replies-closed': repliesClosed,
  'complaint-reply': complaintReply,
  'reply-owed': replyOwed,
  'arrest-identity': arrestIdentity,
  media,
  'silent-correction': silentCorrection,
  'quiet-edit': quietEdit,
  reshare,
  'writer-role': writerRole,
  'own-approval': ownApproval,
  'approver-away': approverAway,
  'approval-expired': approvalExpired,
  'policy-copy': policyCopy,
  'emergency-writer': emergencyWriter,
  'open-alert': openAlert,
  'pending-case': pendingCase,
  'blank-reason': blankReason,
  'not-kept': notKept,
  'text-art': textArt,
  languages,
  'about-person': aboutPerson,
  acronym,
  'alt-text': altText,
  'approved-text': approvedText,
  boilerplate,
  'named-minor': namedMinor,
  'other-agency': otherAgency,
  'protective-order': protectiveOrder,
  slips,
  'third-person': thirdPerson,
  together,
  weighed,
};

/** Makes a clause ready to be checked, by its kind. */
export function readyClause(clause: Clause, policy: Policy, tagger: Tagger | null): Ready {
  return makeReady(clause.kind, clause, policy, tagger);
}

function makeReady<K extends ClauseKind>(
  kind: K,
  clause: Clause,
  policy: Policy,
  tagger: Tagger | null,
): Ready {
  // The table pairs each kind with its own clause type, which the compiler cannot follow through a lookup.
  return KINDS[kind].ready(clause as Extract<Clause, { kind: K }>, policy, tagger);
}
