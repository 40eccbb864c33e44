//! Where a request went: origin, site, redirects, and what kind of address it is.

use crate::evidence::record::{CredentialsMode, Request, Response};
use crate::evidence::text::{ends_as, find_word, word_in};
use crate::protocol::url;

/// How the page and the address it called stand to each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Relation {
    /// The same scheme, host and port.
    #[default]
    SameOrigin,
    /// Another origin of the same site: cookies with `SameSite` still go along.
    SameSite,
    /// Another site.
    CrossSite,
}

/// Where a request went and where it ended.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// The page and the address that was called.
    pub relation: Relation,
    /// The answer came from another origin than the one called.
    pub redirected_to_origin: Option<String>,
    /// The answer came from an address that looks like a place to sign in.
    pub redirected_to_login: Option<String>,
    /// The address called is itself a place to sign in, renew or sign out.
    pub endpoint: Endpoint,
    /// Host of the called address, lower-case.
    pub host: String,
    /// The page's own host, lower-case.
    pub page_host: String,
    /// The browser asks with a preflight before such a request (Fetch, CORS-preflight request).
    pub needs_preflight: bool,
}

/// Names of environments that are not the real one.
const ENVIRONMENTS: &str = "staging stage dev develop qa uat sandbox preprod demo";

impl Place {
    /// Whether this is the host that was called.
    #[must_use]
    pub fn is_host(&self, host: &str) -> bool {
        self.host.eq_ignore_ascii_case(host)
    }

    /// Whether a name in a token belongs to an environment (`staging.id.example`) that neither the page nor the called
    /// address belongs to.
    #[must_use]
    pub fn is_other_environment(&self, name: &str) -> bool {
        environment(name)
            .is_some_and(|found| environment(&self.host) != Some(found) && environment(&self.page_host) != Some(found))
    }
}

/// The environment that a host name, URL or other name tells.
fn environment(name: &str) -> Option<&'static str> {
    let mut words = name.split(|c: char| !c.is_ascii_alphanumeric());
    words.find_map(|word| find_word(ENVIRONMENTS, word))
}

/// What kind of address was called, by its path.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Endpoint {
    /// An ordinary one.
    #[default]
    Ordinary,
    /// To sign in.
    Login,
    /// To sign out.
    Logout,
    /// To obtain or renew a token.
    Token,
}

/// Path segments of places to sign in, as identity providers and frameworks name them.
const LOGIN: &str = "login signin sign-in sign_in log-in authorize sso saml saml2 cas adfs authenticate authentication \
    logon auth oauth2 session sessions oidc";

/// Works out where a request went.
#[must_use]
pub fn place(page_origin: &str, request: &Request, response: Option<&Response>) -> Place {
    let mut place =
        Place { relation: relation(page_origin, &request.url), endpoint: endpoint(&request.url), ..Place::default() };
    let host = |address| url::split_url(address).map_or_else(String::new, |parts| parts.host.to_ascii_lowercase());
    place.host = host(&request.url);
    place.page_host = host(page_origin);
    place.needs_preflight = place.relation != Relation::SameOrigin && !is_simple(request);
    if let Some(response) = response.filter(|response| response.redirected) {
        let from = url::origin(&request.url);
        let to = url::origin(&response.url);
        if from != to {
            place.redirected_to_origin = to.clone();
        }
        // The same path by another scheme or host (from `http` to `https`) is the same place.
        let path = |address| url::split_url(address).map(|parts| parts.path);
        let moved = path(&request.url) != path(&response.url);
        if moved && endpoint(&response.url) == Endpoint::Login {
            place.redirected_to_login = Some(url::shown(&response.url));
        }
    }
    place
}

/// Whether a cookie of the called origin can have gone along, as far as the credentials mode decides.
#[must_use]
pub fn mode_allows_cookies(mode: CredentialsMode, relation: Relation) -> bool {
    match mode {
        CredentialsMode::Omit => false,
        CredentialsMode::SameOrigin => relation == Relation::SameOrigin,
        CredentialsMode::Include => true,
    }
}

