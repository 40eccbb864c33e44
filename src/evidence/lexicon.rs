//! The one small lexicon by which the words of a response are heard.
//!
//! Natural language is a weak witness: servers word their errors as they like, and translate them. So nothing is
//! compared with a whole sentence. A phrase is cut into words (also `snake_case`, `camelCase` and `kebab-case`, since
//! error codes are words in disguise), each word is looked up by its stem, and a negation reaches the next few words.
//! Stems are lower-case; one that ends in `.` must match the whole word. Languages are those in which widespread
//! frameworks localise their own messages.

use crate::coded::coded_enum;

coded_enum! {
    /// What a word in an error message is about.
    pub enum Concept {
        /// Past its life.
        Expired = "expired",
        /// Withdrawn on purpose.
        Revoked = "revoked",
        /// A signature, MAC, key id or algorithm.
        Signature = "signature",
        /// The intended recipient of a token (`aud`).
        Audience = "audience",
        /// The maker of a token (`iss`).
        Issuer = "issuer",
        /// A moment that has not come (`nbf`, `iat`).
        NotYet = "not_yet",
        /// Not to be parsed.
        Malformed = "malformed",
        /// The auth-scheme or the way of sending.
        Scheme = "scheme",
        /// A scope of a token.
        Scope = "scope",
        /// A right, role or policy.
        Permission = "permission",
        /// Switched off.
        Disabled = "disabled",
        /// Not in use; of a person, switched off; of a token, not yet in force.
        Inactive = "inactive",
        /// A person's account.
        Account = "account",
        /// Confirmed, as of an e-mail address.
        Verified = "verified",
        /// An e-mail address.
        Email = "email",
        /// Locked after too many tries.
        Locked = "locked",
        /// Too often.
        TooMany = "too_many",
        /// Cross-site request forgery.
        Csrf = "csrf",
        /// A password.
        Password = "password",
        /// A static key.
        ApiKey = "api_key",
        /// An OAuth client.
        Client = "client",
        /// A nonce.
        Nonce = "nonce",
        /// A DPoP proof.
        Proof = "proof",
        /// A session on the server.
        Session = "session",
        /// A second factor or a fresh log-in.
        StepUp = "step_up",
        /// Time on a clock.
        Clock = "clock",
        /// A refresh token.
        Refresh = "refresh",
        /// Logged out.
        LoggedOut = "logged_out",
        /// Not there, although needed.
        Missing = "missing",
        /// Asked for: "required", "please", "must".
        Required = "required",
        /// In use; it tells something only when negated.
        Active = "active",
        /// Given or found; it tells something only when negated.
        Provided = "provided",
        /// Wrong or refused, without saying how.
        Invalid = "invalid",
        /// A token.
        Token = "token",
        /// Credentials in general.
        Credentials = "credentials",
        /// Logging in.
        Login = "login",
        /// The page that a request comes from (`Origin`, `Referer`).
        Origin = "origin",
        /// A header field; it tells something only with other words.
        Header = "header",
    }
}

impl Concept {
    const fn bit(self) -> u64 {
        1 << self as u64
    }
}

