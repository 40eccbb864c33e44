//! What to do: an ordered plan for each cause, the first action being the one that helps with it.

pub mod action;
pub mod cleanup;
pub mod device;
pub mod double_submit;
pub mod kept;
pub mod synchronizer;

use crate::diagnosis::cause::Cause;
use crate::planted::planted;
use crate::recovery::action::{Action, Audience};

/// One step of a plan.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step {
    /// What to do.
    pub action: Action,
    /// Whether it is offered first.
    pub primary: bool,
    /// Who can do it.
    pub audience: Audience,
}

/// What the app has told us how to do. An action that is not among these is not offered to the person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one answer an option")]
pub struct Means {
    /// There is an address to sign in.
    pub login: bool,
    /// There is an address to renew the session.
    pub refresh: bool,
    /// There is an address to sign out.
    pub logout: bool,
    /// There is an address to ask for access.
    pub request_access: bool,
    /// There is an address of support.
    pub support: bool,
}

impl Means {
    /// All of them.
    pub const ALL: Self = Self { login: true, refresh: true, logout: true, request_access: true, support: true };

    /// Whether this action can be carried out.
    #[must_use]
    pub const fn allow(self, action: Action) -> bool {
        match action {
            Action::SignIn | Action::CheckCredentials | Action::VerifyIdentity => self.login,
            Action::Refresh => self.refresh,
            Action::SwitchAccount => self.logout,
            Action::RequestAccess => self.request_access,
            Action::ContactSupport => self.support,
            _ => true,
        }
    }
}

/// The plan for a cause: the person's steps first, then the developer's and the operator's.
///
/// Steps that `means` does not allow are left out; a person is always left with something to do, since asking again,
/// loading the page anew and copying a report need no means.
#[must_use]
pub fn plan(cause: Cause, means: Means) -> Vec<Step> {
    planted!("recovery");
    let mut steps: Vec<Step> = Vec::new();
    for audience in Audience::ALL.iter().copied() {
        for actions in [actions(cause), &[Action::Reload, Action::CopyReport]] {
            for action in actions.iter().copied() {
                let known = steps.iter().any(|step| step.action == action);
                if action.audience() == audience && !known && (audience != Audience::User || means.allow(action)) {
                    steps.push(Step { action, primary: steps.is_empty(), audience });
                }
            }
        }
    }
    steps
}

/// What helps with a cause, best first.
const fn actions(cause: Cause) -> &'static [Action] {
    use Action as A;
    match cause {
        Cause::NoCredentials | Cause::LoggedOut => &[A::SignIn, A::Retry, A::FixRequest],
        Cause::ExpiredToken => &[A::Refresh, A::SignIn, A::Retry, A::FixRequest],
        Cause::SessionExpired | Cause::SessionRevoked | Cause::RefreshTokenInvalid => &[A::SignIn, A::Retry],
        Cause::TokenRevoked => &[A::SignIn, A::ClearAppData, A::Retry],
        Cause::WrongPassword => &[A::CheckCredentials, A::ContactSupport],
        Cause::InvalidApiKey | Cause::InvalidClient => &[A::ContactSupport, A::CopyReport, A::FixRequest],
        Cause::TokenInvalid | Cause::TokenSignatureInvalid => {
            &[A::SignIn, A::ClearAppData, A::ContactSupport, A::FixServer]
        }
        Cause::WrongAudience | Cause::WrongIssuer | Cause::WrongTokenType => {
            &[A::SignIn, A::ContactSupport, A::ClearAppData, A::FixRequest, A::FixServer]
        }
        Cause::TokenMalformed => &[A::SignIn, A::ClearAppData, A::Reload, A::FixRequest],
        Cause::WrongScheme
        | Cause::MissingApiKey
        | Cause::CredentialsIncomplete
        | Cause::CredentialsNotSent
        | Cause::CredentialsNotSentCrossOrigin
        | Cause::DpopProofMissing
        | Cause::DpopProofInvalid => &[A::ContactSupport, A::CopyReport, A::Reload, A::FixRequest],
        Cause::AuthorizationStrippedOnRedirect => &[A::ContactSupport, A::CopyReport, A::FixRequest, A::FixServer],
        Cause::AuthorizationStrippedByProxy => &[A::ContactSupport, A::CopyReport, A::FixServer],
        Cause::DpopNonceRequired | Cause::DigestNonceStale => &[A::Retry, A::Reload, A::FixRequest],
        Cause::CookieBlockedSamesite | Cause::CookieNotStored => {
            &[A::AllowCookies, A::SignIn, A::ContactSupport, A::FixServer]
        }
        Cause::CookiesDisabled => &[A::AllowCookies, A::SignIn],
        Cause::CsrfMissing | Cause::CsrfInvalid => &[A::Reload, A::ContactSupport, A::FixRequest],
        Cause::PermissionDenied | Cause::InsufficientScope => {
            &[A::RequestAccess, A::SwitchAccount, A::ContactSupport, A::CopyReport]
        }
        Cause::MfaOrStepUpRequired => &[A::VerifyIdentity],
        Cause::AccountDisabled => &[A::ContactSupport, A::SwitchAccount, A::CopyReport],
        Cause::AccountUnverified => &[A::CheckCredentials, A::ContactSupport],
        Cause::RateOrLockout => &[A::Wait, A::ContactSupport],
        Cause::ClockSkew => &[A::FixClock, A::Retry],
        Cause::TokenNotYetValid => &[A::Wait, A::SignIn, A::FixServer],
        Cause::SsoRedirect => &[A::PassGateway, A::Retry],
        Cause::PreflightBlocked => &[A::ContactSupport, A::CopyReport, A::FixServer],
        Cause::Unknown => &[A::Retry, A::SignIn, A::ContactSupport],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_leaves_the_person_something_to_do() {
        for cause in Cause::ALL {
            for means in [Means::default(), Means::ALL] {
                let steps = plan(*cause, means);
                let first = steps.first().unwrap();
                assert!(first.primary && first.audience == Audience::User, "{}", cause.code());
                assert_eq!(steps.iter().filter(|step| step.primary).count(), 1);
            }
        }
    }

    #[test]
    fn what_the_app_has_no_address_for_is_not_offered() {
        let steps = plan(Cause::NoCredentials, Means::default());
        assert!(steps.iter().all(|step| step.action != Action::SignIn));
    }

    #[test]
    fn nobody_is_told_first_to_load_a_page_again_that_is_not_open_to_them() {
        for cause in [Cause::PermissionDenied, Cause::InsufficientScope, Cause::AccountDisabled] {
            assert_eq!(plan(cause, Means::default()).first().unwrap().action, Action::CopyReport, "{}", cause.code());
        }
    }

    #[test]
    fn what_only_developers_can_do_comes_after_what_the_person_can_do() {
        let steps = plan(Cause::WrongAudience, Means::ALL);
        let audiences: Vec<Audience> = steps.iter().map(|step| step.audience).collect();
        assert!(audiences.is_sorted());
    }
}
