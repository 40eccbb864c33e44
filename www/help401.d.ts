// What an embedding page may rely on. Names are fixed; everything else may change.

/** Options, as `data-` attributes of the script tag (kebab-case) or given to `init` (camelCase). */
export interface Options {
  /**
   * Where to sign in. `{return_url}` is replaced by where to come back to, percent-encoded, `{acr_values}` and `{max_age}` by what
   * the server wants to be proved. Only http, https and relative URLs.
   */
  loginUrl?: string;
  /** `popup` (default): sign in in a window of its own, so that nothing typed is lost; `redirect`: leave and come back. */
  loginMode?: 'popup' | 'redirect';
  /** `on`: what was typed, and the place in the page, survive leaving it to sign in and loading it anew. Default `off`. */
  keepForms?: 'on' | 'off';
  /** `observe` (default): the app gets its failed response at once; `hold`: the request waits for the sign-in and is replayed. */
  mode?: 'observe' | 'hold';
  /** Methods that are held; all by default. */
  holdMethods?: string | string[];
  /** How long a request is held, in milliseconds. Default 300000. */
  holdTimeoutMs?: number;
  /** Renews the session; `false` or a rejection says that it could not be. A function, or the name of one of the window. */
  onRefresh?: string | (() => unknown);
  /**
   * Signs in: a promise that settles once somebody has; `false` or a rejection says that nobody has. Where nothing is returned, it has
   * only begun, and the card waits for what tells that it is done.
   */
  onSignIn?: string | (() => unknown);
  /** Tells whether the same person is signed in as before: nothing is replayed for another one. */
  sameUser?: string | (() => boolean | Promise<boolean>);
  /** A GET that answers 2xx when signed in. Of the page's own origin, since it is asked with its cookies. */
  sessionUrl?: string;
  /** A POST of the page's own origin that renews the session: tried once, silently, before help is shown, and offered as an action. */
  refreshUrl?: string;
  /** Where to sign out, for "Sign out and switch account". */
  logoutUrl?: string;
  /** An endpoint of the page's own origin that answers a POST with `Clear-Site-Data`: the only way to remove HttpOnly cookies. */
  clearUrl?: string;
  /** Where to ask for access: https, mailto or relative. `{report}` is replaced by the report, `{page}` by the page's address. */
  requestAccessUrl?: string;
  /** Where support is: https, mailto or relative. `{report}` is replaced by the report, `{page}` by the page's address. */
  supportUrl?: string;
  /** Statuses that count as failed authentication. Default `401 407 419 440 498`; 403 counts with evidence. */
  watch?: string | number[];
  /** Space-separated URLPattern strings: requests outside are passed through untouched. */
  include?: string | string[];
  /** Space-separated URLPattern strings that are passed through untouched. */
  exclude?: string | string[];
  /** How long the app may recover by itself before help is shown, in milliseconds. Default 1500. */
  graceMs?: number;
  /** Storage keys that hold credentials; by default they are found by shape. */
  tokenKeys?: string | string[];
  /** Cookies that mean a session; by default they are found by name. */
  cookieNames?: string | string[];
  /** URLPattern strings or content types whose successful responses may be read, to find errors of GraphQL, gRPC-web and Connect. */
  graphql?: string | string[];
  /** Whether frames of the page's own origin are watched too. Default `off`. */
  frames?: 'off' | 'same-origin';
  /** The folder that the files of help401 are served from, where they are not beside the loader or bundled. */
  base?: string;
  /** When the module is fetched: when the page is idle (default), at the first failure, or at once. */
  preload?: 'idle' | 'none' | 'eager';
  /** BCP 47 tag of the card's language; `auto` (default) is what `<html lang>` says, then the browser. */
  lang?: string;
  /** A messages file of the app's own, in the syntax of Fluent: overrides texts or adds a language. */
  messagesUrl?: string;
  /** Colours of the card. */
  theme?: 'auto' | 'light' | 'dark';
  /** Where the card stands; `inline` draws into the page's own `<help-401>`. */
  position?: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start' | 'center' | 'inline';
  /** Whether the developer's panel is offered; `auto` is on for localhost, *.local and *.test. */
  developer?: 'auto' | 'on' | 'off';
  /** An OTLP/HTTP endpoint, to which `/v1/logs` and `/v1/metrics` are added; nothing is sent without it. */
  otlpUrl?: string;
  /** The share of closed incidents that are sent, from 0 to 1. Default 1. */
  otlpSample?: number;
}

