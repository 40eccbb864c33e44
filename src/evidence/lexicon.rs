//! The one small lexicon by which the words of a response are heard.
//!
//! Natural language is a weak witness: servers word their errors as they like, and translate them. So nothing is
//! compared with a whole sentence. A phrase is cut into words (also `snake_case`, `camelCase` and `kebab-case`, since
//! error codes are words in disguise), each word is looked up by its stem, and a negation reaches the next few words.
//! Stems are lower-case; one that ends in `.` must match the whole word. Languages are those in which widespread
//! frameworks localise their own messages.

use crate::coded::coded_enum;
use crate::evidence::text::{is_small, is_word, lower, word_in};

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
        /// A right or a role as such; whether somebody has it, other words say.
        Right = "right",
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
        /// There, among what a server knows; it tells something only when negated.
        Existing = "existing",
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
        /// Another one than before.
        Changed = "changed",
        /// A header field; it tells something only with other words.
        Header = "header",
    }
}

impl Concept {
    const fn bit(self) -> u64 {
        1 << self as u64
    }
}

/// Stems and what they mean. A trailing `.` asks for the whole word. One text for each concept, since a table of words
/// costs more bytes than the words.
const STEMS: &[(Concept, &str)] = &[
    (
        Concept::Expired,
        "expir abgelauf caduc scadut verlopen périm timed. timeout истек 过期 限切れ が切れ wygas exp. terminated",
    ),
    (Concept::Revoked, "revok revoc révoqu widerruf blacklist blocklist denylist untrusted"),
    (Concept::Signature, "signature signatur signing unsigned mac. hmac alg. algorithm kid. jwk firma. decrypt"),
    (Concept::Audience, "audience aud. recipient"),
    (Concept::Issuer, "issuer iss. authority."),
    (Concept::NotYet, "nbf. iat. yet. future. early. immature premature"),
    (
        Concept::Malformed,
        "malform incomplet segment section parse parsing. decod format structure syntax base64 padding serialized unparsable",
    ),
    (Concept::Scheme, "scheme unsupported schema."),
    (Concept::Scope, "scope"),
    (
        Concept::Permission,
        "permission permit privileg role. roles. denied authorized. authorised. allowed. acl. polic \
         berechtig permiso autoris verweiger refusé interdit denegad consent 权限 権限 insufficient",
    ),
    (Concept::Right, "permission privileg role. roles. admin berechtig permiso 权限 権限"),
    (
        Concept::Disabled,
        "disable blocked block. deactivat suspend ban. banned deleted désactiv desactiv deaktiv disattiv gone. заблокир 禁用 停用",
    ),
    (Concept::Inactive, "inactive inaktiv inactif"),
    (Concept::Active, "active. aktiv."),
    (
        Concept::Account,
        "user account konto compte cuenta benutzer usuario utilisateur utente gebruiker conta. учётн 账号",
    ),
    (
        Concept::Verified,
        "verified confirm activate. activated bestätig vérifi verific unverified unconfirmed verify. подтверд 验证 確認",
    ),
    (Concept::Email, "email e-mail correo courriel mail. почт 邮箱 メール"),
    (Concept::Locked, "locked lockout gesperrt verrouill bloque"),
    (
        Concept::TooMany,
        "many. throttl viele. ratelimit demasiad slow. quota temporarily captcha trop. muitas слишком 过多 多すぎ",
    ),
    (Concept::Csrf, "csrf xsrf forgery antiforgery crumb"),
    (Concept::Origin, "referer referrer origin. origins."),
    (Concept::Header, "header"),
    (
        Concept::Password,
        "password basic. passwd passwort kennwort contrase senha wachtwoord passe. passphrase пароль hasło 密码",
    ),
    (Concept::ApiKey, "apikey keys. api_key key. accesskey"),
    (Concept::Client, "client klient"),
    (Concept::Nonce, "nonce"),
    (Concept::Changed, "changed cambiad"),
    (Concept::Proof, "dpop proof htm. htu."),
    (Concept::Session, "session sitzung sesión sessão сессия sessie 会话 セッション"),
    (
        Concept::StepUp,
        "mfa 2fa otp. totp factor faktor facteur reauth fresh. stepup webauthn elevat sudo aal acr. assurance",
    ),
    (Concept::Clock, "clock skew skewed timestamp stale"),
    (Concept::Refresh, "refresh"),
    (Concept::LoggedOut, "loggedout logout signedout"),
    (
        Concept::Missing,
        "missing absent empty null. blank fehlt fehlend anonymous guest manqu falta undefined without. no. 未登录",
    ),
    (Concept::Required, "requir must. need erforderlich please."),
    (Concept::Provided, "provid found given present supplied specified includ set. sent. exist"),
    (Concept::Existing, "exist such."),
    (
        Concept::Invalid,
        "invalid incorrect correct. wrong bad. mismatch match unknown unrecogni ungültig invalide inválid non-valid \
         failed failure fehlgesch reject falsch incorrecte errat illegal unexpected valid. validat 无效 错误 無効 verif",
    ),
    (Concept::Token, "token jwt bearer jeton 令牌"),
    (
        Concept::Credentials,
        "credential authentic authorization anmelde identifiant credencial auth. authed. authentif 认证",
    ),
    (Concept::Login, "login logged log. signin sign. einlogg connect anmeld angemeld 登录 ログイン"),
];

