/** Said of a link that nobody should follow. */
export const LINK_WARNING = `
fake|scam|scams|scammer|scammers|fraud|fraudulent|phishing|phony|bogus|impostor|imposter|spoof|lookalike|look_alike|suspicious|copycat
is|are not (from) ours|us|real|official|the_city|our_site
isn't|aren't (from) ours|us|real|official
not our|us|ours
looks|look like our|ours|us
pretends|pretending|claims|claiming|poses|posing (to) (be) *
do_not|don't|never (*) click|tap|open|pay|enter|trust|use|follow|scan
got|received|get|gets|sent a|this (*) text|email|message
that says|said you|your
link shorteners|shortener
delete it|them|the`;
