// Browsers inside other apps: what is kept there may be gone when the app closes its window.

const IN_APP =
  /\bFBA[NV]\b|FB_IAB|Instagram|LinkedInApp|WhatsApp|; wv\)|\bLine\/|MicroMessenger|Snapchat|musical_ly|TikTok|Twitter for|\bGSA\/|Telegram|\bTeams\/|Outlook-iOS/;

/** An iPhone's own browser names itself; a window inside another app does not. */
const APPLE_WINDOW = /\b(?:iPhone|iPad|iPod)\b(?!.*\bSafari\/)/;

/** Whether the page was opened inside another app. */
export function isInApp(userAgent: string): boolean {
  return IN_APP.test(userAgent) || APPLE_WINDOW.test(userAgent);
}