/// Two words that only together mean something.
const PAIRS: &[(Concept, &str)] = &[
    (Concept::LoggedOut, "log_out logged_out signed_out"),
    (
        Concept::StepUp,
        "re_authenticate re_authentication step_up two_factor too_old password_confirmation reset_required",
    ),
    (
        Concept::NotYet,
        "will_be used_before valid_before not_before attempt_before attempts_before attempts_remaining attempts_left",
    ),
    (Concept::Required, "have_to"),
    (Concept::Verified, "set_up"),
    (Concept::Disabled, "taken_down"),
    (Concept::Malformed, "well_formed"),
    (
        Concept::TooMany,
        "limit_exceeded limit_reached rate_limit rate_limited attempts_exceeded maximum_number rate_exceeded again_in",
    ),
    (Concept::Origin, "cross_site cross_origin"),
];

/// Words that turn what follows into its opposite.
const NEGATIONS: &str = "not no never without cannot couldn doesn isn hasn didn wasn aren weren haven don nicht kein keine \
    non pas sin não niet nie нет unverified unconfirmed";

/// Words that list alternatives.
const ALTERNATIVES: &str = "or oder ou either entweder";

/// Words that give advice: what follows need not be what is wrong.
const ADVICE: &str = "check ensure sure";

/// How many words of a phrase are heard.
const WORDS: usize = 120;

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

    /// Whether something is said to be taken back: "revoked", or the password that it came of was changed.
    #[must_use]
    pub fn withdrawn(&self) -> bool {
        self.affirms(Concept::Revoked) || (self.has(Concept::Password) && self.affirms(Concept::Changed))
    }

    /// Whether something is said to be lacking: "missing", "not provided", "none found".
    #[must_use]
    pub fn lacks(&self) -> bool {
        self.has(Concept::Missing) || self.negates(Concept::Provided)
    }

    /// Whether a right or a role is said to be lacking.
    #[must_use]
    pub fn lacks_right(&self) -> bool {
        self.has(Concept::Right)
            && (self.negates(Concept::Right) || self.has(Concept::Missing) || self.has(Concept::Required))
            && !self.has(Concept::Expired)
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
    let mut advice = false;
    // "Either … or …" is often cut in two by an abbreviation's full stop, so the first half counts alone.
    let mut either = false;
    let mut pair = String::new();
    let words = words(phrase);
    for (word, stems) in words.iter().zip(concepts(&words)) {
        alternatives |= word_in(ALTERNATIVES, word);
        either |= word_in("either entweder", word);
        advice |= word_in(ADVICE, word);
        pair.push('_');
        pair.push_str(word);
        let pairs = PAIRS.iter().filter(|(concept, pairs)| word_in(pairs, &pair) && counts(*concept, pair.as_bytes()));
        let found = pairs.fold(stems, |found, (concept, _)| found | concept.bit());
        if word != "no" {
            conditions += (found & CONDITIONS & !heard.concepts).count_ones();
        }
        heard.concepts |= found;
        let opposite = if negation_left > 0 {
            found
        } else if word.starts_with("un") {
            found & Concept::Verified.bit()
        } else {
            0
        };
        heard.negated |= opposite;
        negation_left = if word_in(NEGATIONS, word) { REACH } else { negation_left.saturating_sub(1) };
        pair.clone_from(word);
    }
    if advice {
        heard.concepts &= !Concept::Malformed.bit();
    }
    // A signature that is "invalid, or made with another key" is one condition in two words.
    let one_condition = heard.has(Concept::Signature) && heard.has(Concept::Invalid);
    let conditions = if one_condition { conditions - 1 } else { conditions };
    heard.lists_alternatives = alternatives && conditions >= if either { 1 } else { 2 };
    heard
}

