//! Refresh tokens that rotate: each works once (RFC 9700 §4.14.2).

use std::collections::HashSet;
use std::sync::Mutex;

use super::account::Account;
use super::acme::lock;
use super::token::{Claims, Fault, Tokens};

const LIFETIME: u64 = 24 * 60 * 60;

/// Which refresh tokens were not used yet, by `jti`.
#[derive(Debug, Default)]
pub struct RefreshTokens {
    unused: Mutex<HashSet<String>>,
}

/// Why a refresh token is not accepted.
#[derive(Debug, PartialEq, Eq)]
pub enum RefreshFault {
    /// The token itself is bad.
    Token(Fault),
    /// It was good once, and was used.
    Used,
}

impl RefreshTokens {
    /// A new refresh token for this person.
    pub fn issue(&self, tokens: &Tokens, account: &Account) -> String {
        let claims = Claims {
            token_use: "refresh".to_owned(),
            scope: "offline_access".to_owned(),
            ..Claims::access(account, LIFETIME)
        };
        lock(&self.unused).insert(claims.jti.clone());
        tokens.sign(&claims)
    }

    /// Takes the token: what it says, and it is used up.
    pub fn redeem(&self, tokens: &Tokens, token: &str) -> Result<Claims, RefreshFault> {
        let claims = tokens.verify(token, "refresh").map_err(RefreshFault::Token)?;
        if lock(&self.unused).remove(&claims.jti) { Ok(claims) } else { Err(RefreshFault::Used) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::account::Accounts;
    use super::*;

    #[test]
    fn a_refresh_token_works_once() {
        let (tokens, refresh) = (Tokens::new(), RefreshTokens::default());
        let token = refresh.issue(&tokens, Accounts::default().find("ada").unwrap());
        assert_eq!(refresh.redeem(&tokens, &token).unwrap().sub, "ada");
        assert_eq!(refresh.redeem(&tokens, &token), Err(RefreshFault::Used));
    }

    #[test]
    fn an_access_token_renews_nothing() {
        let (tokens, refresh) = (Tokens::new(), RefreshTokens::default());
        let access = tokens.sign(&Claims::access(Accounts::default().find("ada").unwrap(), 60));
        assert_eq!(refresh.redeem(&tokens, &access), Err(RefreshFault::Token(Fault::WrongUse)));
    }
}