/// What kind of address this is, by its path.
#[must_use]
pub fn endpoint(address: &str) -> Endpoint {
    let Some(parts) = url::split_url(address) else { return Endpoint::Ordinary };
    let mut endpoint = Endpoint::Ordinary;
    for segment in parts.path.split('/').filter(|segment| !segment.is_empty()) {
        let segment = segment.to_ascii_lowercase();
        let stem = stem(&segment);
        if word_in("logout signout sign-out sign_out log-out logoutall logout-all logout_all", stem) {
            return Endpoint::Logout;
        }
        if word_in("token refresh renew", stem) {
            endpoint = Endpoint::Token;
        } else if signs_in(stem) {
            endpoint = Endpoint::Login;
        }
    }
    endpoint
}

/// Whether a path ends at a place to sign in. Below one, as in `/auth/heartbeat`, may be anything.
#[must_use]
pub fn ends_at_login(address: &str) -> bool {
    let path = url::split_url(address).map_or("", |parts| parts.path);
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    signs_in(stem(&last.to_ascii_lowercase()))
}

fn signs_in(stem: &str) -> bool {
    word_in(LOGIN, stem) || ends_as(stem, "login signin")
}

/// A segment without the kind of file, as in `login.php`.
fn stem(segment: &str) -> &str {
    segment.split('.').next().unwrap_or_default()
}

fn relation(page_origin: &str, address: &str) -> Relation {
    let (Some(page), Some(called)) = (url::origin(page_origin), url::origin(address)) else {
        return Relation::SameOrigin;
    };
    if page == called {
        return Relation::SameOrigin;
    }
    match (url::split_url(page_origin), url::split_url(address)) {
        (Some(a), Some(b)) if a.scheme.eq_ignore_ascii_case(b.scheme) && url::same_site(a.host, b.host) => {
            Relation::SameSite
        }
        _ => Relation::CrossSite,
    }
}

/// Media types of a body for which no preflight is needed (Fetch, CORS-safelisted request-header).
const SIMPLE_MEDIA: &str = "application/x-www-form-urlencoded multipart/form-data text/plain";

/// Whether a cross-origin request needs no preflight: CORS-safelisted method and headers.
fn is_simple(request: &Request) -> bool {
    word_in("GET HEAD POST", &request.method)
        && request.headers.iter().all(|(name, value)| {
            let media = value.expose().split(';').next().unwrap_or_default().trim();
            word_in("accept accept-language content-language", name)
                || (word_in("content-type", name) && word_in(SIMPLE_MEDIA, media))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::secret::Secret;

    fn get(url: &str) -> Request {
        Request { method: "GET".into(), url: url.into(), ..Request::default() }
    }

    #[test]
    fn another_port_is_another_origin_of_the_same_site() {
        let place = place("http://127.0.0.1:8401", &get("http://127.0.0.1:8402/a"), None);
        assert_eq!(place.relation, Relation::SameSite);
    }

    #[test]
    fn an_authorization_header_to_another_origin_needs_a_preflight() {
        let mut request = get("https://api.other.test/a");
        assert!(!place("https://a.test", &request, None).needs_preflight);
        request.headers.push(("authorization".into(), Secret::new("Bearer x")));
        assert!(place("https://a.test", &request, None).needs_preflight);
    }

    #[test]
    fn a_redirect_to_a_place_to_sign_in_is_known_by_its_path() {
        let response =
            Response { redirected: true, url: "https://a.test/accounts/login/?next=/x".into(), ..Response::default() };
        let place = place("https://a.test", &get("https://a.test/x"), Some(&response));
        assert_eq!(place.redirected_to_login.as_deref(), Some("https://a.test/accounts/login/"));
        assert_eq!(place.redirected_to_origin, None);
    }

    #[test]
    fn the_default_mode_keeps_cookies_from_another_origin() {
        assert!(!mode_allows_cookies(CredentialsMode::SameOrigin, Relation::SameSite));
        assert!(mode_allows_cookies(CredentialsMode::Include, Relation::SameSite));
    }

    #[test]
    fn a_token_of_staging_is_of_another_environment_unless_the_page_is_there_too() {
        let called = |address: &str| place(address, &get(address), None);
        assert!(called("https://api.shop.example").is_other_environment("https://staging.id.example"));
        assert!(!called("https://staging.shop.example").is_other_environment("https://staging.id.example"));
        assert!(!called("https://api.shop.example").is_other_environment("https://id.example"));
    }
}
