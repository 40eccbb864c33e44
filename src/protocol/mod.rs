//! What the RFCs define: readers for everything that an exchange with a 401 can contain.
//!
//! Every reader is total. It takes any text, never panics, needs time linear in the length of the
//! text, and hands back what it could read together with what was wrong with it ([`parsed`]).
//! Nothing here fetches, waits, reads a clock or verifies a signature.
//!
//! | defined by | read by |
//! |---|---|
//! | RFC 9110 §5.6 token, token68, quoted-string | [`grammar`] |
//! | RFC 9110 §11.2 auth-param | [`auth_param`] |
//! | RFC 9110 §11.1 auth-scheme | [`auth_scheme`] |
//! | RFC 9110 §11.6.1 WWW-Authenticate | [`challenge`] |
//! | RFC 6750 §3, RFC 9449 §7.1, RFC 9470 §3 | [`bearer_error`] |
//! | RFC 7616 §3.3 | [`digest`] |
//! | RFC 9110 §11.4 credentials | [`credentials`] |
//! | RFC 7617 §2 | [`basic`] |
//! | RFC 6750 §2.1 and what is sent instead | [`token_shape`] |
//! | RFC 4648 §4 and §5 | [`base64url`] |
//! | RFC 8259 | [`json`], [`number`] |
//! | RFC 7515 §7.1, RFC 7519 §7 | [`jwt`] |
//! | RFC 7519 §4.1, RFC 8693 §4.2, RFC 9068 §2.2 | [`claims`] |
//! | POSIX time, the Gregorian calendar | [`timestamp`] |
//! | RFC 9110 §5.6.7 | [`http_date`] |
//! | RFC 3339 §5.6 | [`iso_date`] |
//! | RFC 9110 §10.2.3 Retry-After | [`retry_after`] |
//! | draft-ietf-httpbis-rfc6265bis-22 §4.1.3, §4.2.1 | [`cookie`] |
//! | RFC 3986 §3 | [`url`] |

// Vocabulary of every reader.
pub mod parsed;
pub mod secret;
pub mod secret_shape;

// What the server asks for.
pub mod auth_param;
pub mod auth_scheme;
pub mod bearer_error;
pub mod challenge;
mod challenge_reader;
pub mod digest;
pub mod grammar;

// What the page sent.
pub mod basic;
pub mod credentials;
pub mod token_shape;

// What a token or a body says.
pub mod base64url;
pub mod claims;
pub mod json;
mod json_reader;
pub mod jwt;
pub mod number;

// When it was.
pub mod http_date;
pub mod iso_date;
pub mod retry_after;
pub mod timestamp;

// Where it was.
pub mod cookie;
pub mod url;