/// Stems and what they mean. A trailing `.` asks for the whole word.
const STEMS: &[(&str, Concept)] = &[
    ("expir", Concept::Expired),
    ("abgelauf", Concept::Expired),
    ("caduc", Concept::Expired),
    ("scadut", Concept::Expired),
    ("verlopen", Concept::Expired),
    ("périm", Concept::Expired),
    ("timed.", Concept::Expired),
    ("timeout", Concept::Expired),
    ("истек", Concept::Expired),
    ("过期", Concept::Expired),
    ("期限切れ", Concept::Expired),
    ("wygas", Concept::Expired),
    ("exp.", Concept::Expired),
    ("terminated", Concept::Expired),
    ("revok", Concept::Revoked),
    ("revoc", Concept::Revoked),
    ("révoqu", Concept::Revoked),
    ("widerruf", Concept::Revoked),
    ("blacklist", Concept::Revoked),
    ("blocklist", Concept::Revoked),
    ("denylist", Concept::Revoked),
    ("untrusted", Concept::Revoked),
    ("signature", Concept::Signature),
    ("signatur", Concept::Signature),
    ("unsigned", Concept::Signature),
    ("mac.", Concept::Signature),
    ("hmac", Concept::Signature),
    ("alg.", Concept::Signature),
    ("algorithm", Concept::Signature),
    ("kid.", Concept::Signature),
    ("jwk", Concept::Signature),
    ("firma.", Concept::Signature),
    ("decrypt", Concept::Signature),
    ("audience", Concept::Audience),
    ("aud.", Concept::Audience),
    ("recipient", Concept::Audience),
    ("issuer", Concept::Issuer),
    ("iss.", Concept::Issuer),
    ("authority.", Concept::Issuer),
    ("nbf.", Concept::NotYet),
    ("iat.", Concept::NotYet),
    ("yet.", Concept::NotYet),
    ("future.", Concept::NotYet),
    ("immature", Concept::NotYet),
    ("premature", Concept::NotYet),
    ("malform", Concept::Malformed),
    ("segment", Concept::Malformed),
    ("parse", Concept::Malformed),
    ("parsing.", Concept::Malformed),
    ("decod", Concept::Malformed),
    ("format", Concept::Malformed),
    ("structure", Concept::Malformed),
    ("syntax", Concept::Malformed),
    ("base64", Concept::Malformed),
    ("padding", Concept::Malformed),
    ("serialized", Concept::Malformed),
    ("unparsable", Concept::Malformed),
    ("scheme", Concept::Scheme),
    ("unsupported", Concept::Scheme),
    ("schema.", Concept::Scheme),
    ("scope", Concept::Scope),
    ("permission", Concept::Permission),
    ("permit", Concept::Permission),
    ("privileg", Concept::Permission),
    ("role.", Concept::Permission),
    ("roles.", Concept::Permission),
    ("denied", Concept::Permission),
    ("authorized.", Concept::Permission),
    ("authorised.", Concept::Permission),
    ("allowed.", Concept::Permission),
    ("acl.", Concept::Permission),
    ("policy", Concept::Permission),
    ("berechtig", Concept::Permission),
    ("permiso", Concept::Permission),
    ("autoris", Concept::Permission),
    ("verweiger", Concept::Permission),
    ("refusé", Concept::Permission),
    ("interdit", Concept::Permission),
    ("denegad", Concept::Permission),
    ("权限", Concept::Permission),
    ("権限", Concept::Permission),
    ("insufficient", Concept::Permission),
    ("disable", Concept::Disabled),
    ("blocked", Concept::Disabled),
    ("deactivat", Concept::Disabled),
    ("suspend", Concept::Disabled),
    ("banned", Concept::Disabled),
    ("deleted", Concept::Disabled),
    ("désactiv", Concept::Disabled),
    ("desactiv", Concept::Disabled),
    ("deaktiv", Concept::Disabled),
    ("disattiv", Concept::Disabled),
    ("gone.", Concept::Disabled),
    ("inactive", Concept::Inactive),
    ("inaktiv", Concept::Inactive),
    ("inactif", Concept::Inactive),
    ("active.", Concept::Active),
    ("aktiv.", Concept::Active),
    ("user", Concept::Account),
    ("account", Concept::Account),
    ("konto", Concept::Account),
    ("compte", Concept::Account),
    ("cuenta", Concept::Account),
    ("benutzer", Concept::Account),
    ("usuario", Concept::Account),
    ("utilisateur", Concept::Account),
    ("utente", Concept::Account),
    ("gebruiker", Concept::Account),
    ("conta.", Concept::Account),
    ("verified", Concept::Verified),
    ("confirm", Concept::Verified),
    ("activate.", Concept::Verified),
    ("activated", Concept::Verified),
    ("bestätig", Concept::Verified),
    ("vérifi", Concept::Verified),
    ("unverified", Concept::Verified),
    ("unconfirmed", Concept::Verified),
    ("verify.", Concept::Verified),
    ("email", Concept::Email),
    ("e-mail", Concept::Email),
    ("correo", Concept::Email),
    ("courriel", Concept::Email),
    ("mail.", Concept::Email),
    ("locked", Concept::Locked),
    ("lockout", Concept::Locked),
    ("gesperrt", Concept::Locked),
    ("verrouill", Concept::Locked),
    ("bloque", Concept::Locked),
    ("many.", Concept::TooMany),
    ("throttl", Concept::TooMany),
    ("attempts", Concept::TooMany),
    ("viele.", Concept::TooMany),
    ("ratelimit", Concept::TooMany),
    ("rate.", Concept::TooMany),
    ("demasiad", Concept::TooMany),
    ("slow.", Concept::TooMany),
    ("quota", Concept::TooMany),
    ("temporarily", Concept::TooMany),
    ("csrf", Concept::Csrf),
    ("xsrf", Concept::Csrf),
    ("forgery", Concept::Csrf),
    ("antiforgery", Concept::Csrf),
    ("crumb", Concept::Csrf),
    ("referer", Concept::Origin),
    ("referrer", Concept::Origin),
    ("origin.", Concept::Origin),
    ("origins.", Concept::Origin),
    ("header", Concept::Header),
    ("password", Concept::Password),
    ("passwd", Concept::Password),
    ("passwort", Concept::Password),
    ("kennwort", Concept::Password),
    ("contrase", Concept::Password),
    ("senha", Concept::Password),
    ("wachtwoord", Concept::Password),
    ("passe.", Concept::Password),
    ("passphrase", Concept::Password),
    ("пароль", Concept::Password),
    ("hasło", Concept::Password),
    ("密码", Concept::Password),
    ("apikey", Concept::ApiKey),
    ("keys.", Concept::ApiKey),
    ("api_key", Concept::ApiKey),
    ("key.", Concept::ApiKey),
    ("accesskey", Concept::ApiKey),
    ("client", Concept::Client),
    ("klient", Concept::Client),
    ("nonce", Concept::Nonce),
    ("dpop", Concept::Proof),
    ("proof", Concept::Proof),
    ("htm.", Concept::Proof),
    ("htu.", Concept::Proof),
    ("session", Concept::Session),
    ("sitzung", Concept::Session),
    ("sesión", Concept::Session),
    ("sessão", Concept::Session),
    ("сессия", Concept::Session),
    ("sessie", Concept::Session),
    ("mfa", Concept::StepUp),
    ("2fa", Concept::StepUp),
    ("otp.", Concept::StepUp),
    ("totp", Concept::StepUp),
    ("factor", Concept::StepUp),
    ("reauth", Concept::StepUp),
    ("fresh.", Concept::StepUp),
    ("stepup", Concept::StepUp),
    ("webauthn", Concept::StepUp),
    ("elevat", Concept::StepUp),
    ("sudo", Concept::StepUp),
    ("aal", Concept::StepUp),
    ("acr.", Concept::StepUp),
    ("assurance", Concept::StepUp),
    ("clock", Concept::Clock),
    ("skew", Concept::Clock),
    ("skewed", Concept::Clock),
    ("timestamp", Concept::Clock),
    ("stale", Concept::Clock),
    ("refresh", Concept::Refresh),
    ("loggedout", Concept::LoggedOut),
    ("logout", Concept::LoggedOut),
    ("signedout", Concept::LoggedOut),
    ("missing", Concept::Missing),
    ("requir", Concept::Required),
    ("absent", Concept::Missing),
    ("empty", Concept::Missing),
    ("null.", Concept::Missing),
    ("blank", Concept::Missing),
    ("must.", Concept::Required),
    ("need", Concept::Required),
    ("fehl", Concept::Missing),
    ("manqu", Concept::Missing),
    ("falta", Concept::Missing),
    ("erforderlich", Concept::Required),
    ("undefined", Concept::Missing),
    ("without.", Concept::Missing),
    ("no.", Concept::Missing),
    ("please.", Concept::Required),
    ("provid", Concept::Provided),
    ("found", Concept::Provided),
    ("given", Concept::Provided),
    ("present", Concept::Provided),
    ("supplied", Concept::Provided),
    ("specified", Concept::Provided),
    ("includ", Concept::Provided),
    ("set.", Concept::Provided),
    ("sent.", Concept::Provided),
    ("exist", Concept::Provided),
    ("invalid", Concept::Invalid),
    ("incorrect", Concept::Invalid),
    ("wrong", Concept::Invalid),
    ("bad.", Concept::Invalid),
    ("mismatch", Concept::Invalid),
    ("match", Concept::Invalid),
    ("unknown", Concept::Invalid),
    ("unrecogni", Concept::Invalid),
    ("ungültig", Concept::Invalid),
    ("invalide", Concept::Invalid),
    ("inválid", Concept::Invalid),
    ("non-valid", Concept::Invalid),
    ("failed", Concept::Invalid),
    ("failure", Concept::Invalid),
    ("reject", Concept::Invalid),
    ("falsch", Concept::Invalid),
    ("incorrecte", Concept::Invalid),
    ("errat", Concept::Invalid),
    ("illegal", Concept::Invalid),
    ("unexpected", Concept::Invalid),
    ("valid.", Concept::Invalid),
    ("validat", Concept::Invalid),
    ("无效", Concept::Invalid),
    ("错误", Concept::Invalid),
    ("無効", Concept::Invalid),
    ("verif", Concept::Invalid),
    ("token", Concept::Token),
    ("jwt", Concept::Token),
    ("bearer", Concept::Token),
    ("jeton", Concept::Token),
    ("令牌", Concept::Token),
    ("credential", Concept::Credentials),
    ("authentic", Concept::Credentials),
    ("authorization", Concept::Credentials),
    ("anmelde", Concept::Credentials),
    ("identifiant", Concept::Credentials),
    ("credencial", Concept::Credentials),
    ("auth.", Concept::Credentials),
    ("authed.", Concept::Credentials),
    ("authentif", Concept::Credentials),
    ("认证", Concept::Credentials),
    ("login", Concept::Login),
    ("logged", Concept::Login),
    ("log.", Concept::Login),
    ("signin", Concept::Login),
    ("sign.", Concept::Login),
    ("einlogg", Concept::Login),
    ("connect", Concept::Login),
    ("anmeld", Concept::Login),
    ("angemeld", Concept::Login),
    ("未登录", Concept::Missing),
    ("登录", Concept::Login),
    ("ログイン", Concept::Login),
];

