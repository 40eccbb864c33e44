//! Credentials of a request that the page keeps in storage, or in a cookie that it can read: so that, once somebody is signed in
//! again, the request can be repeated with those of now. Same header, same place, another value.
//!
//! Nothing is sent where it was not sent before: the place and the header are those of the request that failed.

use crate::evidence::record::{Page, Request, StorageArea, StoredItem};
use crate::evidence::text::split_at;
use crate::protocol::json::{Json, parse_json_prefix};
use crate::protocol::secret::Secret;
use crate::protocol::url::percent_decode;

/// The shortest value that is taken for a credential, in bytes: anything shorter occurs in a header by accident.
const SHORTEST: usize = 8;

/// How deep a credential is looked for in a stored object.
const DEPTH: usize = 4;

/// Where a page can keep what it sends, as it is at some moment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Places<'a> {
    /// Web Storage.
    pub items: &'a [StoredItem],
    /// The cookies that script can read: name and value.
    pub cookies: &'a [(String, Secret)],
}

impl<'a> From<&'a Page> for Places<'a> {
    fn from(page: &'a Page) -> Self {
        Self { items: page.storage.present().map_or(&[], Vec::as_slice), cookies: &page.cookie_values }
    }
}

/// A credential of a request, and where the page keeps it.
#[derive(Clone, Debug)]
pub struct Kept {
    header: String,
    /// The area of Web Storage; none for a cookie.
    area: Option<StorageArea>,
    key: String,
    /// The names that lead to it in a stored object; empty if it is the stored value itself.
    path: Vec<String>,
    value: Secret,
}

impl Kept {
    /// Whether it is kept under this very item.
    #[must_use]
    pub fn is_in(&self, item: &StoredItem) -> bool {
        self.area == Some(item.area) && self.key == item.key
    }
}

/// The credentials of a request that the page keeps, too.
#[must_use]
pub fn kept(request: &Request, places: Places<'_>) -> Vec<Kept> {
    let mut found = Vec::new();
    for (header, field) in &request.headers {
        let is_it = |area, key: &str, stored: &str| {
            let mut path = Vec::new();
            let value = within(stored, field.expose(), &mut path)?;
            Some(Kept { header: header.clone(), area, key: key.to_owned(), path, value })
        };
        let item = |item: &StoredItem| is_it(Some(item.area), &item.key, item.value.expose());
        let cookie = |(name, value): &(String, Secret)| is_it(None, name, &percent_decode(value.expose()));
        found.extend(places.items.iter().find_map(item).or_else(|| places.cookies.iter().find_map(cookie)));
    }
    found
}

/// The header fields that are others in the request of now ([`renewed`]): name and value. Empty if there is none.
#[must_use]
pub fn fields_of_now(request: &Request, now: Option<Request>) -> Vec<(String, Secret)> {
    let now = now.unwrap_or_default();
    now.headers.into_iter().filter(|field| !request.headers.contains(field)).collect()
}

/// The request with the credentials that the page keeps now; none if they are gone, or still those that were refused.
#[must_use]
pub fn renewed(request: &Request, kept: &[Kept], places: Places<'_>) -> Option<Request> {
    let mut request = request.clone();
    let mut changed = false;
    for kept in kept {
        let now = match kept.area {
            Some(_) => at(places.items.iter().find(|item| kept.is_in(item))?.value.expose(), &kept.path)?,
            None => {
                let (_, value) = places.cookies.iter().find(|(name, _)| *name == kept.key)?;
                at(&percent_decode(value.expose()), &kept.path)?
            }
        };
        if now.len() < SHORTEST {
            return None;
        }
        let fields = request.headers.iter_mut().filter(|(name, _)| *name == kept.header);
        for (_, field) in fields.filter(|_| now.expose() != kept.value.expose()) {
            if let Some((before, after)) = split_at(field.expose(), kept.value.expose()) {
                *field = Secret::new([before, now.expose(), after].concat());
                changed = true;
            }
        }
    }
    changed.then_some(request)
}

/// The part of a stored value that stands in a header, and the way to it.
fn within(stored: &str, field: &str, path: &mut Vec<String>) -> Option<Secret> {
    let whole = bare(stored);
    if whole.len() >= SHORTEST && split_at(field, whole).is_some() {
        return Some(Secret::new(whole));
    }
    if stored.starts_with('{') { search(&parse_json_prefix(stored)?, field, path) } else { None }
}

fn search(json: &Json, field: &str, path: &mut Vec<String>) -> Option<Secret> {
    for (name, value) in json.as_object().filter(|_| path.len() < DEPTH)? {
        path.push(name.clone());
        let found = match value.as_str() {
            Some(text) if text.len() >= SHORTEST && split_at(field, text).is_some() => Some(Secret::new(text)),
            Some(_) => None,
            None => search(value, field, path),
        };
        if found.is_some() {
            return found;
        }
        path.pop();
    }
    None
}

