import { either } from './either.ts';
import { list } from './list.ts';

/** The pages and boxes of social networks. */
const BOX = either(
  'dm dms inbox messenger comments comment replies reply thread chat page account handle feed wall story stories post',
  'posts tweet tweets facebook instagram twitter snapchat whatsapp nextdoor tiktok threads messages hashtag mentions',
  'mention mentions livestream stream live_chat app timeline group tag profile status video',
);
const US = either(
  'us me marlow the_city our_team our_page this_page the_page this_account our_account the_department',
  'the_chief the_library the_station the_police our_department our_handle the_account dispatch our_dispatchers',
  'our_officers the_officers an_officer the_fire_department our_social_team our_crew our_crews our_medics {mention}',
);
const POST = either(
  'send shoot drop leave give fire post share upload add put type submit pop toss write slide fling flip paste pin',
  'list record shout enter describe sent sending dropping leaving posting sharing uploading place',
);
const NOTE = either(
  'dm dms message messages note notes comment comments text tip tips snap shout line photo photos video videos clip',
  'clips location pin details reply word picture pictures pics emoji address plate street report info information help',
  'sos alert ping tweet question story cross_street footage direct_message private_message',
);
const ADDRESS_VERB = either(
  'tag message dm tweet tweet_at text tell notify ping inbox alert contact write write_to snap mention pm reach',
  'reach_out_to update warn chat_with messaging tagging texting telling alerting contacting mentioning at hit_up hit',
  'holler_at shout_at let poke comment_to talk_to buzz tip_off signal',
);

/** Invited to turn to a public body by comment or message. */
export const BY_SOCIAL = list(`
# tell us
${ADDRESS_VERB} (at|to|with|up) ${US}
let us|me|our_team know (right) (here|below|in|on|through|by|via|if|when|and|so)
hit|hmu us|me up

# leave a note
${POST} (us|me|it|them|that|this|your|a|an|the|our|in|into|its|any|full|to|over|on|off) (a|an|the|your|quick|private|direct|short|live|in|into|on|to|our|with|page|us) (*) (*) ${either(NOTE, BOX)}
${POST} (it|them|that|this|us|your|the|a|where|what) (*) (*) here|below|underneath
us with your|the|a street|location|plate|address|details|description
slide into (our|the|my) *

# answer under this
${either('comment reply respond answer tweet retweet quote react replying commenting check_in')} (right|back|directly) here|below|to|under|on|with|at|in|and|so|if|when|the|beneath (this|our|the|your|any|a|where|us)
${either('report reporting reports tell describe share say post')} (*) (*) (*) (right) ${either('here below underneath')}
in|on|through|via|over|by|to|into|from|under|using|check|with the|our|this|a|any|these (private|direct|public|facebook|live|quick|latest) ${BOX}
in|on|through|via|over|by|using|into (private|direct|facebook|live) ${either('facebook instagram twitter snapchat whatsapp nextdoor tiktok threads messenger dm dms message messages comments chat livestream here')}
our|my|the ${BOX} (is|are|takes|stays|stay) (always) ${either('open monitored watched staffed ready on')}
(this|our) ${BOX} ${either('takes accepts welcomes handles watches reads collects is_for is_staffed is_watched is_monitored')}
(we|staff|officers|dispatch|team) ${either('read watch monitor check see answer')} (every|all|each|our|these|the) (of) (the|our|your) ${BOX}
instead of calling
don't|rather_than|skip|instead_of wait|call|dial|calling|dialing|waiting (on) (hold)
no need to call|dial .. just|message|dm|comment|text|tag|post|here
just|simply|only ${either('tweet post message comment dm text tag reply')}
film|record|snap|photograph it|them|him|her|this|the
type|text|comment help|sos|yes|fire|now
(our|the) social (media) team|desk|crew ${either('dispatches dispatch will is can answers sends')}
help|crew|crews|truck|engine|medics|medic|unit will|can follow|roll|come
`);
