//! The URLs of pages: in the header `Link`, and as references that are resolved.

use http::{HeaderMap, Uri};

use crate::runtime::client::page_url::{Refusal, resolved};
use crate::runtime::response::link_header;

#[test]
fn links_are_parsed() {
    for (field, next) in [
        ("<a>; rel=next", Some("a")),
        (
            "<a>;rel=\"prev\", <b>; title=\"x, y; <z>\"; REL = \"last Next\"",
            Some("b"),
        ),
        ("<a>; title=\"\\\"; rel=next\"; rel=prev", None),
        ("<a>; rel=prev; rel=next", None),
        (
            "<a>; rel=next; anchor=\"#b\", <c>; crossorigin; rel=next",
            Some("c"),
        ),
        (
            "<https://a.example/?a=1,2;3>; rel=next",
            Some("https://a.example/?a=1,2;3"),
        ),
        ("<a>", None),
        ("<a", None),
        ("a; rel=next", None),
        ("<a>; rel", None),
        ("", None),
    ] {
        let headers: HeaderMap = [("link", field)]
            .into_iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        assert_eq!(link_header::next(&headers).as_deref(), next, "{field}");
    }
}

/// The examples of RFC 3986, section 5.4, that lead to the same origin.
#[test]
fn references_are_resolved() {
    let base: Uri = "http://a/b/c/d;p?q".parse().unwrap();
    for (reference, url) in [
        ("g", "http://a/b/c/g"),
        ("./g", "http://a/b/c/g"),
        ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"),
        ("?y", "http://a/b/c/d;p?y"),
        ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q"),
        ("g?y#s", "http://a/b/c/g?y"),
        (";x", "http://a/b/c/;x"),
        ("", "http://a/b/c/d;p?q"),
        (".", "http://a/b/c/"),
        ("..", "http://a/b/"),
        ("../g", "http://a/b/g"),
        ("../..", "http://a/"),
        ("../../../g", "http://a/g"),
        ("/./g", "http://a/g"),
        ("g..", "http://a/b/c/g.."),
        ("./g/.", "http://a/b/c/g/"),
        ("g/../h", "http://a/b/c/h"),
        ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("//A:80/g", "http://a/g"),
    ] {
        let found = resolved(&base, reference).unwrap();
        assert_eq!(found, url.parse::<Uri>().unwrap(), "{reference}");
    }
    for reference in ["g:h", "http:g", "//", "///g", "http://"] {
        let found = resolved(&base, reference);
        assert!(
            matches!(found, Err(Refusal::Invalid)),
            "{reference} {found:?}"
        );
    }
}
