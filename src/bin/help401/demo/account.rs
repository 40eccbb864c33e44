//! Who may sign in: a handful of people, among them some who may not.

use std::collections::HashMap;
use std::sync::Mutex;

use super::acme::lock;
use super::clock;

/// Whether the door is open to someone who knows the password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// In good standing.
    Active,
    /// Switched off by an administrator.
    Disabled,
    /// The e-mail address was never confirmed.
    Unverified,
}

/// A person's account.
#[derive(Debug, PartialEq, Eq)]
pub struct Account {
    /// What is typed to sign in.
    pub username: &'static str,
    /// In plain text: this is a demo, and the login page shows it.
    password: &'static str,
    /// What the header shows.
    pub name: &'static str,
    /// Where mail would go.
    pub email: &'static str,
    /// `customer`, `admin`.
    pub roles: &'static [&'static str],
    /// Whether the account may be used.
    pub standing: Standing,
}

const ACCOUNTS: &[Account] = &[
    Account {
        username: "ada",
        password: "lovelace",
        name: "Ada Lovelace",
        email: "ada@acme.example",
        roles: &["customer"],
        standing: Standing::Active,
    },
    Account {
        username: "grace",
        password: "hopper",
        name: "Grace Hopper",
        email: "grace@acme.example",
        roles: &["customer", "admin"],
        standing: Standing::Active,
    },
    Account {
        username: "alan",
        password: "turing",
        name: "Alan Turing",
        email: "alan@acme.example",
        roles: &["customer"],
        standing: Standing::Disabled,
    },
    Account {
        username: "edsger",
        password: "dijkstra",
        name: "Edsger Dijkstra",
        email: "edsger@acme.example",
        roles: &["customer"],
        standing: Standing::Unverified,
    },
    Account {
        username: "charles",
        password: "babbage",
        name: "Charles Babbage",
        email: "charles@acme.example",
        roles: &["customer"],
        standing: Standing::Active,
    },
];

impl Account {
    /// Whether this is the password.
    pub fn has_password(&self, password: &str) -> bool {
        self.password == password
    }

    /// The password, for schemes that hash it together with other things (RFC 7616 §3.4.2).
    pub fn password(&self) -> &'static str {
        self.password
    }
}

/// All accounts, and when each password was last changed.
#[derive(Debug, Default)]
pub struct Accounts {
    password_changed_ms: Mutex<HashMap<&'static str, u64>>,
}

impl Accounts {
    /// The account of that name.
    pub fn find(&self, username: &str) -> Option<&'static Account> {
        ACCOUNTS.iter().find(|account| account.username == username)
    }

    /// Notes that the password was changed now. The demo keeps the word itself, so that it can be typed again.
    pub fn change_password(&self, account: &Account) {
        let mut changed = lock(&self.password_changed_ms);
        if let Some(account) = ACCOUNTS.iter().find(|known| *known == account) {
            changed.insert(account.username, clock::now_ms());
        }
    }

    /// Whether a sign-in of that moment precedes the last change of the password.
    pub fn password_changed_since(&self, account: &Account, signed_in_ms: u64) -> bool {
        let changed = lock(&self.password_changed_ms);
        changed.get(account.username).is_some_and(|at| *at >= signed_in_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_password_ends_what_was_signed_in_before() {
        let accounts = Accounts::default();
        let ada = accounts.find("ada").unwrap();
        let before = clock::now_ms();
        assert!(!accounts.password_changed_since(ada, before));
        accounts.change_password(ada);
        assert!(accounts.password_changed_since(ada, before));
        assert!(!accounts.password_changed_since(ada, clock::now_ms() + 1));
    }
}