/// Conditions that exclude one another: naming two of them with "or" names neither.
const CONDITIONS: u64 = Concept::Expired.bit()
    | Concept::Revoked.bit()
    | Concept::Malformed.bit()
    | Concept::Invalid.bit()
    | Concept::Signature.bit()
    | Concept::Audience.bit()
    | Concept::Issuer.bit()
    | Concept::Disabled.bit()
    | Concept::Locked.bit()
    | Concept::Missing.bit()
    | Concept::Required.bit();

/// What each word means by its stem. Words are gone through for each stem and not the other way round: they are far
/// fewer, and the table is read once.
fn concepts(words: &[String]) -> Vec<u64> {
    let mut found = vec![0; words.len()];
    for (concept, stems) in STEMS {
        for stem in stems.as_bytes().split(|byte| *byte == b' ') {
            // Scripts without spaces run words together.
            let anywhere = !stem.is_ascii();
            for (word, found) in words.iter().zip(&mut found) {
                if matches_stem(word.as_bytes(), stem, anywhere) && counts(*concept, stem) {
                    *found |= concept.bit();
                }
            }
        }
    }
    found
}

fn matches_stem(word: &[u8], stem: &[u8], anywhere: bool) -> bool {
    match stem {
        _ if anywhere => !word.is_ascii() && word.windows(stem.len()).any(|window| window == stem),
        // Most stems begin with another letter.
        _ if word.first() != stem.first() => false,
        [whole @ .., b'.'] => word == whole,
        _ => word.starts_with(stem),
    }
}

/// Whether an entry counts: always, unless a test has taken it away.
#[inline(always)]
fn counts(_concept: Concept, _entry: &[u8]) -> bool {
    #[cfg(feature = "ablation")]
    return crate::evidence::ablation::counts(_concept.code(), &String::from_utf8_lossy(_entry));
    #[cfg(not(feature = "ablation"))]
    true
}

/// The first words of a phrase, lower-case; `camelCase`, `snake_case` and `kebab-case` are taken apart.
fn words(phrase: &str) -> Vec<String> {
    let mut words = Vec::new();
    for run in phrase.split(|c| !is_word(c)) {
        for part in split_camel_case(run) {
            if !part.is_empty() && words.len() < WORDS {
                words.push(part.chars().take(40).map(lower).collect());
            }
        }
    }
    words
}

/// A capital begins a word behind a small letter, and before one that ends an acronym (`JWTExpired`, not `OAuth`).
fn split_camel_case(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let (mut before_lower, mut before_at) = (false, 0);
    for (at, c) in word.char_indices() {
        let capital = lower(c) != c;
        let begins = match (capital, before_lower) {
            (true, true) => at,
            (false, false) if is_small(c) && before_at > start + 1 => before_at,
            _ => start,
        };
        if begins > start {
            parts.extend(word.get(start..begins));
            start = begins;
        }
        (before_lower, before_at) = (!capital, at);
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