/// Two words that only together mean something.
const PAIRS: &[(&str, &str, Concept)] = &[
    ("log", "out", Concept::LoggedOut),
    ("logged", "out", Concept::LoggedOut),
    ("signed", "out", Concept::LoggedOut),
    ("re", "authenticate", Concept::StepUp),
    ("re", "authentication", Concept::StepUp),
    ("step", "up", Concept::StepUp),
    ("two", "factor", Concept::StepUp),
    ("will", "be", Concept::NotYet),
    ("used", "before", Concept::NotYet),
    ("valid", "before", Concept::NotYet),
    ("not", "before", Concept::NotYet),
    ("have", "to", Concept::Required),
    ("cross", "site", Concept::Origin),
    ("cross", "origin", Concept::Origin),
];

/// Words that turn what follows into its opposite.
const NEGATIONS: &[&str] = &[
    "not",
    "no",
    "never",
    "without",
    "cannot",
    "couldn",
    "doesn",
    "isn",
    "hasn",
    "didn",
    "wasn",
    "aren",
    "weren",
    "haven",
    "don",
    "nicht",
    "kein",
    "keine",
    "non",
    "pas",
    "sin",
    "não",
    "niet",
    "nie",
    "could",
    "нет",
    "unverified",
    "unconfirmed",
    "does",
];