/** How sure a diagnosis is. `certain`: no other cause in the catalogue fits what was seen. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** What kind of help causes need. */
export type Family =
  | 'not_signed_in'
  | 'session_over'
  | 'credentials_rejected'
  | 'request_defect'
  | 'cookies'
  | 'forgery_protection'
  | 'permission'
  | 'clock'
  | 'gateway'
  | 'unknown';

/** Why an authentication failed; docs/causes.md explains each. */
export type Cause =
  | 'no_credentials'
  | 'logged_out'
  | 'expired_token'
  | 'session_expired'
  | 'session_revoked'
  | 'token_revoked'
  | 'refresh_token_invalid'
  | 'wrong_password'
  | 'invalid_api_key'
  | 'token_invalid'
  | 'token_signature_invalid'
  | 'wrong_audience'
  | 'wrong_issuer'
  | 'wrong_token_type'
  | 'invalid_client'
  | 'token_malformed'
  | 'wrong_scheme'
  | 'missing_api_key'
  | 'credentials_incomplete'
  | 'credentials_not_sent'
  | 'credentials_not_sent_cross_origin'
  | 'authorization_stripped_on_redirect'
  | 'authorization_stripped_by_proxy'
  | 'dpop_proof_missing'
  | 'dpop_proof_invalid'
  | 'dpop_nonce_required'
  | 'digest_nonce_stale'
  | 'cookie_blocked_samesite'
  | 'cookie_not_stored'
  | 'cookies_disabled'
  | 'csrf_missing'
  | 'csrf_invalid'
  | 'permission_denied'
  | 'insufficient_scope'
  | 'mfa_or_step_up_required'
  | 'account_disabled'
  | 'account_unverified'
  | 'rate_or_lockout'
  | 'clock_skew'
  | 'token_not_yet_valid'
  | 'sso_redirect'
  | 'preflight_blocked'
  | 'unknown';

/** What can be done. */
export type Action =
  | 'sign_in'
  | 'refresh'
  | 'retry'
  | 'clear_app_data'
  | 'allow_cookies'
  | 'fix_clock'
  | 'reload'
  | 'check_credentials'
  | 'verify_identity'
  | 'request_access'
  | 'switch_account'
  | 'pass_gateway'
  | 'wait'
  | 'contact_support'
  | 'copy_report'
  | 'fix_request'
  | 'fix_server';

/** Who can do it. */
export type Audience = 'user' | 'developer' | 'operator';

/** What has become of an incident. */
export type State = 'suspected' | 'shown' | 'recovering' | 'resolved' | 'dismissed';

export interface Diagnosis {
  /** The most probable cause, as a stable code. */
  cause: Cause;
  family: Family;
  confidence: Confidence;
  /** Ranked; the first is `cause`. */
  causes: { cause: Cause; confidence: Confidence }[];
  /** What was seen, redacted, in the user's language. */
  facts: { code: string; source: string; text: string }[];
  /** What could not be seen, and why. */
  hidden: { code: string; text: string }[];
  /** What can be done, best first. */
  plan: { action: Action; primary: boolean; audience: Audience }[];
}

export interface Incident {
  id: string;
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
  status: number;
  method: string;
  /** Without query and fragment, and with `•••` for each segment of the path that may be a credential. */
  url: string;
  /** How many requests it stands for. */
  requests: number;
  state: State;
  diagnosis: Diagnosis;
}

/** Header fields by name. A page sees only those that CORS exposes. */
export type Fields = Record<string, string>;

/** What was asked, as the script asked it: fields that the browser adds are not known. */
export interface RecordedRequest {
  /** `fetch`, `xhr`, or what Resource Timing calls it. */
  api?: string;
  method?: string;
  /** The whole address. */
  url: string;
  /** Default `same-origin`. */
  credentials?: RequestCredentials;
  headers?: Fields;
  /** The beginning of the body; 16 KiB of it are looked at. */
  body?: string | null;
}

