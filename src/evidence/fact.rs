//! A fact: one citable thing that was seen, with its source. Facts carry codes and safe values; words are chosen later.

use std::ops::{Deref, DerefMut};

use crate::coded::coded_enum;
use crate::evidence::text::seen;
use crate::protocol::timestamp::Timestamp;

/// The longest text value a fact carries, in characters.
const TEXT: usize = 80;

coded_enum! {
    /// What was seen. The code is also the id of its sentence in the messages files.
    pub enum FactCode {
        /// The status of the answer.
        Status = "status",
        /// Script sent no token, key or password.
        NothingSent = "nothing_sent",
        /// An `Authorization` field was sent, with this scheme.
        SchemeSent = "scheme_sent",
        /// The server asks for this scheme.
        SchemeWanted = "scheme_wanted",
        /// A credential was sent without a scheme word before it.
        NoSchemeWord = "no_scheme_word",
        /// A word such as `undefined` stood where a token should be.
        PlaceholderSent = "placeholder_sent",
        /// The field names a scheme and then ends.
        TokenEmpty = "token_empty",
        /// The token is wrapped in quotation marks.
        TokenQuoted = "token_quoted",
        /// The scheme word stands twice.
        SchemeTwice = "scheme_twice",
        /// The token has characters that no token may have.
        TokenCharacters = "token_characters",
        /// The token begins like a JWT and is cut or garbled.
        TokenBroken = "token_broken",
        /// Basic credentials that do not decode.
        BasicBroken = "basic_broken",
        /// A token was sent in two places at once (RFC 6750 §2).
        TwoMethods = "two_methods",
        /// The `error` of a challenge or body.
        ServerCode = "server_code",
        /// The server's words are about this.
        ServerSays = "server_says",
        /// The server gave no reason.
        NoReason = "no_reason",
        /// The token's `exp` had passed.
        TokenExpired = "token_expired",
        /// A token with this life left was refused.
        TokenLive = "token_live",
        /// A signed URL's end had passed.
        UrlExpired = "url_expired",
        /// The token's `nbf` is ahead.
        TokenNotBefore = "token_not_before",
        /// The token's `iat` is ahead.
        TokenIssuedAhead = "token_issued_ahead",
        /// The request was signed with a time this far from the server's.
        SignedOff = "signed_off",
        /// The device's clock is this far from the server's.
        DeviceClockOff = "device_clock_off",
        /// The token is not signed at all.
        TokenUnsigned = "token_unsigned",
        /// The token says it is of another kind.
        TokenKind = "token_kind",
        /// The token is meant for this audience.
        TokenAudience = "token_audience",
        /// The token was made by this issuer.
        TokenIssuer = "token_issuer",
        /// A token with another audience was accepted before.
        OtherAudienceAccepted = "other_audience_accepted",
        /// A token of another issuer was accepted before.
        OtherIssuerAccepted = "other_issuer_accepted",
        /// `credentials: 'omit'`.
        ModeOmit = "mode_omit",
        /// The default credentials mode, to another origin.
        ModeDefaultCrossOrigin = "mode_default_cross_origin",
        /// `credentials: 'include'`, from a page of another site.
        ModeIncludeCrossSite = "mode_include_cross_site",
        /// The browser has cookies switched off.
        CookiesOff = "cookies_off",
        /// A log-in succeeded this long before.
        LoggedInBefore = "logged_in_before",
        /// The same credentials were accepted this long before.
        AcceptedBefore = "accepted_before",
        /// The same address answered well this long before.
        WorkedBefore = "worked_before",
        /// A log-out happened this long before.
        LoggedOutBefore = "logged_out_before",
        /// A token was sent before, and none now.
        TokenSentBefore = "token_sent_before",
        /// A token lies in storage and was not sent.
        TokenStored = "token_stored",
        /// Nothing like it was accepted before, as far as this page saw.
        NeverAccepted = "never_accepted",
        /// Log-ins were refused this many times.
        RefusedBefore = "refused_before",
        /// The call was redirected to a page to sign in on.
        RedirectedToLogin = "redirected_to_login",
        /// The call was redirected to another origin.
        RedirectedAway = "redirected_away",
        /// The answer is a page to sign in on.
        LoginForm = "login_form",
        /// The call failed without an answer that script may see.
        CallFailed = "call_failed",
        /// The call needs a preflight (Fetch, CORS-preflight request).
        NeedsPreflight = "needs_preflight",
        /// No anti-forgery token was sent.
        CsrfNotSent = "csrf_not_sent",
        /// An anti-forgery token was sent.
        CsrfSent = "csrf_sent",
        /// The scope that the server asks for.
        ScopeWanted = "scope_wanted",
        /// Wait this long.
        RetryAfter = "retry_after",
        /// A key was sent in this header or parameter.
        KeySent = "key_sent",
        /// A DPoP proof was sent.
        ProofSent = "proof_sent",
        /// No DPoP proof was sent.
        ProofNotSent = "proof_not_sent",
        /// The challenge is marked `stale`.
        NonceStale = "nonce_stale",
        /// The sign-in that the server asks for.
        StepUpWanted = "step_up_wanted",
        /// A log-in was sent.
        LoginSent = "login_sent",
        /// A field of the log-in is missing.
        LoginFieldMissing = "login_field_missing",
        /// A token request of this grant.
        GrantSent = "grant_sent",
        /// A header with credentials went through a redirect to another origin.
        RedirectDropped = "redirect_dropped",
        /// A user name and password were sent.
        PasswordSent = "password_sent",
    }
}