/// Words that list alternatives.
const ALTERNATIVES: &[&str] = &["or", "oder", "ou", "either", "entweder"];

/// How many words a negation reaches.
const REACH: usize = 4;

/// What one phrase is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Phrase {
    concepts: u64,
    negated: u64,
    /// The phrase lists alternatives ("expired, revoked or malformed"), and so tells none of them apart.
    pub lists_alternatives: bool,
}

impl Phrase {
    /// Whether the phrase is about this.
    #[must_use]
    pub fn has(&self, concept: Concept) -> bool {
        self.concepts & concept.bit() != 0
    }

    /// Whether the phrase is about all of these.
    #[must_use]
    pub fn has_all(&self, concepts: &[Concept]) -> bool {
        concepts.iter().all(|concept| self.has(*concept))
    }

    /// Whether a negation reaches this.
    #[must_use]
    pub fn negates(&self, concept: Concept) -> bool {
        self.negated & concept.bit() != 0
    }

    /// Whether this is said, and no negation reaches it.
    #[must_use]
    pub fn affirms(&self, concept: Concept) -> bool {
        self.has(concept) && !self.negates(concept)
    }

    /// Whether something is said to be lacking: "missing", "not provided", "none found".
    #[must_use]
    pub fn lacks(&self) -> bool {
        self.has(Concept::Missing) || self.negates(Concept::Provided)
    }