/** What came back, as far as a script may read it. */
export interface RecordedResponse {
  status: number;
  status_text?: string;
  /** Where the answer came from, after redirects. */
  url?: string;
  redirected?: boolean;
  type?: ResponseType;
  headers?: Fields;
  body?: string | null;
  /** The field `Date`, if known from elsewhere. */
  date?: string | null;
}

/** One exchange: with a `response`, or with the `error` that the call failed with. */
export interface RecordedExchange {
  /** Milliseconds to the failure; negative for earlier exchanges. */
  offset_ms?: number;
  request: RecordedRequest;
  response?: RecordedResponse;
  error?: { name: string; message?: string };
  /** Of its Resource Timing entry. */
  timing?: { duration?: number; responseStatus?: number; workerStart?: number };
}

/** A failed exchange, what its page knew and what went before: what `diagnose` and the command `explain` take. */
export interface ExchangeRecord extends RecordedExchange {
  page?: {
    origin?: string;
    /** Whether it is a secure context. */
    secure?: boolean;
    /** Milliseconds since 1970, by the device's clock. */
    now?: number;
    cookie_enabled?: boolean;
    /** Names; absent where cookies may not be read. */
    cookies_visible?: string[];
    /** Absent where storage is denied. */
    storage?: { local?: Fields; session?: Fields };
  };
  /** Earlier exchanges of the page, oldest first. */
  history?: RecordedExchange[];
}

/** What each event brings. */
export interface Events {
  /** The module is there. */
  ready: null;
  /** Help is about to be shown. */
  incident: Incident;
  /** The person pressed a button that does something about it. */
  action: Incident;
  /** It works again. */
  resolved: Incident;
  /** The card was closed. */
  dismissed: Incident;
}

export type EventType = keyof Events;

/** A call as `q` takes it: the name of the method, and what it is given. */
export type Call =
  | { [Type in EventType]: ['on', Type, (detail: Events[Type]) => void] }[EventType]
  | ['init', Options?]
  | ['open', string?]
  | ['close' | 'retry' | 'destroy'];

/** What stands in for help401 until the loader has run. */
export interface Queue {
  q: Call[];
}

export interface Help401 {
  readonly version: string;
  /** Sets options; implicit for the script tag. */
  init(options?: Options): void;
  /** Listens for an event (`ready` brings no incident), also fired as `help401:<type>` on window. Returns a function that stops it. */
  on<Type extends EventType>(type: Type, listener: (detail: Events[Type]) => void): () => void;
  /** Explains a recorded exchange; nothing is shown. */
  diagnose(record: ExchangeRecord): Promise<Diagnosis>;
  /** The last 20 incidents, newest first. */
  incidents(): Incident[];
  /** Shows the card of an incident, or of the newest. */
  open(id?: string): Promise<void>;
  /** Closes the card. */
  close(): void;
  /**
   * Checks whether what is open is over, as "Try again" on the card does, first of all what the card is about: its request is
   * repeated if that changes nothing, otherwise the session's address is asked. Resolves once the check has begun.
   */
  retry(): Promise<void>;
  /** Takes calls by name, as it did before the loader ran. */
  readonly q: {
    push<Type extends EventType>(call: ['on', Type, (detail: Events[Type]) => void]): unknown;
    push(call: Call): unknown;
  };
  /** Removes every trace; the browser's own functions answer again. */
  destroy(): void;
}

declare global {
  /** By this name in a page with the script tag. */
  const help401: Help401;
  interface Window {
    get help401(): Help401;
    /** `window.help401 = window.help401 || { q: [] }` lets calls wait for the loader. */
    set help401(value: Help401 | Queue);
  }
  interface WindowEventMap {
    /** Cancelable: `preventDefault()` keeps the card closed. */
    'help401:incident': CustomEvent<Incident>;
    'help401:ready': CustomEvent<null>;
    'help401:action': CustomEvent<Incident>;
    'help401:resolved': CustomEvent<Incident>;
    'help401:dismissed': CustomEvent<Incident>;
  }
}

declare const help401: Help401;
export default help401;
