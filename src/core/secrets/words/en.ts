// English.
import type { Language } from '../language.ts';

/** The words of English. */
export const ENGLISH: Language = {
  password:
    'pass ?words?|pas{1,3}w[aeio]?r?[aou]?r?d|passowrd|passw|p/w|pw|pwd|pword|psswd|htpasswd|pass ?phrases?|pass ?codes?|pass ?number',
  maybe:
    'pass|p(?= ?:)|(wi-?fi|wlan|wpa[23]?|network|router|api|access|secret|security|set-?up|encryption|recovery|master|licen[cs]e|private|admin|vpn|pre-?shared|unlock|ssh|signing|webhook|client|auth|epp|transfer|totp|2fa|mfa|generator|authenticator|app) (key|code|secret|token|seed)s?|key|secret|token|auth ?info|wi-?fi|wlan|wpa2?|network|log ?in details|credentials?|creds',
  code: '*codes?|*pins?|pin numbers?|puk|alarm|door|gate|shutters?|keypad|padlock|key ?(safe|box)|lock ?box|cash ?box|safe|combination|combo|lock|locker|barrier|garage|intercom|unlock|voice ?mail',
  notCode:
    'post|postal|zip|area|country|dial|dialling|sort|swift|bic|discount|voucher|promo|coupon|dress|bar|qr|source|error|status|response|product|item|stock|tax|vat|commodity|store|shop|branch|customer|client|supplier|order|colou?r|tracking|referral|gift|embed|html|short|building|currency|language|unit|cost|batch|course|project|job|no|the',
  answer:
    '(secret|code|key|memorable|phone|telephone|safe|magic|security) ?words?|memorable (date|place|name|info)|maiden name|first (pet|school|car|teacher|job|street)|favou?rite (teacher|food|film|book|team)|(security|secret|verification) (answers?|qs?|questions?)|answers?|(street|house|town) (i|we) grew up (on|in)|birth ?place|(pet|dog|cat)s? name|place of birth',
  recovery:
    '(back-?up|recovery|scratch|emergency|reserve|restore|rescue|spare|one time|single use|2fa|mfa|google) (codes?|keys?|back-?ups?|recovery)|seed phrase',
  spelled:
    'capitals? [a-z]|capital letters?|all (caps|capitals|lower|one word)|(no|without) (caps|spaces?)|(lower|upper) ?case|with (a |an |two |three )?(zero|one|three|four|five|number|star|hash)|exclamation (mark|point)|at sign|full stop|under ?score|instead of|spel(t|led) with|for (the|each|every) [a-z]',
  is: "is are was were it's equals now set reads just still always",
  where:
    'with under behind inside from call text ring tell same like similar none unknown unset never only nobody everyone everybody kept known held lost forgotten sent hidden here there where when what whoever somebody someone will would should must have does doesnt dont then works lives belongs goes comes going getting very also already soon later case sensitive long short weak strong safe secure wrong right different pending unclear ours theirs mine yours hers their your please which that this these been being because until since after before every each daily monthly manager policy field page reset hint again empty blank missing between either both some most letter sheet link paper over',
};