    /// Whether something is said to be switched off: "inactive", "not active", "disabled".
    #[must_use]
    pub fn switched_off(&self) -> bool {
        self.affirms(Concept::Inactive) || self.negates(Concept::Active) || self.affirms(Concept::Disabled)
    }

    /// Whether credentials or a token are said to be wrong, past or lacking.
    #[must_use]
    pub fn refuses(&self) -> bool {
        let about = self.has(Concept::Credentials) || self.has(Concept::Token) || self.has(Concept::Session);
        let wrong = [Concept::Invalid, Concept::Expired, Concept::Revoked].iter().any(|wrong| self.has(*wrong));
        about && (wrong || self.lacks() || self.negates(Concept::Credentials)) && !self.has(Concept::Csrf)
    }

    /// Whether no word of the phrase is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.concepts == 0
    }
}

/// Hears one phrase.
#[must_use]
pub fn hear(phrase: &str) -> Phrase {
    let mut heard = Phrase::default();
    let mut conditions = 0;
    let mut negation_left = 0_usize;
    let mut alternatives = false;
    // "Either … or …" is often cut in two by an abbreviation's full stop, so the first half counts alone.
    let mut either = false;
    let mut before = String::new();
    for word in words(phrase).take(120) {
        let negating = NEGATIONS.contains(&word.as_str()) && !(word == "could" || word == "does");
        alternatives |= ALTERNATIVES.contains(&word.as_str());
        either |= word == "either" || word == "entweder";
        let pair = PAIRS.iter().find(|(first, second, _)| before == *first && word == *second);
        // Most stems begin with another letter; what is not ASCII may hold a stem anywhere.
        let first = word.as_bytes().first().filter(|_| word.is_ascii());
        let stems = STEMS
            .iter()
            .filter(|(stem, _)| first.is_none_or(|first| stem.as_bytes().first() == Some(first)))
            .filter(|(stem, _)| matches_stem(&word, stem))
            .map(|(_, concept)| *concept);
        for concept in stems.chain(pair.map(|(_, _, concept)| *concept)) {
            if heard.concepts & concept.bit() == 0 && is_condition(concept) && word != "no" {
                conditions += 1;
            }
            heard.concepts |= concept.bit();
            if negation_left > 0 || (word.starts_with("un") && concept == Concept::Verified) {
                heard.negated |= concept.bit();
            }
        }
        negation_left = if negating { REACH } else { negation_left.saturating_sub(1) };
        before = word;
    }
    // A signature that is "invalid, or made with another key" is one condition in two words.
    let one_condition = heard.has(Concept::Signature) && heard.has(Concept::Invalid);
    let conditions = if one_condition { conditions - 1 } else { conditions };
    heard.lists_alternatives = alternatives && conditions >= if either { 1 } else { 2 };
    heard
}

