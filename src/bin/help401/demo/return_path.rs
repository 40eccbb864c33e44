//! Where a sign-in leads back to: never to another site.

/// The path of this site that `next` asks for, else `/`.
///
/// The widget hands over the page's whole address, so an absolute one of this very host is taken too.
pub fn return_path(next: &str, host: &str) -> String {
    let own_origin = format!("http://{host}");
    let path = match next.strip_prefix(&own_origin) {
        Some("") => "/",
        Some(path) => path,
        None => next,
    };
    // Browsers read a backslash as a slash and drop tabs and line ends, so `/\evil` and `/<tab>/evil` leave the site.
    let leaves = path.starts_with("//") || path.contains('\\') || path.chars().any(char::is_control);
    if path.starts_with('/') && !leaves { path.to_owned() } else { "/".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::return_path;

    fn check(next: &str) -> String {
        return_path(next, "127.0.0.1:8401")
    }

    #[test]
    fn paths_of_this_site_are_kept() {
        assert_eq!(check("/?view=admin#x"), "/?view=admin#x");
        assert_eq!(check("http://127.0.0.1:8401/strict?a=b"), "/strict?a=b");
        assert_eq!(check("http://127.0.0.1:8401"), "/");
    }

    #[test]
    fn nothing_leads_to_another_site() {
        for next in [
            "",
            "orders",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "https://evil.example/",
            "javascript:alert(1)",
            "http://127.0.0.1:84010/",
            "http://127.0.0.1:8401@evil.example/",
            "http://127.0.0.1:8401//evil.example",
        ] {
            assert_eq!(check(next), "/", "{next}");
        }
    }
}
