// Questions as readers type them, each with what should come first. Written before the index was built.
// When one fails, change the ranking or the lay words of the content, never the question.

/** A question and the pages, without the base path, of which one must come first. */
export interface SearchQuery {
  readonly typed: string;
  readonly first: readonly string[];
}

const account = (slug: string) => `checklists/handover/#handover-${slug}`;
const word = (slug: string) => `words/#word-${slug}`;

/** What readers type, and what should come first. */
export const SEARCH_QUERIES: readonly SearchQuery[] = [
  { typed: 'web address', first: [account('domain'), word('domain'), word('domain-name')] },
  { typed: 'padlock', first: [account('certificate'), word('certificate')] },
  { typed: 'locked out', first: ['guides/locked-out/', 'guides/do-not-lock-clients-out/', 'guides/your-website-your-keys/', 'checklists/could-i-leave-tomorrow/'] },
  { typed: 'who owns my website', first: ['guides/who-owns-what/', 'guides/your-website-your-keys/'] },
  { typed: 'developer gone', first: ['guides/developer-cannot-be-reached/', 'guides/your-website-your-keys/', 'checklists/could-i-leave-tomorrow/'] },
  { typed: 'google maps', first: [account('maps')] },
  { typed: 'visitor numbers', first: [account('analytics'), word('analytics')] },
  { typed: 'client wants access to server', first: ['guides/a-client-asks-for-early-access/'] },
  { typed: 'basecamp guest', first: ['guides/invited-to-a-project-tool/', 'guides/should-clients-use-your-project-tool/', account('project-tool')] },
  { typed: 'change passwords after leaving', first: ['guides/leaving-your-developer/', 'guides/a-clean-split/', 'checklists/clean-split/'] },
  { typed: 'acces', first: ['guides/what-access-can-mean/', 'guides/a-client-asks-for-early-access/', word('access')] },
  { typed: 'backup', first: [account('backups'), word('backup')] },
  { typed: 'newsletter list', first: [account('mailing-list'), word('mailing-list')] },
  { typed: 'card payments', first: [account('payments')] },
  { typed: 'domian', first: [account('domain'), word('domain'), word('domain-name')] },
  { typed: 'padlok', first: [account('certificate'), word('certificate')] },
  { typed: 'edit my pages', first: [account('website-editor'), account('site-builder')] },
  { typed: 'wordpress login', first: [account('website-editor')] },
  { typed: 'squarespace', first: [account('site-builder')] },
  { typed: 'logo files', first: [account('design-files')] },
  { typed: 'instagram password', first: [account('social')] },
  { typed: 'email stopped working', first: [account('email'), account('dns')] },
  { typed: 'facebook ads', first: [account('ads')] },
  { typed: 'app store', first: [account('app-stores')] },
  { typed: 'where to keep passwords', first: ['guides/share-access-safely/', account('password-manager'), word('password-manager')] },
  { typed: 'renew domain name', first: [account('domain'), word('domain'), word('domain-name'), word('renewal'), 'guides/what-renews-and-what-lapses/'] },
  { typed: 'handover checklist', first: ['checklists/handover/'] },
  { typed: 'can i leave my developer', first: ['guides/leaving-your-developer/', 'checklists/could-i-leave-tomorrow/', 'guides/your-website-your-keys/'] },
  { typed: 'client has not paid', first: ['guides/not-paid-what-you-may-hold-back/', 'guides/do-not-lock-clients-out/', 'guides/a-client-asks-for-early-access/'] },
  { typed: 'github', first: [account('code')] },
  { typed: 'locked out of my website', first: ['guides/locked-out/', 'guides/your-website-your-keys/', 'checklists/could-i-leave-tomorrow/'] },
  { typed: 'my developer has disappeared', first: ['guides/developer-cannot-be-reached/', 'guides/your-website-your-keys/', 'checklists/could-i-leave-tomorrow/'] },
  { typed: 'how to transfer domain', first: [account('domain')] },
];
