//! The catalogue: every cause of a failed authentication that is told apart, and the families they belong to.

use crate::coded::coded_enum;

coded_enum! {
    /// Families of causes: what kind of help they need.
    pub enum Family {
        /// Nobody is signed in.
        NotSignedIn = "not_signed_in",
        /// It was right once.
        SessionOver = "session_over",
        /// What was sent is wrong.
        CredentialsRejected = "credentials_rejected",
        /// The app asked in a wrong way; the person can do nothing about it.
        RequestDefect = "request_defect",
        /// The browser kept or refused a cookie.
        Cookies = "cookies",
        /// The protection against cross-site request forgery.
        ForgeryProtection = "forgery_protection",
        /// Known, but not allowed.
        Permission = "permission",
        /// Time.
        Clock = "clock",
        /// Something between the page and the app.
        Gateway = "gateway",
        /// Not to be told.
        Unknown = "unknown",
    }
}

coded_enum! {
    /// Why an authentication failed.
    pub enum Cause {
        /// No credential at all was sent.
        NoCredentials = "no_credentials",
        /// The person logged out, in another tab or on another device.
        LoggedOut = "logged_out",
        /// The token, signed URL or JWT cookie is past its end.
        ExpiredToken = "expired_token",
        /// The server no longer knows the session.
        SessionExpired = "session_expired",
        /// The server ended this session on purpose.
        SessionRevoked = "session_revoked",
        /// The token was withdrawn before its end.
        TokenRevoked = "token_revoked",
        /// The refresh token is unknown, used or withdrawn.
        RefreshTokenInvalid = "refresh_token_invalid",
        /// User name or password is wrong.
        WrongPassword = "wrong_password",
        /// A static key was sent and is not known.
        InvalidApiKey = "invalid_api_key",
        /// An opaque token that the server does not know.
        TokenInvalid = "token_invalid",
        /// Signature or MAC does not verify.
        TokenSignatureInvalid = "token_signature_invalid",
        /// The token is meant for another API.
        WrongAudience = "wrong_audience",
        /// The token comes from another issuer.
        WrongIssuer = "wrong_issuer",
        /// A live token of the wrong kind.
        WrongTokenType = "wrong_token_type",
        /// An OAuth client failed to authenticate.
        InvalidClient = "invalid_client",
        /// The credential cannot be parsed.
        TokenMalformed = "token_malformed",
        /// A credential under the wrong auth-scheme.
        WrongScheme = "wrong_scheme",
        /// A static key is needed and none was sent.
        MissingApiKey = "missing_api_key",
        /// A log-in lacked a field.
        CredentialsIncomplete = "credentials_incomplete",
        /// The call opted out of sending cookies.
        CredentialsNotSent = "credentials_not_sent",
        /// The default credentials mode kept cookies from another origin.
        CredentialsNotSentCrossOrigin = "credentials_not_sent_cross_origin",
        /// A redirect to another origin dropped the header.
        AuthorizationStrippedOnRedirect = "authorization_stripped_on_redirect",
        /// A proxy did not hand the header on.
        AuthorizationStrippedByProxy = "authorization_stripped_by_proxy",
        /// A DPoP proof is needed and none was sent.
        DpopProofMissing = "dpop_proof_missing",
        /// The DPoP proof does not match.
        DpopProofInvalid = "dpop_proof_invalid",
        /// The server wants its own nonce in the proof.
        DpopNonceRequired = "dpop_nonce_required",
        /// Digest over an aged nonce.
        DigestNonceStale = "digest_nonce_stale",
        /// `SameSite` or third-party blocking withheld the cookie.
        CookieBlockedSamesite = "cookie_blocked_samesite",
        /// The browser refused to store the cookie.
        CookieNotStored = "cookie_not_stored",
        /// Cookies are switched off.
        CookiesDisabled = "cookies_disabled",
        /// No anti-forgery token was sent.
        CsrfMissing = "csrf_missing",
        /// The anti-forgery token is stale or of another session.
        CsrfInvalid = "csrf_invalid",
        /// Role, group, ACL or ownership says no.
        PermissionDenied = "permission_denied",
        /// The token lacks a scope.
        InsufficientScope = "insufficient_scope",
        /// A second factor or a fresh log-in is needed.
        MfaOrStepUpRequired = "mfa_or_step_up_required",
        /// The account is switched off or gone.
        AccountDisabled = "account_disabled",
        /// The e-mail address is not confirmed.
        AccountUnverified = "account_unverified",
        /// Too many attempts.
        RateOrLockout = "rate_or_lockout",
        /// The device's clock is off.
        ClockSkew = "clock_skew",
        /// The token's life has not begun.
        TokenNotYetValid = "token_not_yet_valid",
        /// The answer is a login page.
        SsoRedirect = "sso_redirect",
        /// The CORS preflight was refused.
        PreflightBlocked = "preflight_blocked",
        /// No cause fits what was seen.
        Unknown = "unknown",
    }
}

impl Cause {
    /// The family of this cause.
    #[must_use]
    pub const fn family(self) -> Family {
        match self {
            Self::NoCredentials | Self::LoggedOut => Family::NotSignedIn,
            Self::ExpiredToken
            | Self::SessionExpired
            | Self::SessionRevoked
            | Self::TokenRevoked
            | Self::RefreshTokenInvalid => Family::SessionOver,
            Self::WrongPassword
            | Self::InvalidApiKey
            | Self::TokenInvalid
            | Self::TokenSignatureInvalid
            | Self::WrongAudience
            | Self::WrongIssuer
            | Self::WrongTokenType
            | Self::InvalidClient => Family::CredentialsRejected,
            Self::TokenMalformed
            | Self::WrongScheme
            | Self::MissingApiKey
            | Self::CredentialsIncomplete
            | Self::CredentialsNotSent
            | Self::CredentialsNotSentCrossOrigin
            | Self::AuthorizationStrippedOnRedirect
            | Self::AuthorizationStrippedByProxy
            | Self::DpopProofMissing
            | Self::DpopProofInvalid
            | Self::DpopNonceRequired
            | Self::DigestNonceStale => Family::RequestDefect,
            Self::CookieBlockedSamesite | Self::CookieNotStored | Self::CookiesDisabled => Family::Cookies,
            Self::CsrfMissing | Self::CsrfInvalid => Family::ForgeryProtection,
            Self::PermissionDenied
            | Self::InsufficientScope
            | Self::MfaOrStepUpRequired
            | Self::AccountDisabled
            | Self::AccountUnverified
            | Self::RateOrLockout => Family::Permission,
            Self::ClockSkew | Self::TokenNotYetValid => Family::Clock,
            Self::SsoRedirect | Self::PreflightBlocked => Family::Gateway,
            Self::Unknown => Family::Unknown,
        }
    }
}
