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
  /** Begins to sign in, and settles when somebody has; `false` or a rejection says that nobody has. */
  onSignIn?: string | (() => unknown);
  /** Tells whether the same person is signed in as before: nothing is replayed for another one. */
  sameUser?: string | (() => boolean | Promise<boolean>);
  /** A same-origin GET that answers 2xx when signed in. */
  sessionUrl?: string;
  /** A POST that renews the session: tried once without a word before help is shown, and offered as an action. */
  refreshUrl?: string;
  /** Where to sign out, for "Sign out and switch account". */
  logoutUrl?: string;
  /** An endpoint of the app that answers a POST with `Clear-Site-Data`: the only way to remove HttpOnly cookies. */
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
  /** URLPattern strings or content types whose good answers may be looked into for errors of GraphQL, gRPC-web and Connect. */
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
  /** Whether codes are shown among the details; `auto` is on for localhost, *.local and *.test. */
  developer?: 'auto' | 'on' | 'off';
  /** An OTLP/HTTP endpoint, to which `/v1/logs` and `/v1/metrics` are added; nothing is sent without it. */
  otlpUrl?: string;
  /** The share of closed incidents that are sent, from 0 to 1. Default 1. */
  otlpSample?: number;
}

export type Confidence = 'certain' | 'likely' | 'possible';

export interface Diagnosis {
  /** The most probable cause, as a stable code. */
  cause: string;
  family: string;
  /** `certain`: no other cause in the catalogue fits what was seen. */
  confidence: Confidence;
  /** Ranked; the first is `cause`. */
  causes: { cause: string; confidence: Confidence }[];
  /** What was seen, redacted, in the user's language. */
  facts: { code: string; source: string; text: string }[];
  /** What could not be seen, and why. */
  hidden: { code: string; text: string }[];
  /** What can be done, best first. */
  plan: { action: string; primary: boolean; audience: 'user' | 'developer' | 'operator' }[];
}

export interface Incident {
  id: string;
  /** Milliseconds since 1970, by the device's clock. */
  at: number;
  status: number;
  method: string;
  /** Without query and fragment. */
  url: string;
  /** How many requests it stands for. */
  requests: number;
  state: 'suspected' | 'shown' | 'recovering' | 'resolved' | 'dismissed';
  diagnosis: Diagnosis;
}

export type EventType = 'ready' | 'incident' | 'action' | 'resolved' | 'dismissed';

export interface Help401 {
  readonly version: string;
  /** Sets options; implicit for the script tag. */
  init(options?: Options): void;
  /** Listens for an event (`ready` brings no incident), also fired as `help401:<type>` on window. Gives back how to stop. */
  on(type: EventType, listener: (incident: Incident | null) => void): () => void;
  /** Explains a recorded exchange; nothing is shown. */
  diagnose(record: object): Promise<Diagnosis>;
  /** The last 20 incidents, newest first. */
  incidents(): Incident[];
  /** Shows the card of an incident, or of the newest. */
  open(id?: string): Promise<void>;
  /** Closes the card. */
  close(): void;
  /** Asks again the newest request that still waits, if asking again is safe; resolves once it was asked. */
  retry(): Promise<void>;
  /** Removes every trace; the browser's own functions answer again. */
  destroy(): void;
}

declare global {
  interface Window {
    help401: Help401;
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
