// How the keys of well-known services look. A prefix is as its maker prints it.

/** What a key begins with; after it stand at least 16 more characters. */
export const TOKEN_PREFIXES: readonly string[] = [
  // GitHub, GitLab, Bitbucket, Atlassian
  'gh[oprsu]_',
  'github_pat_',
  'gl(?:pat|dt|rt|cbt|ptt|ft|soat|oas|agent)-',
  'AT(?:BB|ATT3|CTT3)',
  // Stripe, Square, PayPal's Braintree, Razorpay, Flutterwave, Paystack, GoCardless, Shippo, EasyPost
  '[rs]k_(?:live|test)_',
  'whsec_',
  'sq0(?:atp|csp|idp)-',
  'EAAA(?=[A-Za-z0-9_-]{40})',
  'access_token\\$(?:production|sandbox)\\$[A-Za-z0-9]{16}\\$',
  'rzp_(?:live|test)_',
  'FLW(?:SEC|PUB)K(?:_TEST)?-',
  '(?:live|sandbox|test)_(?=[A-Za-z0-9]{20})',
  'shippo_(?:live|test)_',
  'EZ[AT]K',
  // Shops: Shopify, WooCommerce
  'shp(?:at|ca|pa|ss)_',
  'c[ks]_[0-9a-f]{24}',
  // Slack, Discord, Telegram has a shape of its own, Twilio too
  'xox[abeoprs]-',
  'xapp-\\d-',
  // Google
  'AIza',
  'GOCSPX-',
  'ya29\\.',
  '1//0(?=[A-Za-z0-9_-]{30})',
  // Mail: SendGrid, Mailgun, Brevo, Postmark has none, Resend
  'SG\\.(?=[A-Za-z0-9_-]{16,32}\\.)',
  'key-[0-9a-f]{16}',
  'xkeysib-',
  'xsmtpsib-',
  're_[A-Za-z0-9]{6,8}_',
  // Hosts: DigitalOcean, Cloudflare, Heroku, Netlify, Vercel, Fly, Render, Supabase, PlanetScale, Linode has none
  'do[opr]_v1_',
  'cf(?:k|ut|at)_',
  'v1\\.0-[0-9a-f]{24}-',
  'HRKU-',
  'nf[pcoub]_',
  'vc[paikr]_',
  'fm[12]_',
  'FlyV1 fm[12]_',
  'rnd_',
  'sb(?:p|_secret)_',
  'pscale_(?:tkn|pw|oauth)_',
  // AI: OpenAI, Anthropic, Hugging Face, Replicate, Groq, xAI, Perplexity
  'sk-(?:proj-|ant-|svcacct-|or-)?',
  'hf_',
  'r8_',
  'gsk_',
  'xai-',
  'pplx-',
  // Packages: npm, PyPI, RubyGems, Docker, NuGet
  'npm_',
  'pypi-',
  'rubygems_',
  'dckr_(?:pat|oat)_',
  'oy2[a-z0-9]{10}',
  // Tools: Airtable, Figma, Notion, Linear, Postman, Typeform, Contentful, Doppler, Vault, Grafana, Sentry, New Relic, Dynatrace,
  // Databricks, Pulumi, Terraform, Tailscale, 1Password, Mapbox, Meta, Dropbox, Adobe, Klaviyo, HubSpot, Alibaba, age
  'pat[A-Za-z0-9]{14}\\.',
  'fig[dour]_',
  '(?:secret|ntn)_(?=[A-Za-z0-9]{30})',
  'lin_(?:api|oauth)_',
  'PMAK-',
  'tfp_',
  'CFPAT-',
  'dp\\.(?:ct|pt|st|scim|audit)\\.',
  'hv[bsr]\\.(?=[A-Za-z0-9_-]{20})',
  'gl(?:sa|c)_',
  'sntry[su]_',
  'NR(?:AK|JS|II|RA)-',
  'dt0[a-z]\\d\\d\\.',
  'dapi[0-9a-f]{8}',
  'pul-',
  '[A-Za-z0-9]{14}\\.atlasv1\\.',
  'tskey-',
  'ops_eyJ',
  'sk\\.eyJ',
  'EAA(?=[A-Za-z0-9]{40})',
  'sl\\.(?:u\\.)?(?=[A-Za-z0-9_-]{40})',
  'p8e-',
  'pk_[0-9a-f]{18}',
  'pat-(?:na|eu)\\d-',
  'LTAI',
  'AGE-SECRET-KEY-1',
];

/** Whole shapes, for keys that a prefix alone does not tell. */
export const TOKEN_SHAPES: readonly string[] = [
  // Amazon
  'A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}',
  // Twilio; Mailchimp; Telegram
  'SK[0-9a-f]{32}',
  '[0-9a-f]{32}-us\\d{1,2}',
  '\\d{8,10}:A[A-Za-z0-9_-]{34}',
  // Discord
  '[MNO][A-Za-z0-9_-]{23,25}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,38}',
  // Microsoft's cloud
  '[A-Za-z0-9_.~-]{3}\\dQ~[A-Za-z0-9_.~-]{31,34}',
  'AccountKey=[A-Za-z0-9+/]{60,90}=*',
  // 1Password's secret key
  'A3-[A-Z0-9]{6}-[A-Z0-9]{6}(?:-?[A-Z0-9]{5}){3,4}',
  // JSON Web Tokens
  'eyJ[A-Za-z0-9_-]{8,2000}\\.eyJ[A-Za-z0-9_-]{8,2000}(?:\\.[A-Za-z0-9_-]{0,2000})?',
  // Addresses that post into a chat
  'hooks\\.slack\\.com/(?:services|workflows)/T[A-Za-z0-9/_-]{20,120}',
  'discord(?:app)?\\.com/api/webhooks/\\d{10,25}/[A-Za-z0-9_-]{30,100}',
  // What an authenticator app is set up with
  'otpauth(?:-migration)?://[^\\s]{10,2000}',
];