/// Conditions that exclude one another: naming two of them with "or" names neither.
fn is_condition(concept: Concept) -> bool {
    matches!(
        concept,
        Concept::Expired
            | Concept::Revoked
            | Concept::Malformed
            | Concept::Invalid
            | Concept::Signature
            | Concept::Audience
            | Concept::Issuer
            | Concept::Disabled
            | Concept::Locked
            | Concept::Missing
            | Concept::Required
    )
}

fn matches_stem(word: &str, stem: &str) -> bool {
    match stem.strip_suffix('.') {
        Some(whole) => word == whole,
        // Scripts without spaces run words together.
        None if !stem.is_ascii() => {
            !word.is_ascii() && word.as_bytes().windows(stem.len()).any(|window| window == stem.as_bytes())
        }
        None => word.starts_with(stem),
    }
}

/// The words of a phrase, lower-case; `camelCase`, `snake_case` and `kebab-case` are taken apart.
fn words(phrase: &str) -> impl Iterator<Item = String> + '_ {
    phrase
        .split(|c: char| !c.is_alphanumeric())
        .flat_map(split_camel_case)
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().take(40).flat_map(char::to_lowercase).collect())
}

/// A capital begins a word behind a small letter, and before one that ends an acronym (`JWTExpired`, not `OAuth`).
fn split_camel_case(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let (mut before_lower, mut before_at) = (false, 0);
    for (at, c) in word.char_indices() {
        let begins = match (c.is_uppercase(), before_lower) {
            (true, true) => at,
            (false, false) if c.is_lowercase() && before_at > start + 1 => before_at,
            _ => start,
        };
        if begins > start {
            parts.extend(word.get(start..begins));
            start = begins;
        }
        (before_lower, before_at) = (!c.is_uppercase(), at);
    }
    parts.extend(word.get(start..));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_code_is_words_in_disguise() {
        for code in ["TokenExpiredError", "TOKEN_EXPIRED", "token-expired", "jwt expired", "JWTExpired"] {
            let phrase = hear(code);
            assert!(phrase.affirms(Concept::Expired) && phrase.has(Concept::Token), "{code}");
        }
    }

    #[test]
    fn a_negation_reaches_the_next_words() {
        assert!(hear("Authentication credentials were not provided").lacks());
        assert!(hear("e-mail address has not been verified").negates(Concept::Verified));
        assert!(!hear("your session has expired").negates(Concept::Expired));
    }

    #[test]
    fn a_list_of_alternatives_tells_none_of_them() {
        assert!(
            hear("The access token provided is expired, revoked, malformed, or invalid for other reasons")
                .lists_alternatives
        );
        assert!(!hear("Incorrect username or password").lists_alternatives);
    }

    #[test]
    fn short_words_match_only_whole() {
        assert!(!hear("issued by someone").has(Concept::Issuer));
        assert!(hear("The iss claim value is not allowed").has(Concept::Issuer));
    }

    #[test]
    fn languages_of_frameworks_are_heard() {
        assert!(hear("Das Token ist abgelaufen").affirms(Concept::Expired));
        assert!(hear("令牌已过期").affirms(Concept::Expired));
        assert!(hear("Ungültiges Passwort").has_all(&[Concept::Invalid, Concept::Password]));
    }

    #[test]
    fn there_are_fewer_concepts_than_bits() {
        assert!(Concept::ALL.len() <= 64);
    }

    #[test]
    fn an_acronym_ends_where_a_word_begins() {
        assert_eq!(split_camel_case("JWTExpired"), ["JWT", "Expired"]);
        assert_eq!(split_camel_case("OAuth"), ["OAuth"]);
    }

    #[test]
    fn two_words_may_only_mean_something_together() {
        assert!(hear("The token is not valid before 21:00").has(Concept::NotYet));
        assert!(hear("cross-origin request refused").has(Concept::Origin));
    }

    #[test]
    fn credentials_that_are_wrong_past_or_lacking_are_refused() {
        for phrase in ["invalid token", "token expired", "Not authenticated", "no session information"] {
            assert!(hear(phrase).refuses(), "{phrase}");
        }
        assert!(!hear("the order is past its date").refuses());
    }
}
