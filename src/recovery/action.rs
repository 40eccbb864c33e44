//! What can be done, and by whom.

use crate::coded::coded_enum;

coded_enum! {
    /// Something that can be done about a failed authentication.
    pub enum Action {
        /// Sign in again.
        SignIn = "sign_in",
        /// Renew the session without asking.
        Refresh = "refresh",
        /// Ask the server again.
        Retry = "retry",
        /// Remove what this app keeps in the browser.
        ClearAppData = "clear_app_data",
        /// Allow cookies for this site.
        AllowCookies = "allow_cookies",
        /// Set the device's clock.
        FixClock = "fix_clock",
        /// Load the page anew.
        Reload = "reload",
        /// Check user name and password.
        CheckCredentials = "check_credentials",
        /// Prove again who is there.
        VerifyIdentity = "verify_identity",
        /// Ask somebody for access.
        RequestAccess = "request_access",
        /// Sign in as somebody else.
        SwitchAccount = "switch_account",
        /// Pass the sign-in page of a gateway.
        PassGateway = "pass_gateway",
        /// Wait.
        Wait = "wait",
        /// Write to the people who run this.
        ContactSupport = "contact_support",
        /// Copy a report without secrets.
        CopyReport = "copy_report",
        /// Change the code that makes the request.
        FixRequest = "fix_request",
        /// Change the server.
        FixServer = "fix_server",
    }
}

coded_enum! {
    /// Who can do it.
    pub enum Audience {
        /// The person in front of the page.
        User = "user",
        /// Who writes the app.
        Developer = "developer",
        /// Who runs the server.
        Operator = "operator",
    }
}

impl Action {
    /// Who can do this.
    #[must_use]
    pub const fn audience(self) -> Audience {
        match self {
            Self::FixRequest => Audience::Developer,
            Self::FixServer => Audience::Operator,
            _ => Audience::User,
        }
    }
}