fn at(stored: &str, path: &[String]) -> Option<Secret> {
    if path.is_empty() {
        return Some(Secret::new(bare(stored)));
    }
    let json = parse_json_prefix(stored)?;
    let mut value = &json;
    for name in path {
        value = value.get(name)?;
    }
    value.as_str().map(Secret::new)
}

/// A stored value without the quotation marks that `JSON.stringify` puts around a text.
fn bare(stored: &str) -> &str {
    stored.trim().trim_matches('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(key: &str, value: &str) -> StoredItem {
        StoredItem { area: StorageArea::Local, key: key.into(), value: Secret::new(value) }
    }

    fn stores(items: &[StoredItem]) -> Places<'_> {
        Places { items, ..Places::default() }
    }

    fn bearer(token: &str) -> Request {
        let headers = vec![("authorization".to_owned(), Secret::new(format!("Bearer {token}")))];
        Request { method: "GET".into(), url: "https://a.test/".into(), headers, ..Request::default() }
    }

    fn authorization(request: &Request) -> &str {
        request.header("authorization").map_or("", Secret::expose)
    }

    #[test]
    fn the_token_of_now_takes_the_place_of_the_one_that_was_refused() {
        let request = bearer("old-token-1");
        let kept = kept(&request, stores(&[item("theme", "dark"), item("token", "old-token-1")]));
        let now = renewed(&request, &kept, stores(&[item("token", "new-token-2")])).unwrap();
        assert_eq!(authorization(&now), "Bearer new-token-2");
    }

    #[test]
    fn only_fields_that_changed_are_told() {
        let mut request = bearer("old-token-1");
        request.headers.push(("accept".into(), Secret::new("text/html")));
        let kept = kept(&request, stores(&[item("token", "old-token-1")]));
        let fields = fields_of_now(&request, renewed(&request, &kept, stores(&[item("token", "new-token-2")])));
        assert_eq!(fields, [("authorization".into(), Secret::new("Bearer new-token-2"))]);
        assert_eq!(fields_of_now(&request, renewed(&request, &kept, Places::default())), []);
    }

    #[test]
    fn a_token_inside_a_stored_object_is_found_by_the_same_way() {
        let request = bearer("old-token-1");
        let object = |token: &str| item("oidc.user", &format!(r#"{{"user":{{"access_token":"{token}"}},"at":1}}"#));
        let kept = kept(&request, stores(&[object("old-token-1")]));
        let now = renewed(&request, &kept, stores(&[object("new-token-2")])).unwrap();
        assert_eq!(authorization(&now), "Bearer new-token-2");
    }

    #[test]
    fn a_quoted_value_is_the_value() {
        let request = bearer("old-token-1");
        let kept = kept(&request, stores(&[item("token", "\"old-token-1\"")]));
        assert_eq!(
            authorization(&renewed(&request, &kept, stores(&[item("token", "\"new-token-2\"")])).unwrap()),
            "Bearer new-token-2"
        );
    }

    #[test]
    fn a_token_in_a_cookie_that_script_can_read_is_found_as_it_was_meant() {
        let request = bearer("old/token=1");
        let cookies =
            |token: &str| [("theme".to_owned(), Secret::new("dark")), ("auth".to_owned(), Secret::new(token))];
        let of = |cookies: &[(String, Secret)]| kept(&request, Places { cookies, ..Places::default() });
        for (then, now) in [
            ("old%2Ftoken%3D1", "new%2Ftoken%3D2"),
            ("%7B%22t%22:%22old/token=1%22%7D", "%7B%22t%22:%22new/token=2%22%7D"),
        ] {
            let kept = of(&cookies(then));
            let renewed =
                |cookies: &[(String, Secret)]| renewed(&request, &kept, Places { cookies, ..Places::default() });
            assert_eq!(renewed(&cookies(now)).as_ref().map(authorization), Some("Bearer new/token=2"));
            assert!(renewed(&cookies(then)).is_none() && renewed(&[]).is_none());
        }
    }

    #[test]
    fn what_has_not_changed_or_is_gone_renews_nothing() {
        let request = bearer("old-token-1");
        let kept = kept(&request, stores(&[item("token", "old-token-1")]));
        assert!(renewed(&request, &kept, stores(&[item("token", "old-token-1")])).is_none());
        assert!(renewed(&request, &kept, stores(&[item("token", "")])).is_none());
        assert!(renewed(&request, &kept, Places::default()).is_none());
    }

    #[test]
    fn a_token_that_is_not_stored_renews_nothing() {
        let request = bearer("in-memory-only");
        let kept = kept(&request, stores(&[item("token", "something-else")]));
        assert!(kept.is_empty() && renewed(&request, &kept, stores(&[item("token", "new-token-2")])).is_none());
    }
}