/// Where a fact was seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FactSource {
    /// The request as script made it.
    Request,
    /// The status line or a header of the response.
    Response,
    /// The body of the response.
    Body,
    /// The claims of the token.
    Token,
    /// Clocks.
    Clock,
    /// The page: cookies, storage, settings.
    Page,
    /// What the page did before.
    History,
}

impl FactSource {
    /// The stable code of this source.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Body => "body",
            Self::Token => "token",
            Self::Clock => "clock",
            Self::Page => "page",
            Self::History => "history",
        }
    }
}

/// A value that may be shown to anybody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FactValue {
    /// A short text from the outside: shown as text, bounded, without what cannot be seen.
    Text(String),
    /// A span in seconds.
    Seconds(i64),
    /// A moment.
    Time(Timestamp),
    /// A plain number.
    Number(i64),
}

/// One thing that was seen. A handle, so that it goes from the witness to the case in a register: this is done in more than a
/// hundred places.
#[derive(Clone, Debug)]
pub struct Fact(Box<Seen>);

/// What a fact is made of.
#[derive(Clone, Debug)]
pub struct Seen {
    /// What.
    pub code: FactCode,
    /// Where.
    pub source: FactSource,
    /// Values for the sentence, by name.
    pub values: Vec<(&'static str, FactValue)>,
    /// What it weighed where it was heard as a witness (see `diagnosis::finding`); 0 where it only supports a case.
    pub weight: u8,
}

impl Deref for Fact {
    type Target = Seen;

    fn deref(&self) -> &Seen {
        &self.0
    }
}

impl DerefMut for Fact {
    fn deref_mut(&mut self) -> &mut Seen {
        &mut self.0
    }
}

/// A fact is the same whatever it weighs.
impl PartialEq for Fact {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.source == other.source && self.values == other.values
    }
}

impl Fact {
    /// A fact without values.
    #[must_use]
    #[inline(never)]
    pub fn new(code: FactCode, source: FactSource) -> Self {
        Self(Box::new(Seen { code, source, values: Vec::new(), weight: 0 }))
    }

    /// Adds a text, cut, and with nothing in it that cannot be seen. Never hand a credential to this.
    #[must_use]
    #[inline(never)]
    pub fn text(self, name: &'static str, value: &str) -> Self {
        self.with(name, FactValue::Text(seen(value, TEXT)))
    }

    /// Adds a span in seconds.
    #[must_use]
    #[inline(never)]
    pub fn seconds(self, name: &'static str, value: i64) -> Self {
        self.with(name, FactValue::Seconds(value))
    }

    /// Adds a moment.
    #[must_use]
    #[inline(never)]
    pub fn time(self, name: &'static str, value: Timestamp) -> Self {
        self.with(name, FactValue::Time(value))
    }

    /// Adds a number.
    #[must_use]
    #[inline(never)]
    pub fn number(self, name: &'static str, value: i64) -> Self {
        self.with(name, FactValue::Number(value))
    }

    #[inline(never)]
    fn with(mut self, name: &'static str, value: FactValue) -> Self {
        self.values.push((name, value));
        self
    }
}
