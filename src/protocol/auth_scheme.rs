//! Authentication schemes by name, compared without regard to case (RFC 9110 §11.1).

/// A scheme of the IANA registry that the widget has something to say about, or one in common use
/// without registration, or any other word.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AuthScheme {
    /// User-id and password (RFC 7617).
    Basic,
    /// Challenge and response with a hashed password (RFC 7616).
    Digest,
    /// OAuth 2.0 bearer token (RFC 6750).
    Bearer,
    /// OAuth 2.0 token bound to a key of the client (RFC 9449).
    Dpop,
    /// Kerberos or NTLM by way of SPNEGO (RFC 4559).
    Negotiate,
    /// Microsoft's NTLM over HTTP (MS-NTHT); never registered.
    Ntlm,
    /// Message authentication code with a shared key; never registered.
    Hawk,
    /// `AWS4-HMAC-SHA256`, the request signature of Amazon's services; never registered.
    AwsSigV4,
    /// `Token`, the word that Django, Rails and GitHub use in the place of `Bearer`.
    Token,
    /// `ApiKey`, also written `Api-Key`; never registered.
    ApiKey,
    /// Any other word, in lower case. Empty where parameters came without a scheme.
    Other(String),
}

impl AuthScheme {
    /// The scheme of this name, whatever the case of its letters.
    pub fn from_name(name: &str) -> Self {
        let known = KNOWN.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        known.map_or_else(|| Self::Other(name.to_ascii_lowercase()), |(_, scheme)| scheme.clone())
    }

    /// The name as its definition spells it; lower case for [`AuthScheme::Other`].
    pub fn name(&self) -> &str {
        match self {
            Self::Basic => "Basic",
            Self::Digest => "Digest",
            Self::Bearer => "Bearer",
            Self::Dpop => "DPoP",
            Self::Negotiate => "Negotiate",
            Self::Ntlm => "NTLM",
            Self::Hawk => "Hawk",
            Self::AwsSigV4 => "AWS4-HMAC-SHA256",
            Self::Token => "Token",
            Self::ApiKey => "ApiKey",
            Self::Other(name) => name,
        }
    }

    /// Whether the scheme has a meaning of its own here, so is not [`AuthScheme::Other`].
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Other(_))
    }

    /// Whether credentials of the scheme are a list of auth-params rather than one token.
    pub const fn has_param_credentials(&self) -> bool {
        matches!(self, Self::Digest | Self::Hawk | Self::AwsSigV4)
    }
}

const KNOWN: &[(&str, AuthScheme)] = &[
    ("basic", AuthScheme::Basic),
    ("digest", AuthScheme::Digest),
    ("bearer", AuthScheme::Bearer),
    ("dpop", AuthScheme::Dpop),
    ("negotiate", AuthScheme::Negotiate),
    ("ntlm", AuthScheme::Ntlm),
    ("hawk", AuthScheme::Hawk),
    ("aws4-hmac-sha256", AuthScheme::AwsSigV4),
    ("token", AuthScheme::Token),
    ("apikey", AuthScheme::ApiKey),
    ("api-key", AuthScheme::ApiKey),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_case_of_letters_does_not_matter() {
        assert_eq!(AuthScheme::from_name("bEaReR"), AuthScheme::Bearer);
        assert_eq!(AuthScheme::from_name("aws4-HMAC-sha256"), AuthScheme::AwsSigV4);
        assert_eq!(AuthScheme::from_name("Api-Key"), AuthScheme::ApiKey);
    }

    #[test]
    fn every_known_name_leads_back_to_its_scheme() {
        for (_, scheme) in KNOWN {
            assert!(scheme.is_known());
            assert_eq!(&AuthScheme::from_name(scheme.name()), scheme);
        }
    }

    #[test]
    fn another_word_is_kept_in_lower_case() {
        let jwt = AuthScheme::from_name("JWT");
        assert_eq!(jwt, AuthScheme::Other("jwt".into()));
        assert!(!jwt.is_known());
        assert_eq!(jwt.name(), "jwt");
    }
}
